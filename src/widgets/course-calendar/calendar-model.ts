// Answers of the domain for the views, kept as long as the question stays the same, so that a new
// rendering costs nothing. Left out: filters (calendar-questions.ts), what the reader has done.
import { agendaOf, type Agenda } from '../../domain/agenda.js';
import { courseRunsOf, runsAsOffers, type CourseRun } from '../../domain/course-runs.js';
import { monthOf } from '../../domain/month.js';
import type { Occurrence, Span } from '../../domain/occurrences.js';
import { isOfferOver } from '../../domain/offer-facts.js';
import { todayIn, type PlainDate } from '../../domain/plain-date.js';
import type { Catalogue, CatalogueOffer } from '../../feed/catalogue.js';
import * as state from './calendar-state.js';

/** Runs as entries of a catalogue, as far as they fit. */
export type Entries = readonly CatalogueOffer[];

/** The last answer, kept as long as everything it depends on is the same. */
export class Kept<T> {
  #on: readonly unknown[] = [];
  #value: T | undefined;

  get(on: readonly unknown[], make: () => T): T {
    const isSame = on.length === this.#on.length && on.every((one, at) => one === this.#on[at]);
    if (!isSame || this.#value === undefined) {
      this.#on = on;
      this.#value = make();
    }
    return this.#value;
  }
}

export class CalendarModel {
  readonly catalogue: Catalogue;
  /** One entry per run, for questions. */
  readonly entries: Catalogue;
  readonly language: string;
  /** Plain date in the feed's zone. */
  readonly today: PlainDate;
  readonly hasOnlyCourses: boolean;
  readonly #current = new Kept<number>();
  readonly #courses = new Kept<readonly CourseRun[]>();
  readonly #all = new Kept<Agenda>();
  readonly #agenda = new Kept<state.AgendaView>();
  readonly #month = new Kept<state.MonthView>();
  readonly #day = new Kept<readonly Occurrence[]>();

  /** `language`: BCP 47 tag the reader wants. The day is today's in the feed's zone. */
  constructor(catalogue: Catalogue, language: string) {
    this.catalogue = catalogue;
    this.language = language;
    this.today = todayIn(catalogue.timeZone);
    this.entries = runsAsOffers(catalogue);
    this.hasOnlyCourses = this.entries.offers.every(({ record }) => record.kind === 'course');
  }

  /** Whether this model still answers for these; a new day makes it old, too. */
  isFor(catalogue: Catalogue, language: string): boolean {
    return (
      this.catalogue === catalogue &&
      this.language === language &&
      this.today === todayIn(catalogue.timeZone)
    );
  }

  /** How many of these are not over; of all of them when nothing was asked. */
  countCurrent(entries: Entries = this.entries.offers): number {
    return this.#current.get(
      [entries],
      () => entries.filter((one) => !isOfferOver(one, this.today)).length,
    );
  }

  courses(entries: Entries = this.entries.offers): readonly CourseRun[] {
    return this.#courses.get([entries], () => courseRunsOf(entries, this.today));
  }

  agenda(courses: readonly CourseRun[], { from, until }: Span, shown: number): state.AgendaView {
    const span = { from, until };
    const { holidays } = this.catalogue;
    const all = this.#all.get([courses, from, until], () => agendaOf(courses, span, holidays));
    return this.#agenda.get([all, shown], () => state.agendaView(all, span, shown));
  }

  month(courses: readonly CourseRun[], { day }: state.CalendarSession): state.MonthView {
    const month = monthOf(day);
    return this.#month.get([courses, month], () =>
      state.monthView(courses, month, this.catalogue.holidays),
    );
  }

  /** What takes place on the open day; nothing when none is open. */
  day(courses: readonly CourseRun[], { openDay }: state.CalendarSession): readonly Occurrence[] {
    if (openDay === undefined) return [];
    return this.#day.get([courses, openDay], () =>
      state.dayView(courses, openDay, this.catalogue.holidays),
    );
  }
}
