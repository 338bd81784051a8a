// From feed URL to state: one request per URL, changes, moves, failures, trying again.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Collection } from '../../src/feed/vocabulary.js';
import { FeedController, type FeedStatus } from '../../src/ui/feed-controller.js';

class FeedWidget extends LitElement {
  feedUrl: string | undefined;
  readonly states: string[] = [];
  readonly errors: string[] = [];
  readonly controller = new FeedController(this, {
    url: () => this.feedUrl,
    collections: () => this.collections(),
    onError: (code) => this.errors.push(code),
  });
  get status(): FeedStatus {
    return this.controller.status;
  }
  collections(): readonly Collection[] {
    return [];
  }
  protected override render() {
    if (this.states.at(-1) !== this.status) this.states.push(this.status);
    return html`${this.status}`;
  }
}
customElements.define('test-feed-widget', FeedWidget);

/** Shows chapters of the guide and news beside offers. */
class GuideWidget extends FeedWidget {
  override collections(): readonly Collection[] {
    return ['guide', 'news'];
  }
}
customElements.define('test-guide-widget', GuideWidget);

const HEADER = {
  bildungsfeed: '1.0',
  publisher: { name: 'Landkreis Musterland' },
  license: 'https://www.govdata.de/dl-de/by-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
};

function feed(generatedAt = '2026-11-20T08:00:00+01:00', extra: readonly unknown[] = []) {
  const provider = { id: 'vhs', name: 'Volkshochschule' };
  const contact = { id: 'c', name: 'Beratung', phone: '+493631911500' };
  const offer = {
    id: 'o1',
    kind: 'counselling',
    name: 'Beratung',
    provider: 'vhs',
    contacts: ['c'],
    modified: '2026-11-01',
  };
  return {
    ...HEADER,
    generatedAt,
    providers: [provider],
    contacts: [contact],
    offers: [offer, ...extra],
  };
}

interface Request {
  readonly url: string;
  readonly signal: AbortSignal | null;
  readonly answer: (body: unknown, status?: number) => void;
}

/** Stands in for the network: every request waits until the test answers it. */
const requests: Request[] = [];
const networkFetch = window.fetch;

function heldFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  return new Promise((resolve, reject) => {
    const signal = init?.signal ?? null;
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    const answer = (body: unknown, status = 200) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const response = new Response(text, {
        status,
        headers: { 'content-type': 'application/json' },
      });
      Object.defineProperty(response, 'url', { value: url });
      resolve(response);
    };
    requests.push({ url, signal, answer });
  });
}

