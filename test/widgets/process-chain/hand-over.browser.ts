// Steps on the hand-over card: keeping one, the card in place of the chain, opening it by link.
import { expect } from '@open-wc/testing';
import { EMPTY_HAND_OVER, handOverFragment } from '../../../src/domain/hand-over.js';
import { chooseLocale } from '../../../src/i18n/locale.js';
import { changeHandOver } from '../../../src/offers/hand-over/collection.js';
import type { ChainDriver } from '../../support/chain-driver.js';
import { wordsOf } from '../../support/widget-driver.js';
import { chainFeed, placeChain, placeChainElement } from '../../support/place-chain.js';
import { clearPage, hears } from '../../support/place-finder.js';
import { until } from '../../support/until.js';
import { chain } from './chain-parts.js';

const feed = chainFeed([chain]);

describe('steps on the hand-over card', () => {
  let driver: ChainDriver;

  beforeEach(async () => {
    await chooseLocale('de');
    changeHandOver(EMPTY_HAND_OVER);
  });
  afterEach(() => {
    clearPage();
    changeHandOver(EMPTY_HAND_OVER);
  });

  const line = () => driver.find('[data-way="hand-over"]');

  async function keepFirstStep(): Promise<void> {
    driver = await placeChain(feed);
    driver.find('.step-button')!.click();
    await until(() => driver.find('.keep') !== null, 'the step is open');
    driver.find('.keep')!.click();
    await driver.element.updateComplete;
  }

  it('are kept from the open step, which says so', async () => {
    await keepFirstStep();
    expect(wordsOf(driver.find('.keep'))).to.equal('Auf den Merkzettel: Beratung');
    expect(driver.find('.keep')!.getAttribute('aria-pressed')).to.equal('true');
    await hears((said) => said === '1 gemerkt');
  });

  it('stand on the card with documents and who helps; back leads to the line', async () => {
    await keepFirstStep();
    line()!.click();
    await until(() => driver.find('#hand-over-heading') !== null, 'the card is open');
    expect(driver.focused?.id).to.equal('hand-over-heading');
    expect(driver.find('.chain')).to.equal(null);
    const words = wordsOf(driver.find('.hand-entry'));
    for (const part of ['Der Weg zum Deutschkurs', 'Zeugnisse', 'Volkshochschule']) {
      expect(words).to.contain(part);
    }
    driver.find('.hand-over button')!.click();
    await until(() => driver.find('.chain') !== null, 'the chain is back');
    expect(driver.focused?.dataset['way']).to.equal('hand-over');
  });

  it('open by link, before the chain', async () => {
    const items = [{ kind: 'step' as const, id: 'weg', part: 'beratung' }];
    history.replaceState(null, '', `#${handOverFragment({ items, language: undefined })}`);
    driver = placeChainElement(feed);
    await until(() => driver.find('#hand-over-heading') !== null, 'the card is open');
    expect(wordsOf(driver.find('.hand-title'))).to.equal('Beratung');
  });
});
