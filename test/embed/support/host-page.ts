// A page with the loader in it, in a frame: with its own address, its own registry of elements and its own globals, so
// that each test begins with nothing. The loader is the real one; only its way to the files is held by the test.
import type { Loader } from '../../../src/embed/start.js';
import type { PageRecord } from '../../../src/embed/page-record.js';
import { until } from '../../support/until.js';

/** One call of the loader for a widget, answered by the test. */
export interface Request {
  readonly name: string;
  /** The files have come: defines the element. */
  readonly arrive: () => void;
  readonly fail: () => void;
}

type HostWindow = Window &
  typeof globalThis & { begin?: (loader: Omit<Loader, 'loadHelp'>) => void };

interface HostFrame extends HTMLIFrameElement {
  page?: string;
}

export interface HostOptions {
  readonly head?: string;
  /** After the path of the page: `?lotse-debug`, `#lotse-…`. */
  readonly address?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** What the tag of the loader says. */
  readonly feed?: string;
  readonly feeds?: string;
  readonly width?: number;
  readonly height?: number;
}

const NAMES = ['course-calendar', 'offer-finder', 'process-chain', 'welcome-compass'];

const frames: HTMLIFrameElement[] = [];

export class HostPage {
  readonly requests: Request[] = [];
  /** Feeds the loader has asked for; they never come. */
  readonly feeds: string[] = [];
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  get record(): PageRecord {
    const key = Symbol.for('bildungslotse');
    return (this.window as unknown as Record<symbol, PageRecord>)[key]!;
  }

  /** What the loader is given; another one starts with `page.start({ version: … })`. */
  start(changes: Partial<Loader> = {}): void {
    this.window.begin!({
      version: '1.0.0',
      widgetNames: NAMES,
      loadWidget: (name) => this.#request(name),
      add: () => undefined,
      tag: { feed: '', feeds: '' },
      // patience is for networks; tests have none
      pace: 0,
      ...changes,
    });
  }

  #request(name: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const arrive = (): void => {
        this.define(name);
        resolve();
      };
      const fail = (): void => reject(new Error('cannot be used'));
      this.requests.push({ name, arrive, fail });
    });
  }

  /** A widget that shows what it is and hides its fallback, as the real ones do. */
  define(name: string): void {
    const { customElements, HTMLElement: Base } = this.window;
    if (customElements.get(`lotse-${name}`) !== undefined) return;
    class Widget extends Base {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).append('widget');
      }
    }
    customElements.define(`lotse-${name}`, Widget);
  }

  get names(): string[] {
    return this.requests.map(({ name }) => name);
  }

  all(selector: string): HTMLElement[] {
    // pages of tests may hide what the document can do
    const find: unknown = Reflect.get(this.window.Document.prototype, 'querySelectorAll');
    return [
      ...(find as Document['querySelectorAll']).call(this.document, selector),
    ] as HTMLElement[];
  }

  one(selector: string): HTMLElement {
    const [found, ...more] = this.all(selector);
    if (found === undefined || more.length > 0) {
      throw new Error(
        `${String(more.length + 1)} × ${selector} in ${this.document.body.innerHTML}`,
      );
    }
    return found;
  }

  /** HTML of the page's content, without white space between elements. */
  get html(): string {
    return this.one('main').innerHTML.replace(/>\s+</g, '><').trim();
  }

  add(html: string, to: Element = this.one('main')): void {
    to.insertAdjacentHTML('beforeend', html);
  }

  /** Resolves when the page has painted, so that observers have spoken. */
  async settle(): Promise<void> {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Resolves with the request number `count`, counted from one. */
  async requested(count = 1): Promise<Request> {
    await until(() => this.requests.length >= count, `request ${String(count)}`);
    return this.requests[count - 1]!;
  }
}

/** Opens a page with this content, with the loader started as soon as the page would start it. */
export async function openHost(content: string, options: HostOptions = {}): Promise<HostPage> {
  const { head = '', address = '', html = 'lang="de"', feed = '', feeds = '' } = options;
  const frame: HostFrame = document.createElement('iframe');
  frame.width = String(options.width ?? 600);
  frame.height = String(options.height ?? 400);
  frame.page = `<html ${html}><head><meta charset="utf-8">${head}
    <script type="module">
      import { start } from '${location.origin}/src/embed/start.ts';
      const loadHelp = () => import('${location.origin}/src/embed/editor-help.ts');
      window.begin = (loader) => start({ loadHelp, ...loader });
      frameElement.begin();
    </script></head><body><main>${content}</main></body></html>`;
  const page = new HostPage(frame);
  const begun = new Promise<void>((resolve) => {
    Object.assign(frame, {
      begin: () => {
        const { console } = page.window;
        page.window.fetch = (address) => {
          page.feeds.push(address as string);
          return new Promise<never>(() => undefined);
        };
        console.warn = (...words: unknown[]) => page.warnings.push(words.map(String).join(' '));
        page.window.addEventListener('error', ({ message }) => page.errors.push(message));
        page.start({ tag: { feed, feeds } });
        resolve();
      },
    });
  });
  frame.src = `/test/embed/support/host.html${address}`;
  document.body.append(frame);
  frames.push(frame);
  await begun;
  await page.settle();
  return page;
}

/** For `afterEach`. */
export function closeHosts(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
