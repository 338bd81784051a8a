// The form of TYPO3's content element, written from the option tables of the widgets, so that it has exactly their
// attributes. Leaves out the rest of the extension (packages/typo3/). Source: TYPO3 Core API, FlexForms.
import type { WidgetOption } from '../../src/ui/widget-options.js';

/** One kind of widget and the options an editor may set. */
export interface FormWidget {
  readonly name: string;
  readonly title: string;
  readonly options: readonly WidgetOption[];
}

export interface FormWords {
  /** Short name of an option. */
  readonly labelOf: (option: WidgetOption) => string;
  /** Words for one value of a choice. */
  readonly choiceOf: (option: WidgetOption, value: string) => string;
}

const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const tag = (name: string, ...content: readonly string[]): string =>
  `<${name}>${content.join('')}</${name}>`;

const item = (label: string, value: string, index: number): string =>
  `<numIndex index="${index}" type="array">${tag('label', escapeXml(label))}${tag('value', escapeXml(value))}</numIndex>`;

const items = (pairs: readonly (readonly [string, string])[]): string =>
  `<items type="array">${pairs.map(([label, value], index) => item(label, value, index)).join('')}</items>`;

/** How the form asks for a value. A choice that is left alone stays empty, so that later defaults count. */
function configOf(option: WidgetOption, { choiceOf }: FormWords): string {
  const { type, choices } = option;
  if (type === 'switch') {
    return tag('config', tag('type', 'check'), tag('renderType', 'checkboxToggle'));
  }
  if (choices === undefined) return tag('config', tag('type', 'input'), tag('eval', 'trim'));
  const pairs = choices.map((value) => [choiceOf(option, value), value] as const);
  return type === 'list'
    ? tag('config', tag('type', 'select'), tag('renderType', 'selectCheckBox'), items(pairs))
    : tag(
        'config',
        tag('type', 'select'),
        tag('renderType', 'selectSingle'),
        items([['–', ''], ...pairs]),
      );
}

function field(name: string, label: string, ...content: readonly string[]): string {
  return `<${name}>${tag('label', escapeXml(label))}${content.join('')}</${name}>`;
}

/** A list that only some of the widgets have is shown for those. */
function optionField(
  option: WidgetOption,
  users: readonly string[],
  all: number,
  words: FormWords,
): string {
  const condition =
    users.length === all ? '' : tag('displayCond', `FIELD:widget:IN:${users.join(',')}`);
  const description = tag('description', escapeXml(option.description));
  const config = configOf(option, words);
  return field(
    `options.${option.attribute}`,
    words.labelOf(option),
    description,
    condition,
    config,
  );
}

function ownFields(widgets: readonly FormWidget[]): readonly string[] {
  const kinds = items(widgets.map(({ name, title }) => [title, name] as const));
  const select = tag('type', 'select') + tag('renderType', 'selectSingle');
  const link = tag('config', tag('type', 'link'));
  const linkText = tag(
    'config',
    tag('type', 'input'),
    tag('eval', 'trim'),
    tag('default', 'Alle Angebote ansehen'),
  );
  return [
    field(
      'widget',
      'Was soll hier stehen?',
      tag('onChange', 'reload'),
      tag('config', select, kinds),
    ),
    field(
      'page',
      'Seite mit denselben Angeboten',
      tag(
        'description',
        'Der Link steht da, bis das Element geladen ist, und wenn das nicht gelingt. Zum Beispiel die Seiten von „publish pages“ oder eine Seite mit Telefon und Adressen.',
      ),
      link,
    ),
    field('linkText', 'Text des Links', linkText),
    field(
      'options.feed',
      'Adresse des Bildungsfeeds',
      tag('description', 'Leer: die Adresse aus den Einstellungen der Site.'),
      tag('config', tag('type', 'input'), tag('eval', 'trim')),
    ),
  ];
}

/** The feed has words of its own here, and the language is that of the page. */
const NOT_ASKED = new Set(['feed', 'lang']);

/** The whole form as XML. Options of several widgets stand once, in the order of the first widget that has them. */
export function flexForm(widgets: readonly FormWidget[], words: FormWords): string {
  const options = new Map<string, { option: WidgetOption; users: string[] }>();
  for (const { name, options: table } of widgets) {
    for (const option of table.filter(({ attribute }) => !NOT_ASKED.has(attribute))) {
      const entry = options.get(option.attribute) ?? { option, users: [] };
      entry.users.push(name);
      options.set(option.attribute, entry);
    }
  }
  const fields = [...options.values()].map(({ option, users }) =>
    optionField(option, users, widgets.length, words),
  );
  const root = tag('ROOT', tag('type', 'array'), tag('el', ...ownFields(widgets), ...fields));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes" ?>\n<T3DataStructure>${tag('sheets', tag('sDEF', root))}</T3DataStructure>\n`;
}
