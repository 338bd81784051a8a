// The finder for people who read little: large filters, cards with few words, reading aloud with voices of the device.
import { expect } from '@open-wc/testing';
import { sampleFeed } from '../../../sample/index.js';
import { addDays, todayIn } from '../../../src/domain/plain-date.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { feedOf } from '../../support/catalogue.js';
import { FakeSpeech, local, remote } from '../../support/fake-speech.js';
import { serveFeed } from '../../support/feed-server.js';
import type { FinderDriver } from '../../support/finder-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { clearPage, placeFinder } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

const today = todayIn('Europe/Berlin');
const sample = serveFeed('sample-for-pictograms', sampleFeed(today));
const school = {
  id: 'school',
  name: 'Kreisvolkshochschule',
  address: { street: 'Schulgasse 4', city: 'Auenstadt' },
  location: { type: 'Point' as const, coordinates: [10.8, 51.5] as [number, number] },
};
const schedule = [{ byDay: ['MO' as const], startTime: '08:30', endTime: '12:45' }];
const small = feedOf(
  [
    {
      id: 'kurs',
      name: 'Anfangskurs',
      kind: 'course',
      courseType: 'self-paid',
      level: { entry: 'pre-A1' as const },
      childcare: { state: 'yes' as const },
      place: 'school',
      runs: [{ id: 'r', startDate: addDays(today, 10), schedule, availability: { state: 'open' } }],
      registration: { phone: '+493023125101' },
    },
    { id: 'rat', name: 'Beratung im Rathaus', kind: 'counselling' },
    { id: 'arbeit', name: 'Jobtreff', kind: 'work' },
  ],
  { places: [school] },
);

const buttons = (finder: FinderDriver) => finder.all('.icon-button');
const button = (finder: FinderDriver, word: string) =>
  buttons(finder).find((one) => wordsOf(one) === word)!;
const readButtons = (finder: FinderDriver) => finder.all('.read-aloud');
/** Longer than the live region waits before it speaks. */
const quietly = () => new Promise((resolve) => setTimeout(resolve, 400));
const placePictograms = (width = 400, feed: object | string = small) =>
  placeFinder(feed, { pictograms: '' }, width);

