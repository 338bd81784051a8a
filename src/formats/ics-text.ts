// The text of a calendar file: what the library leaves to its users (escaping of the calendar's own
// name, RFC 7986 properties, languages, the zone) and what no text of a feed may do to a file.
// Left out: which events there are (ics.ts).
import { escape, foldLines } from 'ical-generator';

/** In which languages the texts of one event are. */
export interface EventLanguages {
  readonly summary: string;
  readonly location: string | undefined;
}

/** Controls that RFC 5545 §3.1 forbids, and line ends that only some readers take for such. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;

/** One line without control characters, not escaped. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(FORBIDDEN, '');
}

/** A calendar's name or description, which the library writes as it gets it. */
export function escaped(text: string): string {
  return escape(text.replace(FORBIDDEN, ''), false);
}

/**
 * What the library wrote, completed: says in which language names and places are (RFC 5545 §3.2.10),
 * repeats the description under its standard name (RFC 7986 §5.2) and defines the zone, also where
 * there are no events, as a calendar without any component would be none (RFC 5545 §3.4).
 */
export function complete(
  text: string,
  languages: readonly EventLanguages[],
  zone: string | undefined,
): string {
  let event = -1;
  let isZoneDue = zone !== undefined;
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .replace(FORBIDDEN, '')
    .split('\r\n')
    .flatMap((line) => {
      if (line === 'BEGIN:VEVENT') event += 1;
      const before = isZoneDue && /^(BEGIN:VEVENT|END:VCALENDAR)$/.test(line) ? [zone ?? ''] : [];
      if (before.length > 0) isZoneDue = false;
      return [...before, ...completed(line, languages[event])];
    });
  return `${foldLines(lines.join('\r\n'))}\r\n`;
}

function completed(line: string, languages: EventLanguages | undefined): string[] {
  const [, name = '', value = ''] = /^(SUMMARY|LOCATION|X-WR-CALDESC):(.*)$/.exec(line) ?? [];
  if (name === 'X-WR-CALDESC') return [`DESCRIPTION:${value}`, line];
  const language = name === 'SUMMARY' ? languages?.summary : languages?.location;
  return name === '' || language === undefined ? [line] : [`${name};LANGUAGE=${language}:${value}`];
}

/** Rules of the zone that all feeds of the standard live in. Source: IANA tzdb. */
export const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
