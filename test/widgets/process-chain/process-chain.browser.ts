// The element in the page: loading, choosing, failing, attributes, events, addresses.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { PROCESS_CHAIN_OPTIONS } from '../../../src/widgets/process-chain/process-chain-options.js';
import type { ProcessChainElement } from '../../../src/widgets/process-chain/process-chain-element.js';
import { serveAnswer, serveMissing, serveNothing } from '../../support/feed-server.js';
import type { ChainDriver } from '../../support/chain-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { chainFeed, placeChain, placeChainElement } from '../../support/place-chain.js';
import { clearPage } from '../../support/place-finder.js';
import { atFirstSight, until } from '../../support/until.js';
import { chain, offers, providers, second } from './chain-parts.js';

const feed = chainFeed([chain, second], offers, { providers });
const waitFor = (element: EventTarget, type: string): Promise<CustomEvent> =>
  new Promise((resolve) => {
    element.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true });
  });

/** The steps of the first look, before anything can have been added. */
const firstSteps = (widget: ChainDriver): Promise<HTMLElement[]> => {
  const look = () => (widget.steps.length > 0 ? widget.all('.step') : undefined);
  return atFirstSight(widget.root, look, 'the first steps');
};

describe('<lotse-process-chain>', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(clearPage);

  describe('loading', () => {
    it('leaves the fallback link where it is until the feed is there', async () => {
      const widget = placeChainElement(serveNothing('chain-silent'));
      await widget.element.updateComplete;
      expect(widget.element.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(widget.find('.root')!.getAttribute('aria-busy')).to.equal('true');
    });

    it('hides the fallback link once the steps are there', async () => {
      const widget = await placeChain(feed, { chain: 'weg' });
      expect(widget.element.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('draws none of the first steps anew when the rest arrives', async () => {
      const widget = placeChainElement(feed, { chain: 'weg' });
      const steps = await firstSteps(widget);
      await widget.isComplete();
      expect(widget.all('.step')).to.deep.equal(steps);
    });

    it('opens a step that was pressed before its words could be shown', async () => {
      const widget = placeChainElement(feed, { chain: 'weg' });
      await firstSteps(widget);
      widget.button('beratung').click();
      await until(() => wordsOf(widget.panel('beratung')).includes('Wir hören zu.'), 'it is open');
    });
  });

  describe('failing', () => {
    it('says so, keeps the fallback link and tries again on request', async () => {
      let isThere = false;
      const address = serveAnswer('chain-later', () =>
        isThere ? Response.json(feed) : new Response('', { status: 404 }),
      );
      const widget = await placeChain(address, { chain: 'weg' });
      expect(widget.notices[0]).to.contain('Die Wege konnten nicht geladen werden.');
      expect(widget.element.querySelector('a')!.checkVisibility()).to.equal(true);
      isThere = true;
      await widget.press(widget.find('.notice button'));
      await until(() => widget.focused?.id === 'chain-heading', 'the heading has the focus');
      expect(widget.steps).to.have.length(6);
    });

    it('tells the page which way it failed', async () => {
      const widget = placeChainElement(serveMissing('chain-gone'));
      const { detail } = await waitFor(widget.element, 'lotse-feed-error');
      expect(detail).to.deep.equal({ code: 'http' });
    });

    it('counts records that cannot be used', async () => {
      const widget = await placeChain(chainFeed([chain, { id: 'kaputt' }], []), { chain: 'weg' });
      expect(widget.notices[0]).to.match(/\d+ von \d+ Einträgen/);
    });

    it('says that a feed has no chains', async () => {
      const widget = await placeChain(chainFeed([]));
      expect(widget.notices[0]).to.contain('Hier stehen im Moment keine Wege.');
    });
  });

  describe('choosing', () => {
    it('lists the chains when none is named', async () => {
      const widget = await placeChain(feed);
      expect(widget.choices).to.deep.equal(['Der Weg zum Deutschkurs', 'Ein zweiter Weg']);
      expect(wordsOf(widget.find('.choice'))).to.contain('4 Schritte');
    });

    it('shows the chosen one, leads there, and back to the list', async () => {
      const widget = await placeChain(feed);
      await widget.choose('weg');
      expect(widget.title).to.equal('Der Weg zum Deutschkurs');
      expect(widget.focused?.id).to.equal('chain-heading');
      await widget.press(widget.find('.all'));
      expect(widget.choices).to.have.length(2);
      expect(widget.focused?.id).to.equal('choice-heading');
    });

    it('says that a chain is unknown and lists the others', async () => {
      const widget = await placeChain(feed, { chain: 'gibt-es-nicht' });
      expect(widget.notices[0]).to.contain('Diesen Weg gibt es hier nicht.');
      expect(widget.choices).to.have.length(2);
    });

    it('needs no choice between one', async () => {
      const widget = await placeChain(chainFeed([second]));
      expect(widget.title).to.equal('Ein zweiter Weg');
      expect(widget.find('.all')).to.equal(null);
    });

    it('keeps where somebody was on each way', async () => {
      const widget = await placeChain(feed);
      await widget.choose('weg');
      await widget.tick('beratung');
      await widget.press(widget.find('.all'));
      await widget.choose('weg');
      expect(widget.name('beratung')).to.contain('erledigt');
    });
  });

  describe('attributes', () => {
    it('are those of the table, with its defaults', () => {
      const element = document.createElement('lotse-process-chain');
      for (const option of PROCESS_CHAIN_OPTIONS) {
        const value = element[option.property as keyof ProcessChainElement];
        expect(value, option.attribute).to.deep.equal(option.default);
      }
      const { observedAttributes } = element.constructor as typeof ProcessChainElement;
      const listed = PROCESS_CHAIN_OPTIONS.map(({ attribute }) => attribute);
      expect(listed.filter((name) => name !== 'lang')).to.have.members(observedAttributes);
    });

    it('set the level of headings, phases and steps below it', async () => {
      const widget = await placeChain(feed, { chain: 'weg', 'heading-level': '3' });
      expect(widget.find('#chain-heading')!.localName).to.equal('h3');
      expect(widget.find('.phase')!.localName).to.equal('h4');
      expect(widget.find('#step-beratung')!.localName).to.equal('h5');
    });

    it('take effect when they change', async () => {
      const widget = await placeChain(feed, { chain: 'weg' });
      widget.element.setAttribute('chain', 'zwei');
      await widget.element.updateComplete;
      expect(widget.title).to.equal('Ein zweiter Weg');
    });

    it('lead to the finder for all offers of a step', async () => {
      const widget = await placeChain(feed, { chain: 'weg', finder: 'angebote.html' });
      await widget.open('kurs');
      const link = widget.find('.offers a.button') as HTMLAnchorElement;
      expect(wordsOf(link)).to.equal('Alle 4 Angebote zeigen');
      expect(link.getAttribute('href')).to.equal('angebote.html#lotse-offer-finder__kind-course');
    });

    it('switch on a language menu that changes the page', async () => {
      const widget = await placeChain(feed, { chain: 'weg', 'language-menu': '' });
      const menu = widget.find('#language') as HTMLSelectElement;
      menu.value = 'en';
      menu.dispatchEvent(new Event('change'));
      await until(
        () => widget.name('beratung').includes('Step 1 of 4: Beratung'),
        'it speaks English',
      );
      expect(widget.find('.root')!.lang).to.equal('en');
    });
  });

  describe('events', () => {
    it('tell that the chains are shown', async () => {
      const widget = placeChainElement(feed, { chain: 'weg' });
      const { detail } = await waitFor(widget.element, 'lotse-ready');
      expect(detail).to.deep.equal({ offers: 4 });
    });

    it('tell where somebody has gone, but not what they have ticked', async () => {
      const widget = await placeChain(feed, { chain: 'weg' });
      const told: unknown[] = [];
      widget.element.addEventListener('lotse-step', ({ detail }) => told.push(detail));
      await widget.tick('test');
      await widget.pressIn('test', 'Weiter');
      expect(told).to.deep.equal([{ chain: 'weg', step: 'kurs' }]);
    });

    it('let the page show an offer in its own way', async () => {
      const widget = await placeChain(feed, { chain: 'weg' });
      await widget.open('kurs');
      widget.element.addEventListener('lotse-offer-select', (event) => event.preventDefault());
      const told = waitFor(widget.element, 'lotse-offer-select');
      widget.find('.offer-link')!.click();
      expect((await told).detail).to.deep.equal({ id: 'kurs-20' });
      await widget.element.updateComplete;
      expect(widget.find('#details-heading')).to.equal(null);
    });
  });

  describe('the address of the page', () => {
    it('stays as it is by default', async () => {
      const before = location.href;
      const widget = await placeChain(feed, { chain: 'weg' });
      await widget.follow('beratung', 'test');
      expect(location.href).to.equal(before);
    });

    it('holds chain and step where an integrator wants that', async () => {
      const widget = await placeChain(feed, { deeplink: '' });
      await widget.choose('weg');
      expect(location.hash).to.equal('#lotse-process-chain__chain-weg');
      await widget.follow('beratung', 'test');
      expect(location.hash).to.equal('#lotse-process-chain__chain-weg__step-test');
      await widget.press(widget.find('.all'));
      expect(location.hash).to.equal('');
    });

    it('leaves a fragment of the page alone', async () => {
      history.replaceState(null, '', '#kontakt');
      const widget = await placeChain(feed, { chain: 'weg', deeplink: '' });
      await widget.follow('beratung', 'test');
      expect(location.hash).to.equal('#kontakt');
    });

    it('opens the step it names, and leads there', async () => {
      history.replaceState(null, '', '#lotse-process-chain__chain-weg__step-kurs');
      const widget = await placeChain(feed);
      await until(() => widget.focused?.id === 'step-kurs', 'the step has the focus');
      expect(widget.isOpen('kurs')).to.equal(true);
      expect(widget.current).to.deep.equal(['kurs']);
      location.hash = '#lotse-process-chain__chain-weg__step-test';
      await until(() => widget.focused?.id === 'step-test', 'the other step has the focus');
    });

    it('begins at the start when it names a step that is gone', async () => {
      history.replaceState(null, '', '#lotse-process-chain__chain-weg__step-fort');
      const widget = await placeChain(feed);
      expect(widget.current).to.deep.equal(['beratung']);
    });
  });
});
