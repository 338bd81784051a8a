// The page's language in real browsers: deciding, loading, failing, trying again, telling widgets.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { msg } from '@lit/localize';
import { LitElement } from 'lit';
import { facetValueLabel } from '../../src/i18n/facet-labels.js';
import { labelOf, spokenLanguage } from '../../src/i18n/labels.js';
import {
  chooseLocale,
  currentLanguage,
  currentLocale,
  decideLocale,
  failedLanguage,
  loadMoreWords,
  onLocaleChange,
} from '../../src/i18n/locale.js';
import { languageName } from '../../src/i18n/language-names.js';
import type * as english from '../../src/i18n/generated/offer-finder-en.js';
import { words } from '../../src/i18n/generated/offer-finder.js';
import { importAgain } from '../../src/feed/import-again.js';
import { languageMenu } from '../../src/ui/parts/language-menu.js';
import { LocaleController } from '../../src/ui/locale-controller.js';

class TestWidget extends LitElement {
  readonly locale = new LocaleController(this, words);
  protected override render() {
    return html`<div class="root" lang=${this.locale.locale} dir=${this.locale.dir}>
      ${languageMenu({ id: 'language', languages: ['uk'] })}
      <p>${msg('Erneut versuchen', { id: 'ui.retry' })}</p>
    </div>`;
  }
}
customElements.define('test-locale-widget', TestWidget);

const failRequests = (path: string, times: number) =>
  executeServerCommand('fail-requests', { path, times, userAgent: navigator.userAgent });

function menuOf(widget: TestWidget): HTMLSelectElement {
  return widget.shadowRoot!.querySelector('select')!;
}

async function choose(widget: TestWidget, tag: string): Promise<void> {
  const menu = menuOf(widget);
  menu.value = tag;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => [currentLanguage(), failedLanguage()].includes(tag));
  await widget.updateComplete;
}

const textOf = (widget: TestWidget) => widget.shadowRoot!.querySelector('p')!.textContent;
const spoken = () => document.querySelector('[data-lotse-announcer="polite"]')!.textContent;

