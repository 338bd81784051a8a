// The runs of a feed on a day. Answers are kept as long as the question stays the same, so that a new rendering costs
// nothing. Left out: what each view makes of them, filters (calendar-index.ts).
import { courseRunsOf, type CourseRun } from '../../domain/course-runs.js';
import { isRunOver } from '../../domain/offer-facts.js';
import { todayIn, type PlainDate } from '../../domain/plain-date.js';
import type { Catalogue } from '../../feed/catalogue.js';

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
  readonly language: string;
  /** Plain date in the feed's zone. */
  readonly today: PlainDate;
  /** All runs of the feed. */
  readonly all: readonly CourseRun[];
  readonly #current = new Kept<readonly CourseRun[]>();

  /** `language`: BCP 47 tag the reader wants. The day is today's in the feed's zone. */
  constructor(catalogue: Catalogue, language: string) {
    this.catalogue = catalogue;
    this.language = language;
    this.today = todayIn(catalogue.timeZone);
    this.all = courseRunsOf(catalogue.offers, this.today);
  }

  /** Whether this model still answers for these; a new day makes it old, too. */
  isFor(catalogue: Catalogue, language: string): boolean {
    return (
      this.catalogue === catalogue &&
      this.language === language &&
      this.today === todayIn(catalogue.timeZone)
    );
  }

  /** Those of these that are not over. */
  current(courses: readonly CourseRun[]): readonly CourseRun[] {
    return this.#current.get([courses], () =>
      courses.filter(({ offer, run }) => !isRunOver(offer, run, this.today)),
    );
  }
}
