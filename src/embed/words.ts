// The few words said before any widget is there to say them, in the languages of the widgets' own words.
// Left out: everything a widget says itself (i18n/), words for editors (editor-help.ts).

/** What a reader is told while a widget comes, and when it does not. */
export interface LoaderWords {
  readonly lang: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

const german: LoaderWords = {
  lang: 'de',
  loading: 'Wird geladen …',
  failed: 'Dieser Inhalt konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
};

const ALL: readonly LoaderWords[] = [
  german,
  {
    lang: 'en',
    loading: 'Loading …',
    failed: 'This content could not be loaded.',
    retry: 'Try again',
  },
  {
    lang: 'ar',
    loading: 'جارٍ التحميل …',
    failed: 'تعذّر تحميل هذا المحتوى.',
    retry: 'حاول مرة أخرى',
  },
];

/** Words in the language a place in the page is written in; German when nobody says, or when there are none. */
export function wordsAt(place: Element): LoaderWords {
  const words = ALL.find(({ lang }) => place.matches(`:lang(${lang})`));
  if (words !== undefined) return words;
  // Firefox looks for the language of a shadow root no further than the root
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? wordsAt(root.host) : german;
}
