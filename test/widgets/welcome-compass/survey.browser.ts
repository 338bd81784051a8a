// The short survey in the folder and in the finder: asking, passing over, result with reasons, starting
// over; questions of the feed; nothing leaves the page.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import '../../../src/widgets/offer-finder/define.js';
import type { CompassDriver } from '../../support/compass-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { guideFeed, placeCompass } from '../../support/place-compass.js';
import { clearPage, placeFinder } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chains, contacts, guide, offers } from './compass-parts.js';

const feed = guideFeed(guide, offers, { contacts, chains });
const own = guideFeed(guide, offers, {
  matcher: [
    {
      id: 'ziel',
      title: { de: 'Was suchen Sie?', ar: 'عن ماذا تبحث؟' },
      hint: 'Nur eine Antwort',
      answers: [
        { id: 'kurs', title: 'Einen Kurs', offerQuery: { kind: ['course'] }, weight: 3 },
        { id: 'rat', title: 'Beratung', offerQuery: { kind: ['counselling'] }, weight: 3 },
      ],
    },
  ],
});

const survey = async (attributes: Record<string, string>, from = feed): Promise<CompassDriver> => {
  const compass = await placeCompass(from, attributes);
  await compass.openSurvey();
  return compass;
};
const findings = (compass: CompassDriver, title: string): string =>
  wordsOf(
    compass
      .all('.recommendations .card')
      .find((card) => wordsOf(card.querySelector('.title')) === title),
  );

