// The page's language: chooses it once, loads its words, tells everybody who shows words. The only
// file that configures @lit/localize (runtime mode: one page, one reader, one language).
// Left out: storing the choice (nothing is stored) and following `<html lang>` later on, because
// browser translation rewrites it. Source: design of languages, 3.2 and 3.6.
import { configureLocalization, type LocaleModule } from '@lit/localize';
import { importAgain } from '../feed/import-again.js';
import { canonicalLanguage } from '../feed/language.js';
import type { PackedLabels } from './label-codes.js';
import { addFormats, type LocaleFormats } from './locale-data.js';
import { LOCALES, SOURCE_LOCALE, directionOf, isLocale, primaryLanguage } from './locales.js';
import type { Direction, Locale } from './locales.js';

export { LOCALES, directionOf };
export type { Direction, Locale };

/** What became of the latest wish for a language. */
export interface LocaleState {
  readonly status: 'ready' | 'loading' | 'failed';
  /** The language last wished for: BCP 47 tag, `failed` means its words could not be loaded. */
  readonly wanted: string;
}

type Listener = () => void;

/** What a generated module holds: messages by id, words for codes, formats; each only where it differs from German. */
interface WordsModule extends LocaleModule {
  readonly labels: PackedLabels;
  readonly formats?: Partial<LocaleFormats>;
}

/** A file of words: whose they are and where they come from. */
interface Part {
  readonly name: string;
  readonly locale: Locale;
  readonly load: () => Promise<WordsModule>;
}

/** Words of a first view, per locale; the German ones are in the code. */
const FIRST: readonly Part[] = [
  { name: 'ls', locale: 'de-simple', load: () => import('./generated/de-simple.js') },
  { name: 'en', locale: 'en', load: () => import('./generated/en.js') },
  { name: 'ar', locale: 'ar', load: () => import('./generated/ar.js') },
];

/** All other words; German ones stand in where a language has none of its own. */
const MORE: readonly Part[] = [
  { name: 'more-de', locale: 'de', load: () => import('./generated/more-de.js') },
  { name: 'more-ls', locale: 'de-simple', load: () => import('./generated/more-de-simple.js') },
  { name: 'more-en', locale: 'en', load: () => import('./generated/more-en.js') },
  { name: 'more-ar', locale: 'ar', load: () => import('./generated/more-ar.js') },
];

/** What has arrived so far, per locale; @lit/localize keeps the templates, so they grow in place. */
const words = new Map<Locale, { templates: LocaleModule['templates']; labels: PackedLabels }>();
const arrived = new Set<Part>();
let isAllWanted = false;
const listeners = new Set<Listener>();
let language: string = SOURCE_LOCALE;
let state: LocaleState = { status: 'ready', wanted: SOURCE_LOCALE };
let isDecided = false;
let wish = 0;

// @lit/localize never asks for a locale again once it has failed, so it is only ever given modules
// that have arrived; loading and trying again happen here.
const { getLocale, setLocale } = configureLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: LOCALES.filter((locale) => locale !== SOURCE_LOCALE),
  loadLocale: (locale) => Promise.resolve(wordsOf(locale as Locale)),
});

/** Locale of the interface's own words. */
export function currentLocale(): Locale {
  return getLocale() as Locale;
}

/** Words for codes in a locale, as far as they have arrived and differ from German; for labels.ts. */
export function labelsOf(locale: Locale): PackedLabels {
  return wordsOf(locale).labels;
}

/** Language people want feed texts in: BCP 47, may be one the interface is not translated into. */
export function currentLanguage(): string {
  return language;
}

/** What became of the latest wish; for notices and for the language menu. */
export function localeState(): LocaleState {
  return state;
}

/** Calls `listener` after each change of language or state; returns the function that stops it. */
export function onLocaleChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Switches the whole page to a language: a BCP 47 tag or an everyday name such as `ls` or `dari`.
 * Resolves when it is shown or has failed, never rejects: after a failure the page stays in its
 * language, `localeState()` says so, and the next wish tries again. A later wish wins.
 */
export async function chooseLocale(tag: string): Promise<void> {
  const wanted = canonicalLanguage(tag) ?? SOURCE_LOCALE;
  const locale = localeFor(wanted);
  isDecided = true;
  const thisWish = ++wish;
  try {
    if (missing(locale).length > 0) report({ status: 'loading', wanted });
    await load(locale);
  } catch (error) {
    if (thisWish !== wish) return;
    console.warn(`[bildungslotse] The words for "${locale}" could not be loaded.`, error);
    report({ status: 'failed', wanted });
    return;
  }
  if (thisWish !== wish) return;
  await setLocale(locale);
  if (thisWish !== wish) return;
  language = wanted;
  report({ status: 'ready', wanted });
}

/**
 * Decides the page's language for the first widget that is connected; later calls change nothing.
 * The `lang` nearest to the widget counts (its own, then its ancestors', then the page's), German
 * when there is none or when the page is being translated by the browser.
 */
export function decideLocale(host: HTMLElement): Promise<void> {
  if (isDecided) return Promise.resolve();
  return chooseLocale(nearestLanguage(host) ?? SOURCE_LOCALE);
}

/**
 * Loads the words beyond a first view, now and with every language chosen later. Rejects with the
 * browser's error when they cannot be loaded; the next call tries again.
 */
export async function loadAllWords(): Promise<void> {
  isAllWanted = true;
  await load(currentLocale());
}

/** The interface's locale for a language: itself, its region-free form, or German. */
function localeFor(tag: string): Locale {
  const candidates = [tag, primaryLanguage(tag)];
  return candidates.find(isLocale) ?? SOURCE_LOCALE;
}

function wordsOf(locale: Locale) {
  let found = words.get(locale);
  if (found === undefined) {
    found = { templates: {}, labels: {} };
    words.set(locale, found);
  }
  return found;
}

/** Files of words that a locale needs now and that have not arrived. */
function missing(locale: Locale): readonly Part[] {
  const first = FIRST.filter((part) => part.locale === locale);
  const more = MORE.filter((part) => part.locale === locale || part.locale === SOURCE_LOCALE);
  return [...first, ...(isAllWanted ? more : [])].filter((part) => !arrived.has(part));
}

/** More words may be wanted while the first ones are on their way, hence the loop. */
async function load(locale: Locale): Promise<void> {
  for (let parts = missing(locale); parts.length > 0; parts = missing(locale)) {
    await Promise.all(parts.map(loadPart));
  }
}

async function loadPart(part: Part): Promise<void> {
  const { templates, labels, formats } = await importAgain(part.name, part.load);
  const own = wordsOf(part.locale);
  Object.assign(own.templates, templates);
  own.labels = { ...own.labels, ...labels };
  if (formats !== undefined) addFormats(part.locale, formats);
  arrived.add(part);
}

function report(next: LocaleState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}

function nearestLanguage(host: HTMLElement): string | undefined {
  let node: Element | undefined = host;
  while (node !== undefined && node !== document.documentElement) {
    const lang = node.getAttribute('lang');
    if (lang !== null && lang !== '') return lang;
    node = parentOf(node);
  }
  const page = document.documentElement;
  const isTranslated = /\btranslated-(ltr|rtl)\b/.test(page.className);
  return isTranslated || page.lang === '' ? undefined : page.lang;
}

function parentOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}
