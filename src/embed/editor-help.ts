// What is wrong with a placeholder and what to do, as sentences for editors, and who gets to see them; German, because
// editors read it. A file of its own, which citizens do not load, unless a page with a fault stands in a frame.
// Left out: finding what is wrong (placeholders.ts), the console (faults.ts).
import { isAskedFor, type EditorHelp, type Fault } from './faults.js';

const ADMIN_PAGE = /\/(wp-admin|typo3|administrator|contao|node\/(preview|\d+\/edit))\b/;

/** Whether a page that stands in a frame is a preview, which only editors look at. */
export const isPreview = (protocol: string, from: string): boolean =>
  protocol === 'about:' || ADMIN_PAGE.test(from);

/** Puts the sentence behind the placeholder, where it is seen, when only editors look at this page. */
export const showFault: EditorHelp['showFault'] = (place, fault, written, possible) => {
  // an image of this name hides the address, and is none
  if (!isAskedFor() && !isPreview(location.protocol, document.referrer)) return;
  const note = document.createElement('p');
  const sender = document.createElement('strong');
  sender.textContent = 'Bildungslotse, Hinweis für die Redaktion: ';
  note.setAttribute('role', 'note');
  note.lang = 'de';
  note.dir = 'ltr';
  note.append(sender, faultSentence(fault, written, possible));
  anchorOf(place).after(note);
};

/** Not inside a sentence, and not inside a widget, which hides what the editor has put there. */
function anchorOf(place: Element): Element {
  let anchor = place.closest('p') ?? place;
  for (let node: Element | null = place; node !== null; node = node.parentElement) {
    if (node.localName.startsWith('lotse-')) anchor = node;
  }
  return anchor;
}

/** What is wrong and what to do. */
export function faultSentence(
  fault: Fault,
  written = '',
  possible: readonly string[] = [],
): string {
  const list = possible.join(', ');
  switch (fault) {
    case 'unknown-widget':
      return `Das Widget „${written}“ gibt es nicht. Möglich sind: ${list}.`;
    case 'no-feed':
      return 'Die Adresse des Feeds fehlt. Ergänzen Sie data-lotse-feed="https://…" oder, beim Element, feed="https://…".';
    case 'bad-feed':
      return `„${written}“ ist keine Adresse eines Feeds. Sie muss mit https:// beginnen.`;
    case 'insecure-feed':
      return `Der Feed ${written} kommt unverschlüsselt. Schreiben Sie https:// statt http://.`;
    case 'foreign-feed':
      return `Der Feed ${written} ist auf dieser Website nicht erlaubt. ${allowed(list)}Weitere Adressen trägt die Administration beim Lotse-Skript ein (data-lotse-feeds).`;
    case 'nested':
      return 'Dieses Widget steckt in einem anderen. Vermutlich fehlt beim ersten das Ende, zum Beispiel </div> oder </lotse-offer-finder>.';
    case 'empty':
      return 'Der Platzhalter ist leer. Setzen Sie einen Link hinein: Er hilft, wenn das Widget nicht geladen werden kann, und viele CMS löschen leere Platzhalter.';
    case 'not-alone':
      return 'Dieser Link bleibt ein Link. Damit er ein Widget wird, muss er allein in einem Absatz stehen und auf eine andere Seite führen.';
  }
}

const allowed = (list: string): string => (list === '' ? '' : `Erlaubt sind Feeds von ${list}. `);
