// Field tables of the standard: one row per field, its form read from the JSON Schema, its meaning from
// schema-docs.ts. Throws when an object or a form has no words, so that nothing is left out silently.
import type { DocumentedObject, FieldDoc } from '../src/feed/schema-docs.js';
import { documentedObject, SCHEMA_DOCS } from '../src/feed/schema-docs.js';
import { toJsonSchema, type JsonSchema } from '../src/feed/json-schema.js';
import { PATTERNS } from '../src/feed/patterns.js';
import { feedDocument, header } from '../src/feed/schema.js';
import * as vocabulary from '../src/feed/vocabulary.js';
import type { LabelList } from '../src/i18n/label-codes.js';

export type DocLanguage = 'de' | 'en';
type Words = Readonly<Record<DocLanguage, string>>;

const words = (de: string, en: string): Words => ({ de, en });

interface ClosedList {
  readonly heading: Words;
  readonly labels?: LabelList;
}

type ListName = Exclude<keyof typeof vocabulary, 'LIMITS' | 'COLLECTIONS' | 'OFFER_COLLECTIONS'>;

/** Closed lists by their names in vocabulary.ts, in the order of the document. */
export const LISTS: Readonly<Record<ListName, ClosedList>> = {
  OFFER_KINDS: { heading: words('Arten von Angeboten', 'Kinds of offer'), labels: 'kind' },
  TOPICS: { heading: words('Themen', 'Topics'), labels: 'topic' },
  COURSE_TYPES: { heading: words('Kursarten', 'Types of course'), labels: 'courseType' },
  CEFR_STEPS: { heading: words('Sprachniveaus', 'Language levels') },
  AUDIENCES: { heading: words('Zielgruppen', 'Audiences'), labels: 'audience' },
  REQUIREMENT_CODES: { heading: words('Voraussetzungen', 'Requirements'), labels: 'requirement' },
  FUNDING_CODES: { heading: words('Förderung', 'Funding'), labels: 'funding' },
  PRICE_UNITS: { heading: words('Preis je', 'Price per'), labels: 'priceUnit' },
  ANSWERS: { heading: words('Ja, nein, auf Anfrage', 'Yes, no, on request'), labels: 'answer' },
  WHEELCHAIR_ANSWERS: {
    heading: words('Mit Rollstuhl', 'With a wheelchair'),
    labels: 'wheelchair',
  },
  AVAILABILITY_STATES: { heading: words('Freie Plätze', 'Free places'), labels: 'places' },
  STATUSES: { heading: words('Stand', 'Status'), labels: 'status' },
  ATTENDANCE_MODES: {
    heading: words('Vor Ort oder online', 'On site or online'),
    labels: 'attendance',
  },
  PROVIDER_KINDS: {
    heading: words('Arten von Anbietern', 'Kinds of provider'),
    labels: 'providerKind',
  },
  GUIDE_ICONS: { heading: words('Zeichen der Kapitel', 'Signs of chapters') },
  WEEKDAYS: { heading: words('Wochentage', 'Weekdays') },
};

/** Parts of the schema that a reader knows by a word rather than by their fields. */
const FORMS: Readonly<Record<string, Words>> = {
  localizedTitle: words(
    'Text, auch je Sprache, höchstens 200 Zeichen',
    'text, also per language, at most 200 characters',
  ),
  localizedNote: words(
    'Text, auch je Sprache, höchstens 300 Zeichen',
    'text, also per language, at most 300 characters',
  ),
  body: words('[Fließtext](#fließtext-body)', '[longer text](#longer-text-body)'),
  inline: words(
    'Text oder Liste aus Texten und [`span`](#span)',
    'text or list of texts and [`span`](#span)',
  ),
  languageTag: words('Sprache', 'language'),
  id: words('Kennung', 'id'),
  ids: words('Liste von Kennungen', 'list of ids'),
  url: words('Adresse', 'address'),
  email: words('Mailadresse', 'mail address'),
  phone: words('Telefon', 'phone'),
  date: words('Tag', 'day'),
  time: words('Uhrzeit', 'time'),
  instant: words('Zeitpunkt', 'instant'),
  stamp: words('Tag oder Zeitpunkt', 'day or instant'),
  weekdays: words('Liste aus [Wochentage](#wochentage)', 'list from [Weekdays](#weekdays)'),
  run: words('[Durchgang](#durchgänge-runs)', '[run](#runs-runs)'),
  ageRange: words('[`age`](#age)', '[`age`](#age)'),
  area: words('GeoJSON Polygon oder MultiPolygon', 'GeoJSON Polygon or MultiPolygon'),
};

const root = toJsonSchema(feedDocument);
const objects = new Map<DocumentedObject, JsonSchema>([['header', toJsonSchema(header)]]);
collectObjects(root);

function collectObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const name = Array.isArray(node) ? undefined : documentedObject(node as JsonSchema);
  if (name !== undefined && !objects.has(name)) objects.set(name, node as JsonSchema);
  Object.values(node).forEach(collectObjects);
}

