// Shared parts of the widgets: marked text, rich text that stays text, announcements, chips, notices,
// disclosures, icons, registration.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { Block } from '../../src/feed/schema.js';
import { chooseLocale } from '../../src/i18n/locale.js';
import { readText } from '../../src/i18n/text.js';
import { readBody } from '../../src/i18n/body.js';
import { announce, prepareAnnouncer } from '../../src/ui/announcer.js';
import { define } from '../../src/ui/define.js';
import { WidgetEvent } from '../../src/ui/event.js';
import { below, heading, headingLevelFrom } from '../../src/ui/heading.js';
import { icon } from '../../src/ui/icon.js';
import { leftToRight, localText } from '../../src/ui/local-text.js';
import { statusChip } from '../../src/ui/parts/chips.js';
import { disclosure } from '../../src/ui/parts/disclosure.js';
import { loading } from '../../src/ui/parts/loading.js';
import { notice } from '../../src/ui/parts/notice.js';
import { removableChip } from '../../src/ui/parts/removable-chip.js';
import { feedLink } from '../../src/ui/feed-link.js';
import { richText } from '../../src/ui/rich-text.js';

const show = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);
const region = (urgency: string) =>
  document.querySelector<HTMLElement>(`[data-lotse-announcer="${urgency}"]`)!;

/** Machines under load take longer than the helper's second. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, { timeout: 20_000 });

describe('feed text', () => {
  it('in the language of the interface comes without markup', async () => {
    const box = await show(localText(readText({ de: 'Kurs' }, 'de', 'de')));
    expect(box.querySelector('bdi')).to.equal(null);
    expect(box.textContent).to.equal('Kurs');
  });

  it('in another language is marked and kept apart', async () => {
    const box = await show(localText(readText({ ar: 'دورة' }, 'ar', 'de')));
    const run = box.querySelector('bdi')!;
    expect([run.lang, run.dir, run.textContent]).to.deep.equal(['ar', 'rtl', 'دورة']);
  });

  it('in German is marked for readers of Leichte Sprache', async () => {
    await chooseLocale('de-simple');
    const box = await show(localText(readText({ de: 'Kurs' }, 'de-simple', 'de')));
    expect(box.querySelector('bdi')!.lang).to.equal('de');
    await chooseLocale('de');
  });

  it('that is absent leaves nothing', async () => {
    const box = await show([localText(undefined), leftToRight(undefined)]);
    expect(box.textContent.trim()).to.equal('');
  });

  it('such as a phone number runs from left to right and is not translated', async () => {
    const run = (await show(leftToRight('+49 30 23125 123'))).querySelector('bdi')!;
    expect([run.dir, run.getAttribute('translate')]).to.deep.equal(['ltr', 'no']);
  });
});

/** The most that reading a feed leaves of H32 (test/feed/hostile-characters.test.ts): more takes engines seconds to draw. */
const MARKED = `${'a\u0301\u0301\u0301\u0301 '.repeat(1_000)}a`;

const HOSTILE: readonly [id: string, text: string][] = [
  ['H19 script', '<script>window.harmed = true</script>'],
  ['H20 image', '<img src=x onerror="window.harmed = true">'],
  ['H21 svg', '<svg onload="window.harmed = true">'],
  ['H22 end of template', '</template><b>x</b>'],
  ['H23 placeholders', '${window.harmed = true} {{constructor}}'],
  ['H24 double entities', '&amp;lt;script&amp;gt;'],
  ['H25 end of comment', '--><b>x</b>'],
  ['H26 quotes', '" onmouseover="window.harmed = true'],
  ['H28 Markdown', '[x](javascript:window.harmed=true)'],
  ['H29 override of direction', 'abc\u202edef'],
  ['H30 unbalanced isolates', '\u2066\u2066abc'],
  ['H32 combining marks', MARKED],
  ['H33 control characters', 'a\u0000b\u0007c'],
  ['H34 lone surrogate', 'a\ud800b'],
  ['H35 line separators', 'a\u2028b\u2029c'],
  ['H36 cut emoji', '👩\u200d'],
];

