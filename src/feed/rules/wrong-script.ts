// A text whose letters do not belong to its language tag, for example German under `ar`: it is shown
// in the wrong direction and read aloud in the wrong voice. Names of providers and places stay as they
// are in every language, so they are left out. Source: WCAG 2.2, 3.1.2; Unicode scripts.
import { defineRule } from './rule.js';
import { textsOf } from './walk.js';

const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Ethiopic: /\p{Script=Ethiopic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
} as const;
type Script = keyof typeof SCRIPTS;

const LANGUAGES: readonly (readonly [Script, string])[] = [
  ['Arabic', 'ar fa ps ckb ur sd ug'],
  ['Cyrillic', 'uk ru bg mk be kk ky mn tg'],
  ['Ethiopic', 'ti am'],
  ['Greek', 'el'],
  ['Hebrew', 'he yi'],
  ['Latin', 'de en fr tr pl ro vi so ku sq hr bs it es pt hu nl om cs sk sl da sv fi et lv lt'],
];
const EXPECTED = new Map(
  LANGUAGES.flatMap(([script, tags]) => tags.split(' ').map((tag) => [tag, script] as const)),
);

/** Fewer letters than this prove nothing. */
const FEW = 4;

export const rule = defineRule('wrong-script', 'warning', function* ({ feed }) {
  for (const { field, path, recordId, versions } of textsOf(feed)) {
    if (field === 'name' && (path[0] === 'providers' || path[0] === 'places')) continue;
    for (const [language, text] of versions) {
      const expected = expectedScript(language);
      const found = expected === undefined ? undefined : otherScript(text, expected);
      if (expected === undefined || found === undefined) continue;
      yield { path, recordId, params: { language, expected, found } };
    }
  }
});

function expectedScript(language: string): Script | undefined {
  if (/-Latn/.test(language)) return 'Latin';
  return /-[A-Z][a-z]{3}/.test(language) ? undefined : EXPECTED.get(language.split('-')[0] ?? '');
}

/** The script of most letters, when fewer than a quarter belong to the expected one. */
function otherScript(text: string, expected: Script): Script | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const count = (script: Script): number => text.match(SCRIPTS[script])?.length ?? 0;
  if (letters < FEW || count(expected) * 4 >= letters) return undefined;
  const scripts = (Object.keys(SCRIPTS) as Script[]).sort((a, b) => count(b) - count(a));
  return scripts[0] === expected ? undefined : scripts[0];
}
