// The offer finder as people use it: fields, links and buttons by their names, not by their place in the markup.
import type { Locator, Page } from 'playwright-core';

export const finder = (page: Page): Locator => page.locator('lotse-offer-finder').first();

/** Resolves when the first offers are on the page. */
export async function waitForOffers(page: Page): Promise<void> {
  await finder(page).locator('article').first().waitFor();
}

/** Types letter by letter, as people do, and waits until the list has followed. */
export async function typeSearch(page: Page, text: string): Promise<void> {
  const field = finder(page).locator('input[role=combobox]');
  await field.click();
  await field.pressSequentially(text, { delay: 20 });
  await page.waitForTimeout(0);
}

/** Titles of the offers shown, in order, those far below included, which no browser has laid out yet. */
export const titles = async (page: Page): Promise<string[]> =>
  (await finder(page).locator('article .title').allTextContents()).map((title) => title.trim());

/** Opens the details of the first offer shown and resolves with their text. */
export async function openFirstOffer(page: Page): Promise<string> {
  await finder(page).locator('article .title').first().click();
  const details = finder(page).locator('.details');
  await details.waitFor();
  return details.innerText();
}

/** Switches the language of the page; `name` as the language calls itself. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await finder(page).locator('select[part~=language]').selectOption({ label: name });
}
