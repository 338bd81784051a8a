// The steps as people meet them: names, questions, return points, what stands in an open step, the drawing,
// paper. Source: widgets.md 2.4.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { wordsOf } from '../../support/widget-driver.js';
import { chainFeed, placeChain } from '../../support/place-chain.js';
import type { ChainDriver } from '../../support/chain-driver.js';
import { clearPage } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chain, offers, providers } from './chain-parts.js';

const feed = chainFeed([chain], offers, { providers });
const place = (width?: number): Promise<ChainDriver> => placeChain(feed, { chain: 'weg' }, width);

describe('the steps', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('are ordered lists in a region named by its heading', async () => {
    const widget = await place();
    const region = widget.find('section')!;
    expect(region.getAttribute('aria-labelledby')).to.equal('chain-heading');
    expect(widget.find('.group > ol > li.step')).not.to.equal(null);
  });

  it('stand in their phases, numbered, with those after the aim counted on their own', async () => {
    const widget = await place();
    expect(widget.phases).to.deep.equal(['Klären', 'Lernen', 'Nach dem Kurs', 'Weitere Schritte']);
    expect(widget.steps).to.deep.equal([
      '1 Beratung',
      '2 Antrag',
      '3 Test',
      '4 Kurs',
      '1 Feiern',
      '1 Ganz allein',
    ]);
  });

  it('say position, title and state in their names', async () => {
    const widget = await place();
    expect(widget.name('beratung')).to.match(/^1 Schritt 1 von 4: Beratung ?, ?Sie sind hier$/);
    expect(widget.name('test')).to.match(/^3 Schritt 3 von 4: Test ?, ?offen$/);
    expect(widget.name('kurs')).to.match(/Schritt 4 von 4: Kurs ?, ?offen ?, ?freiwillig$/);
    expect(widget.name('feiern')).to.contain('Danach: Schritt 1 von 1: Feiern');
    expect(widget.name('allein')).to.contain('Weiterer Schritt 1 von 1');
    await widget.tick('test');
    expect(widget.name('test')).to.match(/Test ?, ?erledigt$/);
  });

  it('show where somebody is without a word on what is still open', async () => {
    const widget = await place();
    const seen = (id: string) =>
      [...widget.button(id).querySelectorAll('.mark')].map(wordsOf).join(' ');
    expect(seen('beratung')).to.equal('Sie sind hier');
    expect(seen('test')).to.equal('');
    expect(seen('kurs')).to.equal('freiwillig');
  });

  it('say that they are an aid, and that their order may change', async () => {
    const widget = await place();
    const words = wordsOf(widget.find('.intro'));
    expect(words).to.contain('Sie können jeden Schritt öffnen');
    expect(words).to.contain('Die Reihenfolge können Sie ändern.');
  });

  it('have exactly one present step, whatever is opened or ticked', async () => {
    const widget = await place();
    for (const act of [
      () => widget.open('kurs'),
      () => widget.tick('beratung'),
      () => widget.follow('beratung', 'test'),
      () => widget.press(widget.panel('kurs').querySelector<HTMLElement>('.marking button')),
    ]) {
      await act();
      expect(widget.current).to.have.length(1);
    }
    expect(widget.current).to.deep.equal(['kurs']);
  });

  it('open in any order, even unconnected ones', async () => {
    const widget = await place();
    for (const id of ['allein', 'feiern', 'kurs']) {
      await widget.open(id);
      expect(widget.isOpen(id)).to.equal(true);
    }
    expect(widget.current).to.deep.equal(['beratung']);
  });

  it('open and close all at once', async () => {
    const widget = await place();
    await widget.pressTool('Alle Schritte öffnen');
    expect(widget.all('.panel:not([hidden])')).to.have.length(6);
    await widget.pressTool('Alle Schritte schließen');
    expect(widget.all('.panel:not([hidden])')).to.have.length(0);
  });

  it('name a question whose answers are a list, with nested steps in it', async () => {
    const widget = await place();
    const answers = widget.find('.step[data-step=beratung] > .ways > ul')!;
    const label = widget.find(`#${answers.getAttribute('aria-labelledby')!}`);
    expect(wordsOf(label)).to.equal('Haben Sie einen Schein?');
    expect(wordsOf(answers.children[0])).to.equal('Ja weiter mit Schritt 3: Test');
    expect(answers.children[1]!.querySelector('ol > li')).not.to.equal(null);
    expect(widget.ways('antrag')).to.equal('weiter mit Schritt 3: Test');
  });

  it('name return points as links', async () => {
    const widget = await place();
    expect(widget.ways('kurs')).to.contain('Es klappt nicht zurück zu Schritt 1: Beratung');
    const link = widget.find('.way.back') as HTMLAnchorElement;
    expect(link.href).to.contain('#lotse-process-chain__chain-weg__step-beratung');
  });

  it('say nothing where the next step just follows', async () => {
    const widget = await place();
    expect(widget.ways('test')).to.equal('');
  });
});

