// Reads records of foreign JSON field by field and remembers which fields were asked for, so that
// what nobody asked for can be listed in the end. Left out: any knowledge of a format.
import { shorten, tidyText } from '../text-parts.js';
import type { Unread, UnreadCode } from '../unread.js';

const SHOWN = 80;
/** What people type into a field that a form insists on. */
const NO_ANSWER = /^(?:-+|keine angaben?|k\.\s?a\.|entfällt|n\/a)\.?$/iu;

/** One object of the source. Reading an absent field gives undefined, a wrong type is reported. */
export class JsonReader {
  readonly recordId: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #unread: Unread[];
  readonly #asked = new Set<string>();
  readonly #children = new Map<string, JsonReader>();

  constructor(value: unknown, recordId: string, unread: Unread[], path = '') {
    this.#values = isObject(value) ? value : {};
    this.recordId = recordId;
    this.#unread = unread;
    this.#path = path;
  }

  /** Words of a field, tidied; numbers as they are written. Undefined for "Keine Angabe" and alike. */
  text(key: string): string | undefined {
    const value = this.#typed(key, isTextual);
    const text = tidyText(String(value ?? ''));
    return isAnswer(text) ? text : undefined;
  }

  /** Markup of a field, as it stands. Undefined when it holds no words. */
  html(key: string): string | undefined {
    const value = this.#typed(key, isString);
    return isAnswer(tidyText(value?.replace(/<[^>]*>/gu, ' ') ?? '')) ? value : undefined;
  }

  number(key: string): number | undefined {
    return this.#typed(key, isNumber);
  }

  flag(key: string): boolean {
    return this.#typed(key, isBoolean) ?? false;
  }

  /** An object inside; an empty one when absent. */
  child(key: string): JsonReader {
    return this.#adopt(this.raw(key), key);
  }

  list(key: string): JsonReader[] {
    const items = this.#typed(key, isList) ?? [];
    return items.map((item, index) => this.#adopt(item, `${key}[${index}]`));
  }

  /** Any value, null read as absent. */
  raw(key: string): unknown {
    this.#asked.add(key);
    return Object.hasOwn(this.#values, key) ? (this.#values[key] ?? undefined) : undefined;
  }

  /** Fields left out on purpose: internal numbers, or things the standard has no place for. */
  leaveOut(...keys: readonly string[]): void {
    for (const key of keys) {
      this.#asked.add(key);
      this.#children.delete(key);
    }
  }

  report(code: UnreadCode, key: string, value: unknown = this.raw(key)): void {
    const words = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    this.#unread.push({
      code,
      recordId: this.recordId,
      field: this.#at(key),
      value: shorten(tidyText(words.replace(/<[^>]*>/gu, ' ')), SHOWN),
    });
  }

  /** Reports every field that holds something and that nobody has asked for, also in the objects inside. */
  reportUnasked(): void {
    for (const [key, value] of Object.entries(this.#values)) {
      if (!this.#asked.has(key) && !isEmpty(value)) this.report('unknown-field', key, value);
    }
    for (const child of this.#children.values()) child.reportUnasked();
  }

  #adopt(value: unknown, key: string): JsonReader {
    const known = this.#children.get(key);
    if (known) return known;
    if (value !== undefined && !isObject(value)) this.report('wrong-type', key, value);
    const child = new JsonReader(value, this.recordId, this.#unread, this.#at(key));
    this.#children.set(key, child);
    return child;
  }

  #typed<T>(key: string, isRight: (value: unknown) => value is T): T | undefined {
    const value = this.raw(key);
    if (isRight(value)) return value;
    if (value !== undefined) this.report('wrong-type', key, value);
    return undefined;
  }

  #at(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

function isAnswer(text: string): boolean {
  return text !== '' && !NO_ANSWER.test(text);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isTextual(value: unknown): value is string | number {
  return isString(value) || isNumber(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || value === false;
}