/** Machines under load take longer than the helper's second. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, { timeout: 20_000 });

let count = 0;
const newUrl = () => `/feeds/${String((count += 1))}.json`;

async function widget(
  feedUrl: string | undefined,
  element = new FeedWidget(),
): Promise<FeedWidget> {
  element.feedUrl = feedUrl;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(element);
  await element.updateComplete;
  return element;
}

async function answered(element: FeedWidget, status: FeedStatus): Promise<void> {
  await until(() => element.status === status);
  await element.updateComplete;
}

describe('feed controller', () => {
  const { error } = console;
  beforeEach(() => {
    requests.length = 0;
    window.fetch = heldFetch;
    console.error = () => undefined;
  });
  afterEach(() => {
    window.fetch = networkFetch;
    console.error = error;
  });

  it('waits without an address', async () => {
    expect((await widget(undefined)).status).to.equal('idle');
    expect((await widget('  ')).status).to.equal('idle');
    expect(requests.length).to.equal(0);
  });

  it('goes from loading to ready', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer(feed());
    await answered(element, 'ready');
    expect(element.states).to.deep.equal(['loading', 'ready']);
    expect(element.controller.catalogue?.offers.length).to.equal(1);
  });

  it('counts the records that had to be left out', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer(feed(undefined, [{ id: 'o2' }]));
    await answered(element, 'ready');
    const { catalogue } = element.controller;
    expect([catalogue?.received, catalogue?.dropped]).to.deep.equal([4, 1]);
  });

  it('shares one request between widgets', async () => {
    const url = newUrl();
    const [first, second] = [await widget(url), await widget(url)];
    await until(() => requests.length > 0);
    requests[0]!.answer(feed());
    await Promise.all([answered(first, 'ready'), answered(second, 'ready')]);
    const third = await widget(url);
    await answered(third, 'ready');
    expect(requests.length).to.equal(1);
    expect(third.controller.catalogue).to.equal(first.controller.catalogue);
  });

  it('reads further lists once, and only for the widgets that show them', async () => {
    const url = newUrl();
    const guides = [await widget(url, new GuideWidget()), await widget(url, new GuideWidget())];
    const finder = await widget(url);
    await until(() => requests.length > 0);
    const chapter = { id: 'g', title: 'Ankommen', sections: [] };
    const broken = { id: 'n', title: 'Neu', date: 'bald' };
    requests[0]!.answer({ ...feed(), guide: [chapter], news: [broken], chains: [{ id: 'x' }] });
    for (const element of [...guides, finder]) await answered(element, 'ready');
    expect(requests.length).to.equal(1);
    const [first, second] = guides.map(({ controller }) => controller.catalogue!);
    expect(first!.guide.map(({ id }) => id)).to.deep.equal(['g']);
    expect(second!.guide[0]).to.equal(first!.guide[0]);
    expect(second!.offers).to.equal(finder.controller.catalogue!.offers);
    expect([first!.received, first!.dropped]).to.deep.equal([5, 1]);
    expect(finder.controller.catalogue!.guide).to.deep.equal([]);
    expect(finder.controller.catalogue!.received).to.equal(3);
  });

  it('asks for the parts of a feed that hold further lists, and again after a failure', async () => {
    const { offers, ...rest } = feed();
    const file = (kind: string) => ({ url: `${kind}.json`, kind });
    const index = { ...rest, offers, parts: [file('guide'), file('news')] };
    const element = await widget(newUrl(), new GuideWidget());
    await until(() => requests.length === 1);
    requests[0]!.answer(index);
    await until(() => requests.length === 2);
    requests[1]!.answer('', 404);
    await answered(element, 'failed');
    element.controller.retry();
    await until(() => requests.length === 3);
    requests[2]!.answer(index);
    await until(() => requests.length === 4);
    requests[3]!.answer(index);
    await until(() => requests.length === 6);
    const guide = [{ id: 'g', title: 'Ankommen', sections: [] }];
    for (const { url, answer } of requests.slice(4)) {
      answer(url.endsWith('guide.json') ? { guide } : { news: [] });
    }
    await answered(element, 'ready');
    expect(element.controller.catalogue!.guide.length).to.equal(1);
  });

  it('follows a change of address and forgets the old feed', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    element.feedUrl = newUrl();
    element.requestUpdate();
    await until(() => requests.length === 2);
    expect(requests[0]!.signal?.aborted).to.equal(true);
    expect(element.controller.catalogue).to.equal(undefined);
    requests[1]!.answer(feed());
    await answered(element, 'ready');
    expect(element.errors).to.deep.equal([]);
  });

  it('does not ask again when its element is moved', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(element);
    await aTimeout(0);
    expect(requests[0]!.signal?.aborted).to.equal(false);
    requests[0]!.answer(feed());
    await answered(element, 'ready');
    expect(requests.length).to.equal(1);
  });

  it('gives up when its element is gone, and starts anew when it comes back', async () => {
    const element = await widget(newUrl());
    const parent = element.parentElement!;
    await until(() => requests.length === 1);
    element.remove();
    await aTimeout(0);
    expect(requests[0]!.signal?.aborted).to.equal(true);
    parent.append(element);
    await until(() => requests.length === 2);
    requests[1]!.answer(feed());
    await answered(element, 'ready');
    expect(element.errors).to.deep.equal([]);
  });

  it('goes on for the others when one of them leaves', async () => {
    const url = newUrl();
    const [first, second] = [await widget(url), await widget(url)];
    await until(() => requests.length === 1);
    first.remove();
    await aTimeout(0);
    expect(requests[0]!.signal?.aborted).to.equal(false);
    requests[0]!.answer(feed());
    await answered(second, 'ready');
  });

  it('fails with the reason and recovers when people try again', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer('not there', 404);
    await answered(element, 'failed');
    expect(element.errors).to.deep.equal(['http']);
    element.controller.retry();
    await until(() => requests.length === 2);
    requests[1]!.answer(feed());
    await answered(element, 'ready');
    expect(element.states).to.deep.equal(['loading', 'failed', 'loading', 'ready']);
  });

  it('fails for a feed that cannot be used', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer([]);
    await answered(element, 'failed');
    expect(element.errors.length).to.equal(1);
  });

  it('refuses addresses that are none', async () => {
    const element = await widget('javascript:alert(1)');
    await answered(element, 'failed');
    expect(element.errors).to.deep.equal(['bad-url']);
    expect(requests.length).to.equal(0);
  });

  it('keeps the last good catalogue while loading again and after a failure', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer(feed());
    await answered(element, 'ready');
    const shown = element.controller.catalogue;
    element.controller.retry();
    expect(element.status).to.equal('loading');
    expect(element.controller.catalogue).to.equal(shown);
    await until(() => requests.length === 2);
    requests[1]!.answer('<html></html>');
    await answered(element, 'failed');
    expect(element.controller.catalogue).to.equal(shown);
  });

  it('H111 keeps a newer catalogue when an older copy arrives', async () => {
    const element = await widget(newUrl());
    await until(() => requests.length === 1);
    requests[0]!.answer(feed('2026-11-20T08:00:00+01:00'));
    await answered(element, 'ready');
    element.controller.retry();
    await until(() => requests.length === 2);
    requests[1]!.answer(feed('2026-11-19T08:00:00+01:00'));
    await until(() => element.states.length === 4);
    expect(element.controller.catalogue?.generatedAt).to.equal('2026-11-20T08:00:00+01:00');
  });
});
