// "Feed prüfen" and "Seite prüfen" in the hands of an editor: every source, every state, keyboard, narrow and wide.
import { expect } from '@open-wc/testing';
import { sampleFeed } from '../../../sample/index.js';
import '../../../src/configurator/checks/define.js';
import type { FeedCheckElement } from '../../../src/configurator/checks/feed-check-element.js';
import type { PageCheckElement } from '../../../src/configurator/checks/page-check-element.js';
import { todayIn } from '../../../src/domain/plain-date.js';
import { findAxeViolations } from '../../stories/support/axe-check.js';
import { findOverflow } from '../../stories/support/layout-check.js';
import { serveAnswer, serveFeed, serveMissing } from '../../support/feed-server.js';
import { until } from '../../support/until.js';
import { wordsOf } from '../../support/widget-driver.js';

type Check = FeedCheckElement | PageCheckElement;

const BROKEN =
  '{\n  "bildungsfeed": "1.0",\n  "license": "frei",\n  "offers": [\n    { "id": "a" }\n  ]\n}';
const GOOD = {
  bildungsfeed: '1.0',
  publisher: { name: 'Landkreis Auental' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  generatedAt: `${todayIn('Europe/Berlin')}T00:00:00Z`,
  offers: [],
};

async function place<Tag extends 'baukasten-feed-check' | 'baukasten-page-check'>(
  tag: Tag,
  width = 800,
): Promise<HTMLElementTagNameMap[Tag]> {
  const frame = document.createElement('main');
  frame.id = 'frame';
  frame.lang = 'de';
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement(tag);
  frame.append(element);
  document.body.append(frame);
  await element.updateComplete;
  return element;
}

const find = (check: Check, selector: string) =>
  check.renderRoot.querySelector<HTMLElement>(selector);
const field = (check: Check, id: string) => find(check, `#${id}`) as HTMLInputElement;
const all = (check: Check, selector: string) => [
  ...check.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const words = (check: Check, selector = '.root'): string => wordsOf(find(check, selector));
const button = (check: Check, name: string): HTMLButtonElement =>
  all(check, 'button').find((one) => wordsOf(one).startsWith(name)) as HTMLButtonElement;

async function fill(check: Check, id: string, text: string): Promise<void> {
  const input = field(check, id);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await check.updateComplete;
}

const resultShown = (check: Check) =>
  until(() => find(check, '.result .notice') !== null, 'a result is shown');

async function checkText(text: string, width?: number): Promise<FeedCheckElement> {
  const check = await place('baukasten-feed-check', width);
  await fill(check, 'text', text);
  button(check, 'Text prüfen').click();
  await resultShown(check);
  return check;
}

afterEach(() => document.querySelector('#frame')?.remove());

describe('a pasted feed', () => {
  it('gets a sentence, counts, and its findings with line, excerpt and a way to mend them', async () => {
    const check = await checkText(BROKEN);
    expect(words(check, '.notice')).to.match(/^\d+ Fehler gefunden\./);
    const license = all(check, '.finding').find((one) => wordsOf(one).includes('license'))!;
    expect(wordsOf(license)).to.contain('Zeile 3, Spalte 3');
    expect(wordsOf(license)).to.contain('So beheben Sie es:');
    expect(wordsOf(license.querySelector('.excerpt'))).to.contain('"license": "frei"');
  });

  it('has its line selected when a finding is pressed', async () => {
    const check = await checkText(BROKEN);
    all(check, '.finding button')
      .find((one) => wordsOf(one).startsWith('Zeile 5'))!
      .click();
    const area = field(check, 'text');
    const { value, selectionStart, selectionEnd } = area;
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).to.equal('    { "id": "a" }');
    expect((check.renderRoot as ShadowRoot).activeElement).to.equal(area);
  });

  it('that is no JSON is shown the exact place', async () => {
    const check = await checkText('{\n  "a": 1,\n  “b”: 2\n}');
    expect(words(check, '.finding')).to.contain('Zeile 3, Spalte 3');
    expect(words(check, '.finding')).to.contain('typografisches Anführungszeichen');
  });

  it('without mistakes is told so', async () => {
    const check = await checkText(JSON.stringify(GOOD));
    expect(words(check, '.notice')).to.match(/^Alles in Ordnung\./);
    expect(all(check, '.finding')).to.deep.equal([]);
  });

  it('can be mended and checked again', async () => {
    const check = await checkText(BROKEN);
    await fill(check, 'text', JSON.stringify(GOOD));
    button(check, 'Text prüfen').click();
    await until(() => words(check, '.notice').startsWith('Alles in Ordnung'), 'all is well');
  });

  it('shows the severities that are pressed', async () => {
    const check = await checkText(BROKEN);
    const before = all(check, '.finding.error').length;
    expect(before).to.be.greaterThan(0);
    const toggle = all(check, '.toggle').find((one) => /Fehler/.test(wordsOf(one)))!;
    toggle.click();
    await check.updateComplete;
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(all(check, '.finding.error')).to.deep.equal([]);
  });

  it('of many bad records shows some, and more on request', async () => {
    const offers = Array.from({ length: 120 }, (_, index) => ({ id: `o${index}` }));
    const check = await checkText(JSON.stringify({ ...GOOD, offers }));
    expect(all(check, '.record').length).to.equal(50);
    button(check, 'Weitere').click();
    await check.updateComplete;
    expect(all(check, '.record').length).to.equal(100);
  });

  it('of five megabytes leaves the page alive and tells how far it is', async () => {
    const { offers } = JSON.parse(JSON.stringify(sampleFeed(todayIn('Europe/Berlin')))) as {
      offers: object[];
    };
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...offers[index % offers.length],
      id: `o${index}`,
      provider: 'gibt-es-nicht',
    }));
    const check = await place('baukasten-feed-check');
    let frames = 0;
    const progress = new Set<number>();
    const watch = () => {
      const bar = find(check, 'progress') as HTMLProgressElement | null;
      if (bar) progress.add(bar.value);
      frames += 1;
      if (find(check, '.result .notice') === null) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    void check.check({ kind: 'text', text: JSON.stringify({ ...GOOD, offers: many }) });
    await until(() => find(check, '.result .notice') !== null, 'a result', 120_000);
    expect(frames).to.be.greaterThan(3);
    expect(progress.size).to.be.greaterThan(1);
  }).timeout(150_000);

  it('is said to screen readers in one sentence', async () => {
    const check = await checkText(BROKEN);
    const region = document.querySelector('[data-lotse-announcer=polite]');
    await until(() => wordsOf(region) === wordsOf(find(check, '.notice strong')), 'it is said');
  });
});

