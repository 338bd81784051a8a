// Speaks of the finder as people do: type words, tick a filter, open an offer. Used by stories and
// browser tests, so that neither knows the elements inside. Left out: real keys (keyboard.ts).
import type { OfferFinderElement } from '../../src/widgets/offer-finder/offer-finder-element.js';
import { until } from './until.js';
import { WidgetDriver, wordsOf } from './widget-driver.js';

export class FinderDriver extends WidgetDriver<OfferFinderElement> {
  /** The finder inside `frame`, once its offers, its failure or its details are there. */
  static async in(frame: ParentNode): Promise<FinderDriver> {
    const element = frame.querySelector('lotse-offer-finder')!;
    const finder = new FinderDriver(element);
    await finder.isComplete();
    return finder;
  }

  /** Resolves once people can search, or read why not, or read one offer. */
  async isComplete(): Promise<void> {
    await until(() => this.#settled(), 'the finder is complete');
  }

  #settled(): boolean {
    return this.find('#search-text, #details-heading, .notice') !== null;
  }

  get field(): HTMLInputElement {
    return this.find('#search-text') as HTMLInputElement;
  }

  /** "23 Angebote passen". */
  get resultHeading(): string {
    return wordsOf(this.find('#results-heading'));
  }

  get titles(): string[] {
    return this.all('.card .title').map(wordsOf);
  }

  get chips(): string[] {
    return this.all('.active .removable').map(wordsOf);
  }

  get suggestions(): string[] {
    return this.all('[role=option]').map(wordsOf);
  }

  get activeSuggestion(): string {
    return wordsOf(this.find('[role=option][aria-selected=true]'));
  }

  /** Writes into the search field as a paste would. */
  async type(text: string): Promise<void> {
    this.field.focus();
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Opens the filters of a narrow finder; in a wide one they stand open. */
  async openFilters(): Promise<void> {
    const button = this.find('.filter-button')!;
    if (button.checkVisibility() && button.getAttribute('aria-expanded') === 'false') {
      await this.press(button);
    }
  }

  async closeFilters(): Promise<void> {
    const button = this.find('.filter-button')!;
    if (button.getAttribute('aria-expanded') === 'true') await this.press(button);
  }

  /** Opens the group of filters with this id: a facet, or `near`. */
  async openGroup(group: string): Promise<void> {
    await this.openFilters();
    const button = this.find(`[aria-controls="group-${group}"]`)!;
    if (button.getAttribute('aria-expanded') === 'false') await this.press(button);
  }

  /** Ticks or unticks one choice of a facet. */
  async choose(facet: string, value: string): Promise<void> {
    await this.openGroup(facet);
    const choice = () => this.find(`input[name="${facet}"][value="${value}"]`);
    if (choice() === null) await this.press(this.find(`#group-${facet} .more-choices`)!);
    await this.press(choice()!);
  }

  /** Number beside a choice, as read. */
  countOf(facet: string, value: string): number {
    const option = this.find(`input[name="${facet}"][value="${value}"]`)!.closest('.option');
    return Number(wordsOf(option?.querySelector('.count [aria-hidden]')));
  }

  async select(id: string, value: string): Promise<void> {
    const field = this.find(`#${id}`) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async press(control: HTMLElement): Promise<void> {
    control.click();
    await this.element.updateComplete;
  }

  /** Opens the details of the offer at this place of the list, or with this id. */
  async open(offer: number | string): Promise<void> {
    const links = this.all('.card .title');
    const link =
      typeof offer === 'number'
        ? links[offer]
        : links.find((one) => one.dataset['offer'] === offer);
    link!.click();
    await until(() => this.find('#details-heading') !== null, 'the details are open');
  }

  get detailsTitle(): string {
    return wordsOf(this.find('#details-heading'));
  }

  /** Headings of the sections of the open offer. */
  get sections(): string[] {
    return this.all('.section > :is(h2, h3, h4, h5, h6)').map(wordsOf);
  }

  /** All words of the section with this heading. */
  section(title: string): string {
    const heading = this.all('.section > :is(h2, h3, h4, h5, h6)').find(
      (one) => wordsOf(one) === title,
    );
    return wordsOf(heading?.parentElement);
  }
}
