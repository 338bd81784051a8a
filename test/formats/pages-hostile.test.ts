// Threat model, groups Links, Markup, Characters and Shape, on static pages: whatever a feed holds, a page has only
// elements, attributes and addresses of ours. Read by a parser of its own (htmlparser2), not by our markup.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { SITE_FILE } from '../../src/formats/pages/paths.js';
import { BASE, bodyText, dataOf, fileOf, pagesOf, siteOf } from './pages-reading.js';
import type { Site } from './pages-reading.js';

/** Everything a static page may consist of: attributes by element, besides lang, dir, id and class. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  html: ['data-page'],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  link: ['rel', 'type', 'href', 'hreflang', 'title'],
  script: ['src', 'type', 'defer'],
  body: [],
  a: ['href', 'hreflang', 'rel', 'target', 'type', 'aria-current', 'data-exit', 'hidden'],
  header: [],
  nav: ['aria-labelledby'],
  main: ['tabindex'],
  footer: [],
  section: [],
  article: [],
  details: [],
  summary: [],
  div: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  ul: ['role'],
  ol: ['role'],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  span: [],
  strong: [],
  bdi: ['translate'],
  'lotse-offer-finder': ['feed'],
  'lotse-process-chain': ['feed', 'chain'],
  'lotse-welcome-compass': ['feed'],
};
const EVERYWHERE = ['lang', 'dir', 'id', 'class'];

/** Ways inside of the site, and addresses people can follow. */
const HREF =
  /^(#[a-z0-9-]+|(\.\.\/)*[a-z0-9_/-]+\.(html|json|css)(#[a-z0-9-]+)?|https?:\/\/[^\s"<>]+|tel:\+?[0-9]+|mailto:[^\s"<>?&]+)$/;

function assertInert(site: Site): void {
  for (const [path, html] of pagesOf(site)) {
    const all = DomUtils.filter((node) => 'attribs' in node, parseDocument(html));
    for (const node of all as { name: string; attribs: Record<string, string> }[]) {
      const allowed = ALLOWED[node.name];
      assert.ok(allowed, `${path}: <${node.name}>`);
      for (const [name, value] of Object.entries(node.attribs)) {
        assert.ok([...allowed, ...EVERYWHERE].includes(name), `${path}: <${node.name} ${name}>`);
        if (name === 'href' || name === 'src') {
          const isScript = node.name === 'script' && /^(\.\.\/)*lotse-frame\.js$/.test(value);
          assert.ok(isScript || HREF.test(value), `${path}: ${value}`);
        }
      }
    }
    dataOf(html);
  }
}

const TEXTS: readonly (readonly [title: string, text: string])[] = [
  ['H19 script element', '<script>({}).__proto__.polluted = 1</script>'],
  ['H19 end of the data', '</script><script>alert(1)</script><!--'],
  ['H20 image with an error handler', '<img src=x onerror=alert(1)>'],
  ['H21 svg with a load handler', '<svg onload=alert(1)>'],
  ['H22 end of a template', '</template></title></style><b>'],
  ['H23 template placeholders', '${alert(1)} {{constructor}} #{x} {n, plural, other {#}} {date}'],
  ['H24 doubly encoded entities', '&amp;lt;script&amp;gt;'],
  ['H25 end of a comment', '--><!-- ]]> <![CDATA['],
  ['H26 quotes that break out of an attribute', `" onmouseover='alert(1)' x="`],
  ['H35 line separators', 'a\u2028b\u2029c'],
  ['H37 a very long word', 'W'.repeat(180)],
];

const LINKS: readonly (readonly [title: string, url: string])[] = [
  ['H01 javascript:', 'javascript:alert(1)'],
  ['H02 with a tab inside', 'java\tscript:alert(1)'],
  ['H03 upper case and a space in front', ' JAVASCRIPT:alert(1)'],
  ['H04 data:', 'data:text/html,<script>alert(1)</script>'],
  ['H05 vbscript:', 'vbscript:msgbox(1)'],
  ['H06 blob:', 'blob:https://evil.example/1'],
  ['H07 without a scheme', '//evil.example/'],
  ['H08 backslashes', 'https:/\\evil.example'],
  ['H09 a user name', 'https://stadt.de@evil.example/'],
  ['H10 letters of another script', 'https://stаdt.example/'],
  ['H12 very long', `https://evil.example/${'a'.repeat(100_000)}`],
  ['H18 percent-encoded scheme', '%6aavascript:alert(1)'],
];

/** A feed in which every text and every address that pages show is the given one. */
function feedOf(text: string, url: string): object {
  const map = { de: text, ar: text };
  const body = [
    { type: 'paragraph', text: [text, { text, strong: true }, { text, url }] },
    { type: 'heading', text },
    { type: 'list', ordered: true, items: [text] },
  ];
  const hours = [{ byDay: ['MO'], opens: '09:00', closes: '12:00', note: text }];
  const links = [{ url, title: text, lang: 'en' }];
  const address = { street: text, postalCode: '99734', city: text, district: text };
  return {
    bildungsfeed: '1.0',
    publisher: { name: map, url, email: 'amt@kreis.example', logo: url },
    license: 'https://www.govdata.de/dl-de/zero-2-0',
    homeUrl: url,
    defaultLanguage: 'de',
    languages: ['de', 'ar'],
    timeZone: 'Europe/Berlin',
    generatedAt: '2027-03-01T06:00:00+01:00',
    providers: [{ id: 'p', name: map, url, address, contacts: ['c'] }],
    places: [{ id: 'o', name: map, address, arrival: text, accessibility: { note: text } }],
    contacts: [{ id: 'c', name: text, url, note: text, openingHours: hours }],
    offers: [
      {
        id: 'a',
        kind: 'course',
        name: map,
        provider: 'p',
        modified: '2027-02-20',
        place: 'o',
        summary: text,
        body,
        requirements: [{ text }, { code: 'age', text }],
        prices: [{ amount: 5, for: text }],
        feeWaiver: text,
        childcare: { state: 'yes', note: text },
        registration: { url, inPerson: text, note: text },
        openingHours: hours,
        url,
        links,
        attachments: [{ url, title: text, mediaType: 'application/pdf', bytes: 5000 }],
        certificate: text,
        modules: [{ name: text }],
        source: { name: text, url },
        runs: [
          {
            id: 'r',
            name: text,
            note: text,
            scheduleNote: text,
            url,
            sessions: [{ date: '2027-03-08', startTime: '09:00', endTime: '10:00', title: text }],
          },
        ],
      },
      { id: 'toString', kind: 'meeting', name: text, provider: 'p', modified: '2027-02-20' },
      { id: '__proto__', kind: 'meeting', name: text, provider: 'p', modified: '2027-02-20' },
    ],
    chains: [
      {
        id: 'k',
        title: map,
        intro: body,
        start: 's',
        modified: '2027-02-20',
        phases: [{ id: 'ph', title: text }],
        steps: [
          {
            id: 's',
            title: text,
            phase: 'ph',
            body,
            responsible: ['p'],
            documents: [text],
            duration: text,
            cost: text,
            links,
            offers: ['a'],
            question: text,
            next: [
              { to: 't', when: text },
              { to: 'u', when: text },
            ],
          },
          { id: 't', title: text },
          { id: 'u', title: text, next: [{ to: 's', back: true }] },
        ],
      },
    ],
    guide: [
      {
        id: 'g',
        title: map,
        summary: text,
        sections: [
          { id: 'x', title: text, body, contacts: ['c'], chain: 'k', links, checklist: [text] },
        ],
      },
    ],
  };
}

const OPTIONS = { languages: ['de', 'ar'], base: new URL(BASE) } as const;

describe('hostile feeds on static pages', () => {
  for (const [title, text] of TEXTS) {
    it(`${title} stays inert, letter by letter`, async () => {
      const site = await siteOf(feedOf(text, 'https://kreis.example/'), OPTIONS);
      assertInert(site);
      const shown = bodyText(fileOf(site, 'de/angebote/a.html'));
      const plain = text.replace(/\s+/g, ' ').trim();
      assert.ok(shown.split(plain).length > 15, 'it is shown wherever it stands');
      assert.equal(Reflect.get({}, 'polluted'), undefined);
      const answer = JSON.parse(fileOf(site, 'oembed/de/angebote/a.json')) as { html: string };
      const names = DomUtils.filter((node) => 'name' in node, parseDocument(answer.html));
      assert.deepEqual(
        names.map((node) => Reflect.get(node, 'name') as string),
        ['blockquote', 'a', 'iframe'],
      );
    });
  }

  for (const [title, url] of LINKS) {
    it(`${title} is no link anywhere`, async () => {
      const site = await siteOf(feedOf('Text', url), OPTIONS);
      assertInert(site);
      for (const [, html] of pagesOf(site)) {
        assert.doesNotMatch(html, /(href|src)="[^"]*(evil|script:|data:|blob:|stаdt|xn--)/i);
        assert.doesNotMatch(JSON.stringify(dataOf(html)), /script:|evil|blob:/i);
      }
    });
  }

  it('H29 marks that turn the direction are gone', async () => {
    const site = await siteOf(feedOf('abc\u202edef\u2066ghi', 'https://kreis.example/'), OPTIONS);
    for (const [, html] of pagesOf(site)) assert.doesNotMatch(html, /[\u202a-\u202e]/);
  });

  it('H55 ids that mean something to a language or a disk have pages like any other', async () => {
    const ids = ['toString', 'hasOwnProperty', 'constructor', 'index', 'con', 'a', 'a~b', 'a_b'];
    const feed = feedOf('Text', 'https://kreis.example/') as { offers: object[] };
    feed.offers = ids.map((id) => ({ ...feed.offers[1], id }));
    const site = await siteOf(feed, OPTIONS);
    const pages = [...site.keys()].filter((path) => path.startsWith('de/angebote/'));
    assert.equal(new Set(pages.map((path) => path.toLowerCase())).size, ids.length);
    for (const path of site.keys()) assert.match(path, SITE_FILE);
    assertInert(site);
  });

  it('H28 an address that looks like Markdown stays text', async () => {
    const site = await siteOf(feedOf('[hier](javascript:alert(1))', 'https://x.example/'), OPTIONS);
    assertInert(site);
  });
});
