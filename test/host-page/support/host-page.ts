// A page of somebody else in a frame of its own, with the loader and the widgets as they are delivered
// (scripts/test-runner/host-pages.js serves them), and what people would see of them.
// Left out: what widgets do by themselves, which their own tests ask of the sources.
import { until } from '../../support/until.js';

/** The sample feed, on the host of the page. */
export const FEED = '/host-page/feed.json';

export const LOADER = '<script src="/host-page/lotse/lotse.js" defer></script>';

/** Files have to come and a large feed has to be read, in three engines at once. */
const PATIENCE = 15_000;

interface PageOptions {
  /** Content security policy, as its header says it. */
  readonly csp?: string;
  /** What the page has in its head; the loader if not said. */
  readonly head?: string;
  /** Attributes of its root. */
  readonly root?: string;
}

type HostWindow = Window & typeof globalThis & { trouble: string[]; warnings: string[] };

const frames = new Set<HTMLIFrameElement>();

export const addressOfScript = (script: string): string =>
  `/host-page/script.js?script=${encodeURIComponent(script)}`;

/** A script that the page runs at this place, even under a strict policy. */
export const scriptTag = (script: string): string =>
  `<script src="${addressOfScript(script)}"></script>`;

export class HostPage {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** Errors, rejections and violations of the policy since the page began. */
  get trouble(): string[] {
    return [...this.window.trouble];
  }

  /** What the console was warned of. */
  get warnings(): string[] {
    return [...this.window.warnings];
  }

  all(selector: string): HTMLElement[] {
    // elements of the page may pose as anything of its document
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!;
    const root = get!.call(this.document) as HTMLElement | null;
    return [...(root ?? this.frame).querySelectorAll<HTMLElement>(selector)];
  }

  one(selector: string): HTMLElement {
    const found = this.all(selector);
    if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
    return found[0]!;
  }

  /** Addresses the page has asked for. */
  get requests(): string[] {
    return this.window.performance.getEntriesByType('resource').map(({ name }) => name);
  }

  until(condition: () => boolean, what: string): Promise<void> {
    return until(condition, what, PATIENCE);
  }

  /** Resolves with the widget once its content is there; `widget`: it, or what finds it. */
  async shown(widget: HTMLElement | string): Promise<HTMLElement> {
    const find = () => (typeof widget === 'string' ? this.all(widget)[0] : widget);
    const name = typeof widget === 'string' ? widget : widget.localName;
    await this.until(() => isShown(find()), `${name} is shown`);
    return find()!;
  }

  /** Adds to the end of the page. */
  add(html: string): HTMLElement {
    const box = this.document.createElement('div');
    box.innerHTML = html;
    this.document.body.append(box);
    return box;
  }
}

/** Whether a widget shows what is in the feed. */
export const isShown = (widget: HTMLElement | undefined): boolean =>
  widget?.shadowRoot?.querySelector<HTMLElement>('.fallback')?.hidden === true;

/** A box of a pixel is not seen. */
export const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return width > 1 && height > 1 && style.visibility === 'visible';
};

/** Puts a page into a frame of 800 by 600 pixels and waits until it has loaded. */
export async function openPage(body: string, options: PageOptions = {}): Promise<HostPage> {
  const { csp = '', head = LOADER, root = 'lang="de"' } = options;
  const html = `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Seite</title>
<script src="/host-page/recorder.js"></script>${head}</head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.style.cssText =
    'position: absolute; inset-block-start: 0; inset-inline-start: 0; border: 0';
  frame.src = `/host-page/page?${new URLSearchParams({ html, csp }).toString()}`;
  frames.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return new HostPage(frame);
}

export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The element form. */
export const widget = (name: string, attributes = '', fallback = 'Zur Übersicht'): string =>
  `<lotse-${name} feed="${FEED}" ${attributes}><a href="/uebersicht">${fallback}</a></lotse-${name}>`;

export const ALL = ['offer-finder', 'course-calendar', 'process-chain', 'welcome-compass'] as const;
