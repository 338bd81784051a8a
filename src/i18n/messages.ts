// Findings and errors -> sentences for coordinators and their technicians, in German and English.
// Plain typed tables instead of lit-localize: these sentences exist in two languages only, must run in
// Node without a page, and would otherwise weigh on the page's catalogue although no page shows them.
// Left out: what citizens read when a feed fails (the widgets' own words).
import type { FeedError, Issue } from '../feed/issue.js';
import type { LoadError } from '../feed/load-error.js';
import { valueWords } from './messages/values.js';
import { JSON_FAULT_MESSAGES, type JsonFaultCode } from './messages/json-faults.js';
import { READING_MESSAGES } from './messages/reading.js';
import { LOAD_MESSAGES, REFUSAL_MESSAGES } from './messages/refusals.js';
import { FEED_RULE_MESSAGES } from './messages/rules-feed.js';
import { RECORD_RULE_MESSAGES } from './messages/rules-records.js';
import type { MessageLanguage, Messages } from './messages/types.js';
import { UNREAD_MESSAGES } from './messages/unread.js';

export type { MessageLanguage } from './messages/types.js';

export interface Description {
  /** What is the matter. */
  readonly sentence: string;
  /** How to mend it. */
  readonly hint: string;
  /** What readers show or assume if nobody mends it. */
  readonly assumption?: string;
}

/** Every code of a finding with its sentences; a test compares it with the codes in feed/. */
export const ISSUE_MESSAGES: Messages<string> = {
  ...READING_MESSAGES,
  ...RECORD_RULE_MESSAGES,
  ...FEED_RULE_MESSAGES,
};

/** What an action of a reader means for the people who look at the page. */
const BY_ACTION: Readonly<
  Record<NonNullable<Issue['action']>, Readonly<Record<MessageLanguage, string>>>
> = {
  'field-dropped': { de: 'Die Angabe wird nicht gezeigt.', en: 'The value is not shown.' },
  'record-dropped': {
    de: 'Der ganze Eintrag wird nicht gezeigt.',
    en: 'The whole record is not shown.',
  },
  'feed-refused': { de: 'Es wird nichts gezeigt.', en: 'Nothing is shown.' },
  normalised: { de: 'Die Angabe wird berichtigt gezeigt.', en: 'The value is shown corrected.' },
};

/** A finding in words. An unknown code, from a newer version, is named as it is. */
export function describeIssue(issue: Issue, language: MessageLanguage): Description {
  const { code, params = {}, action } = issue;
  const result = action === undefined ? undefined : BY_ACTION[action][language];
  const { assumption = result, ...words } = describe(ISSUE_MESSAGES, [code], params, language);
  // a lost record is worse than whatever the code says about its field
  const worst = action === 'record-dropped' && code !== 'duplicate-id' ? result : assumption;
  return { ...words, ...(worst !== undefined && { assumption: worst }) };
}

/** Why a feed as a whole cannot be used. */
export function describeRefusal(error: FeedError, language: MessageLanguage): Description {
  const words = describe(REFUSAL_MESSAGES, [error.code], error.params, language);
  return { ...words, assumption: BY_ACTION['feed-refused'][language] };
}

/** Why a feed could not be loaded. */
export function describeLoadError(error: LoadError, language: MessageLanguage): Description {
  const reason = `${error.code}.${String(error.params['reason'])}`;
  return describe(LOAD_MESSAGES, [reason, error.code], error.params, language);
}

/** What is wrong at the place where a text stops being JSON. */
export function describeJsonFault(code: JsonFaultCode, language: MessageLanguage): Description {
  return describe(JSON_FAULT_MESSAGES, [code], {}, language);
}

/** What an importer could not take over, and why; `code` as in formats/unread.ts. */
export function describeUnread(code: string, language: MessageLanguage): Description {
  return describe(UNREAD_MESSAGES, [code], {}, language);
}

type Params = Readonly<Record<string, string | number>>;

function describe(
  messages: Messages<string>,
  codes: readonly [string, ...string[]],
  params: Params,
  language: MessageLanguage,
): Description {
  const code = codes.find((one) => Object.hasOwn(messages, one)) ?? codes[0];
  const [sentence, hint, result] = messages[code]?.[language] ?? [code, ''];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => valueWords(code, name, params[name], language));
  return {
    sentence: fill(sentence),
    hint: fill(hint),
    ...(result !== undefined && { assumption: fill(result) }),
  };
}
