// What the Baukasten prints, read back as a page and the loader read it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import {
  cspLine,
  loaderTag,
  printedOptions,
  snippets,
  type WidgetSettings,
} from '../../src/configurator/snippet.js';
import { WIDGETS, WIDGET_NAMES } from '../../src/configurator/widgets.js';
import { clean, readData, readFragment } from '../../src/embed/settings.js';

const kita: WidgetSettings = {
  widget: 'offer-finder',
  feed: 'https://kreis.example/bildungsfeed.json',
  page: 'https://kreis.example/angebote/',
  linkText: '',
  options: { topic: 'childcare german', 'language-menu': 'true', theme: 'auto', 'page-size': '20' },
};

describe('a snippet', () => {
  const { element, div, link, linkAddress, url, iframe } = snippets(kita);

  it('is an element with a link inside', () => {
    assert.equal(
      element,
      '<lotse-offer-finder feed="https://kreis.example/bildungsfeed.json" language-menu topic="childcare german"><a href="https://kreis.example/angebote/">Alle Angebote ansehen</a></lotse-offer-finder>',
    );
  });

  it('is a div with a paragraph inside', () => {
    assert.equal(
      div,
      '<div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="https://kreis.example/bildungsfeed.json" data-lotse-language-menu="true" data-lotse-topic="childcare german"><p><a href="https://kreis.example/angebote/">Alle Angebote ansehen</a></p></div>',
    );
  });

  it('is a link whose fragment host pages can bear', () => {
    assert.equal(link, `<p><a href="${linkAddress}">Alle Angebote ansehen</a></p>`);
    assert.match(new URL(linkAddress).hash, /^#[A-Za-z0-9_-]+$/);
    assert.ok(linkAddress.startsWith('https://kreis.example/angebote/#lotse-offer-finder__feed-'));
  });

  it('is the address of the page, and a frame around it', () => {
    assert.equal(url, 'https://kreis.example/angebote/');
    assert.equal(
      iframe,
      '<iframe class="lotse-frame" src="https://kreis.example/angebote/" title="Angebote finden" width="100%" height="600" loading="lazy"></iframe>',
    );
  });

  it('says nothing that is the default anyway, and nothing the widget does not know', () => {
    const options = { sort: 'match', 'page-size': '10', chain: 'kita', onclick: 'alert(1)' };
    assert.deepEqual(printedOptions({ ...kita, options }), [['page-size', '10']]);
  });

  it('carries an accent that can be read on the ground of its theme, and no other', () => {
    const accents = [
      [{ accent: '#0b4a8f' }, true],
      [{ accent: '#ffd700' }, false],
      [{ accent: '#ffd700', theme: 'dark' }, true],
      [{ accent: 'url(x)' }, false],
    ] as const;
    for (const [options, isKept] of accents) {
      const printed = printedOptions({ ...kita, options }).map(([name]) => name);
      assert.equal(printed.includes('accent'), isKept, JSON.stringify(options));
    }
  });

  it('names no feed when the loader does', () => {
    const { element, linkAddress } = snippets({ ...kita, feed: '', options: {} });
    assert.ok(element.startsWith('<lotse-offer-finder><a'));
    assert.ok(linkAddress.endsWith('#lotse-offer-finder'));
  });

  it('is not empty without a page', () => {
    const { element, div, link } = snippets({ ...kita, page: '' });
    assert.match(element, />Alle Angebote ansehen<\/lotse-offer-finder>$/);
    assert.match(div, /<p>Alle Angebote ansehen<\/p>/);
    assert.match(link, /href="#lotse-offer-finder__/);
  });

  it('holds no sign that WordPress or Contao take for a command', () => {
    const { element, div } = snippets({ ...kita, linkText: '[gallery] {{date}}' });
    for (const text of [element, div]) assert.doesNotMatch(text, /[[\]{}]/);
    assert.match(element, /&#91;gallery&#93; &#123;&#123;date&#125;&#125;/);
  });

  it('puts its link into the page it leads to, not behind another fragment', () => {
    const { linkAddress } = snippets({ ...kita, page: 'https://kreis.example/a#oben' });
    assert.equal(linkAddress.match(/#/g)?.length, 1);
  });
});

interface Parsed {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Parsed[];
  readonly type: string;
  readonly data?: string;
}

const parse = (html: string) => parseDocument(html).children as unknown as readonly Parsed[];

/** Any settings an editor could type, hostile ones included. */
const anySettings: fc.Arbitrary<WidgetSettings> = fc
  .constantFrom(...WIDGET_NAMES)
  .chain((widget) => {
    // the loader takes "false" for a switch that is off, and no place is called so
    const value = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => tidy(text) !== 'false');
    const options = WIDGETS[widget].options.map(({ attribute, type, choices }) => [
      attribute,
      type === 'switch'
        ? fc.constantFrom('true', 'false', '')
        : choices === undefined
          ? value
          : fc.subarray([...choices]).map((chosen) => chosen.join(' ')),
    ]);
    return fc.record({
      widget: fc.constant(widget),
      feed: fc.oneof(fc.webUrl({ withQueryParameters: true }), value),
      page: fc.oneof(fc.webUrl({ withFragments: true }), fc.constant('')),
      linkText: value,
      options: fc.record(Object.fromEntries(options) as Record<string, fc.Arbitrary<string>>),
    });
  });

const tidy = (text: string) => clean(text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim());

/** What the loader has to find: printed options, and the feed if there is one. */
function wanted(settings: WidgetSettings): Readonly<Record<string, string>> {
  const feed = tidy(settings.feed);
  return Object.fromEntries([...(feed ? [['feed', feed]] : []), ...printedOptions(settings)]);
}

const switches = new Set(
  Object.values(WIDGETS).flatMap(({ options }) =>
    options.filter(({ type }) => type === 'switch').map(({ attribute }) => attribute),
  ),
);

describe('whatever is typed', () => {
  it('comes back from the element', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const [element, ...rest] = parse(snippets(settings).element);
        assert.deepEqual(rest, []);
        assert.equal(element!.name, `lotse-${settings.widget}`);
        const read = Object.fromEntries(
          Object.entries(element!.attribs).map(([name, value]) => [
            name,
            switches.has(name) ? 'true' : value,
          ]),
        );
        assert.deepEqual(read, wanted(settings));
        assert.equal(element!.children.length, 1, 'one link or text');
      }),
    );
  });

  it('comes back from the div', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const [div, ...rest] = parse(snippets(settings).div);
        assert.deepEqual(rest, []);
        const attributes = Object.entries(div!.attribs).map(([name, value]) => ({ name, value }));
        const wish = readData(attributes);
        assert.equal(wish.name, settings.widget);
        assert.deepEqual(Object.fromEntries(wish.attributes), wanted(settings));
      }),
    );
  });

  it('comes back from the link', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const [paragraph, ...rest] = parse(snippets(settings).link);
        assert.deepEqual(rest, []);
        const [link, ...more] = paragraph!.children;
        assert.deepEqual(more, []);
        const wish = readFragment(link!.attribs['href']!.replace(/^[^#]*#/, ''));
        assert.equal(wish?.name, settings.widget);
        assert.deepEqual(Object.fromEntries(wish.attributes), wanted(settings));
      }),
    );
  });

  it('stays in one line that is never empty, and holds no script', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { element, div, link, iframe } = snippets(settings);
        for (const text of [element, div, link, iframe]) {
          assert.doesNotMatch(text, /[\n\r\u2028\u2029]/);
          assert.doesNotMatch(text, /<script/i);
        }
        const words = (nodes: readonly Parsed[]): string =>
          nodes.map(({ data, children }) => data ?? words(children)).join('');
        for (const text of [element, div, link]) assert.notEqual(words(parse(text)).trim(), '');
      }),
    );
  });
});

