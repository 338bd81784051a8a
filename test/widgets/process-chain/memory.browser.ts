// What is kept on the device: nothing, until somebody asks for it; then only where they are and what is
// done, until they delete it. Works when the browser forbids storage. Source: widgets.md 2.4, decision 0015.
import { expect } from '@open-wc/testing';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { watchStorage } from '../../stories/support/storage-check.js';
import type { ChainDriver } from '../../support/chain-driver.js';
import { serveFeed } from '../../support/feed-server.js';
import { chainFeed, placeChain } from '../../support/place-chain.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { chain, second } from './chain-parts.js';

const address = serveFeed('memory', chainFeed([chain, second]));
const key = `bildungslotse:process-chain:${address}:weg`;
const place = (): Promise<ChainDriver> => placeChain(address, { chain: 'weg' });
const remember = (widget: ChainDriver) => widget.press(widget.find('#remember'));
const isTicked = (widget: ChainDriver) => (widget.find('#remember') as HTMLInputElement).checked;

describe('memory', () => {
  beforeEach(() => chooseLocale('de'));
  afterEach(() => {
    clearPage();
    localStorage.clear();
  });

  it('is empty whatever somebody does, until they ask for it', async () => {
    const watch = watchStorage();
    const widget = await place();
    await widget.tick('test');
    await widget.follow('beratung', 'test');
    await widget.pressTool('Alle Schritte öffnen');
    expect(watch.stop()).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
    expect(isTicked(widget)).to.equal(false);
  });

  it('holds where somebody is and what is done, under the feed and the chain, and nothing else', async () => {
    const widget = await place();
    await widget.tick('beratung');
    await remember(widget);
    await hears((said) => said === 'Ihr Stand wird auf diesem Gerät gemerkt.');
    await widget.follow('beratung', 'test');
    expect(Object.keys(localStorage)).to.deep.equal([key]);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({
      current: 'test',
      done: ['beratung'],
    });
  });

  it('brings both back the next time', async () => {
    localStorage.setItem(key, JSON.stringify({ current: 'kurs', done: ['beratung', 'fort'] }));
    const widget = await place();
    expect(widget.current).to.deep.equal(['kurs']);
    expect(widget.name('beratung')).to.contain('erledigt');
    expect(isTicked(widget)).to.equal(true);
  });

  it('lets a link win over the place that was kept, but not over the ticks', async () => {
    localStorage.setItem(key, JSON.stringify({ current: 'kurs', done: ['beratung'] }));
    history.replaceState(null, '', '#lotse-process-chain__chain-weg__step-test');
    const widget = await place();
    expect(widget.current).to.deep.equal(['test']);
    expect(widget.name('beratung')).to.contain('erledigt');
  });

  it('is deleted with the button, and stays on the screen', async () => {
    const widget = await place();
    await remember(widget);
    await widget.tick('test');
    await widget.pressTool('Gemerktes löschen');
    await hears((said) => said === 'Das Gemerkte ist gelöscht.');
    expect(localStorage).to.have.length(0);
    expect(widget.focused?.id).to.equal('remember');
    expect(widget.name('test')).to.contain('erledigt');
    await widget.tick('beratung');
    expect(localStorage).to.have.length(0);
  });

  it('is deleted by taking the tick away', async () => {
    const widget = await place();
    await remember(widget);
    await remember(widget);
    expect(localStorage).to.have.length(0);
    expect(isTicked(widget)).to.equal(false);
  });

  it('starts over when what is kept makes no sense', async () => {
    for (const nonsense of ['{', 'null', '[1]', '{"current":5,"done":"x"}', '"kurs"']) {
      localStorage.setItem(key, nonsense);
      const widget = await place();
      expect(widget.current, nonsense).to.deep.equal(['beratung']);
      clearPage();
    }
  });

  it('says so when the browser does not allow it, and everything else works', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const widget = await place();
      await remember(widget);
      await hears((said) => said === 'Dieser Browser lässt das Merken nicht zu.');
      expect(isTicked(widget)).to.equal(false);
      await widget.tick('beratung');
      expect(widget.name('beratung')).to.contain('erledigt');
    } finally {
      Object.defineProperty(window, 'localStorage', before);
    }
  });
});
