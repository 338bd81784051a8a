// Speaks of the process chains as people do: open a step, follow an answer, tick it off. Used by stories
// and browser tests, so that neither knows the elements inside. Left out: real keys.
import type { ProcessChainElement } from '../../src/widgets/process-chain/process-chain-element.js';
import { until } from './until.js';
import { WidgetDriver, wordsOf } from './widget-driver.js';

export class ChainDriver extends WidgetDriver<ProcessChainElement> {
  /** The widget inside `frame`, once all its code has arrived, or it says why not. */
  static async in(frame: ParentNode): Promise<ChainDriver> {
    const chain = new ChainDriver(frame.querySelector('lotse-process-chain')!);
    await chain.isComplete();
    return chain;
  }

  /** Resolves once steps can be opened, a chain chosen, or a reason read. */
  async isComplete(): Promise<void> {
    await until(
      () => this.find('#remember, .choices, .notice, #details-heading') !== null,
      'the chain is complete',
    );
    await this.element.updateComplete;
  }

  get title(): string {
    return wordsOf(this.find('#chain-heading'));
  }

  /** Titles of the chains to choose from. */
  get choices(): string[] {
    return this.all('.choice-link').map(wordsOf);
  }

  /** Headings of the phases. */
  get phases(): string[] {
    return this.all('.phase').map(wordsOf);
  }

  /** "3 Deutsch einschätzen": number and title of each step as seen, in reading order. */
  get steps(): string[] {
    return this.all('.step-button').map(
      (button) =>
        `${wordsOf(button.querySelector('.node'))} ${wordsOf(button.querySelector('.step-name'))}`,
    );
  }

  /** The button that opens a step; all that it says is its name. */
  button(id: string): HTMLButtonElement {
    return this.find(`#step-${CSS.escape(id)} button`) as HTMLButtonElement;
  }

  /** All words of the button of a step, seen or only said. */
  name(id: string): string {
    return wordsOf(this.button(id));
  }

  panel(id: string): HTMLElement {
    return this.find(`#panel-${CSS.escape(id)}`)!;
  }

  isOpen(id: string): boolean {
    return this.button(id).getAttribute('aria-expanded') === 'true' && !this.panel(id).hidden;
  }

  /** Ids of the steps marked as the present one. */
  get current(): string[] {
    return this.all('[aria-current=step]').map(
      (button) => button.closest<HTMLElement>('.step')!.dataset['step']!,
    );
  }

  /** The ways on from a step, as read: links and labels. */
  ways(id: string): string {
    return wordsOf(this.find(`.step[data-step="${id}"] > .ways`));
  }

  async press(control: HTMLElement | null | undefined): Promise<void> {
    control!.click();
    await this.element.updateComplete;
  }

  /** Chooses a chain from the list by its id. */
  async choose(id: string): Promise<void> {
    await this.press(this.find(`[data-chain="${id}"]`));
    await until(() => this.find('#remember') !== null, 'the chain is shown');
  }

  async open(id: string): Promise<void> {
    if (!this.isOpen(id)) await this.press(this.button(id));
  }

  /** Presses the button or link in an open step that says this. */
  async pressIn(id: string, words: string): Promise<void> {
    const controls = [...this.panel(id).querySelectorAll<HTMLElement>('button, a')];
    await this.press(controls.find((control) => wordsOf(control).startsWith(words)));
  }

  /** What the button that opens all steps says, in whatever language. */
  get openAllWords(): string {
    return wordsOf(this.all('.tools button').at(-2));
  }

  /** Presses the button above or below the steps that says this. */
  async pressTool(words: string): Promise<void> {
    await this.press(
      this.all('.tools button, .memory button').find((one) => wordsOf(one) === words),
    );
  }

  async tick(id: string): Promise<void> {
    await this.open(id);
    await this.press(this.panel(id).querySelector<HTMLElement>('input[type=checkbox]'));
  }

  /** Follows the link of a step that leads to another. */
  async follow(id: string, to: string): Promise<void> {
    const links = this.all(`.step[data-step="${id}"] > .ways a`) as HTMLAnchorElement[];
    await this.press(links.find(({ href }) => href.includes(`__step-${to}`)));
  }

  async showOverview(): Promise<void> {
    await this.press(this.find('[aria-controls=overview]'));
    await until(() => this.find('.drawing') !== null, 'the overview is drawn');
  }
}
