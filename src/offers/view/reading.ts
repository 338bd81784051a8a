// For whom texts are written, and feed texts as they read them: marked with their language, with a note
// where that is not the wanted one. A file of its own, because first views without offers need no more.
// Left out: phrases about offers (phrases.ts).
import { msg, str } from '@lit/localize';
import type { LocalizedText } from '../../feed/schema.js';
import { todayIn, type PlainDate } from '../../domain/plain-date.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { formatsOf } from '../../i18n/locale-data.js';
import { spokenLanguage } from '../../i18n/labels.js';
import { currentLanguage, currentLocale, type Locale } from '../../i18n/locale.js';
import { readText, type TextLanguage } from '../../i18n/text.js';
import { headingLevelFrom, type HeadingLevel } from '../../ui/heading.js';
import { localText, type Rendered } from '../../ui/local-text.js';

/** For whom something is written: interface, wanted language of feed texts, the feed's own, the day. */
export interface Reading {
  readonly locale: Locale;
  readonly language: string;
  readonly defaultLanguage: string;
  readonly today: PlainDate;
  /** Of the finder's own headings; cards and sections are one below. */
  readonly headingLevel: HeadingLevel;
}

/** How a feed is read now, in the page's language; `headingLevel` as an attribute says it. */
export function readingOf({ defaultLanguage, timeZone }: Catalogue, headingLevel: number): Reading {
  return {
    locale: currentLocale(),
    language: currentLanguage(),
    defaultLanguage,
    today: todayIn(timeZone),
    headingLevel: headingLevelFrom(headingLevel),
  };
}

/** A feed text, marked with its language. */
export function feedText(text: LocalizedText | undefined, reading: Reading): Rendered {
  return localText(readText(text, reading.language, reading.defaultLanguage));
}

/** One note for a whole record when any of its texts is not in the wanted language; else nothing. */
export function languageNote(
  texts: readonly (TextLanguage | undefined)[],
  reading: Reading,
): string | undefined {
  const foreign = texts.find((text) => text?.isFallback);
  if (foreign === undefined) return undefined;
  if (reading.language === 'de-simple' && foreign.lang === 'de') {
    return msg('Diesen Text gibt es noch nicht in Leichter Sprache.', {
      id: 'finder.not-in-easy-language',
    });
  }
  const language = spokenLanguage(foreign.lang);
  // names of languages come after the first view, and the note with them
  if (language === foreign.lang) return undefined;
  return msg(str`Diesen Text gibt es nur in dieser Sprache: ${language}.`, {
    id: 'finder.only-in-language',
  });
}

/** What stands between two pieces of feed text. */
export function comma({ locale }: Reading): string {
  return formatsOf(locale).comma;
}
