// The Baukasten in the hands of an editor: keyboard, wrong input, every CMS, what is copied, what is said.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WIDGETS } from '../../src/configurator/widgets.js';
import {
  placeBaukasten,
  removeBaukasten,
  type BaukastenDriver,
} from '../support/baukasten-driver.js';
import { serveFeed, serveMissing } from '../support/feed-server.js';
import { until } from '../support/until.js';
import { wordsOf } from '../support/widget-driver.js';

const feed = {
  bildungsfeed: '1.0',
  publisher: { name: 'Landkreis Auental' },
  license: 'https://www.govdata.de/dl-de/zero-2-0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  generatedAt: '2026-11-22T06:00:00+01:00',
  providers: [
    { id: 'vhs', name: 'Volkshochschule' },
    { id: 'awo', name: 'AWO' },
  ],
  places: [{ id: 'haus', name: 'Haus', address: { city: 'Auenstadt' } }],
  offers: [{ id: 'a', kind: 'course', name: 'Kurs', provider: 'vhs', modified: '2026-11-01' }],
};

const PAGE = 'https://kreis.example/kontakt';

/** Settings that are ready to be copied, before a CMS is chosen. */
async function ready(width?: number): Promise<BaukastenDriver> {
  const baukasten = await placeBaukasten('', width);
  await baukasten.fillIn('Adresse des Bildungsfeeds', serveFeed('baukasten', feed));
  await baukasten.hasLooked();
  await baukasten.fillIn('Seite, die auch ohne Widget hilft', PAGE);
  return baukasten;
}

