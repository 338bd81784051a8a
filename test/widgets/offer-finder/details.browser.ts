// Reading one offer: opening, sections, dates, what is not known, languages, saving, sharing, going back.
import { expect } from '@open-wc/testing';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { feedOf } from '../../support/catalogue.js';
import type { FinderDriver } from '../../support/finder-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, hears, placeFinder } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const start = addDays(today, 21);
const course = {
  id: 'kurs',
  name: { de: 'Deutschkurs', ar: 'دورة لغة ألمانية' },
  summary: 'Sie lernen sprechen und schreiben.',
  kind: 'course',
  courseType: 'self-paid',
  place: 'haus',
  contacts: ['buero'],
  prices: [{ amount: 2.5, per: 'lesson' }],
  lessons: 100,
  leadsTo: ['danach'],
  body: [
    { type: 'paragraph', text: 'Bringen Sie ein Heft mit.' },
    { type: 'paragraph', text: '<b>kein Markup</b>' },
  ],
  registration: { required: true, email: 'kurs@vhs.example', deadline: addDays(today, 14) },
  attachments: [
    {
      url: 'https://vhs.example/plan.pdf',
      title: 'Kursplan',
      mediaType: 'application/pdf',
      bytes: 120_400,
    },
  ],
  runs: [
    {
      id: 'morgens',
      startDate: start,
      endDate: addDays(start, 70),
      schedule: [{ byDay: ['MO', 'WE'], startTime: '09:00', endTime: '11:30' }],
      availability: { state: 'few', remaining: 2, asOf: today },
    },
    { id: 'frueher', startDate: '2020-01-06', endDate: '2020-03-27' },
  ],
} as const;

const feed = feedOf([course as never, { id: 'danach', name: 'Deutschkurs B1' }], {
  places: [
    { id: 'haus', name: 'Brückenhaus', address: { street: 'Am Markt 1', city: 'Auenstadt' } },
  ],
  contacts: [{ id: 'buero', name: 'Kursbüro', phone: '+4936311234' }],
});

/** The text of the file that an action gives to the device. */
async function savedBy(act: () => Promise<unknown>): Promise<string> {
  let saved: Blob | undefined;
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    saved = blob;
    return createObjectURL.call(URL, blob);
  };
  // a download would leave the test page in some engines
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (): void {
    if (this.download === '') click.call(this);
  };
  try {
    await act();
    await until(() => saved !== undefined, 'the file is made');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return saved!.text();
}