describe('a file', () => {
  const file = (text: string) => new File([text], 'feed.json', { type: 'application/json' });

  it('that is chosen is checked, and its text can be mended', async () => {
    const check = await place('baukasten-feed-check');
    const transfer = new DataTransfer();
    transfer.items.add(file(BROKEN));
    const input = field(check, 'file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await resultShown(check);
    expect(words(check, '#result-heading')).to.equal('Ergebnis: feed.json');
    expect(field(check, 'text').value).to.equal(BROKEN);
  });

  it('that is dropped is checked', async () => {
    const check = await place('baukasten-feed-check');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file(BROKEN));
    const root = find(check, '.root')!;
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    root.dispatchEvent(over);
    expect(over.defaultPrevented).to.equal(true);
    root.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await resultShown(check);
    expect(words(check, '.notice')).to.match(/Fehler gefunden/);
  });
});

describe('an address', () => {
  async function checkAddress(address: string): Promise<FeedCheckElement> {
    const check = await place('baukasten-feed-check');
    await fill(check, 'address', address);
    button(check, 'Adresse prüfen').click();
    await resultShown(check);
    return check;
  }

  it('is loaded as a widget loads it, with lines', async () => {
    const address = serveAnswer('check-broken', () => new Response(BROKEN));
    const check = await checkAddress(address);
    expect(words(check, '.finding')).to.contain('Zeile');
    expect(field(check, 'text').value).to.equal(BROKEN);
  });

  it('without a feed behind it gets a sentence and a hint', async () => {
    const check = await checkAddress(serveMissing('check-missing'));
    expect(words(check, '.finding')).to.contain('404');
    expect(words(check, '.finding')).to.contain('So beheben Sie es:');
  });

  it('that is missing takes the focus to its field', async () => {
    const check = await place('baukasten-feed-check');
    button(check, 'Adresse prüfen').click();
    expect((check.renderRoot as ShadowRoot).activeElement?.id).to.equal('address');
  });
});

const SETTINGS = {
  feed: 'https://daten.kreis.example/feed.json',
  page: 'https://www.kreis.example/angebote/',
  loader: 'https://bildung.kreis.example/lotse/1.0.0/lotse.js',
  integrity: '',
  form: 'div',
} as const;

async function judge(
  headers: string,
  settings = SETTINGS,
  width?: number,
): Promise<PageCheckElement> {
  const check = await place('baukasten-page-check', width);
  check.settings = settings;
  await fill(check, 'site', 'https://www.kreis.example/seite');
  await fill(check, 'headers', headers);
  button(check, 'Regeln prüfen').click();
  await check.updateComplete;
  return check;
}