describe('the finder with pictograms', () => {
  let speech: FakeSpeech;

  beforeEach(async () => {
    await chooseLocale('de');
    speech = FakeSpeech.install([local('de-DE'), remote('ar-SA')]);
  });
  afterEach(async () => {
    clearPage();
    speech.uninstall();
    await chooseLocale('de');
  });

  it('asks with large buttons whose name is the word on them', async () => {
    const finder = await placePictograms();
    expect(buttons(finder).map(wordsOf)).to.deep.equal([
      'Kurs',
      'Beratung',
      'Arbeit',
      'vormittags',
      'Ich kann kein Deutsch',
      'mit Kind',
      'In meiner Nähe',
    ]);
    for (const one of buttons(finder)) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), wordsOf(one)).to.be.at.least(80);
      expect(one.getAttribute('aria-label')).to.equal(null);
      expect(one.getAttribute('aria-pressed')).to.equal('false');
    }
  });

  it('asks the same question as the panel, which stays', async () => {
    const finder = await placePictograms();
    await finder.press(button(finder, 'Beratung'));
    expect(finder.titles).to.deep.equal(['Beratung im Rathaus']);
    expect(button(finder, 'Beratung').getAttribute('aria-pressed')).to.equal('true');
    expect(finder.chips.join()).to.contain('Beratung');
    await finder.choose('kind', 'work');
    expect(button(finder, 'Arbeit').getAttribute('aria-pressed')).to.equal('true');
    expect(finder.titles).to.have.members(['Beratung im Rathaus', 'Jobtreff']);
    await finder.press(button(finder, 'Beratung'));
    expect(finder.titles).to.deep.equal(['Jobtreff']);
  });

  it('keeps the panel behind its button, however wide it is', async () => {
    const finder = await placePictograms(1200);
    const panel = () => finder.find('#filter-panel')!.checkVisibility();
    expect(panel()).to.equal(false);
    await finder.openFilters();
    expect(panel()).to.equal(true);
  });

  it('says on a card when, where and whether there is room, and calls with one press', async () => {
    const finder = await placePictograms();
    const card = finder.find('.card')!;
    expect(wordsOf(card)).to.contain('Anfangskurs').and.to.contain('Plätze frei');
    expect(wordsOf(card)).to.contain('Mo 8:30–12:45 Uhr').and.to.contain('Auenstadt');
    expect(wordsOf(card)).not.to.contain('Kinderbetreuung');
    const call = card.querySelector<HTMLAnchorElement>('.call')!;
    expect(call.getAttribute('href')).to.equal('tel:+493023125101');
    expect(call.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('reads a card aloud with a voice of the device, and stops', async () => {
    const finder = await placePictograms();
    const [read] = readButtons(finder);
    expect(wordsOf(read)).to.equal('Vorlesen: Anfangskurs');
    await finder.press(read!);
    expect(speech.said[0]).to.deep.equal(['Anfangskurs.', 'de-DE']);
    expect(speech.said.at(-1)).to.deep.equal(['Es gibt freie Plätze.', 'de-DE']);
    expect(wordsOf(readButtons(finder)[0])).to.equal('Vorlesen beenden: Anfangskurs');
    await finder.press(readButtons(finder)[0]!);
    expect(speech.said).to.deep.equal([]);
    expect(wordsOf(readButtons(finder)[0])).to.equal('Vorlesen: Anfangskurs');
  });

  it('says nothing by itself, and nothing in the live region while it reads', async () => {
    const finder = await placePictograms();
    expect(speech.said).to.deep.equal([]);
    await quietly();
    document.querySelector('[data-lotse-announcer=polite]')?.replaceChildren();
    await finder.press(readButtons(finder)[0]!);
    await quietly();
    expect(document.querySelector('[data-lotse-announcer=polite]')?.textContent ?? '').to.equal('');
  });

  it('goes back to "read" when all has been said, and when speaking fails', async () => {
    const finder = await placePictograms();
    await finder.press(readButtons(finder)[0]!);
    speech.finish();
    await finder.element.updateComplete;
    expect(wordsOf(readButtons(finder)[0])).to.match(/^Vorlesen:/);
    await finder.press(readButtons(finder)[0]!);
    speech.cancel();
    await finder.element.updateComplete;
    expect(wordsOf(readButtons(finder)[0])).to.match(/^Vorlesen:/);
    expect(finder.notices).to.deep.equal([]);
  });

  it('reads one thing at a time', async () => {
    const finder = await placePictograms();
    await finder.press(readButtons(finder)[0]!);
    await finder.press(readButtons(finder)[1]!);
    expect(speech.said.map(([text]) => text)).to.deep.equal(['Beratung im Rathaus.']);
    expect(readButtons(finder).map((one) => /beenden/.test(wordsOf(one)))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('stops reading what has left the page', async () => {
    const finder = await placePictograms();
    await finder.press(readButtons(finder)[0]!);
    await finder.press(button(finder, 'Beratung'));
    await until(() => speech.said.length === 0, 'it has stopped');
    await finder.press(readButtons(finder)[0]!);
    clearPage();
    expect(speech.said).to.deep.equal([]);
  });

  it('reads more of an offer in its details', async () => {
    const finder = await placePictograms();
    await finder.open('kurs');
    await finder.press(finder.find('.details .read-aloud')!);
    const texts = speech.said.map(([text]) => text);
    expect(texts)
      .to.include('Kinderbetreuung: ja.')
      .and.to.include('Telefon: 0 3 0 2 3 1 2 5 1 0 1.');
  });

  it('has no button where no voice of the device speaks the language', async () => {
    const finder = await placePictograms();
    await chooseLocale('ar');
    await finder.element.updateComplete;
    expect(readButtons(finder)).to.deep.equal([]);
    speech.add(local('ar-EG'));
    await finder.element.updateComplete;
    await until(() => readButtons(finder).length === 3, 'the voice has arrived');
    await finder.press(readButtons(finder)[0]!);
    expect(speech.said[0]).to.deep.equal(['Anfangskurs.', 'de-DE']);
    expect(speech.said[1]![1]).to.equal('ar-EG');
  });

  it('has no button where browsers cannot speak', async () => {
    speech.uninstall();
    speech = FakeSpeech.installNothing();
    const finder = await placePictograms();
    expect(readButtons(finder)).to.deep.equal([]);
    expect(finder.titles).to.have.length(3);
  });

  it('can be switched on and off while it is shown', async () => {
    const finder = await placeFinder(small);
    expect(buttons(finder)).to.deep.equal([]);
    finder.element.pictograms = true;
    await until(() => buttons(finder).length > 0, 'the large filters are there');
    expect(finder.element.hasAttribute('pictograms')).to.equal(true);
    finder.element.pictograms = false;
    await finder.element.updateComplete;
    expect(buttons(finder)).to.deep.equal([]);
    expect(finder.find('.pictogram-card')).to.equal(null);
  });

  for (const locale of ['de', 'ar'] as const) {
    for (const width of [280, 320, 640, 1200]) {
      it(`fits into ${String(width)} px in ${locale} and is accessible`, async () => {
        await chooseLocale(locale);
        speech.add(local('ar-EG'));
        const finder = await placePictograms(width, sample);
        const root = finder.find('.root')!;
        expect(root.scrollWidth).to.be.at.most(Math.ceil(root.clientWidth));
        await expect(finder.element).to.be.accessible();
      });
    }
  }
});
