// What an editor does with the copied form, click by click. Names of buttons are those of the German surface of
// each system. Left out: what the administrator does once (systems.ts). Source: embed contract 2a, 2c, 2d, 2e.
import { formFor, type Form, type Path } from './survival.js';

/** What to call a form in a sentence. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  element: 'Element',
  div: 'div',
  link: 'Link',
  url: 'Adresse',
  iframe: 'iframe',
};

const LOOK = 'Speichern Sie. Sehen Sie sich danach die öffentliche Seite an.';
const PASTE = 'Fügen Sie den kopierten Code ein.';
const NOTHING_ELSE = 'In diesem Absatz darf nichts anderes stehen, auch kein Punkt.';

/** Where a form is pasted when the system has no words of its own for it. */
const GENERAL: Readonly<Record<Form, readonly string[]>> = {
  element: ['Öffnen Sie den HTML-Code der Seite.', PASTE, LOOK],
  div: ['Öffnen Sie den HTML-Code oder die Ansicht „Quelltext“.', PASTE, LOOK],
  link: [
    'Beginnen Sie einen neuen, leeren Absatz. Fügen Sie dort den Linktext ein.',
    'Markieren Sie den Text. Drücken Sie auf das Zeichen für „Link“. Fügen Sie die Linkadresse ein.',
    NOTHING_ELSE,
    LOOK,
  ],
  url: [
    'Beginnen Sie einen neuen, leeren Absatz.',
    'Fügen Sie die Adresse ein und drücken Sie die Eingabetaste. Sie wird zu einem Rahmen mit der Seite.',
    LOOK,
  ],
  iframe: ['Öffnen Sie den HTML-Code der Seite.', PASTE, LOOK],
};

const WORDPRESS_HTML = [
  'Öffnen Sie die Seite oder den Beitrag im Editor.',
  'Drücken Sie auf das Plus-Zeichen. Suchen Sie nach „HTML“. Wählen Sie den Block „Individuelles HTML“.',
  'Fügen Sie den kopierten Code in den Block ein. In einen Text-Block gehört der Code nicht.',
];
const PUBLISH =
  'Drücken Sie auf „Veröffentlichen“ oder „Aktualisieren“. Sehen Sie sich die Seite an.';
const HTML_ELEMENT = [
  'Legen Sie auf der Seite ein neues Inhaltselement an.',
  'Wählen Sie das Element „HTML“.',
  PASTE,
  LOOK,
];

/** Steps for the form that a way is advised. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  'typo3-html': [
    'Öffnen Sie das Modul „Seite“. Drücken Sie auf „Inhalt“, um ein neues Inhaltselement anzulegen.',
    'Wählen Sie „Reines HTML“ (oder „HTML“) bei den besonderen Elementen.',
    PASTE,
    LOOK,
  ],
  'typo3-text': [
    'Öffnen Sie ein Textelement. Beginnen Sie einen neuen, leeren Absatz und fügen Sie den Linktext ein.',
    'Markieren Sie den Text. Drücken Sie auf „Link einfügen“ und wählen Sie „Externe URL“. Fügen Sie die Linkadresse ein.',
    `${NOTHING_ELSE} Fügen Sie in ein Textelement niemals Code ein: Besucher würden ihn als Text sehen.`,
    LOOK,
  ],
  'typo3-div': ['Öffnen Sie ein Textelement. Drücken Sie im Editor auf „Quelltext“.', PASTE, LOOK],
  'wordpress-administrator': [...WORDPRESS_HTML, PUBLISH],
  'wordpress-editor': [...WORDPRESS_HTML, PUBLISH],
  'wordpress-author': [...WORDPRESS_HTML, PUBLISH],
  'wordpress-contributor': [
    ...WORDPRESS_HTML,
    'Drücken Sie auf „Zur Überprüfung einreichen“. Wer den Beitrag prüft, muss am Code nichts ändern.',
  ],
  'wordpress-network': [...WORDPRESS_HTML, PUBLISH],
  'wordpress-classic': [
    'Öffnen Sie die Seite oder den Beitrag. Wählen Sie oben rechts im Editor den Reiter „Text“.',
    'Fügen Sie den kopierten Code in eine eigene Zeile ein. Danach dürfen Sie wieder zu „Visuell“ wechseln.',
    PUBLISH,
  ],
  'wordpress-text': [
    'Fügen Sie einen neuen Absatz-Block ein und darin den Linktext.',
    'Markieren Sie den Text. Drücken Sie auf das Zeichen für „Link“. Fügen Sie die Linkadresse ein und drücken Sie die Eingabetaste.',
    NOTHING_ELSE,
    PUBLISH,
  ],
  'drupal-basic': [
    'Öffnen Sie den Inhalt zum Bearbeiten. Beginnen Sie im Textfeld einen neuen, leeren Absatz mit dem Linktext.',
    'Markieren Sie den Text. Drücken Sie auf „Link“. Fügen Sie die Linkadresse ein und speichern Sie den Link.',
    NOTHING_ELSE,
    LOOK,
  ],
  'drupal-div': [
    'Öffnen Sie den Inhalt zum Bearbeiten. Drücken Sie im Editor auf „Quellcode“.',
    PASTE,
    LOOK,
  ],
  'drupal-full': [
    'Öffnen Sie den Inhalt zum Bearbeiten. Wählen Sie unter dem Textfeld das Textformat „Vollständiges HTML“.',
    'Drücken Sie im Editor auf „Quellcode“ und fügen Sie den kopierten Code ein.',
    LOOK,
  ],
  'joomla-author': [
    'Öffnen Sie den Beitrag. Drücken Sie im Editor auf „Quelltext“ (das Zeichen <>) oder auf „Editor an/aus“.',
    PASTE,
    LOOK,
  ],
  'joomla-super': [
    'Öffnen Sie den Beitrag. Drücken Sie im Editor auf „Quelltext“ (das Zeichen <>) oder auf „Editor an/aus“.',
    PASTE,
    LOOK,
  ],
  'joomla-registered': [
    'Mit diesen Rechten löscht Joomla alles außer Text, auch Links.',
    'Bitten Sie jemanden mit der Rolle „Autor“ oder höher, den Code einzufügen. Schicken Sie dafür den Link zu diesem Baukasten.',
  ],
  'contao-html': HTML_ELEMENT,
  'contao-text': [
    'Öffnen Sie das Element „Text“. Beginnen Sie einen neuen, leeren Absatz mit dem Linktext.',
    'Markieren Sie den Text. Drücken Sie auf das Zeichen für „Link“. Fügen Sie die Linkadresse ein.',
    NOTHING_ELSE,
    LOOK,
  ],
  'contao-unfiltered': [
    'Legen Sie im Artikel ein neues Inhaltselement an.',
    'Wählen Sie „Ungefiltertes HTML“. Im Element „HTML“ würden Besucher den Code als Text sehen.',
    PASTE,
    LOOK,
  ],
  'gsb-html': HTML_ELEMENT,
  'html-file': [
    'Öffnen Sie die HTML-Datei der Seite.',
    'Fügen Sie den kopierten Code dort ein, wo das Widget stehen soll.',
    'Fügen Sie vor </body> den Lade-Code ein (Schritt 7). Einer je Seite genügt.',
    'Laden Sie die Datei auf Ihren Server. Sehen Sie sich die Seite an.',
  ],
};

/** Steps for an editor on this way who pastes this form. */
export function stepsFor(path: Path, form: Form): readonly string[] {
  return (form === (formFor(path) ?? form) ? STEPS[path.id] : undefined) ?? GENERAL[form];
}
