// The hand-over card in the finder: keeping, the card in two languages, order, link, code, calendar file,
// paper, and opening by link.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { handOverFragment, type HandOverItem } from '../../../src/domain/hand-over.js';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { changeHandOver } from '../../../src/offers/hand-over/collection.js';
import { EMPTY_HAND_OVER } from '../../../src/domain/hand-over.js';
import { feedOf } from '../../support/catalogue.js';
import type { FinderDriver } from '../../support/finder-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, hears, placeElement, placeFinder } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chain } from '../process-chain/chain-parts.js';

const today = todayIn('Europe/Berlin');
const start = addDays(today, 21);
const run = (id: string, days: number) => ({
  id,
  startDate: addDays(start, days),
  endDate: addDays(start, days + 70),
  schedule: [{ byDay: ['MO'], startTime: '09:00', endTime: '11:30' }],
});
const course = {
  id: 'kurs',
  name: { de: 'Deutschkurs', ar: 'دورة لغة ألمانية' },
  kind: 'course',
  place: 'haus',
  contacts: ['buero'],
  requirements: [{ code: 'registration', text: 'Bitte einen Ausweis mitbringen.' }],
  runs: [run('morgens', 0), run('abends', 7)],
};
const feed = {
  ...feedOf([course as never, { id: 'beratung', name: 'Beratung für alle' }], {
    languages: ['de', 'ar', 'uk'],
    places: [
      { id: 'haus', name: 'Brückenhaus', address: { street: 'Am Markt 1', city: 'Auenstadt' } },
    ],
    contacts: [{ id: 'buero', name: 'Kursbüro', phone: '+4936311234' }],
  }),
  chains: [chain],
};

const offer = (id: string, part?: string): HandOverItem => ({ kind: 'offer', id, part });
const step = (id: string): HandOverItem => ({ kind: 'step', id: 'weg', part: id });

