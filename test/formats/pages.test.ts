// Static pages as readers, browsers and search engines get them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import fc from 'fast-check';
import { sampleFeed } from '../../sample/index.js';
import { addDays } from '../../src/domain/plain-date.js';
import { fileName, SITE_FILE, wayBetween } from '../../src/formats/pages/paths.js';
import { sitemapFiles } from '../../src/formats/pages/sitemap.js';
import { feedOf } from '../support/catalogue.js';
import type { OfferParts } from '../support/catalogue.js';
import {
  BASE,
  bodyText,
  dataOf,
  elements,
  fileOf,
  headLinks,
  hrefs,
  pagesOf,
  siteOf,
  textOf,
  texts,
  TODAY,
} from './pages-reading.js';

const RUN = { id: 'r1', startDate: '2027-03-08', endDate: '2027-06-28' };
const PLACES = [
  { id: 'haus', name: { de: 'Haus', ar: 'بيت' }, address: { street: 'Weg 1', city: 'Auenstadt' } },
];

async function offerPage(offer: Partial<OfferParts>, header: object = {}): Promise<string> {
  const one = { id: 'a', name: 'Deutsch B1', ...offer } as OfferParts;
  const site = await siteOf({ ...feedOf([one], { places: PLACES }), ...header });
  return fileOf(site, 'de/angebote/a.html');
}

describe('names of files', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/);

  it('differ for any two ids, also on disks that take capital letters for small ones', () =>
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        assert.notEqual(fileName(a).toLowerCase(), fileName(b).toLowerCase());
      }),
    ));

  it('are short and hold nothing that means something to a system', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (any) => {
        assert.match(fileName(any), /^[a-z0-9_-]{1,130}$/);
      }),
    ));

  for (const name of ['..', '.', 'con', 'NUL', 'index', 'a/b', '../../etc/passwd', '~root']) {
    it(`of "${name}" stays in its folder`, () => {
      const path = `de/angebote/${fileName(name)}.html`;
      assert.match(path, SITE_FILE);
      assert.ok(!['con', 'nul', 'index'].includes(fileName(name)));
    });
  }

  it('lead from one file to the other', () => {
    assert.equal(wayBetween('de/angebote/a.html', 'de/angebote/b.html'), 'b.html');
    assert.equal(wayBetween('de/angebote/a.html', 'ar/index.html'), '../../ar/index.html');
    assert.equal(wayBetween('de/index.html', 'feed.json'), '../feed.json');
  });
});

