// Sentences of German text, for the plain-language rules. Browsers' own segmenters split "z. B." and
// "3. Mai", so abbreviations and ordinal numbers are glued first.

/** Abbreviations people write in offers; in plain language none of them should stand. */
export const ABBREVIATION =
  /(?<![\p{L}])(z\. ?B|d\. ?h|u\. ?a|o\. ?ä|u\. ?v\. ?m|i\. ?d\. ?R|usw|bzw|ca|etc|ggf|inkl|evtl|vgl|zzgl|Std|Nr|Tel|Abs|max|min)\.(?![\p{L}])/u;

const EVERY_ABBREVIATION = new RegExp(ABBREVIATION, 'gu');
const ORDINAL = /([0-9])\. (?=\p{L}|[0-9])/gu;

/** Sentences, list items and lines, trimmed and without empty ones. */
export function sentencesOf(text: string): string[] {
  const glued = text
    .replace(EVERY_ABBREVIATION, (match) => match.replaceAll('.', '').replaceAll(' ', ''))
    .replace(ORDINAL, '$1 ');
  return glued
    .split(/[.!?:]+(?=\s|$)|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export const wordCount = (sentence: string): number =>
  sentence.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
