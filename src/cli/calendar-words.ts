// The words of published calendars and of their page, in the language somebody asked for.
// Left out: the words themselves (i18n/printed.ts), and what the program says (words.ts).
import { asOfDay, type StampedData } from '../domain/plain-date.js';
import type { CalendarNames } from '../formats/ics-feed.js';
import type { PageWords } from '../formats/ics-page.js';
import type { IcsWords } from '../formats/ics.js';
import { formatDateShort } from '../i18n/format.js';
import { printedWords } from '../i18n/printed.js';

export interface CalendarWords {
  readonly ics: IcsWords;
  readonly names: CalendarNames;
  readonly page: PageWords;
}

/** `language`: BCP 47; German words where there are none in it. */
export function calendarWords(language: string, data: StampedData): CalendarWords {
  const { locale, say, count, label } = printedWords(language);
  const headings = { all: '', filter: say('calendar-saved'), provider: say('calendar-provider') };
  return {
    ics: { labelOf: label, deadline: say('calendar-deadline') },
    names: {
      all: say('calendar-all'),
      of: (facet, value) =>
        facet === 'level' && value !== 'A0'
          ? say('calendar-level', { level: value })
          : label(facet, value),
      lang: locale,
      wanted: language,
    },
    page: {
      lang: locale,
      title: say('calendar-title'),
      lead: say('calendar-lead'),
      subscribe: say('calendar-subscribe'),
      file: say('calendar-file'),
      how: say('calendar-how'),
      howPress: say('calendar-how-press'),
      howCopy: say('calendar-how-copy'),
      howFile: say('calendar-how-file'),
      source: say('source'),
      license: say('license'),
      asOf: say('as-of', { date: formatDateShort(asOfDay(data), locale) }),
      group: (group) =>
        group === 'all' || group === 'filter' || group === 'provider'
          ? headings[group]
          : label('facet', group),
      count: (offers) => count('calendar-count', offers),
    },
  };
}