/** Machines under load take longer than the helper's second. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, { timeout: 20_000 });

describe('deciding the language', () => {
  it('follows the language around the first widget, and only once', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en-GB"><span></span></div>`);
    await decideLocale(box.querySelector('span')!);
    expect(currentLocale()).to.equal('en');
    await decideLocale(await fixture<HTMLElement>(html`<div lang="ar"></div>`));
    expect(currentLocale()).to.equal('en');
  });

  it('is not changed by a browser that translates the page', async () => {
    const widget = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    const page = document.documentElement;
    page.lang = 'ar';
    page.classList.add('translated-rtl');
    const text = widget.shadowRoot!.querySelector('p')!;
    const wrapper = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    wrapper.append(...text.childNodes);
    text.append(wrapper);
    await chooseLocale('de');
    await widget.updateComplete;
    await nextFrame();
    expect(currentLocale()).to.equal('de');
    page.classList.remove('translated-rtl');
    page.lang = '';
  });
});

// What people see when the words of a language cannot be loaded: test/e2e/language-failure.e2e.ts.
describe('a module that could not be imported', () => {
  const file = (query: string) => `/src/i18n/generated/offer-finder-en.ts?${query}`;

  it('is asked for afresh at the next wish, as often as it takes', async () => {
    const path = file(`lost=${String(Date.now())}`);
    await failRequests(path, 2); // WebKit asks for the same address again
    await failRequests(`${path}&retry=1`, 1);
    const load = () => importAgain('test', () => import(path) as Promise<typeof english>);
    const failed = () =>
      load().then(
        () => 'loaded',
        () => 'failed',
      );
    expect(await failed()).to.equal('failed');
    expect(await failed()).to.equal('failed');
    expect((await load()).labels.kind).to.contain('Course');
  });

  it('is not looked for on other sites, whatever an error says', async () => {
    const message = 'Failed to fetch dynamically imported module: https://evil.example/x.js';
    const failed = await importAgain('other', () => Promise.reject(new TypeError(message))).catch(
      (error: unknown) => String(error),
    );
    expect(failed).to.contain('evil.example');
    expect(await importAgain('other', () => Promise.resolve('own'))).to.equal('own');
  });
});

describe('switching', () => {
  it('reaches all widgets, keeps the focus, and is announced in the new language', async () => {
    const first = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    const second = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    menuOf(first).focus();
    await choose(first, 'ar');
    await second.updateComplete;
    for (const widget of [first, second]) {
      expect(textOf(widget)).to.equal('حاول مرة أخرى');
      const root = widget.shadowRoot!.querySelector('.root')!;
      expect(root.getAttribute('lang')).to.equal('ar');
      expect(root.getAttribute('dir')).to.equal('rtl');
      expect(menuOf(widget).value).to.equal('ar');
    }
    expect(first.shadowRoot!.activeElement).to.equal(menuOf(first));
    await until(() => spoken().includes('العربية'));
    const line = document.querySelector<HTMLElement>('[data-lotse-announcer="polite"] > div')!;
    expect([line.lang, line.dir]).to.deep.equal(['ar', 'rtl']);
    await chooseLocale('de');
  });

  it('lets the later of two wishes win', async () => {
    const slow = chooseLocale('en');
    const quick = chooseLocale('de');
    await Promise.all([slow, quick]);
    expect(currentLocale()).to.equal('de');
    expect(failedLanguage()).to.equal(undefined);
  });

  it('to a language the interface does not have keeps it for feed texts', async () => {
    await chooseLocale('uk');
    expect([currentLocale(), currentLanguage()]).to.deep.equal(['de', 'uk']);
    await chooseLocale('de');
  });

  it('understands everyday names', async () => {
    await chooseLocale('de-x-ls');
    expect(currentLocale()).to.equal('de-simple');
    await chooseLocale('de');
  });

  it('tells listeners until they stop', async () => {
    let calls = 0;
    const stop = onLocaleChange(() => (calls += 1));
    await chooseLocale('en');
    const heard = calls;
    expect(heard).to.be.greaterThan(0);
    stop();
    await chooseLocale('de');
    expect(calls).to.equal(heard);
  });

  it('catches up with a widget that was away', async () => {
    const widget = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    const parent = widget.parentElement!;
    widget.remove();
    await chooseLocale('en');
    parent.append(widget);
    await widget.updateComplete;
    expect(textOf(widget)).to.equal('Try again');
    await chooseLocale('de');
  });
});

describe('the language menu', () => {
  it('names each language in itself and marks it', async () => {
    const widget = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    const options = [...menuOf(widget).options].map((o) => [o.lang, o.dir, o.textContent.trim()]);
    expect(options).to.deep.equal([
      ['de', 'ltr', 'Deutsch'],
      ['de-simple', 'ltr', 'Leichte Sprache'],
      ['en', 'ltr', 'English'],
      ['ar', 'rtl', 'العربية'],
      ['uk', 'ltr', 'Українська'],
    ]);
  });

  it('passes the accessibility check', async () => {
    const widget = await fixture<TestWidget>(html`<test-locale-widget></test-locale-widget>`);
    await expect(widget).to.be.accessible();
  });
});

describe('labels', () => {
  it('follow the language', async () => {
    expect(labelOf('kind', 'course')).to.equal('Kurs');
    await chooseLocale('en');
    expect(labelOf('kind', 'course')).to.equal('Course');
    expect(facetValueLabel('weekday', 'MO')).to.equal('Monday');
    await chooseLocale('de-simple');
    expect(labelOf('kind', 'course')).to.equal('Kurs');
    expect(labelOf('cost', 'free')).to.equal('kostet kein Geld');
    await chooseLocale('de');
  });

  it('beyond a first view come when they are wanted, and with every language after that', async () => {
    expect(labelOf('audience', 'adults')).to.equal('adults');
    await loadMoreWords(words.more);
    expect(labelOf('audience', 'adults')).to.equal('Erwachsene');
    await chooseLocale('en');
    expect(facetValueLabel('childcare', 'unknown')).to.equal('not known');
    expect(labelOf('audience', 'adults')).to.equal('Adults');
    expect(facetValueLabel('language', 'fa-AF')).to.equal('Dari');
    expect(spokenLanguage('uk-UA')).to.equal('Ukrainian');
    await chooseLocale('de-simple');
    expect(labelOf('audience', 'adults')).to.equal('Erwachsene');
    await chooseLocale('de');
  });

  it('give the code itself where there is no word', () => {
    expect(labelOf('level', 'B1.2')).to.equal('B1.2');
    expect(labelOf('kind', 'constructor')).to.equal('constructor');
    expect(spokenLanguage('xx')).to.equal('xx');
    expect(languageName('uk-UA')).to.equal('Українська');
  });
});