describe('a site', () => {
  it('has every offer, chapter and chain in every language, and what they share', async () => {
    const feed = sampleFeed(TODAY);
    const site = await siteOf(feed, { languages: ['de', 'ar'] });
    for (const language of ['de', 'ar']) {
      for (const { id } of feed.offers) fileOf(site, `${language}/angebote/${fileName(id)}.html`);
      for (const { id } of feed.guide) fileOf(site, `${language}/willkommen/${fileName(id)}.html`);
      for (const { id } of feed.chains) fileOf(site, `${language}/wege/${fileName(id)}.html`);
    }
    for (const path of ['index.html', 'de/index.html', 'lotse-seiten.css', 'lotse-frame.js']) {
      fileOf(site, path);
    }
    for (const path of site.keys()) assert.match(path, SITE_FILE);
  });

  it('is the same again, byte for byte', async () => {
    const options = { languages: ['de', 'ar'], base: new URL(BASE) } as const;
    assert.deepEqual(
      await siteOf(sampleFeed(TODAY), options),
      await siteOf(sampleFeed(TODAY), options),
    );
  });

  it('links only to files that are there', async () => {
    const site = await siteOf(sampleFeed(TODAY), { languages: ['de', 'ar'] });
    const known = new Set([...site.keys(), 'feed.json']);
    const ids = new Map(
      pagesOf(site).map(([path, html]) => [
        path,
        new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    for (const [path, html] of pagesOf(site)) {
      for (const href of hrefs(html).filter((one) => !/^(https?|tel|mailto):/.test(one))) {
        const { pathname, hash } = new URL(href, `https://x.example/${path}`);
        assert.ok(known.has(pathname.slice(1)), `${path}: ${href}`);
        const target = ids.get(pathname.slice(1));
        if (hash !== '') assert.ok(target?.has(hash.slice(1)), `${path}: ${href}`);
      }
    }
  });

  it('holds no script and no style in a page, and nothing from elsewhere', async () => {
    const site = await siteOf(sampleFeed(TODAY), { base: new URL(BASE) });
    for (const [path, html] of pagesOf(site)) {
      assert.equal(elements(html, 'style').length, 0, path);
      assert.doesNotMatch(html, / (style|on\w+)=/, path);
      for (const { attribs, children } of elements(html, 'script')) {
        const isData = attribs['type'] === 'application/ld+json';
        assert.ok(isData || (children.length === 0 && !/:/.test(attribs['src'] ?? ':')), path);
      }
      const [sheet] = headLinks(html, 'stylesheet');
      assert.match(sheet?.['href'] ?? '', /^(\.\.\/)*lotse-seiten\.css$/);
    }
    assert.doesNotMatch(fileOf(site, 'lotse-seiten.css'), /url\(|@import|\brem\b/);
  });

  it('has unique ids, one first heading and no gap between headings on every page', async () => {
    for (const [path, html] of pagesOf(await siteOf(sampleFeed(TODAY)))) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, path);
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      levels.reduce((before, level) => {
        assert.ok(level <= before + 1, `${path}: h${level} follows h${before}`);
        return level;
      }, 0);
    }
  });

  it('says on every page whose data it shows, from when, and that things change', async () => {
    const site = await siteOf(sampleFeed(TODAY));
    for (const [path, html] of pagesOf(site)) {
      const foot = textOf(elements(html, 'footer'));
      assert.match(foot, /Quelle: Landkreis Auental · Stand der Daten: 1\. März 2027/, path);
      assert.match(foot, /Seitdem kann sich etwas geändert haben\./, path);
      assert.match(foot, /Lizenz:/, path);
    }
  });

  it('is the same on another day, byte for byte, as far as nothing has begun or ended', async () => {
    const feed = feedOf([
      { id: 'immer', name: 'Beratung' },
      { id: 'kurs', kind: 'course', runs: [{ ...RUN, startDate: addDays(TODAY, 2) }] },
    ]);
    const site = await siteOf(feed);
    assert.deepEqual(await siteOf(feed, { today: addDays(TODAY, 1) }), site);
    const later = await siteOf(feed, { today: addDays(TODAY, 100) });
    assert.notEqual(later.get('de/angebote/kurs.html'), site.get('de/angebote/kurs.html'));
    assert.equal(later.get('de/angebote/immer.html'), site.get('de/angebote/immer.html'));
  });

  it('leaves the sign of the tab to the website around it', async () => {
    for (const [path, html] of pagesOf(await siteOf(sampleFeed(TODAY)))) {
      assert.doesNotMatch(html, /rel="[^"]*icon/, path);
    }
  });

  it('goes over several pages when it is long, and nothing is lost', async () => {
    const offers = new Array(450).fill(0).map((_, index) => ({ id: `o${index}` }));
    const site = await siteOf(feedOf(offers));
    const lists = ['index', 'seite-2', 'seite-3'].map((name) => fileOf(site, `de/${name}.html`));
    assert.equal(site.has('de/seite-4.html'), false);
    const listed = lists.flatMap((html) => hrefs(html).filter((href) => /^angebote\//.test(href)));
    assert.equal(new Set(listed).size, 450);
    assert.match(bodyText(lists[1] ?? ''), /Seite 2 von 3 Vorige Seite Nächste Seite/);
    assert.equal(dataOf(lists[1] ?? '')['@type'], 'ItemList');
    assert.ok(lists.every((html) => bodyText(html).includes('450 Angebote')));
  });

  it('without offers says so', async () => {
    const site = await siteOf(feedOf([]));
    assert.match(bodyText(fileOf(site, 'de/index.html')), /Hier stehen im Moment keine Angebote/);
    assert.equal(
      [...site.keys()].some((path) => /wege|willkommen/.test(path)),
      false,
    );
  });
});

describe('addresses', () => {
  it('are left out where nobody said where the site will be', async () => {
    const site = await siteOf(sampleFeed(TODAY), { languages: ['de', 'ar'] });
    for (const [, html] of pagesOf(site)) {
      assert.equal(headLinks(html, 'canonical').length, 0);
      assert.deepEqual(
        headLinks(html, 'alternate').map(({ type }) => type),
        ['application/json'],
      );
    }
    assert.equal(
      [...site.keys()].some((path) => /sitemap|oembed/.test(path)),
      false,
    );
  });

  it('name the page itself, its other languages and what to embed', async () => {
    const languages = ['de', 'ar'] as const;
    const site = await siteOf(sampleFeed(TODAY), { languages, base: new URL(BASE) });
    const html = fileOf(site, 'ar/wege/weg-in-arbeit.html');
    assert.equal(headLinks(html, 'canonical')[0]?.['href'], `${BASE}ar/wege/weg-in-arbeit.html`);
    const alternates = headLinks(html, 'alternate');
    assert.deepEqual(
      alternates.flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href]] : [])),
      [
        ['de', `${BASE}de/wege/weg-in-arbeit.html`],
        ['ar', `${BASE}ar/wege/weg-in-arbeit.html`],
        ['x-default', BASE],
      ],
    );
    const oembed = alternates.find(({ type }) => type === 'application/json+oembed');
    assert.equal(oembed?.['href'], `${BASE}oembed/ar/wege/weg-in-arbeit.json`);
    assert.equal(headLinks(fileOf(site, 'de/index.html'), 'canonical')[0]?.['href'], `${BASE}de/`);
  });

  it('of what to embed are a frame and a link, as oEmbed has it', async () => {
    const site = await siteOf(sampleFeed(TODAY), { base: new URL(BASE) });
    const answer = JSON.parse(fileOf(site, 'oembed/de/wege/weg-in-arbeit.json')) as {
      [key: string]: unknown;
      html: string;
    };
    const url = `${BASE}de/wege/weg-in-arbeit.html`;
    assert.deepEqual(
      [answer['version'], answer['type'], answer['provider_name']],
      ['1.0', 'rich', 'Landkreis Auental'],
    );
    const [frame] = elements(answer.html, 'iframe');
    assert.deepEqual(
      [frame?.attribs['src'], frame?.attribs['title'], frame?.attribs['height']],
      [url, answer['title'], String(answer['height'])],
    );
    assert.deepEqual(hrefs(answer.html), [url]);
  });

  it('stand in the sitemap, each with its languages and its day in Germany', async () => {
    const languages = ['de', 'ar'] as const;
    const site = await siteOf(feedOf([{ id: 'a', modified: '2027-02-19T23:30:00Z' }]), {
      languages,
      base: new URL(BASE),
    });
    const urls = DomUtils.getElementsByTagName(
      'url',
      parseDocument(fileOf(site, 'sitemap.xml'), { xmlMode: true }),
    );
    assert.deepEqual(
      urls.map((url) => DomUtils.textContent(url).trim().split(/\s+/)),
      [
        [`${BASE}de/`, '2027-03-01'],
        [`${BASE}ar/`, '2027-03-01'],
        [`${BASE}de/angebote/a.html`, '2027-02-20'],
        [`${BASE}ar/angebote/a.html`, '2027-02-20'],
      ],
    );
    assert.equal(DomUtils.getElementsByTagName('xhtml:link', urls[3]!).length, 2);
  });

  it('in the sitemap are cut up before they are too many', () => {
    const places = new Array(10_000).fill(0).map((_, index) => `angebote/o${index}.html`);
    const entries = places.map((place) => ({ place, modified: TODAY }));
    const [index, ...parts] = sitemapFiles(entries, ['de', 'ar', 'en'], new URL(BASE));
    assert.match(index?.text ?? '', /<sitemapindex/);
    const all = parts.flatMap(({ text }) => [...text.matchAll(/<loc>([^<]+)/g)]);
    assert.equal(new Set(all.map(([, url]) => url)).size, 30_000);
    for (const { path, text } of parts) {
      assert.ok(index?.text.includes(`<loc>${BASE}${path}</loc>`), path);
      assert.ok(Buffer.byteLength(text) < 50 * 1024 * 1024);
    }
  });
});

