// The few words said before any widget is there to say them, in the languages of the widgets' own words.
// Left out: everything a widget says itself (i18n/), words for editors (editor-help.ts).

/** What a reader is told while a widget comes, and when it does not. */
export interface LoaderWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

const words = (lang: string, loading: string, failed: string, retry: string): LoaderWords => ({
  lang,
  dir: lang === 'ar' ? 'rtl' : 'ltr',
  loading,
  failed,
  retry,
});

const german = words(
  'de',
  'Wird geladen …',
  'Dieser Inhalt konnte nicht geladen werden.',
  'Erneut versuchen',
);

const ALL: readonly LoaderWords[] = [
  german,
  words('en', 'Loading …', 'This content could not be loaded.', 'Try again'),
  words('ar', 'جارٍ التحميل …', 'تعذّر تحميل هذا المحتوى.', 'حاول مرة أخرى'),
];

/** Words in the language that comes nearest to `tag` (BCP 47, may be empty): German when there is none. */
export function wordsIn(tag: string): LoaderWords {
  const language = tag.trim().toLowerCase().split('-')[0];
  return ALL.find(({ lang }) => lang === language) ?? german;
}

/** The language a place in the page is written in: BCP 47, empty when nobody says. */
export function languageAt(place: Element): string {
  const said = place.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (typeof said === 'string') return said;
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? languageAt(root.host) : '';
}
