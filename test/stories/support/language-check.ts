// Is every text marked with a language it can be in? axe looks whether `lang` values are well formed; nobody looks
// whether Arabic letters stand under `lang="de"`, which makes a screen reader spell or skip them (WCAG 3.1.2).
// Cannot tell languages of the same script apart.
import { describeElement, renderedNodes, renderedParent } from './flat-tree.js';

const scripts = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Grek: /\p{Script=Greek}/u,
  Latn: /\p{Script=Latin}/u,
} as const;
type Script = keyof typeof scripts;

const scriptOfLanguage: Readonly<Record<string, Script>> = {
  ar: 'Arab',
  fa: 'Arab',
  ps: 'Arab',
  ckb: 'Arab',
  ur: 'Arab',
  uk: 'Cyrl',
  ru: 'Cyrl',
  bg: 'Cyrl',
  ti: 'Ethi',
  am: 'Ethi',
  el: 'Grek',
};

/** What may stand in Latin letters in any language, and why. */
const allowed: readonly (readonly [RegExp, string])[] = [
  [/\b(pre-)?[ABC][0-2](\.[12])?\b/g, 'steps of the European framework are the same everywhere'],
  [/\b(PDF|DOCX?|XLSX?|ICS|JSON|kB|MB|km|BAMF|VHS|EUR|PLZ)\b/g, 'file kinds, units, institutions'],
  [/\b[\w.+-]+@[\w.-]+\.\w+\b/g, 'e-mail addresses'],
  [/\b(https?:\/\/|www\.)\S+|\b[\w-]+(\.[\w-]+)*\.(de|example|org|com|eu)\b\S*/g, 'web addresses'],
];

const scriptFor = (lang: string): Script =>
  scriptOfLanguage[lang.toLowerCase().split('-')[0] ?? ''] ?? 'Latn';

/** Nearest `lang`, through slots and shadow roots; an element counts for its own text. */
export function nearestLanguage(node: Node): string | undefined {
  for (let at: Node | undefined = node; at; at = renderedParent(at)) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return document.documentElement.lang || undefined;
}

/**
 * Names of people, places and institutions inside a sentence need no mark of their own; they are known by their capital
 * letters, which only a sentence in another script can have them stand out from. Source: WCAG 3.1.2, "proper names".
 */
function withoutNames(text: string, own: Script): string {
  const isSentence = own !== 'Latn' && scripts[own].test(text);
  return isSentence ? text.replace(/(?<!\p{L})\p{Lu}[\p{Script=Latin}\p{N}-]*/gu, ' ') : text;
}

function foreignLetters(text: string, own: Script): string {
  const plain = allowed.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text);
  const rest = withoutNames(plain, own);
  const others = Object.entries(scripts).filter(([name]) => name !== own);
  return others.flatMap(([, script]) => rest.match(new RegExp(script, 'gu')) ?? []).join('');
}

function textsOf(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [];
  // attributes cannot carry a language of their own, so they count as text in the element's language
  return ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) => {
    const value = node.getAttribute(name);
    return value === null ? [] : [value];
  });
}

/** One sentence per text whose letters do not belong to the nearest `lang`. */
export function findWrongScripts(start: Element): string[] {
  return [...renderedNodes(start)].flatMap((node) =>
    textsOf(node).flatMap((text) => {
      const lang = nearestLanguage(node);
      if (lang === undefined) {
        return /\p{L}/u.test(text) ? [`no language around ${JSON.stringify(text.trim())}`] : [];
      }
      const letters = foreignLetters(text, scriptFor(lang));
      if (letters === '') return [];
      const element = node instanceof Element ? node : renderedParent(node)!;
      return [
        `${JSON.stringify(letters.slice(0, 20))} under lang="${lang}" in ${describeElement(element)}`,
      ];
    }),
  );
}
