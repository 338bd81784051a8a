// Mends a record the quick checker has refused: takes out each bad value where it stands, then its
// parent where that cannot do without, up to the record itself, and words nothing but codes.
// Left out: finding the bad values (faults.ts, which brings zod along), good records (parse.ts).
import type * as z from 'zod/mini';
import { ROLES } from './clean.js';
import type { Judge, SchemaName } from './faults.js';
import { finding, kindOf, printable, type FindingCode, type Spot } from './findings.js';
import type { Issue } from './issue.js';
import { PATTERNS } from './patterns.js';

type Path = readonly (string | number)[];
type Params = Readonly<Record<string, string | number>>;

interface Fault {
  readonly path: Path;
  readonly code: FindingCode;
  readonly params: Params;
  /** What to put in place of the value; absent means the value goes. */
  readonly instead?: unknown;
}

export interface Repaired {
  /** Undefined when nothing usable was left. */
  readonly record: unknown;
  readonly issues: readonly Issue[];
}

/** A path loses a level per round, and no path of the standard is longer than this. */
const MAX_ROUNDS = 16;
const MAX_FAULTS = 100;
/** A text this many times too long is no slip of an editor; it goes instead of being cut. */
const HOPELESS = 10;
/** Half a list of these would mislead more than none. */
const ALL_OR_NONE = new Set(['steps', 'answers', 'coordinates']);

/** Takes everything out of `record` that `judge` refuses. Never throws, changes nothing in place. */
export function repairRecord(
  name: SchemaName,
  record: unknown,
  spot: Spot,
  judge: Judge,
): Repaired {
  const repair = new Repair(spot);
  let current: unknown = record;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const complaints = judge(name, current);
    if (complaints.length === 0) return { record: current, issues: repair.issues() };
    const faults = complaints.flatMap((issue) => leaves(issue, []));
    if (faults.length > MAX_FAULTS) return repair.givenUp(faults.length);
    current = repair.mend(current, faults);
    if (current === undefined) break;
  }
  return { record: undefined, issues: repair.issues() };
}

// ── Which value is at fault ─────────────────────────────────────────────────────────────────────

type Leaf = z.core.$ZodIssue & { readonly at: Path };

/** The single complaints behind an issue; of alternatives, the one the value comes closest to. */
function leaves(issue: z.core.$ZodIssue, base: Path): Leaf[] {
  const at = [...base, ...(issue.path as Path)];
  const branch = issue.code === 'invalid_union' ? closestBranch(issue.errors) : undefined;
  return branch === undefined ? [{ ...issue, at }] : branch.flatMap((inner) => leaves(inner, at));
}

function closestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const meant = branches.filter((branch) => !branch.some(isOtherShape));
  return meant.sort((a, b) => a.length - b.length)[0];
}

/** Text where a map is meant, a list where a paragraph is meant … */
function isOtherShape(issue: z.core.$ZodIssue): boolean {
  if (issue.path.length === 0) return issue.code === 'invalid_type';
  return issue.code === 'invalid_value' && issue.path.length === 1 && issue.path[0] === 'type';
}

// ── What is wrong with it ───────────────────────────────────────────────────────────────────────

const BY_PATTERN: ReadonlyMap<string, FindingCode> = new Map([
  [String(PATTERNS.id), 'bad-id'],
  [String(PATTERNS.language), 'bad-language'],
  [String(PATTERNS.url), 'bad-url'],
  [String(PATTERNS.email), 'bad-email'],
  [String(PATTERNS.phone), 'bad-phone'],
  [String(PATTERNS.time), 'bad-time'],
  [String(PATTERNS.year), 'bad-date'],
  [String(PATTERNS.visible), 'value-empty'],
]);