describe('the short survey', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('is not offered unless an editor switches it on', async () => {
    const compass = await placeCompass(feed);
    expect(compass.find('[data-way=list-checks]')).to.equal(null);
  });

  it('asks everything on one page, with nothing chosen beforehand', async () => {
    const compass = await survey({ survey: '' });
    expect(compass.questions).to.deep.equal([
      'Können Sie lesen und schreiben?',
      'Wie lange waren Sie in der Schule?',
      'Wie gut sprechen Sie Deutsch?',
      'Brauchen Sie eine Kinderbetreuung, wenn Sie lernen?',
      'Wann haben Sie Zeit?',
      'Was möchten Sie jetzt?',
    ]);
    const inputs = compass.all('.question input') as HTMLInputElement[];
    expect(inputs.filter(({ checked }) => checked)).to.deep.equal([]);
    expect(wordsOf(compass.find('.survey-progress'))).to.equal('0 von 6 Fragen beantwortet');
  });

  it('asks one question after the other, and lets people go back', async () => {
    const compass = await survey({ survey: 'steps' });
    expect(compass.questions).to.have.length(1);
    expect(wordsOf(compass.find('.survey-progress'))).to.equal('Frage 1 von 6');
    await compass.answer('script', 2);
    await compass.submit();
    expect(compass.questions).to.deep.equal(['Wie lange waren Sie in der Schule?']);
    await compass.pressWords('Zurück');
    const [first] = compass.all('[data-question=script] input').slice(2) as HTMLInputElement[];
    expect(first!.checked).to.equal(true);
  });

  it('shows what fits and why, and near misses with what stands in the way', async () => {
    const compass = await survey({ survey: '' });
    await compass.answer('level', 0);
    await compass.answer('childcare', 0);
    await compass.submit();
    expect(compass.title).to.equal('4 Angebote passen zu Ihnen');
    expect(compass.recommended.slice(0, 3)).to.deep.equal([
      'Deutschkurs 1',
      'Deutschkurs 2',
      'Deutschkurs 3',
    ]);
    expect(findings(compass, 'Deutschkurs 1')).to.contain('Passt:');
    expect(findings(compass, 'Deutschkurs 1')).to.contain('mit Kinderbetreuung');
    expect(findings(compass, 'Deutschkurs 5')).to.contain('Aber: Kinderbetreuung: nicht bekannt');
  });

  it('takes a refused answer for none', async () => {
    const compass = await survey({ survey: '' });
    await compass.answer('childcare', 0);
    await compass.answer('childcare', 2);
    expect(wordsOf(compass.find('.survey-progress'))).to.equal('0 von 6 Fragen beantwortet');
  });

  it('leads back to the answers, and forgets them on request', async () => {
    const compass = await survey({ survey: '' });
    await compass.answer('level', 1);
    await compass.submit();
    await compass.pressWords('Antworten ändern');
    expect(wordsOf(compass.find('.survey-progress'))).to.equal('1 von 6 Fragen beantwortet');
    await compass.pressWords('Antworten löschen');
    expect(wordsOf(compass.find('.survey-progress'))).to.equal('0 von 6 Fragen beantwortet');
    expect(compass.focused?.id).to.equal('survey-heading');
  });

  it('never ends with an empty page', async () => {
    const compass = await survey({ survey: '' });
    await compass.answer('script', 0);
    await compass.answer('level', 5);
    await compass.submit();
    expect(compass.recommended.length).to.be.greaterThan(0);
    expect(wordsOf(compass.find('.help'))).to.contain('Kursberatung');
  });

  it('opens a recommended offer and comes back to the result', async () => {
    const compass = await survey({ survey: '' });
    await compass.submit();
    await compass.press(compass.find('.recommendations .title'));
    await until(() => compass.find('#details-heading') !== null, 'the offer is open');
    await compass.press(compass.find('.details .button'));
    await until(() => compass.recommended.length > 0, 'the result is back');
  });

  it('asks what the feed asks, where it has its own questions', async () => {
    const compass = await survey({ survey: '' }, own);
    expect(compass.questions).to.deep.equal(['Was suchen Sie?']);
    await compass.answer('ziel', 1);
    await compass.submit();
    expect(compass.recommended).to.deep.equal(['Kursberatung']);
    expect(findings(compass, 'Kursberatung')).to.contain('Passt: Beratung');
  });

  it('keeps the answers to itself', async () => {
    const requests: string[] = [];
    const network = window.fetch;
    window.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return network(input, init);
    };
    const compass = await survey({ survey: '', deeplink: '' });
    const before = requests.length;
    await compass.answer('level', 1);
    await compass.submit();
    window.fetch = network;
    expect(requests.slice(before)).to.deep.equal([]);
    expect(location.hash).to.equal('#lotse-welcome-compass__view-survey');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  describe('in the finder', () => {
    it('takes the place of the list, and gives it back', async () => {
      const finder = await placeFinder(feed, { survey: 'page' });
      await finder.press(finder.find('[data-way=survey]')!);
      await until(() => finder.find('.survey') !== null, 'the survey is shown');
      expect(finder.find('#search-text')).to.equal(null);
      await finder.press(finder.find('.survey button[type=submit]')!);
      await until(() => finder.find('.recommendations') !== null, 'the result is shown');
      await finder.press(finder.find('[data-back]')!);
      expect(finder.find('#search-text')).not.to.equal(null);
      expect(finder.focused?.dataset['way']).to.equal('survey');
    });

    it('asks with the questions of the feed', async () => {
      const finder = await placeFinder(own, { survey: 'page' });
      await finder.press(finder.find('[data-way=survey]')!);
      await until(() => finder.find('.survey') !== null, 'the survey is shown');
      expect(finder.all('.question-title').map(wordsOf)).to.deep.equal(['Was suchen Sie?']);
    });

    it('recommends only what an editor lets people see', async () => {
      const finder = await placeFinder(feed, { survey: 'page', kind: 'counselling' });
      await finder.press(finder.find('[data-way=survey]')!);
      await until(() => finder.find('.survey') !== null, 'the survey is shown');
      await finder.press(finder.find('.survey button[type=submit]')!);
      await until(() => finder.find('.recommendations') !== null, 'the result is shown');
      expect(finder.all('.recommendations .title').map(wordsOf)).to.deep.equal(['Kursberatung']);
    });

    it('is not there unless an editor wants it', async () => {
      const finder = await placeFinder(feed);
      expect(finder.find('[data-way=survey]')).to.equal(null);
    });
  });
});
