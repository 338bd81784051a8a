// Widgets for people who read little: large filters, cards with few words, and a button that reads aloud what stands
// there. Loaded by pictogram-loader.ts where an editor has set the attribute `pictograms`.
// Left out: what is the same for everybody; questions, lists and details stay those of the widget.
import type { LitElement, TemplateResult } from 'lit';
import type { CompassSection } from '../../domain/compass.js';
import type { ProcessStep } from '../../domain/process.js';
import type { Catalogue, CatalogueOffer } from '../../feed/catalogue.js';
import type { Rendered } from '../../ui/local-text.js';
import { ReadAloud } from '../../ui/read-aloud.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import type { FilterActions, OfferActions } from '../actions.js';
import { cardView, type CardView } from '../card-state.js';
import type { FiltersInput } from '../view/filters.js';
import { feedText, type Reading } from '../view/phrases.js';
import { sectionSentences, stepSentences } from './guide-sentences.js';
import { iconFilters } from './icon-filters.js';
import { pictogramCard } from './pictogram-card.js';
import { pictogramStyles } from './pictogram-styles.js';
import { cardSentences, offerSentences } from './sentences.js';

export class PictogramMode {
  readonly #reader: ReadAloud;

  constructor(host: LitElement) {
    addStyles(host, pictogramStyles);
    this.#reader = new ReadAloud(host);
  }

  /** The large filters; nothing when there is nothing to choose. */
  filters(input: FiltersInput, actions: FilterActions): Rendered {
    const { groups, near, towns, isLocateRefused } = input;
    const hasPlaces = towns.length > 0;
    // the group of the panel says it, too
    const isSaid = input.isPanelOpen && input.open.has('near');
    return iconFilters(
      { groups, near, hasPlaces, isLocateRefused: isLocateRefused && !isSaid },
      actions,
    );
  }

  card(card: CardView, reading: Reading, actions: OfferActions): TemplateResult {
    const button = this.#reader.button(`card ${card.offer.id}`, feedText(card.title, reading), () =>
      cardSentences(card, reading),
    );
    return pictogramCard(card, reading, actions, button);
  }

  /** The button that reads an offer aloud in full. */
  readOffer(offer: CatalogueOffer, reading: Reading): Rendered {
    return this.#reader.button(`offer ${offer.id}`, feedText(offer.record.name, reading), () =>
      offerSentences(cardView(offer, reading.today, undefined, undefined), reading),
    );
  }

  readSection(section: CompassSection, reading: Reading): Rendered {
    const { key, record } = section;
    return this.#reader.button(`section ${key}`, feedText(record.title, reading), () =>
      sectionSentences(section, reading),
    );
  }

  readStep(step: ProcessStep, catalogue: Catalogue, reading: Reading): Rendered {
    return this.#reader.button(`step ${step.id}`, feedText(step.record.title, reading), () =>
      stepSentences(step, catalogue, reading),
    );
  }
}
