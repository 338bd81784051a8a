// What a printed list says about a course, cell by cell, in the words of one language. Unknown facts read
// "bitte nachfragen", never "no".
// Left out: times (times.ts), changes (changes.ts), phone numbers and codes (contact.ts).
import { deadlineOf } from '../../domain/course-deadline.js';
import type { CourseRun } from '../../domain/course-runs.js';
import type { Place } from '../../feed/schema.js';
import { formatDay, formatDateShort, formatNumber } from '../../i18n/format.js';
import { filled, given, own, strong } from '../html/reading.js';
import type { Line, Reading } from '../html/reading.js';

/** Type and level, then the name of the run. */
export function courseLines({ offer, run }: CourseRun, reading: Reading): readonly Line[] {
  const { courseType, level } = offer.record;
  const { words } = reading;
  const type = courseType && words.label('courseType', courseType);
  const facts = [type, levelText(level, reading)].filter((text) => text !== undefined);
  return filled(
    given(run.record.name, reading),
    facts.length === 0 ? [] : [own(facts.join(' · '), reading)],
  );
}

type Level = CourseRun['offer']['record']['level'];

/** "A1 bis B1", "A1", "ab A1", "Ziel: B1". */
function levelText(level: Level, { words }: Reading): string | undefined {
  const { entry, target } = level ?? {};
  const name = (step: string) => words.label('level', step);
  if (entry === undefined) return target && words.say('goal', { level: name(target) });
  if (target === undefined) return words.say('level-from', { from: name(entry) });
  if (entry === target) return name(entry);
  return words.say('level-span', { from: name(entry), to: name(target) });
}

/** Place with its access, or the word for online. */
export function whereLines({ offer, run }: CourseRun, reading: Reading): readonly Line[] {
  const { words } = reading;
  const mode = run.record.attendanceMode ?? offer.record.attendanceMode;
  const isOnline = mode === 'online' || run.record.status === 'movedOnline';
  if (isOnline) return [[own(words.label('attendance', 'online'), reading)]];
  const { place } = run;
  if (place === undefined) return [[own(words.say('place-unknown'), reading)]];
  return filled(
    given(place.name, reading),
    reading.isFirst ? addressLine(place) : [],
    mode === 'mixed' ? [own(words.label('attendance', 'mixed'), reading)] : [],
    [own(wheelchairText(place, reading), reading)],
  );
}

/** The same in every language, so it is said in the first one only. */
function addressLine({ address }: Place): Line {
  // postcode and town stay together
  const town = [address?.postalCode, address?.city].filter(Boolean).join('\u00a0');
  const text = [address?.street, town].filter(Boolean).join(', ');
  return text === '' ? [] : [{ text, lang: 'de', dir: 'ltr' }];
}

function wheelchairText({ accessibility }: Place, { words }: Reading): string {
  const answer = accessibility?.wheelchair;
  return answer === undefined ? words.say('wheelchair-unknown') : words.label('wheelchair', answer);
}

/** Free places with figures and their date, then childcare. */
export function placesLines(course: CourseRun, reading: Reading): readonly Line[] {
  const { words } = reading;
  const childcare = course.offer.record.childcare?.state;
  return filled(stateLine(course, reading), remainingLine(course, reading), [
    own(
      childcare === undefined
        ? words.say('childcare-unknown')
        : words.label('childcare', childcare),
      reading,
    ),
  ]);
}

function stateLine({ status }: CourseRun, reading: Reading): Line {
  const { words } = reading;
  if (status === 'cancelled' || status === 'postponed') return [];
  if (status === 'over') return [own(words.say('over'), reading)];
  if (status === 'unknown') return [own(words.say('places-unknown'), reading)];
  return [strong(own(words.label('places', status), reading))];
}

/** Figures of places in a course that has none left say nothing new. */
function remainingLine({ status, run }: CourseRun, reading: Reading): Line {
  const { remaining, maximum, asOf } = run.record.availability ?? {};
  if ((status !== 'open' && status !== 'few') || remaining === undefined) return [];
  const { words } = reading;
  const text =
    maximum === undefined
      ? words.count('remaining', remaining)
      : words.count('remaining-of', remaining, { total: formatNumber(maximum, words.locale) });
  if (asOf === undefined) return [own(text, reading)];
  const date = formatDay(asOf.slice(0, 10), words.locale);
  return [own(`${text} ${words.say('figure-date', { date })}`, reading)];
}

/** Last day to register, how, and who runs the course. */
export function registerLines(course: CourseRun, reading: Reading): readonly Line[] {
  const { words } = reading;
  const { registration } = course.offer.record;
  const deadline = deadlineOf(course);
  return filled(
    deadline === undefined
      ? []
      : [
          strong(
            own(
              words.say('register-until', { date: formatDateShort(deadline, words.locale) }),
              reading,
            ),
          ),
        ],
    given(course.offer.provider?.name, reading),
    given(registration?.inPerson, reading),
  );
}
