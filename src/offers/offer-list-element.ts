// The attributes that every list of offers has beside those of every widget: what an editor allows it to show.
// Left out: what a list does with them; descriptions for editors (offer-list-options.ts).
import type { PropertyDeclarations } from 'lit';
import { FACETS } from '../domain/offer-query.js';
import { FeedElement, type LaterCode } from '../ui/feed-element.js';

/** Several values with spaces between them, as in `class`, or with commas, as editors and forms of CMS write. */
const values = (value: string | null): readonly string[] => value?.match(/[^\s,]+/g) ?? [];

const NAMES = ['provider', ...FACETS] as const;

const LISTS = Object.fromEntries(
  NAMES.map((name) => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, { attribute, converter: values }];
  }),
);

/** A widget with a list of offers. */
export abstract class OfferListElement<
  Code extends LaterCode = LaterCode,
> extends FeedElement<Code> {
  static override properties: PropertyDeclarations = {
    near: {},
    ...LISTS,
  };

  /** Town distances are measured from at the start. */
  near = '';
  /**
   * Only offers of these providers, with these ids or at these places.
   * @attr provider
   * @default []
   */
  declare provider: readonly string[];
  /**
   * Only these kinds of offers; this and all following filters cannot be changed by readers.
   * @attr kind
   * @default []
   */
  declare kind: readonly string[];
  /**
   * Only these topics.
   * @attr topic
   * @default []
   */
  declare topic: readonly string[];
  /**
   * Only these types of courses.
   * @attr course-type
   * @default []
   */
  declare courseType: readonly string[];
  /**
   * Only these levels of German.
   * @attr level
   * @default []
   */
  declare level: readonly string[];
  /**
   * Only for these people.
   * @attr audience
   * @default []
   */
  declare audience: readonly string[];
  /**
   * Only with these answers on childcare.
   * @attr childcare
   * @default []
   */
  declare childcare: readonly string[];
  /**
   * Only free or only paid offers.
   * @attr cost
   * @default []
   */
  declare cost: readonly string[];
  /**
   * Only on these weekdays.
   * @attr weekday
   * @default []
   */
  declare weekday: readonly string[];
  /**
   * Only at these times of day.
   * @attr time-of-day
   * @default []
   */
  declare timeOfDay: readonly string[];
  /**
   * Only offers that begin then.
   * @attr starts
   * @default []
   */
  declare starts: readonly string[];
  /**
   * Only with these states of free places.
   * @attr places
   * @default []
   */
  declare places: readonly string[];
  /**
   * Only where these languages are spoken.
   * @attr language
   * @default []
   */
  declare language: readonly string[];
  /**
   * Only on site or only online.
   * @attr attendance
   * @default []
   */
  declare attendance: readonly string[];
  /**
   * Only with these answers on access with a wheelchair.
   * @attr wheelchair
   * @default []
   */
  declare wheelchair: readonly string[];

  constructor() {
    super();
    for (const name of NAMES) this[name] = [];
  }

  /** An editor allows less than everything, or the address asks for something: a first look cannot choose. */
  get isNarrowed(): boolean {
    return location.hash.startsWith('#lotse-') || NAMES.some((name) => this[name].length > 0);
  }
}
