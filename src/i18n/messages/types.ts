// The shape of the tables of sentences. Left out: the sentences.

export type MessageLanguage = 'de' | 'en';

/** A sentence, what to do about it, and what happens if nobody does anything. */
export type Wording = readonly [sentence: string, hint: string, result?: string];

/** Placeholders stand in braces and are named after the parameters of the finding: `{field}`. */
export type Messages<Code extends string> = Readonly<
  Record<Code, Readonly<Record<MessageLanguage, Wording>>>
>;
