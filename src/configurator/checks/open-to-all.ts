// Whether a server lets every page read an address (CORS with *), or only some that it names: a frame in a sandbox
// has no origin, so it can read only what is open to all. Left out: what runs in the frame (open-frame.ts).

/** Milliseconds after which the request counts as lost, and the frame as missing once its page is there. */
const [PATIENCE, READY] = [10_000, 1_000];

/** Undefined when it cannot be found out. A hidden frame is in the page while it asks. */
export async function isOpenToAll(address: string): Promise<boolean | undefined> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Prüfung';
  frame.hidden = true;
  frame.src = 'sonde.html';
  const stop = new AbortController();
  const answer = answerOf(frame, address, stop.signal);
  document.body.append(frame);
  const isOpen = await answer;
  stop.abort();
  frame.remove();
  return isOpen;
}

function answerOf(
  frame: HTMLIFrameElement,
  address: string,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    let isReady = false;
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === null || source !== frame.contentWindow) return;
      const { lotseOpen } = (data ?? {}) as { readonly lotseOpen?: unknown };
      if (typeof lotseOpen === 'boolean') resolve(lotseOpen);
      else if (lotseOpen === 'ready') {
        isReady = true;
        frame.contentWindow.postMessage(address, '*');
      }
    };
    // a server without that page answers with another one, which never says that it is ready
    const giveUp = (): void => {
      if (!isReady) resolve(undefined);
    };
    addEventListener('message', hear, { signal });
    frame.addEventListener('load', () => setTimeout(giveUp, READY));
    setTimeout(() => resolve(undefined), PATIENCE);
  });
}
