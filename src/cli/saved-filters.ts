// `--filter NAME="kind=course&level=A1,A2"` -> a question with a name. Words are those of the widgets'
// attributes (`time-of-day`), also as their properties (`timeOfDay`). Left out: answering it (domain/offers.ts).
import { FACET_CHOICES } from '../domain/facet-choices.js';
import { EMPTY_QUERY } from '../domain/empty-query.js';
import { FACETS } from '../domain/offer-query.js';
import type { Facet } from '../domain/offer-query.js';
import { canonicalLanguage } from '../feed/language.js';
import type { SavedFilter } from '../formats/ics-feed.js';
import type { MessageLanguage } from '../i18n/messages.js';
import { UsageError } from './context.js';
import { words } from './words.js';
import type { WordKey } from './words.js';

/** Throws UsageError with a sentence about the first filter that cannot be understood. */
export function readSavedFilters(
  given: readonly string[],
  language: MessageLanguage,
): readonly SavedFilter[] {
  const filters = given.map((text) => readSavedFilter(text, language));
  const twice = filters.find(({ slug }, at) =>
    filters.some((one, i) => i < at && one.slug === slug),
  );
  if (twice !== undefined) throw refusal(language, 'filterTwice', { name: twice.name });
  return filters;
}

function readSavedFilter(text: string, language: MessageLanguage): SavedFilter {
  const cut = text.indexOf('=');
  const name = text.slice(0, Math.max(cut, 0)).trim();
  const conditions = new URLSearchParams(text.slice(cut + 1));
  if (name === '' || conditions.size === 0) throw refusal(language, 'filterForm', { text });
  const slug = slugOf(name);
  if (slug === '') throw refusal(language, 'filterName', { name });
  const provider: string[] = [];
  const filters: Partial<Record<Facet, string[]>> = {};
  for (const [key, value] of conditions) {
    const values = value.split(/[\s,]+/).filter((one) => one !== '');
    const facet = FACETS.find((one) => one === key || toKebab(one) === key);
    if (values.length === 0) throw refusal(language, 'filterForm', { text });
    if (key === 'provider') provider.push(...values);
    else if (facet === undefined) throw unknownKey(name, key, language);
    else {
      const known = values.map((one) => knownValue(facet, one, name, language));
      filters[facet] = [...(filters[facet] ?? []), ...known];
    }
  }
  return { name, slug, query: { ...EMPTY_QUERY, filters, provider } };
}

/** The value as it stands in the facet. */
function knownValue(facet: Facet, value: string, name: string, language: MessageLanguage): string {
  if (facet === 'language') {
    const tag = canonicalLanguage(value);
    if (tag === undefined) throw refusal(language, 'badLanguage', { name: value });
    return tag;
  }
  const choices = FACET_CHOICES[facet];
  if (choices.includes(value)) return value;
  const key = toKebab(facet);
  throw refusal(language, 'filterValue', { name, key, value, choices: choices.join(', ') });
}

function unknownKey(name: string, key: string, language: MessageLanguage): UsageError {
  const choices = [...FACETS.map(toKebab), 'provider'].join(', ');
  return refusal(language, 'filterKey', { name, key, choices });
}

function refusal(
  language: MessageLanguage,
  key: WordKey,
  values: Readonly<Record<string, string>>,
): UsageError {
  return new UsageError(words(language, key, values));
}

/** "Abendkurse für Frauen" gives `abendkurse-fuer-frauen`. */
function slugOf(name: string): string {
  const spelled = name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe' })[letter] ?? 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD');
  return spelled
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

function toKebab(facet: string): string {
  return facet.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
