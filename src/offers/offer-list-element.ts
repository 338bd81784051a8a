// The attributes that every list of offers has: its feed, its looks and what an editor allows it to show.
// Left out: what a list does with them; descriptions for editors (offer-list-options.ts).
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Theme } from '../ui/theme-controller.js';

/** Several values with spaces between them, as in `class`. */
const words = (value: string | null): readonly string[] =>
  (value ?? '').split(/\s+/).filter((word) => word !== '');

/** A widget with a list of offers. */
export abstract class OfferListElement extends LitElement {
  static override properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: {},
    languageMenu: { type: Boolean, attribute: 'language-menu' },
    deeplink: { type: Boolean },
    near: {},
    provider: { converter: words },
    kind: { converter: words },
    topic: { converter: words },
    courseType: { converter: words, attribute: 'course-type' },
    level: { converter: words },
    audience: { converter: words },
    childcare: { converter: words },
    cost: { converter: words },
    weekday: { converter: words },
    timeOfDay: { converter: words, attribute: 'time-of-day' },
    starts: { converter: words },
    places: { converter: words },
    language: { converter: words },
    attendance: { converter: words },
    wheelchair: { converter: words },
  };

  /** Address of the Bildungsfeed, relative to the page. */
  feed = '';
  /** Level of the widget's own headings, 2 to 6. */
  headingLevel = 2;
  /** Colours; `auto` follows the page. */
  theme: Theme = 'auto';
  /** Shows a menu that switches the language of all widgets of the page. */
  languageMenu = false;
  /** Writes search and filters into the address of the page. */
  deeplink = false;
  /** Town distances are measured from at the start. */
  near = '';
  /** Only offers of these providers, with these ids or at these places. */
  provider: readonly string[] = [];
  /** Only these kinds of offers; this and all following filters cannot be changed by readers. */
  kind: readonly string[] = [];
  /** Only these topics. */
  topic: readonly string[] = [];
  /** Only these types of courses. */
  courseType: readonly string[] = [];
  /** Only these levels of German. */
  level: readonly string[] = [];
  /** Only for these people. */
  audience: readonly string[] = [];
  /** Only with these answers on childcare. */
  childcare: readonly string[] = [];
  /** Only free or only paid offers. */
  cost: readonly string[] = [];
  /** Only on these weekdays. */
  weekday: readonly string[] = [];
  /** Only at these times of day. */
  timeOfDay: readonly string[] = [];
  /** Only offers that begin then. */
  starts: readonly string[] = [];
  /** Only with these states of free places. */
  places: readonly string[] = [];
  /** Only where these languages are spoken. */
  language: readonly string[] = [];
  /** Only on site or only online. */
  attendance: readonly string[] = [];
  /** Only with these answers on access with a wheelchair. */
  wheelchair: readonly string[] = [];
}
