// The page's language: chooses it once, loads its words, tells everybody who shows words. The only
// file that configures @lit/localize (runtime mode: one page, one reader, one language).
// Left out: storing the choice (nothing is stored) and following `<html lang>` later on, because
// browser translation rewrites it. Source: design of languages, 3.2 and 3.6.
import { configureLocalization, type LocaleModule } from '@lit/localize';
import { canonicalLanguage } from '../feed/language.js';
import { importAgain } from './import-again.js';
import type { PackedLabels } from './label-codes.js';
import { LANGUAGE_NAMES } from './language-names.js';
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
interface LocaleWords extends LocaleModule {
  readonly labels: PackedLabels;
  readonly formats: Partial<LocaleFormats>;
}

const LOADERS: Readonly<Partial<Record<Locale, () => Promise<LocaleWords>>>> = {
  'de-simple': () => import('./generated/de-simple.js'),
  en: () => import('./generated/en.js'),
  ar: () => import('./generated/ar.js'),
};

const loaded = new Map<Locale, LocaleWords>();
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
  loadLocale: (locale) => Promise.resolve(loaded.get(locale as Locale) ?? { templates: {} }),
});

/** Locale of the interface's own words. */
export function currentLocale(): Locale {
  return getLocale() as Locale;
}

/** Words for codes in the interface's locale, as far as they differ from German; for labels.ts. */
export function currentLabels(): PackedLabels {
  return loaded.get(currentLocale())?.labels ?? {};
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
    if (!isLoaded(locale)) report({ status: 'loading', wanted });
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

/** Name of a language in that language ("Українська"); the tag itself when we do not know it. */
export function languageName(tag: string): string {
  return LANGUAGE_NAMES[tag] ?? LANGUAGE_NAMES[primaryLanguage(tag)] ?? tag;
}

/** The interface's locale for a language: itself, its region-free form, or German. */
function localeFor(tag: string): Locale {
  const candidates = [tag, primaryLanguage(tag)];
  return candidates.find(isLocale) ?? SOURCE_LOCALE;
}

function isLoaded(locale: Locale): boolean {
  return LOADERS[locale] === undefined || loaded.has(locale);
}

async function load(locale: Locale): Promise<void> {
  const loader = LOADERS[locale];
  if (loader === undefined || loaded.has(locale)) return;
  const words = await importAgain(locale, loader);
  addFormats(locale, words.formats);
  loaded.set(locale, words);
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