describe('an open step', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('says what happens, how long it takes, what it costs, who helps and what to bring', async () => {
    const widget = await place();
    await widget.open('beratung');
    const words = wordsOf(widget.panel('beratung'));
    expect(words).to.contain('Wir hören zu.');
    expect(words).to.contain('Dauer: eine Stunde');
    expect(words).to.contain('Kosten: kostenlos');
    expect(words).to.contain('Wer hilft Ihnen Volkshochschule');
    expect(words).to.contain('Schulgasse 4, 06999 Auenstadt');
    expect(words).to.contain('Mehr beim BAMF');
    expect(words).to.contain('Das bringen Sie mit');
    expect(widget.all('.documents li').map(wordsOf)).to.deep.equal(['Ausweis', 'Zeugnisse']);
  });

  it('calls and writes with one press', async () => {
    const widget = await place();
    await widget.open('beratung');
    const links = [...widget.panel('beratung').querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('tel:+493023125100');
    expect(links).to.include('mailto:vhs@auental.example');
  });

  it('offers what begins soonest, three at first, all on request', async () => {
    const widget = await place();
    await widget.open('kurs');
    const titles = () => widget.all('.offer-link').map(wordsOf);
    expect(titles()).to.deep.equal(['Kurs in 20 Tagen', 'Kurs in 30 Tagen', 'Kurs in 40 Tagen']);
    expect(wordsOf(widget.find('.step-offers li'))).to.match(/beginnt am \S+, \d+\. .* – in /);
    await widget.pressIn('kurs', 'Alle 4 Angebote zeigen');
    expect(titles()).to.have.length(4);
    expect(wordsOf(widget.focused)).to.equal('Kurs in 50 Tagen');
  });

  it('says so when no offer fits at the moment', async () => {
    const none = chainFeed([chain], [], { providers });
    const widget = await placeChain(none, { chain: 'weg' });
    await widget.open('kurs');
    expect(wordsOf(widget.panel('kurs'))).to.contain('Im Moment gibt es dazu kein Angebot.');
  });

  it('opens an offer in its place, and comes back to it', async () => {
    const widget = await place();
    await widget.open('kurs');
    await widget.press(widget.find('.offer-link'));
    await until(() => widget.focused?.id === 'details-heading', 'the offer is open');
    expect(wordsOf(widget.focused)).to.equal('Kurs in 20 Tagen');
    await widget.press(widget.find('.back'));
    expect(wordsOf(widget.focused)).to.equal('Kurs in 20 Tagen');
    expect(widget.isOpen('kurs')).to.equal(true);
  });

  it('ends in words', async () => {
    const widget = await place();
    await widget.open('feiern');
    expect(wordsOf(widget.panel('feiern'))).to.contain('Hier endet dieser Weg.');
    await widget.open('test');
    expect(wordsOf(widget.panel('test'))).not.to.contain('Hier endet');
  });
});

describe('the overview', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('is a rail in narrow places, drawn when asked for', async () => {
    const widget = await place(320);
    expect(widget.find('.drawing')).to.equal(null);
    await widget.showOverview();
    expect(widget.all('.rail-row').map((row) => wordsOf(row))).to.deep.equal([
      '1 Beratung',
      '2 Antrag',
      '3 Test',
      '4 Kurs',
      '1 Feiern',
    ]);
  });

  it('is a map in wide places, there from the start', async () => {
    const widget = await place(1100);
    expect(widget.find('[aria-controls=overview]')!.getAttribute('aria-expanded')).to.equal('true');
    expect(widget.all('.map-node')).to.have.length(5);
    await widget.press(widget.find('[aria-controls=overview]'));
    expect(widget.find('.drawing')).to.equal(null);
  });

  it('turns into a rail when its place becomes narrow, if somebody wants to see it', async () => {
    const widget = await place(1100);
    await widget.press(widget.find('[aria-controls=overview]'));
    await widget.press(widget.find('[aria-controls=overview]'));
    widget.element.parentElement!.style.inlineSize = '300px';
    await until(() => widget.find('.rail') !== null, 'the rail is drawn');
  });

  it('is a picture: hidden from screen readers, without a stop for the Tab key', async () => {
    const widget = await place(1100);
    const drawing = widget.find('.drawing')!;
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
  });

  it('leads to a step when somebody presses it', async () => {
    const widget = await place(1100);
    await widget.press(widget.find('[data-go=kurs]'));
    await until(() => widget.focused?.id === 'step-kurs', 'the step has the focus');
    expect(widget.current).to.deep.equal(['kurs']);
  });
});

describe('paper', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  it('has every step filled in, and is taken back afterwards', async () => {
    const widget = await place();
    window.dispatchEvent(new Event('beforeprint'));
    expect(wordsOf(widget.panel('beratung'))).to.contain('Das bringen Sie mit');
    expect(wordsOf(widget.panel('kurs'))).to.contain('Passende Angebote');
    window.dispatchEvent(new Event('afterprint'));
    expect(wordsOf(widget.panel('kurs'))).to.equal('');
  });
});
