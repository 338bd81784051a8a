// A list of feed hosts in the tag of the loader holds for elements that are defined already, too (H127).
import { expect } from '@open-wc/testing';
import { LoadError } from '../../src/feed/load.js';
import { requestFeed } from '../../src/ui/feed-cache.js';

const KEY = Symbol.for('bildungslotse');
const page = self as unknown as Record<symbol, unknown>;

const refusal = (url: string): Promise<unknown> =>
  requestFeed(url).result.then(
    () => 'loaded',
    (error: unknown) => error,
  );

describe('a feed that the page does not allow', () => {
  const { fetch } = window;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    Reflect.deleteProperty(page, KEY);
  });

  it('is refused without a request', async () => {
    page[KEY] = { allows: (feed: string) => feed.startsWith('https://kreis.example/') };
    const error = await refusal('https://evil.example/1.json');
    expect(error).to.be.instanceOf(LoadError);
    expect((error as LoadError).code).to.equal('bad-url');
    expect(asked).to.deep.equal([]);
  });

  it('is asked for when it is allowed, and when nobody says anything', async () => {
    page[KEY] = { allows: (feed: string) => feed.startsWith('https://kreis.example/') };
    await refusal('https://kreis.example/2.json');
    page[KEY] = { version: '0.0.1' };
    await refusal('https://evil.example/3.json');
    Reflect.deleteProperty(page, KEY);
    await refusal('https://evil.example/4.json');
    expect(asked.map((url) => new URL(url).pathname)).to.deep.equal([
      '/2.json',
      '/3.json',
      '/4.json',
    ]);
  });
});