describe('the policy of a page', () => {
  it('gets a verdict for each need, with the directive, and a line to paste', async () => {
    const check = await judge("content-security-policy: default-src 'self'");
    expect(words(check, '#policy-summary')).to.equal('So läuft das Widget auf dieser Seite nicht.');
    const feed = all(check, '.finding').find((one) => wordsOf(one).includes('Feed laden'))!;
    expect(wordsOf(feed)).to.contain('blockiert').and.to.contain('default-src');
    expect(field(check, 'change-0').value).to.equal(
      "Content-Security-Policy: default-src 'self'; script-src 'self' https://bildung.kreis.example; connect-src 'self' https://daten.kreis.example",
    );
  });

  it('that allows everything is said to', async () => {
    const check = await judge('Content-Security-Policy: default-src https:');
    expect(words(check, '#policy-summary')).to.equal('Das Widget darf auf dieser Seite laufen.');
    expect(find(check, '[id^=change]')).to.equal(null);
  });

  it('that only reports is no obstacle yet', async () => {
    const check = await judge("Content-Security-Policy-Report-Only: default-src 'none'");
    expect(words(check, '#policy-summary')).to.contain('darf auf dieser Seite laufen');
    expect(words(check)).to.contain('Report-Only');
  });

  it('of a page with an iframe is asked about the frame only', async () => {
    const framed = { ...SETTINGS, form: 'iframe' } as unknown as typeof SETTINGS;
    const check = await judge("Content-Security-Policy: default-src 'none'", framed);
    expect(all(check, '.finding').map((one) => wordsOf(one.querySelector('strong')))).to.deep.equal(
      ['Seite im Rahmen (iframe)'],
    );
    expect(field(check, 'change-0').value).to.contain("frame-src 'self'");
  });

  it('of a page on the same server is fetched on request', async () => {
    const page = serveAnswer('own-page', () => {
      const headers = { 'content-security-policy': "script-src 'none'" };
      return new Response('<!doctype html><title>Seite</title>', { headers });
    });
    const check = await place('baukasten-page-check');
    check.settings = SETTINGS;
    await fill(check, 'site', page);
    button(check, 'Kopfzeilen holen').click();
    await until(() => find(check, '#policy-summary') !== null, 'a verdict');
    expect(field(check, 'headers').value).to.contain("Content-Security-Policy: script-src 'none'");
    expect(words(check, '#policy-summary')).to.contain('läuft das Widget auf dieser Seite nicht');
  });

  it('that is missing is not taken for a verdict', async () => {
    expect(words(await judge('HTTP/2 200\nserver: x'), '#policy-summary')).to.contain(
      'keine Content-Security-Policy',
    );
    document.querySelector('#frame')?.remove();
    expect(words(await judge('Guten Tag'), '#policy-summary')).to.contain('keine Kopfzeilen');
  });

  it('is not judged while an address is missing, which the field says', async () => {
    const check = await judge("img-src 'none'", {
      ...SETTINGS,
      feed: '',
    } as unknown as typeof SETTINGS);
    expect(find(check, '#policy-summary')).to.equal(null);
    expect(find(check, '#feed')?.getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('the feed of a page', () => {
  const ask = async (feed: string, width?: number): Promise<PageCheckElement> => {
    const check = await place('baukasten-page-check', width);
    check.settings = { ...SETTINGS, feed };
    await check.updateComplete;
    await fill(check, 'site', `${location.origin}/seite`);
    button(check, 'Feed abfragen').click();
    await until(() => find(check, '#reach-summary') !== null, 'an answer');
    return check;
  };

  it('that can be reached is said to, with size and date', async () => {
    const check = await ask(serveFeed('reach-good', GOOD));
    expect(words(check))
      .to.contain('Der Server antwortet.')
      .and.to.contain('Die Daten haben den Stand');
  });

  it('that the server keeps from pages comes with lines for the server', async () => {
    const { fetch } = window;
    window.fetch = (_, init) =>
      init?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new TypeError());
    const check = await ask('https://daten.kreis.example/feed.json');
    window.fetch = fetch;
    expect(words(check, '#reach-summary')).to.contain('nicht laden');
    const boxes = all(check, '.copy textarea').map((area) => (area as HTMLTextAreaElement).value);
    expect(boxes.filter((text) => text.includes('Access-Control-Allow-Origin'))).to.have.length(4);
  });
});

describe('both checks', () => {
  for (const width of [280, 320, 1280])
    it(`are accessible and hold everything at ${width} px`, async () => {
      const checks = [
        () => checkText(BROKEN, width),
        () => judge("content-security-policy: script-src 'nonce-abc'", SETTINGS, width),
      ];
      for (const open of checks) {
        const check = await open();
        const frame = document.querySelector('#frame')!;
        expect(await findAxeViolations(frame)).to.deep.equal([]);
        const overflow = findOverflow(frame).filter((one) => !one.includes('textarea'));
        expect(overflow).to.deep.equal([]);
        check.parentElement!.remove();
      }
    });
});
