// Speaks of the Baukasten as editors do: fill in, choose, tick, read what is to be copied. Used by browser tests, so
// that they know no elements inside.
import '../../src/configurator/define.js';
import type { BaukastenElement } from '../../src/configurator/baukasten-element.js';
import { until } from './until.js';
import { WidgetDriver, wordsOf } from './widget-driver.js';

export class BaukastenDriver extends WidgetDriver<BaukastenElement> {
  /** Field, button or summary by the words people see. */
  control(words: string): HTMLElement {
    const labels = this.all('label, button, summary');
    const label = labels.find((one) => wordsOf(one).startsWith(words));
    if (label === undefined) throw new Error(`nothing is called "${words}"`);
    const { htmlFor } = label as HTMLLabelElement;
    return (
      (htmlFor ? this.root.getElementById(htmlFor) : label.querySelector('input, select')) ?? label
    );
  }

  async fillIn(words: string, value: string): Promise<void> {
    const field = this.control(words) as HTMLInputElement | HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async press(words: string): Promise<void> {
    this.control(words).click();
    await this.element.updateComplete;
  }

  /** Resolves once the feed has been read or cannot be. */
  async hasLooked(): Promise<void> {
    await until(() => this.find('.look :is(.found, .notice)') !== null, 'the feed was looked at');
  }

  /** Texts to copy by the words of their buttons. */
  copies(action: string): string[] {
    return this.all('.copy')
      .filter((box) => wordsOf(box.querySelector('button')) === action)
      .map((box) => box.querySelector('textarea')!.value);
  }

  /** What stands under a heading. */
  section(heading: string): string {
    const found = this.all('section').find(
      (section) => wordsOf(section.querySelector('h2')).replace(/^\d /, '') === heading,
    );
    return wordsOf(found);
  }

  /** The page of the preview, by its address. */
  get previewAddress(): string {
    return (this.find('iframe') as HTMLIFrameElement).src;
  }
}

/** A Baukasten in a box of `width` CSS pixels that begins with the settings of a fragment. */
export async function placeBaukasten(fragment = '', width = 1200): Promise<BaukastenDriver> {
  history.replaceState(null, '', `#${fragment}`);
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('lotse-baukasten');
  element.setAttribute('lotse', '/no-loader/');
  element.setAttribute('preview', '/test/support/empty.html');
  box.append(element);
  document.body.append(box);
  await element.updateComplete;
  return new BaukastenDriver(element);
}

export function removeBaukasten(): void {
  document.querySelectorAll('.test-box').forEach((box) => box.remove());
  history.replaceState(null, '', location.pathname + location.search);
}