describe('hostile feed text', () => {
  for (const [id, text] of HOSTILE) {
    it(`${id} is shown as text and does nothing`, async () => {
      const blocks: Block[] = [
        { type: 'heading', text },
        { type: 'paragraph', text: [text, { text, strong: true }, { text, url: text }] },
        { type: 'list', items: [text] },
      ];
      const body = richText(readBody({ ar: blocks }, 'ar', 'de'), 3);
      const box = await show([body, localText({ text, lang: 'ar', dir: 'rtl', isFallback: true })]);
      await aTimeout(0);
      expect(
        box.querySelectorAll('script, img, svg, b, template, a, [onmouseover]').length,
      ).to.equal(0);
      expect(box.querySelector('h3')!.textContent).to.equal(text);
      expect(box.querySelector('li')!.textContent).to.equal(text);
      expect('harmed' in window).to.equal(false);
    });
  }
});

describe('rich text', () => {
  it('keeps paragraphs, lists and emphasis and marks its language', async () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: ['Bitte ', { text: 'mitbringen', strong: true }] },
      { type: 'list', ordered: true, items: ['Pass'] },
    ];
    const box = await show(richText(readBody({ uk: blocks }, 'uk', 'de'), 4));
    expect(box.querySelector('strong')!.textContent).to.equal('mitbringen');
    expect(box.querySelector('ol > li')!.textContent).to.equal('Pass');
    expect(box.querySelector<HTMLElement>('.rich-text')!.lang).to.equal('uk');
  });

  it('names the host of a foreign link and opens no way back', async () => {
    const text = [{ text: 'BAMF', url: 'https://www.bamf.de/kurs' }];
    const box = await show(richText(readBody([{ type: 'paragraph', text }], 'de', 'de'), 3));
    expect(box.querySelector('a')!.rel).to.equal('noopener noreferrer');
    expect(box.textContent).to.contain('(www.bamf.de)');
  });

  it('says that a connection is not encrypted', async () => {
    const box = await show(feedLink('http://example.de/', readText('Seite', 'de', 'de')));
    expect(box.textContent).to.contain('(example.de, nicht verschlüsselt)');
  });

  it('names the language of a page that is linked', async () => {
    const box = await show(feedLink('https://example.de/', readText('Seite', 'de', 'de'), 'ar'));
    expect(box.querySelector('a')!.hreflang).to.equal('ar');
  });

  it('shows the host where a link has no words', async () => {
    expect((await show(feedLink('https://example.de/a', undefined))).textContent.trim()).to.equal(
      'example.de',
    );
  });

  const refused = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.de/1',
    '//evil.example',
    'https://stadt.de@evil.example/',
  ];
  for (const url of refused) {
    it(`makes no link of ${JSON.stringify(url)}`, async () => {
      const label = readText('Seite', 'de', 'de');
      const blocks: Block[] = [{ type: 'paragraph', text: [{ text: 'Seite', url }] }];
      const box = await show([feedLink(url, label), richText(readBody(blocks, 'de', 'de'), 3)]);
      expect(box.querySelector('a')).to.equal(null);
      expect(box.textContent).to.contain('Seite');
    });
  }
});

describe('announcements', () => {
  it('have their regions before anything is said', () => {
    prepareAnnouncer();
    prepareAnnouncer();
    expect(document.querySelectorAll('[data-lotse-announcer]').length).to.equal(2);
    expect(region('polite').getAttribute('aria-live')).to.equal('polite');
    expect(region('assertive').getAttribute('aria-live')).to.equal('assertive');
  });

  it('wait for quiet and say the last thing only', async () => {
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region('polite').textContent));
    observer.observe(region('polite'), { childList: true });
    announce('1 Angebot');
    announce('2 Angebote');
    announce('3 Angebote');
    await until(() => said.length > 0);
    await aTimeout(350);
    observer.disconnect();
    expect(said).to.deep.equal(['3 Angebote']);
  });

  it('of blocking errors go to the assertive region, in the language given', async () => {
    announce('خطأ', { urgency: 'assertive', lang: 'ar' });
    await until(() => region('assertive').textContent === 'خطأ');
    expect((region('assertive').firstElementChild as HTMLElement).dir).to.equal('rtl');
    expect(region('polite').textContent).to.not.equal('خطأ');
  });

  it('cannot be seen, whatever the page styles', async () => {
    const style = document.createElement('style');
    style.textContent = '* { position: static !important; clip-path: none !important }';
    document.head.append(style);
    const box = region('polite').getBoundingClientRect();
    expect(getComputedStyle(region('polite')).position).to.equal('absolute');
    expect(box.width).to.be.at.most(1);
    style.remove();
  });

  it('come back after a page has emptied its body', () => {
    region('polite').remove();
    prepareAnnouncer();
    expect(region('polite')).to.exist;
  });
});

