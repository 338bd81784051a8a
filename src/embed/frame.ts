// Runs in every static page, as lotse-frame.js: inside of a frame it tells the page around how high it is, in
// our words and in those of WordPress, and shows the way out of the frame. On its own the page needs none of it.
// Left out: hearing it (frames.ts), anything that a sandbox without an origin forbids: storage, the page around.
// Source: embed contract 4.8; WordPress, wp-includes/js/wp-embed.js.

/** Shortest time between two messages, in milliseconds: at most ten a second. */
const PAUSE = 100;

/** Code that WordPress puts into the fragment of a frame, so that it knows its own again. */
const SECRET = /[#?&]secret=([A-Za-z0-9]+)/;

/** What a page in a frame says about its height, in CSS pixels. */
export interface HeightMessage {
  readonly lotse: 1;
  readonly type: 'height';
  /** Which page it is: its place in the site. */
  readonly id: string;
  readonly height: number;
}

/** Begins to tell; does nothing in a page that stands on its own. */
export function tellHeight(page: Window & typeof globalThis): void {
  const { document, parent } = page;
  if (parent === page) return;
  const root = document.documentElement;
  const secret = SECRET.exec(page.location.hash)?.[1];
  let told = 0;
  let timer = 0;

  // a sandboxed frame does not know who stands around it, and a height is no secret
  const post = (message: object): void => parent.postMessage(message, '*');

  const tell = (): void => {
    timer = 0;
    // of a page that is hidden nothing has a height
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    const message: HeightMessage = {
      lotse: 1,
      type: 'height',
      id: root.dataset['page'] ?? '',
      height,
    };
    post(message);
    if (secret !== undefined) post({ message: 'height', value: height, secret });
  };
  const tellSoon = (): void => {
    timer ||= page.setTimeout(tell, PAUSE);
  };

  root.classList.add('framed');
  for (const exit of document.querySelectorAll<HTMLAnchorElement>('[data-exit]')) {
    exit.hidden = false;
    // WordPress lets no frame open windows, but follows links to the same host for it
    if (secret !== undefined) {
      exit.addEventListener('click', (event) => {
        event.preventDefault();
        post({ message: 'link', value: exit.href, secret });
      });
    }
  }
  new page.ResizeObserver(tellSoon).observe(document.body);
  page.addEventListener('load', tellSoon);
  document.addEventListener('visibilitychange', () => {
    told = 0;
    tellSoon();
  });
  tell();
}