function faultOf(leaf: Leaf, root: unknown): Fault {
  const value = valueAt(root, leaf.at);
  const field = fieldOf(leaf.at);
  if (value === undefined) {
    return { path: leaf.at.slice(0, -1), code: 'required-missing', params: { field } };
  }
  const fault = (code: FindingCode, params: Params = {}): Fault => {
    return { path: leaf.at, code, params: { field, ...params } };
  };
  if (isEmpty(value)) return fault('value-empty');
  const found = printable(value);
  switch (leaf.code) {
    case 'invalid_type':
      return fault('wrong-type', { expected: expected(leaf), found: kindOf(value) });
    case 'invalid_union':
      return ofNoKind(leaf, value, fault);
    case 'invalid_value':
      return fault('unknown-code', { found });
    case 'invalid_key':
      return fault('bad-language', { found: field });
    case 'invalid_format':
      return fault(formatCode(leaf), { found });
    case 'too_big':
      return tooBig(value, Number(leaf.maximum), fault);
    case 'too_small':
      return fault(typeof value === 'number' ? 'out-of-range' : 'value-empty', { found });
    default:
      return fault('unusable-value', { found });
  }
}

/** Fits none of the alternatives: a block of an unknown type, or something else altogether. */
function ofNoKind(
  leaf: z.core.$ZodIssueInvalidUnion,
  value: unknown,
  fault: (code: FindingCode, params: Params) => Fault,
): Fault {
  const type = valueAt(value, ['type']);
  if (typeof type === 'string')
    return fault('unknown-code', { field: 'type', found: printable(type) });
  const [first] = leaf.errors.flat();
  const kind = first?.code === 'invalid_type' ? expected(first) : 'object';
  return fault('wrong-type', { expected: kind, found: kindOf(value) });
}

/** zod's name of a type as kindOf() says it. */
function expected(issue: z.core.$ZodIssueInvalidType): string {
  if (issue.expected === 'int') return 'integer';
  if (issue.expected === 'record') return 'object';
  return issue.expected === 'array' || issue.expected === 'tuple' ? 'list' : issue.expected;
}

function formatCode(leaf: z.core.$ZodIssueInvalidStringFormat): FindingCode {
  if (leaf.format === 'date' || leaf.format === 'datetime') return 'bad-date';
  return BY_PATTERN.get(leaf.pattern ?? '') ?? 'bad-format';
}

function tooBig(
  value: unknown,
  max: number,
  fault: (code: FindingCode, params: Params) => Fault,
): Fault {
  if (typeof value === 'string') {
    const long = fault('text-too-long', { max, count: value.length });
    const isCuttable = isVisibleText(long.params['field']) && value.length <= max * HOPELESS;
    return isCuttable ? { ...long, instead: cutText(value, max) } : long;
  }
  if (!Array.isArray(value)) return fault('out-of-range', { found: String(value) });
  const long = fault('list-too-long', { max, count: value.length });
  if (ALL_OR_NONE.has(String(long.path.at(-1)))) return long;
  return { ...long, instead: value.slice(0, max) };
}

/** Half an address or half an id leads nowhere; only what people read can be cut. */
function isVisibleText(field: string | number | undefined): boolean {
  const role = ROLES.get(String(field));
  return role !== undefined && role !== 'language';
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && !PATTERNS.visible.test(value));

/** The name of the field a path leads to; places in lists and languages say nothing to an editor. */
function fieldOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  const parent = names.at(-2) ?? '';
  const isLanguage = path.at(-2) === parent && /^(localized|blocks)$/.test(ROLES.get(parent) ?? '');
  return printable(isLanguage ? parent : (names.at(-1) ?? ''));
}

/**
 * Text of at most `max` UTF-16 units ending in " …": cut between words where one ends nearby, and
 * never inside an emoji or between a letter and its marks.
 */
export function cutText(text: string, max: number): string {
  const units = text.slice(0, max - 2);
  const whole = /[\s\u200d]|\p{Variation_Selector}|\p{M}|\p{Emoji_Modifier}/u;
  let end = units.length;
  const space = units.lastIndexOf(' ');
  if (space > max - 40) return `${units.slice(0, space)} …`;
  while (end > 1 && (isHalf(text, end) || whole.test(text.slice(end - 1, end + 2)))) end -= 1;
  return `${units.slice(0, end).trimEnd()} …`;
}

const isHalf = (text: string, end: number): boolean => /[\udc00-\udfff]/.test(text.charAt(end));

