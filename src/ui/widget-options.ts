// Rows of the option tables of all widgets, and the rows that every widget has. Option tables feed the
// documentation, the configurator and the test that compares them with the element; no page loads them.
// Descriptions are German because editors read them.

/** How the value of an attribute is written. `list`: several values with spaces or commas between them. */
export type OptionType = 'text' | 'number' | 'switch' | 'choice' | 'list';

export interface WidgetOption {
  /** Name in HTML, kebab-case. */
  readonly attribute: string;
  /** Name in JavaScript, camelCase. */
  readonly property: string;
  readonly type: OptionType;
  /** Value of the property when the attribute is missing. */
  readonly default: string | number | boolean | readonly string[];
  /** Allowed values of `choice` and `list`; absent means any text. */
  readonly choices?: readonly string[];
  readonly description: string;
}

/** Feed, language and looks: the first rows of each table. */
export const WIDGET_OPTIONS: readonly WidgetOption[] = [
  {
    attribute: 'feed',
    property: 'feed',
    type: 'text',
    default: '',
    description: 'Adresse des Bildungsfeeds.',
  },
  {
    attribute: 'lang',
    property: 'lang',
    type: 'text',
    default: '',
    description: 'Sprache. Ohne Angabe gilt die Sprache der Seite.',
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    type: 'number',
    default: 2,
    choices: ['2', '3', '4'],
    description: 'Ebene der ersten Überschrift: 2, 3 oder 4.',
  },
  {
    attribute: 'theme',
    property: 'theme',
    type: 'choice',
    default: 'auto',
    choices: ['auto', 'light', 'dark'],
    description: 'Helle oder dunkle Farben. „auto“ folgt dem Hintergrund der Seite.',
  },
  {
    attribute: 'accent',
    property: 'accent',
    type: 'text',
    default: '',
    description:
      'Farbe von Knöpfen und Links, zum Beispiel #0b4a8f. Ohne Angabe gilt die Farbe der Seite. Eine Farbe, die man schlecht lesen kann, wird nicht verwendet.',
  },
  {
    attribute: 'language-menu',
    property: 'languageMenu',
    type: 'switch',
    default: false,
    description: 'Zeigt ein Menü, mit dem Besucher die Sprache wechseln.',
  },
];
