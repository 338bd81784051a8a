// The CMS as editors know them: their names, the width of a usual text column, and what an administrator does once.
// Left out: what each of them keeps (survival.ts) and what editors do (steps.ts). Source: embed contract 2d.
import type { Cms } from './survival.js';

export interface CmsKind {
  readonly title: string;
  /** CSS pixels of a usual text column; themes differ. */
  readonly width: PreviewWidth;
  /** How the loader tag gets onto every page. */
  readonly install: readonly string[];
  /** How editors go without any code once a package is installed. */
  readonly easier?: string;
}

/** Widths to look at, in CSS pixels. */
export const PREVIEW_WIDTHS = [320, 480, 650, 860, 1140] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

const EVERY_PAGE = 'Der Lade-Code gehört auf jede Seite, am besten ans Ende.';

/** In the order in which the Baukasten offers them. */
export const SYSTEMS: Readonly<Record<Cms, CmsKind>> = {
  typo3: {
    title: 'TYPO3',
    width: 860,
    easier:
      'Ist bei Ihnen die Erweiterung „Bildungslotse“ installiert? Dann gibt es ein eigenes Inhaltselement. Sie brauchen keinen Code.',
    install: [
      'Am einfachsten: Installieren Sie die Erweiterung „bildungslotse“. Sie bringt den Lade-Code, ein Inhaltselement und die CSP-Datei mit.',
      'Ohne Erweiterung: Binden Sie den Lade-Code mit TypoScript ein: page.includeJSFooter, mit integrity und crossorigin.',
      'Tragen Sie die CSP-Zeile in die Datei csp.yaml Ihres Site-Pakets ein.',
      'Geben Sie der Redaktion das Inhaltselement „HTML“ frei. Ohne dieses Element bleibt nur der Link.',
    ],
  },
  wordpress: {
    title: 'WordPress',
    width: 650,
    easier:
      'Ist bei Ihnen das Plugin „Bildungslotse“ installiert? Dann gibt es einen eigenen Block „Bildungslotse“. Sie brauchen keinen Code.',
    install: [
      'Am einfachsten: Installieren Sie das Plugin „Bildungslotse“. Es bringt den Lade-Code und einen eigenen Block mit.',
      `Ohne Plugin: Fügen Sie den Lade-Code in die Fußzeile des Themes ein. ${EVERY_PAGE}`,
      'Setzt Ihr Server eine Content Security Policy? Dann ergänzen Sie die CSP-Zeile.',
      'Nehmen Sie lotse.js in Cache-Plugins vom Zusammenfassen und Verzögern aus.',
    ],
  },
  drupal: {
    title: 'Drupal',
    width: 650,
    install: [
      'Legen Sie den Lade-Code als Asset-Bibliothek im Theme an, oder als Block mit dem Textformat „Vollständiges HTML“ in der Fußzeile.',
      'Erlauben Sie im Textformat der Redaktion das div: <div class data-lotse data-lotse-feed data-lotse-topic …>. Für das Element <lotse-…> reicht so eine Erlaubnis nicht.',
      'Setzt Ihr Server eine Content Security Policy? Dann ergänzen Sie die CSP-Zeile.',
    ],
  },
  joomla: {
    title: 'Joomla',
    width: 860,
    install: [
      'Melden Sie sich als Super User an. Fügen Sie den Lade-Code in die index.php des Templates ein, vor </body>.',
      'Oder legen Sie ein Modul „Eigenes HTML“ an, das auf allen Seiten erscheint, und fügen Sie den Lade-Code dort ein.',
      'Setzt Ihr Server eine Content Security Policy? Dann ergänzen Sie die CSP-Zeile, zum Beispiel im Plugin „HTTP-Header“.',
    ],
  },
  contao: {
    title: 'Contao',
    width: 860,
    install: [
      'Öffnen Sie das Seitenlayout. Fügen Sie den Lade-Code in das Feld „Eigener JavaScript-Code“ ein.',
      'Setzt Ihr Server eine Content Security Policy? Dann ergänzen Sie die CSP-Zeile in der Website-Wurzel.',
    ],
  },
  gsb: {
    title: 'Government Site Builder (GSB)',
    width: 650,
    install: [
      'Wir konnten GSB nicht selbst prüfen. Geben Sie den Lade-Code und die CSP-Zeile an Ihren Betreiber, zum Beispiel an das ITZBund.',
      EVERY_PAGE,
    ],
  },
  vendor: {
    title: 'iKISS, NOLIS, Sitepark, brain-SCC oder ein anderes System',
    width: 650,
    install: [
      'Wir konnten diese Systeme nicht selbst prüfen. Geben Sie den Lade-Code und die CSP-Zeile an den Hersteller oder an Ihren Betreiber.',
      EVERY_PAGE,
      'Bitten Sie darum, dass im Editor <div> mit data-lotse erlaubt wird. Bis dahin geht der Link.',
    ],
  },
  html: {
    title: 'Keines: reine HTML-Dateien',
    width: 860,
    install: ['Fügen Sie den Lade-Code auf jeder Seite mit einem Widget ein, vor </body>.'],
  },
};

/** The names in the order of SYSTEMS. */
export const CMS_NAMES = Object.keys(SYSTEMS) as readonly Cms[];
