// Languages that most feeds and pages name, so that a first view needs no table of all languages, aliases and
// regions. Whatever is not obvious here is left to language.ts, which comes with a closer look.

const COMMON: ReadonlySet<string> = new Set(
  'de de-simple en ar am az bg bn bs ckb cs da el es et fa fa-AF fi fr he hi hr hu hy it ja ka kk ko ku lt lv mk nl om pl ps pt ro ru sk sl so sq sr sv sw ta th ti tr uk ur vi zh'.split(
    ' ',
  ),
);

/** Whether a tag is the one under which the Bildungsfeed keeps a common language. */
export const isCommonLanguage = (tag: string): boolean => COMMON.has(tag);

/** The canonical tag where it is obvious, as `de` for `de-AT`; undefined where language.ts has to decide. */
export function commonLanguage(tag: string): string | undefined {
  const [, language = tag] = /^(?!fa|pt|zh)([a-z]{2})-[A-Z]{2}$/.exec(tag) ?? [];
  return COMMON.has(language) ? language : undefined;
}
