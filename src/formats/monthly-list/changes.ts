// What has changed, in words: marks beside a course, how things were before, and the section on top.
// Left out: finding changes (domain/feed-changes.ts), drawing (page.ts).
import type { CourseChange } from '../../domain/feed-changes.js';
import type { ListedCourse } from '../../domain/monthly-list.js';
import type { Move } from '../../domain/run-moves.js';
import { filled, former, given, own } from './reading.js';
import type { Line, Piece, Reading } from './reading.js';
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

/** How days and hours were, for the cell "when". */
export function formerTimes(change: CourseChange | undefined, reading: Reading): readonly Line[] {
  const moves = (change?.moves ?? []).filter(({ what }) => what !== 'place' && what !== 'online');
  return formerLines(change, moves, reading);
}

/** Where it was, for the cell "where". */
export function formerPlace(change: CourseChange | undefined, reading: Reading): readonly Line[] {
  const moves = (change?.moves ?? []).filter(({ what }) => what === 'place' || what === 'online');
  return formerLines(change, moves, reading);
}

function formerLines(
  change: CourseChange | undefined,
  moves: readonly Move[],
  reading: Reading,
): readonly Line[] {
  const pieces = moves.flatMap((move, index) => formerPieces(change, move, moves, index, reading));
  if (pieces.length === 0) return [];
  return [[own(reading.words.say('before'), reading), ...pieces.map(former)]];
}

/** First and last day are told as one period, even where both have moved. */
function formerPieces(
  change: CourseChange | undefined,
  move: Move,
  moves: readonly Move[],
  index: number,
  reading: Reading,
): readonly Piece[] {
  if (move.what === 'hours') return hourLines(move.from, reading).flat();
  if (move.what === 'days') return daysPiece(move.from, reading);
  if (move.what === 'place') return given(move.from.name, reading);
  if (move.what === 'online') return given(change?.before?.run.place?.name, reading);
  const isTold = moves.slice(0, index).some(({ what }) => what === 'start');
  if (move.what === 'postponed' || isTold || change?.before === undefined) return [];
  return [own(periodText(change.before, reading), reading)];
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
  const { course, kinds, moves } = change;
  const isPutOff = moves.some(({ what }) => what === 'postponed');
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
function presentLines({ course, kinds, moves }: CourseChange, reading: Reading): readonly Line[] {
  const dates: Line = [own(periodText(course, reading), reading)].filter(({ text }) => text !== '');
  const has = (...what: readonly Move['what'][]) => moves.some((move) => what.includes(move.what));
  const days = moves.flatMap((move) => (move.what === 'days' ? daysPiece(move.to, reading) : []));
  return filled(
    kinds.includes('new') || has('start', 'end') ? dates : [],
    days,
    ...moves.flatMap((move) => (move.what === 'hours' ? hourLines(move.to, reading) : [])),
    has('place') ? given(course.run.place?.name, reading) : [],
    has('online') ? [own(reading.words.label('attendance', 'online'), reading)] : [],
  );
}