describe('the page of an offer', () => {
  it('asks where the feed does not know, and never says no', async () => {
    const text = bodyText(await offerPage({ kind: 'course', place: 'haus' }));
    for (const what of ['Kosten', 'Kinderbetreuung', 'Zugang mit Rollstuhl']) {
      assert.match(text, new RegExp(`${what}: nicht bekannt – bitte nachfragen`));
    }
    assert.doesNotMatch(text, /ohne Kinderbetreuung|nicht rollstuhlgerecht|kostenpflichtig/);
    assert.match(text, /bitte nachfragen/);
  });

  it('tells every date with its state, and those that are over last', async () => {
    const runs = [
      { ...RUN, availability: { state: 'few', remaining: 2, asOf: '2027-02-28' } },
      { ...RUN, id: 'r0', startDate: '2026-01-01', endDate: '2026-02-01' },
    ] as const;
    const html = await offerPage({ kind: 'course', runs: [...runs] });
    const text = bodyText(html);
    assert.match(text, /beginnt am Montag, 8\. März 2027 wenige Plätze/);
    assert.match(text, /Freie Plätze noch 2 Plätze \(Stand: 28\. Februar 2027\)/);
    assert.match(textOf(elements(html, 'details')), /Frühere Termine .*2026/);
  });

  it('says nothing that is only true today', async () => {
    const text = bodyText(await offerPage({ kind: 'course', runs: [RUN] }));
    assert.doesNotMatch(text, /in \d+ (Tagen|Wochen)|heute|morgen|jetzt/);
  });

  for (const [status, said] of [
    ['cancelled', 'Dieses Angebot ist abgesagt.'],
    ['postponed', 'verschoben'],
  ] as const) {
    it(`says on top that it is ${status}`, async () => {
      const html = await offerPage({ kind: 'course', status, runs: [RUN] });
      const [notice] = DomUtils.getElementsByClassName('notice', parseDocument(html));
      assert.equal(textOf(notice!), `Achtung: ${said}`);
    });
  }

  it('says on top that nobody has looked at it for long', async () => {
    const text = bodyText(await offerPage({ modified: '2025-01-01' }));
    assert.match(text, /Diese Angaben sind vom 1\. Januar 2025\. Bitte fragen Sie nach/);
  });

  it('says on top that the whole feed is old', async () => {
    const text = bodyText(await offerPage({}, { validThrough: '2027-02-01' }));
    assert.match(text, /Diese Angaben sind vom 1\. März 2027\. Bitte fragen Sie nach/);
  });

  it('makes numbers and addresses links, and only safe ones', async () => {
    const html = await offerPage({
      registration: { phone: '+493023125123', email: 'kurs@vhs.example' },
      url: 'https://vhs.example/kurs',
      links: [{ url: 'http://alt.example/', title: 'Alte Seite' }],
    });
    const links = hrefs(html);
    for (const one of [
      'tel:+493023125123',
      'mailto:kurs@vhs.example',
      'https://vhs.example/kurs',
    ]) {
      assert.ok(links.includes(one), one);
    }
    assert.match(bodyText(html), /Alte Seite \(alt\.example, nicht verschlüsselt\)/);
  });
});

