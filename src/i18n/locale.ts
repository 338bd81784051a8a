// The page's language: chooses it once, has its words loaded (words.ts), tells everybody who shows words. The
// only file that tells @lit/localize what to say: one page, one reader, one language.
// Left out: storing the choice (nothing is stored) and following `<html lang>` later on, because
// browser translation rewrites it. Source: design of languages, 3.2 and 3.6.
import { joinStringsAndValues, type str } from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { importAgain } from '../feed/import-again.js';
import { closerLook } from '../feed/closer-look.js';
import { commonLanguage } from '../feed/common-languages.js';
import { LOCALES, SOURCE_LOCALE, directionOf, isLocale, primaryLanguage } from './locales.js';
import type { Direction, Locale } from './locales.js';
import { loadWords, wantWords, wordsOf, type MoreWords } from './words.js';

export { LOCALES, directionOf };
export type { Direction, Locale };

/** A language somebody asked for, and whether its words could not be loaded. */
interface Wish {
  tag: string;
  hasFailed: boolean;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let locale: Locale = SOURCE_LOCALE;
let language: string = SOURCE_LOCALE;
/** The latest one, which is the only one that counts. */
let latest: Wish | undefined;

// Its runtime mode would load locales, too, but never again one that has failed; so only the markers in the
// sources and the tools that read them are the library's (docs/decisions/0005).
_installMsgImplementation(((
  template: string | ReturnType<typeof str>,
  options?: { id?: string },
) => {
  const words = wordsOf(locale).templates[options?.id ?? ''];
  if (typeof template === 'string') return words ?? template;
  const { strings, values } = template;
  if (words === undefined) return joinStringsAndValues(strings, values);
  return words.replace(/\$\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}) as MsgFn);

/** Locale of the interface's own words. */
export function currentLocale(): Locale {
  return locale;
}

/** Lets all words come from another locale until it is called again with the one it gives back (in-locale.ts). */
export function swapLocale(other: Locale): Locale {
  const own = locale;
  locale = other;
  return own;
}

/** Language people want feed texts in: BCP 47, may be one the interface is not translated into. */
export function currentLanguage(): string {
  return language;
}

/** The language last asked for, when its words could not be loaded; for the language menu. */
export function failedLanguage(): string | undefined {
  return latest?.hasFailed ? latest.tag : undefined;
}

/** Calls `listener` after each wish for a language, fulfilled or not; returns the function that stops it. */
export function onLocaleChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Switches the whole page to a language: a BCP 47 tag or an everyday name such as `ls` or `dari`.
 * Resolves when it is shown or has failed, never rejects: after a failure the page stays in its
 * language, `failedLanguage()` says so, and the next wish tries again. A later wish wins.
 */
export async function chooseLocale(tag: string): Promise<void> {
  const wish: Wish = { tag, hasFailed: false };
  latest = wish;
  try {
    wish.tag = commonLanguage(tag) ?? (await canonical(tag)) ?? SOURCE_LOCALE;
    const next = localeFor(wish.tag);
    await loadWords(next);
    if (wish !== latest) return;
    locale = next;
    language = wish.tag;
  } catch (error) {
    console.warn(`[bildungslotse] The words for "${wish.tag}" could not be loaded.`, error);
    wish.hasFailed = true;
  }
  listeners.forEach((listener) => listener());
}

/**
 * Decides the page's language for the first widget that is connected, and has the words of later ones loaded.
 * The `lang` nearest to the first widget counts (its own, then its ancestors', then the page's), German
 * when there is none or when the page is being translated by the browser.
 */
export async function decideLocale(host: HTMLElement): Promise<void> {
  await chooseLocale(latest?.tag ?? (nearestLanguage(host) || SOURCE_LOCALE));
}

/**
 * Loads words beyond a first view, now and with every language chosen later. Rejects with the
 * browser's error when they cannot be loaded; the next call tries again.
 */
export async function loadMoreWords(more: MoreWords): Promise<void> {
  const { files } = await importAgain(more, more);
  wantWords(files);
  await loadWords(locale);
}

const canonical = async (tag: string): Promise<string | undefined> =>
  (await closerLook()).canonicalLanguage(tag);

/** The interface's locale for a language: itself, its region-free form, or German. */
function localeFor(tag: string): Locale {
  const candidates = [tag, primaryLanguage(tag)];
  return candidates.find(isLocale) ?? SOURCE_LOCALE;
}

/** Empty where nobody says, and on a page that its reader has translated. */
function nearestLanguage(at: Element): string {
  const marked = at.closest('[lang]:not([lang=""], :root)')?.getAttribute('lang');
  if (typeof marked === 'string') return marked;
  const root = at.getRootNode();
  if (root instanceof ShadowRoot) return nearestLanguage(root.host);
  const { lang, className } = document.documentElement;
  return /\btranslated-(ltr|rtl)\b/.test(className) ? '' : lang;
}
