// Speaks of the welcome folder as people do: open a chapter, a section, search, tick something off, answer
// a question. Used by stories and browser tests, so that neither knows the elements inside.
// Left out: real keys, opening the page (place-compass.ts).
import type { LitElement } from 'lit';
import type { WelcomeCompassElement } from '../../src/widgets/welcome-compass/welcome-compass-element.js';
import { until } from './until.js';
import { WidgetDriver, wordsOf } from './widget-driver.js';

export class CompassDriver extends WidgetDriver<WelcomeCompassElement> {
  /** The widget inside `frame`, once all its code has arrived, or it says why not. */
  static async in(frame: ParentNode): Promise<CompassDriver> {
    const compass = new CompassDriver(frame.querySelector('lotse-welcome-compass')!);
    await compass.isComplete();
    return compass;
  }

  /** Resolves once chapters can be opened, or a reason read. */
  async isComplete(): Promise<void> {
    // the first look and the whole widget look the same but for the styles of what can now be opened
    const first = (this.element.constructor as typeof LitElement).elementStyles.length;
    await until(
      () =>
        (this.root.adoptedStyleSheets.length > first && this.find('.loading') === null) ||
        this.find('.notice.error') !== null,
      'the folder is complete',
    );
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Heading of what is shown. */
  get title(): string {
    return wordsOf(this.find('.compass-title, .survey-title'));
  }

  /** Names of the tiles. */
  get tiles(): string[] {
    return this.all('.tile-title').map(wordsOf);
  }

  /** Titles of the sections of the open chapter. */
  get sections(): string[] {
    return this.all('.section-button').map(wordsOf);
  }

  /** Titles of sections found, or on the path. */
  get links(): string[] {
    return this.all('.section-link-title').map(wordsOf);
  }

  button(sectionId: string): HTMLButtonElement {
    return this.find(`[data-section="${CSS.escape(sectionId)}"]`) as HTMLButtonElement;
  }

  panel(sectionId: string): HTMLElement {
    return this.find(`#${this.button(sectionId).getAttribute('aria-controls')!}`)!;
  }

  isOpen(sectionId: string): boolean {
    const isExpanded = this.button(sectionId).getAttribute('aria-expanded') === 'true';
    return isExpanded && !this.panel(sectionId).hasAttribute('hidden');
  }

  async press(control: HTMLElement | null | undefined): Promise<void> {
    control!.click();
    await this.element.updateComplete;
  }

  /** Presses the button or link that says this. */
  async pressWords(words: string, within: ParentNode = this.root): Promise<void> {
    const controls = [...within.querySelectorAll<HTMLElement>('button, a')];
    await this.press(controls.find((control) => wordsOf(control) === words));
  }

  async openChapter(id: string): Promise<void> {
    await this.press(this.find(`[data-chapter="${CSS.escape(id)}"]`));
    await until(() => this.find('#chapter-heading') !== null, 'the chapter is open');
  }

  async openSection(id: string): Promise<void> {
    if (!this.isOpen(id)) await this.press(this.button(id));
  }

  async openAll(): Promise<void> {
    await this.press(this.find('[data-all]'));
  }

  async goHome(): Promise<void> {
    await this.press(this.find('[data-back]'));
  }

  async openPath(): Promise<void> {
    await this.press(this.find('[data-way=footprints]'));
    await until(() => this.find('#path-heading') !== null, 'the path is shown');
  }

  async search(text: string): Promise<void> {
    const field = this.find('#compass-text') as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async openSurvey(): Promise<void> {
    await this.press(this.find('[data-way=list-checks]'));
    await until(() => this.find('#survey-heading') !== null, 'the survey is shown');
  }

  /** Questions on screen. */
  get questions(): string[] {
    return this.all('.question-title').map(wordsOf);
  }

  /** Chooses the answer at this place of a question. */
  async answer(question: string, at: number): Promise<void> {
    await this.press(this.all(`[data-question="${question}"] input`)[at]);
  }

  async submit(): Promise<void> {
    await this.press(this.find('.survey button[type=submit]'));
  }

  /** Titles of recommended offers, near misses at the end. */
  get recommended(): string[] {
    return this.all('.recommendations .title').map(wordsOf);
  }
}
