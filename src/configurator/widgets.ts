// The four widgets as the Baukasten knows them: name, option table, and what an editor reads to choose one.
// Left out: the elements themselves; the preview loads them as any page does.
import type { WidgetOption } from '../ui/widget-options.js';
import { COURSE_CALENDAR_OPTIONS } from '../widgets/course-calendar/course-calendar-options.js';
import { OFFER_FINDER_OPTIONS } from '../widgets/offer-finder/offer-finder-options.js';
import { PROCESS_CHAIN_OPTIONS } from '../widgets/process-chain/process-chain-options.js';
import { WELCOME_COMPASS_OPTIONS } from '../widgets/welcome-compass/welcome-compass-options.js';

export type WidgetName = 'offer-finder' | 'course-calendar' | 'process-chain' | 'welcome-compass';

export interface WidgetKind {
  readonly title: string;
  /** What visitors ask when they need it. */
  readonly answers: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  /** Words of the link that stands there before and without the widget. */
  readonly linkText: string;
  readonly options: readonly WidgetOption[];
}

/** In the order in which the Baukasten offers them. */
export const WIDGETS: Readonly<Record<WidgetName, WidgetKind>> = {
  'offer-finder': {
    title: 'Angebote finden',
    answers: '„Welcher Kurs oder welche Beratung passt zu mir?“',
    shows: 'Eine Suche mit Filtern für alle Angebote: Kurse, Beratung, Kita, Arbeit und mehr.',
    linkText: 'Alle Angebote ansehen',
    options: OFFER_FINDER_OPTIONS,
  },
  'course-calendar': {
    title: 'Kurse und Termine',
    answers: '„Wann beginnt der nächste Kurs?“',
    shows: 'Ein Kalender mit Liste, Monat und Zeitstrahl.',
    linkText: 'Alle Kurse und Termine ansehen',
    options: COURSE_CALENDAR_OPTIONS,
  },
  'process-chain': {
    title: 'Schritt für Schritt',
    answers: '„Was muss ich wann tun, und wer hilft mir dabei?“',
    shows: 'Wege in Schritten, zum Beispiel vom ersten Deutschkurs bis zur Arbeit.',
    linkText: 'Alle Schritte ansehen',
    options: PROCESS_CHAIN_OPTIONS,
  },
  'welcome-compass': {
    title: 'Willkommensmappe',
    answers: '„Ich bin neu hier. Was ist wichtig?“',
    shows: 'Kapitel für das Ankommen, zu jedem Thema mit den passenden Angeboten.',
    linkText: 'Alle Themen ansehen',
    options: WELCOME_COMPASS_OPTIONS,
  },
};

/** The names in the order of `WIDGETS`. */
export const WIDGET_NAMES = Object.keys(WIDGETS) as readonly WidgetName[];

export const isWidgetName = (text: string): text is WidgetName => Object.hasOwn(WIDGETS, text);
