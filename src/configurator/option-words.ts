// German words of the form: a label for every attribute, a word for every choice, and the group it stands in.
// What an option does is said in its option table. A test fails when a word is missing.
// Left out: other languages; editors of German counties read German.
import { LABEL_TEXTS } from '../i18n/label-texts.js';
import { LOCALES } from '../i18n/locales.js';
import { PRESET_NOTE } from '../offers/offer-list-options.js';
import { WIDGET_OPTIONS, type WidgetOption } from '../ui/widget-options.js';
import type { WidgetKind } from './widgets.js';

type Words = Readonly<Record<string, string>>;

/** `content`: what the widget shows. `behaviour`: how it shows it. `looks`: what all widgets have. */
export type OptionGroup = 'content' | 'behaviour' | 'looks';

const LABELS: Words = {
  lang: 'Sprache',
  'heading-level': 'Ebene der Überschrift',
  theme: 'Helligkeit',
  accent: 'Farbe von Knöpfen und Links',
  'language-menu': 'Menü für die Sprache',
  sort: 'Reihenfolge',
  'page-size': 'Angebote auf einmal',
  survey: 'Kurzbefragung „Was passt zu mir?“',
  pictograms: 'Bilder statt vieler Wörter',
  deeplink: 'Auswahl in die Adresse schreiben',
  near: 'Entfernung zu einem Ort',
  provider: 'Anbieter',
  view: 'Ansicht am Anfang',
  'group-by': 'Ordnung im Zeitstrahl',
  planning: 'Hinweise für die Planung',
  chain: 'Prozesskette',
  finder: 'Seite mit der Angebotssuche',
  chains: 'Seite mit den Prozessketten',
};

const UNKNOWN = { unknown: 'ohne Angabe im Feed' };

const CHOICES: Readonly<Record<string, Words>> = {
  'heading-level': { 2: 'Ebene 2 (h2)', 3: 'Ebene 3 (h3)', 4: 'Ebene 4 (h4)' },
  theme: { auto: 'Wie die Seite', light: 'Hell', dark: 'Dunkel' },
  sort: { match: 'Was am besten passt', starts: 'Was bald beginnt', near: 'Was in der Nähe ist' },
  survey: { page: 'Alle Fragen auf einer Seite', steps: 'Eine Frage nach der anderen' },
  view: { auto: 'Nach Platz', agenda: 'Liste', month: 'Monat', timeline: 'Zeitstrahl' },
  'group-by': { level: 'Nach Niveau', provider: 'Nach Anbieter', place: 'Nach Ort' },
  level: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' },
  weekday: {
    MO: 'Montag',
    TU: 'Dienstag',
    WE: 'Mittwoch',
    TH: 'Donnerstag',
    FR: 'Freitag',
    SA: 'Samstag',
    SU: 'Sonntag',
  },
  lang: Object.fromEntries(LOCALES.map((tag) => [tag, LABEL_TEXTS.language[tag] ?? tag])),
};

const FACETS: Readonly<Record<string, Words | undefined>> = LABEL_TEXTS;

/** Label of the field; undefined when it has none, which a test forbids. */
export function labelOf({ attribute, property }: WidgetOption): string | undefined {
  return LABELS[attribute] ?? LABEL_TEXTS.facet[property];
}

/**
 * What the option does, with words instead of codes. Presets say once for all of them that visitors cannot change them.
 */
export function helpOf(option: WidgetOption): string {
  const plain = option.description.replace(PRESET_NOTE, '').trim();
  return choicesOf(option).reduce(
    (text, code) =>
      text.replace(` (${code})`, '').replace(`„${code}“`, `„${wordOf(option, code) ?? code}“`),
    plain,
  );
}

/** Values to choose from, in their order; empty for options that take any text. */
export function choicesOf({ attribute, choices }: WidgetOption): readonly string[] {
  if (attribute === 'lang') return LOCALES;
  return choices ?? (attribute === 'language' ? Object.keys(LABEL_TEXTS.language) : []);
}

/** Word of a value to choose; undefined when it has none, which a test forbids. */
export function wordOf({ attribute, property }: WidgetOption, value: string): string | undefined {
  const facet = property === 'lang' ? undefined : FACETS[property];
  return CHOICES[attribute]?.[value] ?? facet?.[value] ?? (UNKNOWN as Words)[value];
}

/** Word for leaving a choice open; undefined for choices that have a default to choose. */
export function openWordOf({ attribute, type, default: usual }: WidgetOption): string | undefined {
  if (attribute === 'lang') return 'Wie die Seite';
  return type === 'choice' && usual === '' ? 'Keine' : undefined;
}

/** The feed is asked for by itself and belongs to no group. */
export function groupOf(option: WidgetOption): OptionGroup | undefined {
  if (option.attribute === 'feed') return undefined;
  if (WIDGET_OPTIONS.includes(option)) return 'looks';
  const isContent = option.type === 'list' || ['chain', 'near'].includes(option.attribute);
  return isContent ? 'content' : 'behaviour';
}

/** Options of one group, in the order of the table. */
export function optionsIn({ options }: WidgetKind, group: OptionGroup): readonly WidgetOption[] {
  return options.filter((option) => groupOf(option) === group);
}
