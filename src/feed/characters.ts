// Tells whether a visible text needs cleaning (clean.ts) at all. Hardly any does, so pages have this
// much of it on their first screen.

/** Quickest test: a letter, digit or sign, and nothing but Latin, Greek and Cyrillic letters and usual punctuation. */
const PLAIN =
  /^[!-~\u00ae-\u02ff\u0400-\u0481][\t\n\r\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u20ac]*$/;

const SUSPECT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u2028-\u202e\u2066-\u2069\u2800\u3164\ufeff\uffa0\ufffd-\uffff\p{Cs}]|\p{M}{5}/u;

/** Whether a text is visible and needs no closer look. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Whether a text holds anything that could deceive a reader or break a page. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);
