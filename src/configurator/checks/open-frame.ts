// Runs inside sonde.html, a frame without an origin of its own: what it may read, every page may read.
// One file without imports, because a module would itself need permission from the server of the Baukasten.
// Left out: who asks (open-to-all.ts).

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { source, data } = event;
  if (source !== parent || typeof data !== 'string') return;
  const options = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  } as const;
  fetch(data, options).then(
    () => parent.postMessage({ lotseOpen: true }, '*'),
    () => parent.postMessage({ lotseOpen: false }, '*'),
  );
});

parent.postMessage({ lotseOpen: 'ready' }, '*');
