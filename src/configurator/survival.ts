// What CMS keep of our snippets, by system, role and place, and the form to paste there. Measured with the
// HTML filters and editors of the systems, unless `isMeasured` says otherwise; the next CMS update may differ.
// Left out: how to paste it (steps.ts). Source: embed contract 2a, 2d, 2e.

export type Cms =
  'typo3' | 'wordpress' | 'drupal' | 'joomla' | 'contao' | 'gsb' | 'vendor' | 'html';

/** What can be pasted, best first. `url`: the address of a page that the CMS turns into a frame. */
export const FORMS = ['element', 'div', 'link', 'url', 'iframe'] as const;
export type Form = (typeof FORMS)[number];

/** `text`: shown to citizens as code. `lost`: removed; at most the words inside remain. */
export type Outcome = 'kept' | 'text' | 'lost';

/** One way into a CMS: who edits, and where. */
export interface Path {
  /** Unique; part of links to the Baukasten. */
  readonly id: string;
  readonly cms: Cms;
  /** What the editor says of herself. */
  readonly role: string;
  readonly outcomes: Readonly<Record<Form, Outcome>>;
  /** Form to paste although a better one would be kept, and why. */
  readonly rather?: { readonly form: Form; readonly because: string };
  readonly isMeasured: boolean;
}

/** A row of the matrix; `letters`: k, t, l for kept, text, lost, in the order of FORMS. */
function path(
  id: string,
  role: string,
  letters: string,
  more: Partial<Pick<Path, 'rather' | 'isMeasured'>> = {},
): Path {
  const outcomes = Object.fromEntries(
    FORMS.map((form, index) => [form, OUTCOMES[letters[index] ?? ''] ?? 'lost']),
  ) as Record<Form, Outcome>;
  const cms = id.slice(0, id.indexOf('-')) as Cms;
  return { id, cms, role, outcomes, isMeasured: true, ...more };
}

const OUTCOMES: Readonly<Record<string, Outcome>> = { k: 'kept', t: 'text', l: 'lost' };

const OTHERS_EDIT = (cms: string) =>
  `Ihre Rechte erlauben auch das Element. Aber wenn später jemand mit weniger Rechten die Seite speichert, löscht ${cms} das Element. Das div bleibt stehen.`;

const ratherDiv = (cms: string) => ({
  rather: { form: 'div', because: OTHERS_EDIT(cms) } as const,
});

const ratherLink = {
  rather: {
    form: 'link',
    because: 'Einen Link setzen Sie mit dem Editor. Sie brauchen dafür keinen HTML-Code.',
  },
} as const;

const unknown = { isMeasured: false } as const;

/** All ways, in the order in which the Baukasten offers them. */
export const PATHS: readonly Path[] = [
  path('typo3-html', 'Ich darf das Inhaltselement „HTML“ verwenden', 'kkklk'),
  path('typo3-text', 'Ich habe nur Textelemente', 'llkll'),
  path('typo3-div', 'Im Texteditor ist <div> mit data-lotse erlaubt', 'tkklt'),
  path('wordpress-administrator', 'Administrator', 'kkkkk', ratherDiv('WordPress')),
  path('wordpress-editor', 'Redakteur (Editor)', 'kkkkk', ratherDiv('WordPress')),
  path('wordpress-author', 'Autor (Author)', 'lkkkl'),
  path('wordpress-contributor', 'Mitarbeiter (Contributor)', 'lkkkl'),
  path('wordpress-network', 'Redakteur in einem Netzwerk (Multisite)', 'lkkkl'),
  path('wordpress-classic', 'Ich arbeite mit dem Classic Editor', 'lkkkl'),
  path('wordpress-text', 'Ich habe nur Textblöcke, kein „Individuelles HTML“', 'llkkl'),
  path('drupal-basic', 'Textformat „Einfaches HTML“ (Basic HTML)', 'llkll'),
  path('drupal-div', 'Einfaches HTML, <div> mit data-lotse ist erlaubt', 'lkkll'),
  path('drupal-full', 'Textformat „Vollständiges HTML“ (Full HTML)', 'kkklk'),
  path('joomla-author', 'Autor, Editor, Publisher, Manager oder Administrator', 'lkkll'),
  path('joomla-super', 'Super User', 'kkklk', ratherDiv('Joomla')),
  path('joomla-registered', 'Registriert („Kein HTML“)', 'lllll'),
  path('contao-html', 'Ich darf das Inhaltselement „HTML“ verwenden', 'tkklt'),
  path('contao-text', 'Ich habe nur das Inhaltselement „Text“', 'tkklt', ratherLink),
  path('contao-unfiltered', 'Ich darf das Element „Ungefiltertes HTML“ verwenden', 'kkklk'),
  path('gsb-html', 'Ich habe einen Baustein für HTML', 'kkklk', unknown),
  path('gsb-text', 'Ich habe nur Textbausteine', 'llkll', unknown),
  path('vendor-unknown', 'Ich weiß nicht, was mein Editor erlaubt', 'llkll', unknown),
  path('vendor-tinymce', 'Editor TinyMCE mit Ansicht „Quelltext“', 'lkkll'),
  path('vendor-ckeditor', 'Editor CKEditor, Trix oder Quill', 'llkll'),
  path('vendor-html', 'Es gibt einen Baustein „HTML-Code“', 'kkklk'),
  path('html-file', 'Ich bearbeite die HTML-Dateien selbst', 'kkklk'),
];

/** The way of this name; undefined for names that are none. */
export function findPath(id: string): Path | undefined {
  return PATHS.find((one) => one.id === id);
}

/** Ways into one CMS. */
export function pathsOf(cms: Cms): readonly Path[] {
  return PATHS.filter((one) => one.cms === cms);
}

/** The form to paste; undefined where nothing is kept. */
export function formFor({ outcomes, rather }: Path): Form | undefined {
  return rather?.form ?? FORMS.find((form) => outcomes[form] === 'kept');
}

/** Other forms that would be kept, best first. */
export function otherForms(path: Path): readonly Form[] {
  return FORMS.filter((form) => path.outcomes[form] === 'kept' && form !== formFor(path));
}

/** Forms that citizens would see as code: they must not be pasted there. */
export function formsShownAsCode({ outcomes }: Path): readonly Form[] {
  return FORMS.filter((form) => outcomes[form] === 'text');
}