describe('the loader tag', () => {
  const src = 'https://lotse.example/lotse/1.4.2/lotse.js';

  it('names the exact file with its hash', () => {
    assert.equal(
      loaderTag({ src, integrity: 'sha384-abc=' }),
      `<script src="${src}" integrity="sha384-abc=" crossorigin="anonymous" defer></script>`,
    );
  });

  it('says which feeds may be shown, and which one is shown without being named', () => {
    assert.equal(
      loaderTag({ src, feedHosts: ['kreis.example', 'land.example'], feed: kita.feed }),
      `<script src="${src}" data-lotse-feeds="kreis.example land.example" data-lotse-feed="${kita.feed}" defer></script>`,
    );
  });

  it('is one tag whatever its address is', () => {
    const [script, ...rest] = parse(loaderTag({ src: '"><script>alert(1)</script>' }));
    assert.deepEqual(rest, []);
    assert.equal(script!.attribs['src'], '"><script>alert(1)</script>');
  });
});

describe('the line for the content security policy', () => {
  const src = 'https://kreis.example/lotse/lotse.js';

  it('says self for what lies on the site', () => {
    assert.equal(
      cspLine({ src }, 'https://kreis.example/seite', { feeds: ['https://kreis.example/f.json'] }),
      "script-src 'self'; connect-src 'self'",
    );
  });

  it('names other hosts by origin, and style sheets only where there are some', () => {
    assert.equal(
      cspLine({ src }, 'https://stadt.example/', {
        feeds: ['https://land.example/f.json'],
        styles: 'https://kreis.example/lotse/themes/kern.css',
      }),
      'script-src https://kreis.example; style-src https://kreis.example; connect-src https://land.example',
    );
  });
});
