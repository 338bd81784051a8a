// Threat model, group iframe: static pages in frames tell their height, the page around gives it to them and to
// nobody else. Both sides are the real ones: frames.ts here, the very text of lotse-frame.js in the frames.
import { expect } from '@open-wc/testing';
import { watchFrames } from '../../src/embed/frames.js';
import { FRAME_SCRIPT } from '../../src/formats/generated/frame-script.js';
import { eventually, until } from '../support/until.js';

const frames: HTMLElement[] = [];

/** A frame of ours, or one like any other; `source`: its whole page. */
async function addFrame(
  source: string,
  { className = 'lotse-frame', sandbox, secret }: Partial<Record<string, string>> = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = className;
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  // such an address has a fragment of its own, and no origin
  if (secret === undefined) frame.srcdoc = source;
  else frame.src = `data:text/html,${encodeURIComponent(source)}#?secret=${secret}`;
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

/** A static page of ours, so many pixels high. */
const ourPage = (height: number): string => `<!doctype html><html data-page="de/index.html">
<body style="margin: 0"><div style="height: ${height}px"><a href="https://kreis.example/de/" data-exit hidden>Im neuen Tab öffnen</a></div>
<script>${FRAME_SCRIPT}</script></body></html>`;

/** A page that says to the page around it whatever it is told. */
const ECHO = `<script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'))</script>`;

const tell = (frame: HTMLIFrameElement, data: unknown): void =>
  frame.contentWindow?.postMessage(data, '*');

const message = (height: unknown) => ({ lotse: 1, type: 'height', id: 'x', height });

const isHigh = (frame: HTMLIFrameElement, height: string) =>
  until(() => frame.style.height === height, `the frame is ${height} high`);

interface Heard {
  /** Nothing in particular: tests send anything. */
  readonly data: Partial<Record<string, unknown>> | null;
  readonly source: unknown;
}

const heard: Heard[] = [];
const hear = ({ data, source }: MessageEvent): void => void heard.push({ data, source });
const from = (frame: HTMLIFrameElement) =>
  heard.filter(({ source }) => source === frame.contentWindow).map(({ data }) => data);

/** All messages sent before have arrived: this one from the same frame comes after them. */
async function afterMessages(frame: HTMLIFrameElement): Promise<void> {
  const last = { last: Math.random() };
  tell(frame, last);
  await until(() => from(frame).some((data) => data?.['last'] === last.last), 'it is heard');
}

describe('frames in the page', () => {
  before(() => {
    watchFrames();
    addEventListener('message', hear);
  });
  after(() => removeEventListener('message', hear));
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    heard.length = 0;
  });

  it('become as high as their page, and follow when it grows', async () => {
    const frame = await addFrame(ourPage(1234));
    await isHigh(frame, '1234px');
    frame.contentDocument!.querySelector('div')!.style.height = '1500px';
    await isHigh(frame, '1500px');
  });

  it('are measured again when they are shown', async () => {
    const frame = await addFrame(ourPage(700));
    await isHigh(frame, '700px');
    frame.style.removeProperty('height');
    frame.style.display = 'none';
    frame.contentDocument!.querySelector('div')!.style.height = '900px';
    frame.style.display = '';
    await isHigh(frame, '900px');
  });

  it('show the way out, which a page on its own does not', async () => {
    const frame = await addFrame(ourPage(300));
    const exit = frame.contentDocument!.querySelector<HTMLElement>('[data-exit]')!;
    expect(exit.hidden).to.equal(false);
    expect(frame.contentDocument!.documentElement.className).to.equal('framed');
  });

  it('H130 a height from elsewhere is ignored: other frames, the page itself', async () => {
    const ours = await addFrame(ourPage(500));
    await isHigh(ours, '500px');
    const foreign = await addFrame(ECHO, { className: '' });
    tell(foreign, message(2000));
    window.postMessage(message(2000), '*');
    await afterMessages(foreign);
    tell(foreign, message(2001));
    await afterMessages(foreign);
    expect(foreign.style.height).to.equal('');
    expect(ours.style.height).to.equal('500px');
  });

  const MALFORMED: readonly unknown[] = [
    null,
    undefined,
    'height',
    42,
    [],
    {},
    { type: 'height', height: 900 },
    { lotse: 1, height: 900 },
    { lotse: '1', type: 'height', height: 900 },
    { lotse: 1, type: 'width', height: 900 },
    message(undefined),
    message(null),
    message('900'),
    message([900]),
    message({ valueOf: 900 }),
  ];
  it('H131 a malformed message is ignored and nothing is thrown', async () => {
    const errors: unknown[] = [];
    const remember = (event: ErrorEvent): void => void errors.push(event.message);
    addEventListener('error', remember);
    const frame = await addFrame(ECHO);
    for (const data of MALFORMED) tell(frame, data);
    await afterMessages(frame);
    removeEventListener('error', remember);
    expect(errors).to.deep.equal([]);
    expect(frame.style.height).to.equal('');
    tell(frame, message(900));
    await isHigh(frame, '900px');
  });

  for (const [height, shown] of [
    [1e9, '20000px'],
    [-5, '80px'],
    [0, '80px'],
  ] as const) {
    it(`H132 a height of ${height} becomes ${shown}`, async () => {
      const frame = await addFrame(ECHO);
      tell(frame, message(height));
      await isHigh(frame, shown);
    });
  }

  for (const height of [NaN, Infinity, -Infinity]) {
    it(`H132 a height of ${height} is ignored`, async () => {
      const frame = await addFrame(ECHO);
      tell(frame, message(height));
      await afterMessages(frame);
      expect(frame.style.height).to.equal('');
    });
  }

  it('H133 a flood of messages changes the height at most ten times a second; the last one counts', async () => {
    const frame = await addFrame(
      `<script>addEventListener('message', () => { for (let i = 1; i <= 10000; i++) parent.postMessage({ lotse: 1, type: 'height', id: '', height: 100 + i % 1000 + (i === 10000 ? 900 : 0) }, '*') })</script>`,
    );
    let changes = 0;
    const observer = new MutationObserver((records) => void (changes += records.length));
    observer.observe(frame, { attributeFilter: ['style'] });
    const started = performance.now();
    tell(frame, 'now');
    await until(() => from(frame).length === 10_000, 'all are heard');
    await isHigh(frame, '1000px');
    expect(changes).to.be.at.most(2 + (performance.now() - started) / 100);
    observer.disconnect();
  });

  it('H134 a hostile page around ours learns its height and its name, and steers nothing', async () => {
    const frame = await addFrame(ourPage(640));
    await until(() => from(frame).length > 0, 'something is heard');
    const before = frame.contentDocument!.documentElement.outerHTML;
    for (const data of [message(9), { message: 'height', value: 9 }, '<b>', { type: 'link' }]) {
      tell(frame, data);
    }
    await new Promise((resolve) => frame.contentWindow!.setTimeout(resolve));
    expect(from(frame)).to.deep.equal([
      { lotse: 1, type: 'height', id: 'de/index.html', height: 640 },
    ]);
    expect(frame.contentDocument!.documentElement.outerHTML).to.equal(before);
  });

  it('H135 a sandbox without an origin still tells the height', async () => {
    const frame = await addFrame(ourPage(820), { sandbox: 'allow-scripts' });
    await isHigh(frame, '820px');
    expect(frame.contentDocument).to.equal(null);
  });

  it('H135 a sandbox without scripts keeps the height the editor has set', async () => {
    const frame = await addFrame(ourPage(820), { sandbox: '' });
    expect(frame.style.height).to.equal('');
    expect(frame.getBoundingClientRect().height).to.be.at.least(600);
  });

  it('H136 a frame inside of ours does not speak for it', async () => {
    const inner = `<script>top.postMessage({ lotse: 1, type: 'height', id: '', height: 3333 }, '*'); top.postMessage({ inner: true }, '*')</script>`;
    const frame = await addFrame(ourPage(450));
    await isHigh(frame, '450px');
    const nested = frame.contentDocument!.createElement('iframe');
    nested.style.position = 'absolute';
    nested.srcdoc = inner;
    frame.contentDocument!.body.append(nested);
    await until(() => heard.some(({ data }) => data?.['inner'] === true), 'it has spoken');
    const other = await addFrame(ourPage(455));
    await isHigh(other, '455px');
    expect(frame.style.height).to.equal('450px');
  });

  it('say their height to WordPress as well, with its secret', async () => {
    const frame = await addFrame(ourPage(777), { secret: 'aB3dE6gH9k', sandbox: 'allow-scripts' });
    await isHigh(frame, '777px');
    const { height } = frame.getBoundingClientRect();
    expect(height).to.be.at.least(777);
    await eventually(() => {
      expect(from(frame)).to.deep.include({ message: 'height', value: 777, secret: 'aB3dE6gH9k' });
    });
  });
});
