// Threat model, group Markup: markup in a feed is text like any other. That it is also shown as text
// is for the tests of the widgets to prove; here nothing may interpret, double or lose it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse.js';
import { assertFieldDropped, assertUntouched, feedWithOffer } from './feed-support.js';

const TEXTS: readonly (readonly [title: string, text: string])[] = [
  ['H19 script element', '<script>({}).__proto__.polluted = 1</script>'],
  ['H20 image with an error handler', '<img src=x onerror=alert(1)>'],
  ['H21 svg with a load handler', '<svg onload=alert(1)>'],
  ['H22 end of a template', '</template><b>'],
  ['H23 template placeholders', '${alert(1)} {{constructor}} #{x}'],
  ['H24 doubly encoded entities', '&amp;lt;script&amp;gt;'],
  ['H25 end of a comment', '--><!--'],
  ['H26 quotes that break out of an attribute', `" onmouseover='alert(1)' x="`],
];

describe('hostile markup', () => {
  for (const [title, text] of TEXTS) {
    it(`${title} stays inert text, letter by letter`, async () => {
      const body = [{ type: 'paragraph', text: [text, { text, strong: true }] }];
      const parsed = await parseFeed(feedWithOffer({ name: text, summary: { de: text }, body }));
      const offer = parsed.feed.offers[0];
      assert.equal(offer?.name, text);
      assert.deepEqual(offer.summary, { de: text });
      assert.deepEqual(offer.body, body);
      assert.deepEqual(parsed.issues, []);
      assertUntouched();
    });
  }

  it('H27 CSS in a colour is nowhere read: the standard has no colours', async () => {
    const themeColor = 'red;background:url(https://evil.example/)';
    const parsed = await parseFeed({ ...feedWithOffer({ themeColor }), themeColor });
    assert.equal(Object.hasOwn(parsed.feed, 'themeColor'), false);
    assert.deepEqual(parsed.issues, []);
  });

  it('H28 Markdown link with javascript: stays text, and as an address it is dropped', async () => {
    const markdown = '[hier](javascript:alert(1))';
    const parsed = await parseFeed(feedWithOffer({ summary: markdown }));
    assert.equal(parsed.feed.offers[0]?.summary, markdown);
    await assertFieldDropped({ url: markdown }, 'url', 'bad-url');
  });
});