// ── Taking it out ───────────────────────────────────────────────────────────────────────────────

class Repair {
  readonly #spot: Spot;
  readonly #found = new Map<string, Issue>();
  /** Where the items of a shortened list stood in the file. */
  readonly #origins = new WeakMap<readonly unknown[], readonly number[]>();
  #recordLost = false;

  constructor(spot: Spot) {
    this.#spot = spot;
  }

  issues(): readonly Issue[] {
    const found = [...this.#found.values()];
    const last = found.at(-1);
    if (!this.#recordLost || last === undefined) return found;
    return [...found.slice(0, -1), { ...last, action: 'record-dropped' }];
  }

  givenUp(count: number): Repaired {
    const issue = finding('too-many-faults', this.#spot, 'record-dropped', { count });
    return { record: undefined, issues: [issue] };
  }

  /** The record without the values at fault; undefined when the record itself is. */
  mend(record: unknown, leavesOfRound: readonly Leaf[]): unknown {
    const faults = leavesOfRound.map((leaf) => faultOf(leaf, record));
    const edits = new Map<string, Edit>();
    for (const fault of faults) {
      const key = JSON.stringify(fault.path);
      if (edits.has(key)) continue;
      edits.set(key, { way: fault.path, fault });
      this.#note(record, fault);
      if (fault.path.length === 0) this.#recordLost = true;
    }
    return this.#recordLost ? undefined : this.#edited(record, [...edits.values()]);
  }

  /** One finding per slip: a parent that falls because of its child is not reported again. */
  #note(record: unknown, fault: Fault): void {
    const path = [...this.#spot.path, ...this.#originalPath(record, fault.path)];
    const missing =
      fault.code === 'required-missing' ? [...path, fault.params['field'] ?? ''] : path;
    const prefix = JSON.stringify(missing).slice(0, -1);
    const cause = [...this.#found.keys()].find((key) => key.startsWith(prefix));
    if (cause !== undefined) {
      this.#moveToEnd(cause);
      return;
    }
    const action = fault.instead === undefined ? 'field-dropped' : 'normalised';
    const spot = { path, recordId: this.#spot.recordId };
    this.#found.set(JSON.stringify(path), finding(fault.code, spot, action, fault.params));
  }

  /** The last finding is the one that costs the record, should it be lost. */
  #moveToEnd(key: string): void {
    const issue = this.#found.get(key);
    this.#found.delete(key);
    if (issue !== undefined) this.#found.set(key, issue);
  }

  #originalPath(record: unknown, path: Path): Path {
    let value = record;
    return path.map((step) => {
      const origins = Array.isArray(value) ? this.#origins.get(value) : undefined;
      value = valueAt(value, [step]);
      return origins?.[step as number] ?? step;
    });
  }

  /** Goes only where there is something to change: the rest of a record may be deeper than the stack. */
  #edited(value: unknown, edits: readonly Edit[]): unknown {
    const whole = edits.find(({ way }) => way.length === 0);
    if (whole !== undefined) return whole.fault.instead;
    if (edits.length === 0) return value;
    if (Array.isArray(value)) return this.#editedList(value, edits);
    const entries = Object.entries(value as object).map(([key, item]) => {
      return [key, this.#edited(item, below(edits, key))] as const;
    });
    const kept = entries.filter(([, item]) => item !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }

  #editedList(items: readonly unknown[], edits: readonly Edit[]): readonly unknown[] {
    const before = this.#origins.get(items);
    const edited = items.map((item, index) => this.#edited(item, below(edits, index)));
    const kept = edited.flatMap((item, index) => (item === undefined ? [] : [index]));
    const result = kept.map((index) => edited[index]);
    const origins = kept.map((index) => before?.[index] ?? index);
    this.#origins.set(result, origins);
    return result;
  }
}

/** A change to make, and the rest of the way to it. */
interface Edit {
  readonly way: Path;
  readonly fault: Fault;
}

const below = (edits: readonly Edit[], step: string | number): readonly Edit[] =>
  edits
    .filter(({ way }) => way[0] === step)
    .map(({ way, fault }) => ({ way: way.slice(1), fault }));

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