describe('the Baukasten', () => {
  afterEach(removeBaukasten);

  it('says what is missing until everything is there, and leads to it', async () => {
    const baukasten = await placeBaukasten();
    expect(baukasten.section('Einfügen')).to.contain('Es fehlt noch etwas');
    await baukasten.press('Adresse des Feeds');
    expect(baukasten.focused?.id).to.equal('feed');
    await baukasten.press('Ihr System');
    expect((baukasten.focused as HTMLInputElement).name).to.equal('cms');
  });

  it('says what is wrong with an address beside the field', async () => {
    const baukasten = await placeBaukasten();
    await baukasten.fillIn('Adresse des Bildungsfeeds', 'kreis.example/feed');
    const field = baukasten.control('Adresse des Bildungsfeeds');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    const words = described.map((id) => wordsOf(baukasten.root.getElementById(id)));
    expect(words.join(' ')).to.contain('keine vollständige Adresse');
  });

  it('reads the feed and offers what is in it', async () => {
    const baukasten = await ready();
    expect(baukasten.section('Daten')).to.contain('Gefunden: Landkreis Auental, ein Angebot.');
    await baukasten.press('Anbieter');
    await baukasten.press('AWO');
    await baukasten.press('Keines: reine HTML-Dateien');
    expect(baukasten.copies('Code kopieren')[0]).to.contain('provider="awo"');
  });

  it('says why a feed cannot be read', async () => {
    const baukasten = await placeBaukasten();
    await baukasten.fillIn('Adresse des Bildungsfeeds', serveMissing('baukasten-nothing'));
    await baukasten.hasLooked();
    expect(baukasten.notices.join(' ')).to.contain('Feed prüfen');
  });

  it('shows the fields of each widget', async () => {
    const baukasten = await placeBaukasten();
    for (const { title } of Object.values(WIDGETS)) await baukasten.press(title);
    expect(baukasten.section('Inhalt')).to.contain('Seite mit der Angebotssuche');
    expect(baukasten.section('Inhalt')).not.to.contain('Deutsch-Niveau');
  });

  it('refuses an accent that cannot be read, and puts in the nearest that can', async () => {
    const baukasten = await ready();
    await baukasten.press('Keines: reine HTML-Dateien');
    await baukasten.fillIn('Farbe von Knöpfen und Links', 'FFD700');
    expect(baukasten.section('Aussehen und Sprache')).to.contain('Ihr Kontrast ist 1,2 : 1');
    expect(baukasten.copies('Code kopieren')[0]).not.to.contain('accent');
    await baukasten.press('Nächste lesbare Farbe nehmen');
    expect(baukasten.copies('Code kopieren')[0]).to.match(/accent="#[\da-f]{6}"/);
    expect(baukasten.section('Aussehen und Sprache')).to.contain('Gut lesbar');
  });

  it('gives a link as words and address to editors who only have text', async () => {
    const baukasten = await ready();
    await baukasten.press('TYPO3');
    expect(baukasten.section('Einfügen')).to.contain('Es fehlt noch etwas');
    await baukasten.press('Ich habe nur Textelemente');
    expect(baukasten.copies('Linktext kopieren')).to.deep.equal(['Alle Angebote ansehen']);
    const [address] = baukasten.copies('Linkadresse kopieren');
    expect(address).to.match(/^https:\/\/kreis\.example\/kontakt#lotse-offer-finder__feed-\w+$/);
    expect(baukasten.section('Einfügen')).to.contain('niemals Code');
  });

  it('warns where citizens would see code', async () => {
    const baukasten = await ready();
    await baukasten.press('Contao');
    await baukasten.press('Ich darf das Inhaltselement „HTML“ verwenden');
    expect(baukasten.copies('Code kopieren')[0]).to.match(/^<div class="lotse-widget"/);
    expect(baukasten.notices.join(' ')).to.contain('kein Element und kein iframe');
  });

  it('copies, says so, and leaves the text for people to select', async () => {
    const baukasten = await ready();
    await baukasten.press('Keines: reine HTML-Dateien');
    let copied = '';
    const write = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: write },
      configurable: true,
    });
    await baukasten.press('Code kopieren');
    await until(() => baukasten.find('#copy-element-done:not([hidden])') !== null, 'it says so');
    expect(copied).to.equal(baukasten.copies('Code kopieren')[0]);
    await until(() => /Kopiert/.test(announced()), 'it is spoken');
  });

  it('selects the text where copying is forbidden', async () => {
    const baukasten = await ready();
    await baukasten.press('Keines: reine HTML-Dateien');
    const writeText = () => Promise.reject(new Error('forbidden'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await baukasten.press('Code kopieren');
    await until(() => baukasten.focused?.id === 'copy-element', 'the text is selected');
    const text = baukasten.focused as HTMLTextAreaElement;
    expect(text.selectionEnd - text.selectionStart).to.equal(text.value.length);
  });

  it('takes the word back when something else is to be copied', async () => {
    const baukasten = await ready();
    await baukasten.press('Keines: reine HTML-Dateien');
    const writeText = () => Promise.resolve();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await baukasten.press('Code kopieren');
    await until(() => baukasten.find('#copy-element-done:not([hidden])') !== null, 'it says so');
    await baukasten.fillIn('Worte für diesen Link', 'Kurse');
    expect(baukasten.find('#copy-element-done')!.hidden).to.equal(true);
  });

  it('keeps everything in its address, and reads it there', async () => {
    const baukasten = await ready();
    await baukasten.press('Drupal');
    await baukasten.press('Textformat „Vollständiges HTML“');
    await baukasten.fillIn('Helligkeit', 'dark');
    const [code] = baukasten.copies('Code kopieren');
    const fragment = location.hash.slice(1);
    removeBaukasten();
    const again = await placeBaukasten(fragment);
    expect(again.copies('Code kopieren')[0]).to.equal(code);
    expect(code).to.contain('theme="dark"');
  });

  it('hands the settings to the preview', async () => {
    const baukasten = await ready();
    await baukasten.press('WordPress');
    await baukasten.fillIn('Breite', '320');
    expect(new URL(baukasten.previewAddress).hash).to.equal(location.hash);
    const frame = baukasten.find('iframe')!;
    await until(() => frame.style.inlineSize === '320px', 'the frame is as wide as a phone');
  });

  it('says that the hash is missing where there is no loader beside it', async () => {
    const baukasten = await placeBaukasten();
    expect(baukasten.section('Für die Administration')).to.contain('Prüfsumme konnte nicht');
    expect(baukasten.copies('Lade-Code kopieren')[0]).not.to.contain('integrity');
  });

  it('can be filled in with the keyboard alone', async () => {
    const baukasten = await placeBaukasten();
    baukasten.control('Angebote finden').focus();
    await sendKeys({ press: 'ArrowDown' });
    await baukasten.element.updateComplete;
    expect(location.hash).to.contain('course_2dcalendar');
    baukasten.control('Thema').focus();
    await sendKeys({ press: 'Enter' });
    expect((baukasten.control('Thema').closest('details') as HTMLDetailsElement).open).to.equal(
      true,
    );
  });
});

describe('the Baukasten for everybody', () => {
  afterEach(removeBaukasten);

  for (const width of [320, 1280]) {
    it(`passes the accessibility check at ${String(width)} pixels, filled in`, async () => {
      const baukasten = await ready(width);
      await baukasten.press('WordPress');
      await baukasten.press('Autor (Author)');
      await baukasten.fillIn('Farbe von Knöpfen und Links', '#ffd700');
      baukasten.all('details').forEach((one) => one.setAttribute('open', ''));
      // the page of the preview is checked with the widget itself
      await expect(baukasten.element).to.be.accessible({ ignoredRules: ['frame-tested'] });
      expect(baukasten.find('.root')!.scrollWidth).to.be.at.most(width);
    });
  }

  it('has one heading for each step, in order', async () => {
    const baukasten = await placeBaukasten();
    expect(baukasten.all('h2').map(wordsOf)).to.deep.equal([
      '1 Widget wählen',
      '2 Daten',
      '3 Inhalt',
      '4 Aussehen und Sprache',
      'Vorschau',
      '5 Ihr System',
      '6 Einfügen',
      '7 Für die Administration',
    ]);
  });
});

/** What screen readers have been told last. */
function announced(): string {
  const regions = [...document.querySelectorAll('[data-lotse-announcer]')];
  return regions.map((region) => region.textContent).join(' ');
}
