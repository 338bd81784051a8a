// The text of a calendar file: what the library leaves to its users (escaping of the calendar's own
// name, RFC 7986 properties, languages, the zone) and what no text of a feed may do to a file.
// Left out: which events there are (ics.ts).
import { escape } from 'ical-generator';

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
 * An event as the library wrote it, with the languages of its name and place (RFC 5545 §3.2.10).
 */
export function eventText(text: string, languages: EventLanguages): string {
  return linesOf(text, (line) => {
    const [, name = '', value = ''] = /^(SUMMARY|LOCATION):(.*)$/.exec(line) ?? [];
    const language = name === 'SUMMARY' ? languages.summary : languages.location;
    return name === '' || language === undefined
      ? [line]
      : [`${name};LANGUAGE=${language}:${value}`];
  });
}

/**
 * A calendar that the library wrote without events, completed: the description also under its standard
 * name (RFC 7986 §5.2), the zone, the events. The zone is there without events, too, as a calendar
 * without any component would be none (RFC 5545 §3.4).
 */
export function calendarText(
  text: string,
  zone: string | undefined,
  events: readonly string[],
): string {
  const end = 'END:VCALENDAR';
  const head = linesOf(text.replace(/\r\n[ \t]/g, ''), (line) => {
    if (line === end) return [];
    const [, description] = /^X-WR-CALDESC:(.*)$/.exec(line) ?? [];
    return description === undefined ? [line] : [`DESCRIPTION:${description}`, line];
  });
  return [head, ...(zone === undefined ? [] : [`${zone}\r\n`]), ...events, `${end}\r\n`].join('');
}

function linesOf(text: string, change: (line: string) => string[]): string {
  const lines = text.replace(FORBIDDEN, '').split('\r\n').filter(Boolean).flatMap(change);
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Longest line in octets of UTF-8, without its end. Source: RFC 5545 §3.1. */
const LONGEST_LINE = 75;

/** Folds between letters, never inside one. The library's own way takes seconds for a large calendar. */
function folded(line: string): string {
  if (line.length * 3 <= LONGEST_LINE) return line;
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
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