describe('one offer', () => {
  let finder: FinderDriver;

  beforeEach(async () => {
    await chooseLocale('de');
    finder = await placeFinder(feed);
    await finder.open('kurs');
  });
  afterEach(clearPage);

  it('takes the place of the list, with the focus on its title', () => {
    expect(finder.detailsTitle).to.equal('Deutschkurs');
    expect(finder.focused?.id).to.equal('details-heading');
    expect(finder.find('.cards')).to.equal(null);
  });

  it('has a section for everything the feed knows', () => {
    expect(finder.sections).to.deep.equal([
      'Worum geht es?',
      'Termine',
      'Anmeldung',
      'Kontakt',
      'Ort',
      'Kosten',
      'Kinderbetreuung',
      'Über den Kurs',
      'Mehr Informationen',
      'Danach möglich',
    ]);
  });

  it('says what is not known instead of leaving it out', () => {
    expect(finder.section('Kinderbetreuung')).to.contain('nicht bekannt – bitte nachfragen');
    expect(finder.section('Ort')).to.contain('Zugang mit Rollstuhl: nicht bekannt');
  });

  it('lists its dates with times, places left and the day they were counted', () => {
    const [run] = finder.all('.run');
    const words = wordsOf(run);
    for (const part of [
      'in 3 Wochen',
      'wenige Plätze',
      '9:00–11:30 Uhr',
      'noch 2 Plätze (Stand:',
    ]) {
      expect(words).to.contain(part);
    }
  });

  it('keeps earlier dates folded', () => {
    const past = finder.find('details') as HTMLDetailsElement;
    expect(past.open).to.equal(false);
    expect(wordsOf(past)).to.contain('vorbei');
  });

  it('shows what looks like markup as text', () => {
    expect(finder.section('Worum geht es?')).to.contain('<b>kein Markup</b>');
  });

  it('offers numbers, addresses and files as links that say where they lead', () => {
    const hrefs = finder.all('.details a[href]').map((link) => link.getAttribute('href'));
    expect(hrefs).to.include('tel:+4936311234');
    expect(hrefs).to.include('mailto:kurs@vhs.example');
    expect(finder.section('Mehr Informationen')).to.contain('vhs.example');
    expect(finder.section('Mehr Informationen')).to.contain('PDF, 121 kB');
  });

  it('leads on to offers that follow', async () => {
    const link = finder.all('.section a').find((one) => wordsOf(one) === 'Deutschkurs B1')!;
    await finder.press(link);
    await until(() => finder.detailsTitle === 'Deutschkurs B1', 'the next offer is open');
    expect(finder.focused?.id).to.equal('details-heading');
  });

  it('gives the focus back to its title in the list', async () => {
    await finder.press(finder.find('.back')!);
    expect(finder.titles).to.have.length(2);
    expect(finder.focused?.dataset['offer']).to.equal('kurs');
  });

  it('keeps words and filters for the way back', async () => {
    await finder.press(finder.find('.back')!);
    await finder.choose('kind', 'course');
    await finder.open('kurs');
    await finder.press(finder.find('.back')!);
    expect(finder.chips).to.deep.equal(['Filter entfernen: Kurs']);
    expect(finder.titles).to.deep.equal(['Deutschkurs']);
  });

  it('opens in a new tab with a modifier key, as every link does', async () => {
    await finder.press(finder.find('.back')!);
    const link = finder.find('.card .title') as HTMLAnchorElement;
    expect(link.hash).to.match(/^#lotse-offer-finder__offer-/);
    const isLeftToBrowser = new Promise<boolean>((resolve) => {
      document.body.addEventListener(
        'click',
        (event) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      );
    });
    const keys = { ctrlKey: true, bubbles: true, cancelable: true, composed: true };
    link.dispatchEvent(new MouseEvent('click', keys));
    expect(await isLeftToBrowser).to.equal(true);
    expect(finder.find('#details-heading')).to.equal(null);
  });

  it('saves a run as a calendar file', async () => {
    const text = await savedBy(() => finder.press(finder.all('.run .button')[0]!));
    expect(text).to.contain('BEGIN:VCALENDAR');
    expect(text).to.contain('Deutschkurs');
    await hears((said) => said === 'Die Kalender-Datei ist gespeichert.');
  });

  it('offers no file for all dates while there is only one', () => {
    expect(finder.find('.save-all')).to.equal(null);
  });

  it('shows its address when the device can neither share nor copy', async () => {
    const share = finder.all('.actions .button').at(-1)!;
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await finder.press(share);
    await until(() => finder.find('.details .note') !== null, 'the address is shown');
    expect(wordsOf(finder.find('.details .note'))).to.contain('#lotse-offer-finder__offer-kurs');
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('says how fresh it is and where it comes from', () => {
    const words = wordsOf(finder.find('.source'));
    expect(words).to.contain('zuletzt geprüft: 20. Februar 2027');
    expect(words).to.contain('Quelle: Landkreis Auental, Stand: 1. März 2027');
  });
});

describe('an offer in Arabic', () => {
  let finder: FinderDriver;

  beforeEach(async () => {
    await chooseLocale('ar');
    finder = await placeFinder(feed);
    await finder.open('kurs');
  });
  afterEach(clearPage);

  it('reads from right to left, with its own words where the feed has them', () => {
    expect(getComputedStyle(finder.find('.root')!).direction).to.equal('rtl');
    expect(finder.detailsTitle).to.equal('دورة لغة ألمانية');
  });

  it('marks German texts as German and says once that they are only there in German', () => {
    const summary = finder.find('.summary bdi')!;
    expect([summary.lang, summary.dir]).to.deep.equal(['de', 'ltr']);
    expect(finder.notices.filter((notice) => notice.includes('الألمانية'))).to.have.length(1);
  });

  it('keeps phone numbers from left to right', () => {
    const number = finder.find('.contact-link bdi')!;
    expect(getComputedStyle(number).direction).to.equal('ltr');
  });
});

describe('a course with several dates', () => {
  afterEach(clearPage);

  it('can be saved with all of them in one file', async () => {
    await chooseLocale('de');
    const [morning, over] = course.runs;
    const runs = [morning, { ...morning, id: 'abends' }, over, { id: 'offen', rolling: true }];
    const finder = await placeFinder(feedOf([{ ...course, runs } as never]));
    await finder.open('kurs');
    const button = finder.find('.save-all')!;
    expect(wordsOf(button)).to.equal('Alle Termine in den Kalender speichern');
    const text = await savedBy(() => finder.press(button));
    expect(text.match(/^UID:kurs\+/gm)).to.have.length(2);
    expect(text).to.contain('SUMMARY;LANGUAGE=de:Anmeldeschluss: Deutschkurs');
  });
});