describe('parts', () => {
  it('a removable chip says what it does and is a button', async () => {
    let removed = 0;
    const button = (await show(removableChip('A1', () => (removed += 1)))).querySelector('button')!;
    expect(button.textContent.replace(/\s+/g, ' ').trim()).to.equal('Filter entfernen: A1');
    button.click();
    expect(removed).to.equal(1);
  });

  it('a notice has icon, word and sentence', async () => {
    const box = await show(notice('error', 'Das ging schief.'));
    expect(box.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(box.textContent.replace(/\s+/g, ' ').trim()).to.equal('Fehler: Das ging schief.');
    expect(box.querySelector('button')).to.equal(null);
  });

  it('a disclosure opens below its button; Escape closes it and gives the focus back', async () => {
    const box = await show(html``);
    let isOpen = false;
    const draw = () => {
      const onToggle = () => {
        isOpen = !isOpen;
        draw();
      };
      const content: TemplateResult = html`<input aria-label="Alter" />`;
      render(disclosure({ id: 'd', label: 'Mehr', isOpen, onToggle, content }), box);
    };
    draw();
    const button = box.querySelector('button')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(box.querySelector<HTMLElement>('#d')!.hidden).to.equal(true);
    button.click();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const input = box.querySelector('input')!;
    input.focus();
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(document.activeElement).to.equal(button);
  });

  it('an icon is decorative and drawn from its file', async () => {
    const svg = (await show(icon(ChevronRight, { directional: true }))).querySelector('svg')!;
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.classList.contains('directional')).to.equal(true);
    expect(svg.querySelector('path')!.getAttribute('d')).to.match(/^[mM]/);
    expect(svg.querySelector('path')).to.be.instanceOf(SVGElement);
  });

  it('headings have the level they are asked for', async () => {
    for (const level of [2, 3, 4, 5, 6] as const) {
      const box = await show(heading(level, 'Kurse', { className: 'title', id: 'courses' }));
      const element = box.querySelector<HTMLElement>(`h${level}`)!;
      const { className, id, tabIndex } = element;
      expect([className, id, tabIndex]).to.deep.equal(['title', 'courses', -1]);
      const plain = (await show(heading(level, 'Kurse'))).querySelector(`h${level}`)!;
      expect(plain.getAttributeNames()).to.deep.equal([]);
    }
    expect([below(2), below(6), headingLevelFrom(4), headingLevelFrom(NaN)]).to.deep.equal([
      3, 6, 4, 2,
    ]);
  });

  it('pass the accessibility check together', async () => {
    const box = await show([
      statusChip('good', 'circle-check', 'Plätze frei'),
      removableChip('B1', () => undefined),
      notice('warning', 'Bitte nachfragen.', { onRetry: () => undefined }),
      loading(),
    ]);
    await expect(box).to.be.accessible();
  });
});

describe('registration', () => {
  it('leaves the first element in place and warns of another copy', () => {
    const first = class extends HTMLElement {};
    const second = class extends HTMLElement {};
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    define('test-defined-twice', first);
    define('test-defined-twice', first);
    expect(warnings).to.deep.equal([]);
    define('test-defined-twice', second);
    console.warn = warn;
    expect(customElements.get('test-defined-twice')).to.equal(first);
    expect(warnings.join()).to.contain('<test-defined-twice> is on this page already');
  });
});

describe('events', () => {
  it('bubble out of the shadow root with their detail', async () => {
    const host = await show(html``);
    const inner = document.createElement('span');
    host.attachShadow({ mode: 'open' }).append(inner);
    let heard: unknown;
    host.addEventListener('lotse-test', (event) => {
      heard = event instanceof WidgetEvent ? event.detail : undefined;
      event.preventDefault();
    });
    const event = new WidgetEvent('lotse-test', { id: 'a' }, { cancelable: true });
    inner.dispatchEvent(event);
    expect(heard).to.deep.equal({ id: 'a' });
    expect(event.defaultPrevented).to.equal(true);
  });
});
