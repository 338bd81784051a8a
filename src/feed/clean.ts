// Takes harmful and broken characters out of the visible texts of a record and brings its language
// tags to one spelling. Loaded only when the quick checker asks for a closer look.
// Left out: machine-read values (the schema refuses those whole) and anything about meaning.
import { isSuspect } from './characters.js';
import { finding, printable, type FindingCode, type Spot } from './findings.js';
import type { Issue } from './issue.js';
import { canonicalLanguage } from './language.js';
import { PAGE_LIMITS } from './vocabulary-core.js';

type Role = 'localized' | 'blocks' | 'text' | 'language';

/**
 * What stands in which field, by its name alone. Localized fields hold one text or a map from language
 * tag to text; in a list under `blocks` an object is a paragraph or an emphasised word instead. Fields
 * that are not listed are machine-read. A test compares the table with the schema.
 */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    localized:
      'name title summary note arrival hint feeWaiver certificate inPerson question documents duration cost when for accreditation checklist scheduleNote',
    blocks: 'body intro text',
    text: 'items street city district keywords',
    language: 'lang language languages defaultLanguage spokenLanguages teaches',
  }).flatMap(([role, fields]) => fields.split(' ').map((field) => [field, role as Role])),
);

/** No value of the standard lies deeper in its record. */
const MAX_DEPTH = 12;

const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u2800\u3164\ufeff\uffa0\ufffe\uffff]/g;
const LINE_SEPARATORS = /[\u2028\u2029]/g;
const OVERRIDES = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const HALF_SURROGATES = /\p{Cs}/gu;
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

type CleanStep = readonly [code: FindingCode, clean: (text: string) => string];

const STEPS: readonly CleanStep[] = [
  ['control-characters', (text) => text.replace(LINE_SEPARATORS, '\n').replace(CONTROLS, '')],
  ['bidi-controls', (text) => withoutOpenIsolates(text.replace(OVERRIDES, ''))],
  ['broken-characters', (text) => text.replace(HALF_SURROGATES, '\ufffd')],
  ['stacked-marks', (text) => text.replace(STACKED_MARKS, '$1')],
];

/** Visible text without what could deceive or break a page, and the codes of what was changed. */
export function cleanText(text: string): { text: string; codes: readonly FindingCode[] } {
  if (!isSuspect(text)) return { text, codes: [] };
  const codes = new Set<FindingCode>();
  let result = text;
  for (const [code, clean] of STEPS) {
    const cleaned = clean(result);
    if (cleaned !== result) codes.add(code);
    result = cleaned;
  }
  if (result.includes('\ufffd')) codes.add('broken-characters');
  return { text: result, codes: [...codes] };
}

