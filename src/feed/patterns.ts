// The forms that machine-read values of a feed must have, in one place for the schema, the safe links
// and the report. Left out: dates and instants (zod has them) and anything visible people write.

export const PATTERNS = {
  /** URL-safe, starts with a letter or digit. */
  id: /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/,
  /** Id of a record in another system. */
  foreignId: /^[\p{L}\p{N}][\p{L}\p{N} ._:/#~-]{0,127}$/u,
  /** BCP 47 tag, or one of the two everyday names readers still accept. */
  language: /^([A-Za-z]{2,3}|dari|sorani)(-[A-Za-z0-9]{1,8})*$/,
  /**
   * Absolute web address without user name; the host in Latin letters, so that no look-alike script
   * can pass for a German authority. Source: docs/feed, section "Links".
   */
  url: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[A-Za-z0-9À-ɏ.-]+(:[0-9]{1,5})?([/?#][^\s\\<>"\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069]*)?$/u,
  email: /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9À-ɏ-]{1,63}(\.[A-Za-z0-9À-ɏ-]{1,63}){1,6}$/u,
  /** E.164, or a German short number such as 115 and 116117. */
  phone: /^(\+[1-9][0-9]{5,14}|1[0-9]{2,5})$/,
  /** Wall-clock time 00:00 to 23:59. */
  time: /^([01][0-9]|2[0-3]):[0-5][0-9]$/,
  /** Dates lie between 1900 and 2199. */
  year: /^(19|20|21)/,
  /** Visible text: at least one letter, digit, punctuation mark or symbol. */
  visible: /[\p{L}\p{N}\p{P}\p{S}]/u,
} as const;