describe('languages', () => {
  const texts2 = { name: { de: 'Deutschkurs', ar: 'دورة' }, summary: 'Nur auf Deutsch.' };

  it('mark every text that is in another one, and say so once', async () => {
    const feed = feedOf([{ id: 'a', ...texts2 }]);
    const site = await siteOf(feed, { languages: ['ar'] });
    const html = fileOf(site, 'ar/angebote/a.html');
    const [summary] = DomUtils.getElementsByClassName('lead', parseDocument(html));
    const [mark] = DomUtils.getElementsByTagName('bdi', summary!);
    assert.deepEqual(mark?.attribs, { lang: 'de', dir: 'ltr' });
    assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl"/);
    assert.equal(DomUtils.getElementsByClassName('note', parseDocument(html)).length, 1);
  });

  it('that we have no words for get ours in English, marked', async () => {
    const feed = feedOf([{ id: 'a', name: { de: 'Kurs', uk: 'Курс' } }], {
      languages: ['de', 'uk'],
    });
    const html = fileOf(await siteOf(feed, { languages: ['uk'] }), 'uk/angebote/a.html');
    const [skip] = elements(html, 'a');
    const [mark] = DomUtils.getElementsByTagName('span', skip!);
    assert.deepEqual(mark?.attribs, { lang: 'en', dir: 'ltr' });
    assert.deepEqual(texts(html, 'h1'), ['Курс']);
  });

  it('lead to the same page in each of the others', async () => {
    const languages = ['de', 'ar'] as const;
    const site = await siteOf(feedOf([{ id: 'a' }]), { languages });
    const html = fileOf(site, 'de/angebote/a.html');
    const link = elements(html, 'a').find(({ attribs }) => attribs['hreflang'] === 'ar');
    assert.deepEqual(link?.attribs, {
      href: '../../ar/angebote/a.html',
      hreflang: 'ar',
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it('are offered on the first page, each by its own name', async () => {
    const languages = ['de', 'de-simple', 'en', 'ar'] as const;
    const site = await siteOf(feedOf([]), { languages });
    const html = fileOf(site, 'index.html');
    assert.deepEqual(texts(html, 'strong'), ['Deutsch', 'Leichte Sprache', 'English', 'العربية']);
    assert.doesNotMatch(html, /http-equiv|location/);
  });
});

describe('chapters and chains', () => {
  it('tell texts, checklists, contacts with hours, offers and links', async () => {
    const html = fileOf(await siteOf(sampleFeed(TODAY)), 'de/willkommen/gesundheit.html');
    const text = bodyText(html);
    assert.match(text, /Hier bekommen Sie Hilfe Ärztlicher Bereitschaftsdienst Telefon: 116117/);
    assert.ok(hrefs(html).includes('tel:112'));
    assert.ok(hrefs(html).some((href) => href.startsWith('../angebote/')));
    assert.equal(dataOf(html)['@type'], 'Article');
  });

  it('number the steps, and put those of an answer into it', async () => {
    const site = await siteOf(sampleFeed(TODAY));
    const html = fileOf(site, 'de/wege/weiterleitung.html');
    const positions = DomUtils.getElementsByClassName('position', parseDocument(html)).map(textOf);
    assert.ok(positions.length > 5);
    assert.equal(positions[0], 'Schritt 1 von 9');
    const step = dataOf(html)['step'] as unknown[];
    assert.equal(step.length, positions.length);
    assert.match(bodyText(html), /Stimmen Sie der Weitergabe .* weiter mit Schritt 4/);
    assert.match(bodyText(html), /Wer hilft Ihnen/);
  });
});

describe('the live widget', () => {
  it('holds the list, so that people keep it until the widget is there', async () => {
    const lotse = 'https://kreis.example/lotse/lotse.js';
    const site = await siteOf(sampleFeed(TODAY), { lotse });
    const html = fileOf(site, 'de/index.html');
    const [finder] = elements(html, 'lotse-offer-finder');
    assert.deepEqual(finder?.attribs, { feed: '../feed.json' });
    assert.ok(DomUtils.getElementsByTagName('a', finder).length > 100);
    assert.ok(elements(html, 'script').some(({ attribs }) => attribs['src'] === lotse));
    const [chain] = elements(fileOf(site, 'de/wege/weg-in-arbeit.html'), 'lotse-process-chain');
    assert.deepEqual(chain?.attribs, { feed: '../../feed.json', chain: 'weg-in-arbeit' });
    const plain = await siteOf(sampleFeed(TODAY));
    assert.equal(
      pagesOf(plain).some(([, page]) => /<lotse-|lotse\.js/.test(page)),
      false,
    );
  });
});