describe('the hand-over card', () => {
  let finder: FinderDriver;

  beforeEach(async () => {
    await chooseLocale('de');
    changeHandOver(EMPTY_HAND_OVER);
  });
  afterEach(async () => {
    clearPage();
    changeHandOver(EMPTY_HAND_OVER);
    await resetMouse();
  });

  const keepButtons = () => finder.all('.card .keep');
  const line = () => finder.find('[data-way="hand-over"]');
  const heading = () => finder.find('#hand-over-heading');
  const entries = () => finder.all('.hand-entry');
  const titles = () =>
    finder.all('.hand-entry > .hand-sides > :first-child .hand-title').map(wordsOf);
  const buttonNamed = (words: string) =>
    finder.all('.hand-over button').find((one) => wordsOf(one).startsWith(words));

  /** A finder with these entries on an open card. */
  async function openCard(...items: readonly HandOverItem[]): Promise<void> {
    finder = await placeFinder(feed);
    changeHandOver({ items, language: undefined });
    await finder.element.updateComplete;
    line()!.click();
    await until(() => heading() !== null, 'the card is open');
  }

  async function openLink(fragment: string): Promise<void> {
    history.replaceState(null, '', `#${fragment}`);
    finder = placeElement(feed);
    await until(() => heading() !== null, 'the card is open');
  }

  describe('keeping', () => {
    beforeEach(async () => {
      finder = await placeFinder(feed);
    });

    it('is the third action of a card, named after its offer', () => {
      const [card] = finder.all('.card');
      expect(card!.querySelectorAll('.actions > *').length).to.be.at.most(3);
      expect(keepButtons().map(wordsOf)).to.include.members([
        'Merken: Deutschkurs',
        'Merken: Beratung für alle',
      ]);
    });

    it('shows a line only once something is kept, and says so', async () => {
      expect(line()).to.equal(null);
      await finder.press(keepButtons()[0]!);
      expect(keepButtons()[0]!.getAttribute('aria-pressed')).to.equal('true');
      expect(wordsOf(line())).to.equal('1 gemerkt – Merkzettel öffnen');
      await hears((said) => said === '1 gemerkt');
    });

    it('is taken back by the same button', async () => {
      await finder.press(keepButtons()[0]!);
      await finder.press(keepButtons()[0]!);
      expect(keepButtons()[0]!.getAttribute('aria-pressed')).to.equal('false');
      expect(line()).to.equal(null);
    });

    it('keeps one date where an offer has several', async () => {
      await finder.open('kurs');
      const dates = finder.all('.run .keep');
      expect(dates.length).to.equal(2);
      expect(finder.all('.details > .actions .keep').length).to.equal(0);
      await finder.press(dates[1]!);
      expect(dates[1]!.getAttribute('aria-pressed')).to.equal('true');
      expect(dates[0]!.getAttribute('aria-pressed')).to.equal('false');
    });

    it('keeps the whole offer in the details of one without dates', async () => {
      await finder.open('beratung');
      await finder.press(finder.find('.details > .actions .keep')!);
      await hears((said) => said === '1 gemerkt');
    });

    it('is known to every widget of the page', async () => {
      const other = await placeFinder(feed);
      await finder.press(keepButtons()[0]!);
      await other.element.updateComplete;
      expect(wordsOf(other.find('[data-way="hand-over"]'))).to.contain('1 gemerkt');
    });
  });

  describe('open', () => {
    it('takes the place of the list, with the focus on its heading', async () => {
      await openCard(offer('kurs', 'abends'), offer('beratung'));
      expect(finder.focused?.id).to.equal('hand-over-heading');
      expect(finder.find('.cards')).to.equal(null);
      expect(titles()).to.deep.equal(['Deutschkurs', 'Beratung für alle']);
    });

    it('gives when, where, what is needed and whom to ask', async () => {
      await openCard(offer('kurs', 'abends'));
      const words = wordsOf(entries()[0]);
      for (const part of [
        'in 4 Wochen',
        'Mo 9:00–11:30 Uhr',
        'Brückenhaus',
        'Am Markt 1, Auenstadt',
        'Bitte einen Ausweis mitbringen.',
        'Kursbüro',
        '+49 3631 1234',
      ]) {
        expect(words).to.contain(part);
      }
      expect(words).not.to.contain('weitere');
    });

    it('says that it is gone with the page, and where the data come from', async () => {
      await openCard(offer('kurs'));
      const words = wordsOf(finder.find('.hand-over'));
      expect(words).to.contain('Wenn Sie diese Seite schließen, ist er weg.');
      expect(words).to.contain('Quelle: Landkreis Auental, Stand: 1. März 2027');
    });

    it('returns to the list, with the focus on the line', async () => {
      await openCard(offer('kurs'));
      await finder.press(buttonNamed('Zur ganzen Liste')!);
      expect(finder.find('.cards')).not.to.equal(null);
      expect(finder.focused?.dataset['way']).to.equal('hand-over');
    });

    it('opens an offer and comes back to the card', async () => {
      await openCard(offer('kurs'), offer('beratung'));
      finder.all('.hand-entry .title')[1]!.click();
      await until(() => finder.find('#details-heading') !== null, 'the details are open');
      await finder.press(finder.find('.back')!);
      expect(heading()).not.to.equal(null);
      expect(finder.focused?.dataset['offer']).to.equal('beratung');
    });

    it('names what is not there any more', async () => {
      await openCard(offer('fort'), offer('kurs', 'fort'), step('fort'));
      expect(titles()).to.deep.equal([
        'Dieses Angebot gibt es nicht mehr.',
        'Deutschkurs',
        'Diesen Schritt gibt es nicht mehr.',
      ]);
      expect(wordsOf(entries()[1])).to.contain(
        'Der gemerkte Termin steht nicht mehr in der Liste.',
      );
    });

    it('shows steps with documents and who helps, from a list of the feed that the finder does not read', async () => {
      await openCard(step('beratung'));
      const words = wordsOf(entries()[0]);
      for (const part of ['Beratung', 'Der Weg zum Deutschkurs', 'Zeugnisse', 'Volkshochschule']) {
        expect(words).to.contain(part);
      }
    });
  });

  describe('order', () => {
    it('changes by buttons; focus and announcement follow', async () => {
      await openCard(offer('kurs'), offer('beratung'));
      const down = buttonNamed('Nach unten')!;
      down.focus();
      await sendKeys({ press: 'Enter' });
      await finder.element.updateComplete;
      expect(titles()).to.deep.equal(['Beratung für alle', 'Deutschkurs']);
      expect(wordsOf(finder.focused)).to.equal('Nach oben: Deutschkurs');
      await hears((said) => said === 'Jetzt auf Platz 2 von 2');
    });

    it('loses an entry; the focus goes to the next one, at last to the heading', async () => {
      await openCard(offer('kurs'), offer('beratung'));
      await finder.press(buttonNamed('Entfernen')!);
      expect(titles()).to.deep.equal(['Beratung für alle']);
      expect(wordsOf(finder.focused)).to.equal('Entfernen: Beratung für alle');
      await finder.press(buttonNamed('Entfernen')!);
      expect(finder.focused?.id).to.equal('hand-over-heading');
      expect(wordsOf(finder.find('.hand-over'))).to.contain('Der Merkzettel ist leer.');
      await hears((said) => said === 'nichts gemerkt');
    });
  });

  describe('two languages', () => {
    it('stand side by side, each with its own language and direction', async () => {
      await openCard(offer('kurs', 'abends'));
      await finder.select('hand-language', 'ar');
      await until(() => finder.all('.side-text').length === 2, 'the second language is there');
      const [german, arabic] = finder.all('.side-text');
      expect([german!.lang, german!.dir]).to.deep.equal(['de', 'ltr']);
      expect([arabic!.lang, arabic!.dir]).to.deep.equal(['ar', 'rtl']);
      const words = wordsOf(arabic);
      expect(words).to.contain('دورة لغة ألمانية');
      expect(words).to.contain('المكان');
      expect(arabic!.querySelector('bdi[lang=de]')?.textContent).to.equal('Brückenhaus');
      expect(wordsOf(german)).to.contain('Ort');
      expect(wordsOf(heading())).to.equal('Merkzettel');
    });

    it('falls back to English words where the interface has none of its own', async () => {
      await openCard(offer('kurs'));
      await finder.select('hand-language', 'uk');
      await until(() => finder.all('.side-text').length === 2, 'the second language is there');
      expect(finder.all('.side-text')[1]!.lang).to.equal('en');
    });

    it('begin with the language of the feed for those who read another one', async () => {
      await chooseLocale('ar');
      await openCard(offer('kurs'));
      await until(() => finder.all('.side-text').length === 2, 'the second language is there');
      expect(finder.all('.side-text').map(({ lang }) => lang)).to.deep.equal(['ar', 'de']);
    });
  });

  describe('the link', () => {
    const fragment = handOverFragment({
      items: [offer('kurs', 'morgens'), step('beratung')],
      language: 'ar',
    });

    it('opens the card first, in both languages, with a way to the list', async () => {
      await openLink(fragment);
      await until(() => finder.all('.side-text').length === 4, 'both languages are there');
      expect(titles()).to.deep.equal(['Deutschkurs', 'Beratung']);
      await finder.press(buttonNamed('Zur ganzen Liste')!);
      expect(finder.all('.card').length).to.equal(2);
    });

    it('opens in one finder of the page only', async () => {
      await openLink(fragment);
      const other = placeElement(feed);
      await other.isComplete();
      expect(other.find('#hand-over-heading')).to.equal(null);
    });

    it('opens when somebody follows it later', async () => {
      finder = await placeFinder(feed);
      location.hash = `#${fragment}`;
      await until(() => heading() !== null, 'the card is open');
    });

    it('says when it is not whole', async () => {
      await openLink(fragment.slice(0, -5));
      expect(finder.notices.join(' ')).to.contain('Der Link ist nicht vollständig.');
    });

    it('stands in the code, as a text for those who do not see it', async () => {
      await openCard(offer('kurs'));
      const code = finder.find('.qr svg')!;
      expect(code.getAttribute('role')).to.equal('img');
      expect(code.getAttribute('aria-label')).to.contain('#lotse-hand-over__1__okurs__z');
    });

    it('says plainly when it is too long for a code', async () => {
      const long = [...Array(20).keys()].map((at) => offer('x'.repeat(126) + String(at + 10)));
      await openCard(...long);
      expect(finder.find('.qr')).to.equal(null);
      expect(wordsOf(finder.find('.hand-over'))).to.contain('zu lang für einen QR-Code');
    });

    it('is never written into the address, and nothing is stored', async () => {
      await openCard(offer('kurs'));
      expect(location.hash).to.equal('');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });
  });

  describe('taking it along', () => {
    it('makes one calendar file of all dates', async () => {
      await openCard(offer('kurs', 'abends'), offer('beratung'));
      let saved: Blob | undefined;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        saved = blob;
        return createObjectURL.call(URL, blob);
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      buttonNamed('Termine in den Kalender speichern')!.click();
      await until(() => saved !== undefined, 'the file is made');
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      const text = await saved!.text();
      expect(text.match(/BEGIN:VEVENT/g)?.length).to.equal(1);
      expect(text).to.contain('Deutschkurs');
      await hears((said) => said === 'Die Kalender-Datei ist gespeichert.');
    });

    it('offers no calendar file without any date', async () => {
      await openCard(offer('beratung'));
      expect(buttonNamed('Termine in den Kalender speichern')).to.equal(undefined);
    });

    it('prints the card alone, on A5, and gives the page back', async () => {
      await openCard(offer('kurs'));
      const { print } = window;
      let rules = '';
      window.print = () => {
        rules = document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules])
          .map(({ cssText }) => cssText)
          .join(' ');
        window.dispatchEvent(new Event('afterprint'));
      };
      const before = document.adoptedStyleSheets.length;
      buttonNamed('Drucken')!.click();
      window.print = print;
      expect(rules).to.match(/@page/);
      expect(rules.toLowerCase()).to.match(/size: ?a5/);
      expect(document.adoptedStyleSheets.length).to.equal(before);
    });
  });
});
