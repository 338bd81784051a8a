// What an importer could not take over: codes and places in the source, never sentences (those
// stand in i18n/messages.ts). An importer lists such a value, it never guesses one.

export const UNREAD_CODES = [
  'record-unusable',
  'record-twice',
  'answer-incomplete',
  'license-unknown',
  'wrong-type',
  'unknown-field',
  'unknown-code',
  'unreadable-date',
  'end-before-start',
  'unclear-start-dates',
  'no-start-date',
  'unclear-times',
  'partly-read-times',
  'price-zero',
  'unreadable-price',
  'differing-values',
  'unclear-funding',
  'unreadable-phone',
  'unreadable-email',
  'unreadable-link',
  'unreadable-postal-code',
  'unreadable-position',
  'person-left-out',
  'too-long',
] as const;
export type UnreadCode = (typeof UNREAD_CODES)[number];

/** One value of the source that is not, or not whole, in the feed. */
export interface Unread {
  readonly code: UnreadCode;
  /** Id of the record in the source; empty when the file as a whole is meant. */
  readonly recordId: string;
  /** Path in the source record, for example `angebot.bildungsanbieter.email`. */
  readonly field: string;
  /** The value as it stands there, at most 80 characters. */
  readonly value: string;
}