/** Isolates are good where each is closed; one left open would turn the rest of the page around. */
function withoutOpenIsolates(text: string): string {
  let open = 0;
  for (const [mark] of text.matchAll(ISOLATES)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0 ? text : text.replace(ISOLATES, '');
}

type Fields = Record<string, unknown>;

/**
 * A record with clean texts and canonical language tags. `spot` is where the record stands;
 * `defaultLanguage` the canonical tag every map must contain. What was changed goes to `report`.
 */
export function cleanRecord(
  record: unknown,
  spot: Spot,
  defaultLanguage: string,
  report: (issue: Issue) => void,
): unknown {
  return new Cleaner(spot, defaultLanguage, report).value(record, '', 0);
}

class Cleaner {
  readonly #spot: Spot;
  readonly #defaultLanguage: string;
  readonly #report: (issue: Issue) => void;
  readonly #trail: (string | number)[] = [];

  constructor(spot: Spot, defaultLanguage: string, report: (issue: Issue) => void) {
    this.#spot = spot;
    this.#defaultLanguage = defaultLanguage;
    this.#report = report;
  }

  /** `field` is the name of the field the value belongs to, through lists and language maps. */
  value(value: unknown, field: string, depth: number): unknown {
    const role = ROLES.get(field);
    if (typeof value === 'string') return this.#string(value, role);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MAX_DEPTH) {
      this.#found('too-deep', 'field-dropped', { field });
      return undefined;
    }
    if (Array.isArray(value)) return this.#list(value, field, depth + 1);
    const isMap = role === 'localized' || (role === 'blocks' && !this.#isInList());
    const fields = value as Fields;
    return isMap ? this.#languageMap(fields, field, depth + 1) : this.#object(fields, depth + 1);
  }

  #isInList(): boolean {
    return typeof this.#trail.at(-1) === 'number';
  }

  #string(value: string, role: Role | undefined): string | undefined {
    if (role === undefined) return value;
    if (role === 'language') return this.#tag(value);
    const { text, codes } = cleanText(value);
    for (const code of codes) this.#found(code, 'normalised');
    return text;
  }

  #tag(tag: string): string | undefined {
    const canonical = canonicalLanguage(tag);
    if (canonical === undefined) {
      this.#found('language-unknown', 'field-dropped', { found: printable(tag) });
    } else if (canonical !== tag) {
      this.#found('language-alias', 'normalised', { found: printable(tag), used: canonical });
    }
    return canonical;
  }

  #list(items: readonly unknown[], field: string, depth: number): readonly unknown[] {
    const cleaned = items.map((item, index) => this.#inside(index, item, field, depth));
    if (cleaned.every((item, index) => item === items[index])) return items;
    return cleaned.filter((item) => item !== undefined);
  }

  #object(fields: Fields, depth: number): Fields {
    let cleaned = fields;
    for (const key of Object.keys(fields)) {
      if (key === '__proto__') {
        this.#found('unsafe-key', 'field-dropped', { field: key });
        cleaned = without(cleaned, key);
      } else if (!key.startsWith('_') && (ROLES.has(key) || typeof fields[key] === 'object')) {
        const result = this.#inside(key, fields[key], key, depth);
        if (result === undefined) cleaned = without(cleaned, key);
        else if (result !== fields[key]) cleaned = { ...cleaned, [key]: result };
      }
    }
    return cleaned;
  }

  /** A map without a single usable version says nothing, so it goes. */
  #languageMap(fields: Fields, field: string, depth: number): Fields | undefined {
    const keys = Object.keys(fields);
    const cleaned = new Map<string, unknown>();
    for (const key of keys.slice(0, PAGE_LIMITS.list)) {
      const tag = this.#inside(key, key, 'language', depth) as string | undefined;
      const result = tag === undefined ? undefined : this.#inside(key, fields[key], field, depth);
      const isNew = tag !== undefined && (tag === key || !cleaned.has(tag));
      if (isNew && result !== undefined) cleaned.set(tag, result);
    }
    this.#judge(cleaned, field, keys.length);
    if (cleaned.size === 0) return undefined;
    const isSame = keys.length === cleaned.size && keys.every((k) => cleaned.get(k) === fields[k]);
    return isSame ? fields : Object.fromEntries(cleaned);
  }

  #judge(versions: ReadonlyMap<string, unknown>, field: string, count: number): void {
    if (count > PAGE_LIMITS.list) {
      this.#found('list-too-long', 'normalised', { field, max: PAGE_LIMITS.list, count });
    }
    if (versions.size > 0 && !versions.has(this.#defaultLanguage)) {
      this.#found('missing-default-language', undefined, { language: this.#defaultLanguage });
    }
  }

  #inside(key: string | number, value: unknown, field: string, depth: number): unknown {
    this.#trail.push(key);
    const result = this.value(value, field, depth);
    this.#trail.pop();
    return result;
  }

  #found(code: FindingCode, action: Issue['action'], params?: Issue['params']): void {
    const path = [...this.#spot.path, ...this.#trail];
    this.#report(finding(code, { path, recordId: this.#spot.recordId }, action, params));
  }
}

function without(fields: Fields, key: string): Fields {
  const copy = { ...fields };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- own property of a fresh copy
  delete copy[key];
  return copy;
}
