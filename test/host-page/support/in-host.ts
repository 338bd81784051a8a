// What people would see of widgets in a page of somebody else, and do with them. Left out: the page (host-page.ts).
import { expect } from '@open-wc/testing';
import { ALL, widget, type HostPage } from './host-page.js';

/** All four, at once. */
export const allWidgets = ALL.map((name) => widget(name, 'lazy="false"')).join('\n');

/** All four, complete; fails when anything went wrong on the page. */
export async function expectAllWork(page: HostPage): Promise<HTMLElement[]> {
  const shown: HTMLElement[] = [];
  for (const name of ALL) shown.push(await page.shown(`lotse-${name}`));
  expect(page.trouble).to.deep.equal([]);
  return shown;
}

export const find = (element: HTMLElement, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const inside = (element: HTMLElement, selector: string): HTMLElement =>
  find(element, selector)!;

export const sizeOf = (element: HTMLElement): number =>
  parseFloat(element.ownerDocument.defaultView!.getComputedStyle(element).fontSize);

/** Types into the finder of the page, as soon as that is possible. */
export async function search(page: HostPage, finder: HTMLElement, words: string): Promise<void> {
  await page.until(() => find(finder, '[role=combobox]') !== null, 'the finder can be searched');
  const field = inside(finder, '[role=combobox]') as HTMLInputElement;
  const before = headingOf(finder);
  field.value = words;
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
  await page.until(() => headingOf(finder) !== before, 'the list has changed');
}

export const headingOf = (finder: HTMLElement): string =>
  inside(finder, '#results-heading').textContent.trim();
