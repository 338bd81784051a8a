// What has changed, in words: marks beside a course, how things were before, and the section on top.
// Left out: finding changes (domain/feed-changes.ts), drawing (page.ts).
import type { CourseChange } from '../../domain/feed-changes.js';
import type { ListedCourse } from '../../domain/monthly-list.js';
import type { Move } from '../../domain/run-moves.js';
import { filled, former, given, own } from '../html/reading.js';
import type { Line, Piece, Reading } from '../html/reading.js';
import { daysText, hourLines, periodText } from './times.js';

export interface Mark extends Piece {
  /** Since the earlier feed; else how things are in any case. */
  readonly isChange: boolean;
}

/** Words that stand at a course: what has changed, and whether it takes place as planned. */
export function marksOf({ course, change }: ListedCourse, reading: Reading): readonly Mark[] {
  const status = course.run.record.status ?? 'scheduled';
  const isCancelled = course.status === 'cancelled';
  const changes = change === undefined ? [] : changeWords(change, reading);
  const isSaid = change?.kinds.includes('cancelled') === true;
  const word = isCancelled ? 'cancelled' : course.status === 'postponed' ? 'postponed' : status;
  const state = word === 'scheduled' || (isCancelled && isSaid) ? [] : [statusWord(word, reading)];
  return [
    ...changes.map((piece) => ({ ...piece, isChange: true })),
    ...state.map((piece) => ({ ...piece, isChange: false })),
  ];
}

function statusWord(status: string, reading: Reading): Piece {
  return own(reading.words.label('status', status), reading);
}

/** A course that was only put off is told by its status. */
function changeWords({ kinds, moves }: CourseChange, reading: Reading): readonly Piece[] {
  const isOnlyPutOff = moves.every(({ what }) => what === 'postponed');
  return kinds
    .filter((kind) => kind !== 'moved' || !isOnlyPutOff)
    .map((kind) => own(reading.words.say(`change-${kind}`), reading));
}

/** How days and hours were, for the cell "when". First and last day are told as one period. */
export function formerTimes(change: CourseChange | undefined, reading: Reading): readonly Line[] {
  if (change?.before === undefined) return [];
  const { before, moves } = change;
  const period = isMovedIn(change, 'start', 'end')
    ? [own(periodText(before, reading), reading)]
    : [];
  const times = moves.flatMap((move) => {
    if (move.what === 'hours') return hourLines(move.from, reading).flat();
    return move.what === 'days' ? daysPiece(move.from, reading) : [];
  });
  return formerLine([...period, ...times], reading);
}

/** Where it was, for the cell "where". */
export function formerPlace(change: CourseChange | undefined, reading: Reading): readonly Line[] {
  if (change?.before === undefined || !isMovedIn(change, 'place', 'online')) return [];
  return formerLine(given(change.before.run.place?.name, reading), reading);
}

function formerLine(pieces: readonly Piece[], reading: Reading): readonly Line[] {
  if (pieces.length === 0) return [];
  return [[own(reading.words.say('before'), reading), ...pieces.map(former)]];
}

function isMovedIn({ moves }: CourseChange, ...what: readonly Move['what'][]): boolean {
  return moves.some((move) => what.includes(move.what));
}

function daysPiece(days: Extract<Move, { what: 'days' }>['from'], reading: Reading) {
  return days.length === 0 ? [] : [own(daysText(days, reading), reading)];
}

export interface ChangeEntry {
  readonly words: readonly Piece[];
  readonly name: readonly Piece[];
  readonly details: readonly Line[];
}

/** One entry of the section on top: what, which course, from what to what. */
export function changeEntry(change: CourseChange, reading: Reading): ChangeEntry {
  const { course, kinds } = change;
  const isPutOff = isMovedIn(change, 'postponed');
  const isThere = !kinds.includes('gone') && !kinds.includes('lost');
  return {
    words: [
      ...changeWords(change, reading),
      ...(isPutOff ? [statusWord('postponed', reading)] : []),
    ],
    name: given(course.offer.record.name, reading),
    details: filled(
      ...(isThere ? presentLines(change, reading) : []),
      ...formerTimes(change, reading),
      ...formerPlace(change, reading),
    ),
  };
}

/** How things are now, as far as they are new. */
function presentLines(change: CourseChange, reading: Reading): readonly Line[] {
  const { course, kinds, moves } = change;
  const isDated = kinds.includes('new') || isMovedIn(change, 'start', 'end');
  const period = periodText(course, reading);
  return filled(
    isDated && period !== '' ? [own(period, reading)] : [],
    ...moves.map((move) => (move.what === 'days' ? daysPiece(move.to, reading) : [])),
    ...moves.flatMap((move) => (move.what === 'hours' ? hourLines(move.to, reading) : [])),
    isMovedIn(change, 'place') ? given(course.run.place?.name, reading) : [],
    isMovedIn(change, 'online') ? [own(reading.words.label('attendance', 'online'), reading)] : [],
  );
}
