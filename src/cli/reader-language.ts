// A language typed by somebody -> its tag, if texts can be written in it. Left out: the words (i18n/).
import type { Catalogue } from '../feed/catalogue.js';
import { canonicalLanguage } from '../feed/language.js';
import { isLocale } from '../i18n/locales.js';
import { UsageError } from './context.js';
import type { Context } from './context.js';
import { words } from './words.js';

/**
 * BCP 47 tag in its one spelling. Throws UsageError for what is no tag, and for a language that neither
 * we nor the feed speak, as readers would get nothing of it.
 */
export function readerLanguage(
  name: string,
  { languages }: Pick<Catalogue, 'languages'>,
  { language }: Pick<Context, 'language'>,
): string {
  const tag = canonicalLanguage(name);
  if (tag === undefined) throw new UsageError(words(language, 'badLanguage', { name }));
  if (languages.includes(tag) || isLocale(tag)) return tag;
  const choices = languages.join(', ');
  throw new UsageError(words(language, 'languageNotInFeed', { name, choices }));
}