/** One table per object; the first stands under the text's own heading, the others bring theirs. */
export function fieldTables(names: readonly string[], language: DocLanguage): string {
  return names
    .map((name, index) => {
      const heading = index === 0 ? '' : `#### \`${name}\`\n\n`;
      return heading + fieldTable(name as DocumentedObject, language);
    })
    .join('\n\n');
}

function fieldTable(name: DocumentedObject, language: DocLanguage): string {
  const docs: Readonly<Record<string, FieldDoc>> = SCHEMA_DOCS[name];
  const head =
    language === 'de'
      ? ['Feld', 'Pflicht', 'Form', 'Bedeutung']
      : ['Field', 'Required', 'Form', 'Meaning'];
  const schema = objects.get(name) ?? (name === 'collections' ? root : undefined);
  if (schema === undefined) throw new Error(`no such object: ${name}`);
  const required = (schema['required'] ?? []) as readonly string[];
  const yes = language === 'de' ? 'ja' : 'yes';
  const rows = Object.entries(docs).map(([field, [de, en]]) => [
    `\`${field}\``,
    required.includes(field) ? yes : '',
    formOf(schema.properties?.[field] ?? {}, language),
    language === 'de' ? de : en,
  ]);
  return table(head, rows);
}

function formOf(node: JsonSchema, language: DocLanguage): string {
  const ref = (node['$ref'] as string | undefined)?.replace('#/$defs/', '');
  if (ref !== undefined) {
    const target = root.$defs?.[ref] ?? objects.get('header')?.$defs?.[ref];
    if (target === undefined) throw new Error(`no such part: ${ref}`);
    return FORMS[ref]?.[language] ?? formOf(target, language);
  }
  const name = documentedObject(node);
  if (name !== undefined) return `[\`${name}\`](#${slug(name)})`;
  const choices = node['anyOf'] as readonly JsonSchema[] | undefined;
  if (choices !== undefined) return formOfChoices(choices, language);
  if (node['enum'] !== undefined) return closedList(node['enum'] as readonly string[], language);
  if (node['const'] !== undefined) return `\`${JSON.stringify(node['const'])}\``;
  return formOfType(node, language);
}

/** A record or its tombstone stands in every list; that is said once, elsewhere. */
function formOfChoices(choices: readonly JsonSchema[], language: DocLanguage): string {
  const records = choices.filter(({ $ref }) => $ref !== '#/$defs/tombstone');
  if (records.length < choices.length) return language === 'de' ? 'Einträge' : 'records';
  const forms = [...new Set(choices.map((choice) => formOf(choice, language)))];
  return forms.join(language === 'de' ? ' oder ' : ' or ');
}

function closedList(codes: readonly string[], language: DocLanguage): string {
  const same = (name: string): boolean =>
    JSON.stringify(vocabulary[name as keyof typeof vocabulary]) === JSON.stringify(codes);
  const name = Object.keys(LISTS).find(same) as ListName | undefined;
  if (name === undefined) return codes.map((code) => `\`${code}\``).join(', ');
  const heading = LISTS[name].heading[language];
  return `${language === 'de' ? 'aus' : 'from'} [${heading}](#${slug(heading)})`;
}

function formOfType(node: JsonSchema, language: DocLanguage): string {
  const isGerman = language === 'de';
  switch (node['type']) {
    case 'boolean':
      return isGerman ? '`true` oder `false`' : '`true` or `false`';
    case 'integer':
    case 'number':
      return numberForm(node, isGerman);
    case 'string':
      return textForm(node, isGerman);
    case 'array':
      return listForm(node, language);
    default:
      throw new Error(`no words for ${JSON.stringify(node)}`);
  }
}

function numberForm(node: JsonSchema, isGerman: boolean): string {
  const whole = isGerman ? 'ganze Zahl' : 'whole number';
  const any = isGerman ? 'Zahl' : 'number';
  const [min, max] = [Number(node['minimum']), Number(node['maximum'])];
  const range =
    max >= Number.MAX_SAFE_INTEGER ? (isGerman ? `ab ${min}` : `from ${min}`) : `${min}–${max}`;
  return `${node['type'] === 'integer' ? whole : any}, ${range}`.replaceAll('-', '−');
}

function textForm(node: JsonSchema, isGerman: boolean): string {
  const pattern = String(node['pattern']);
  if (pattern !== PATTERNS.visible.source) return `\`${pattern}\``;
  return isGerman
    ? `Text, höchstens ${String(node['maxLength'])} Zeichen`
    : `text, at most ${String(node['maxLength'])} characters`;
}

function listForm(node: JsonSchema, language: DocLanguage): string {
  const isGerman = language === 'de';
  if (node['prefixItems'] !== undefined)
    return isGerman ? '[Länge, Breite]' : '[longitude, latitude]';
  const item = formOf(node['items'] as JsonSchema, language);
  const max = Number(node['maxItems']);
  const limit =
    max === vocabulary.LIMITS.list ? '' : isGerman ? `, höchstens ${max}` : `, at most ${max}`;
  return `${isGerman ? 'Liste' : 'list'}: ${item}${limit}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The anchor GitLab and GitHub give a heading. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
