// What an administrator does once: the loader tag, the policy line, the steps in the CMS, all in one text to send on.
// Left out: whether the policy of a page lets everything through (checks/).
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { administratorText, loaderOf, policyOf, stylesOf } from '../administrator-text.js';
import { loaderTag, styleTag } from '../snippet.js';
import { SYSTEMS } from '../systems.js';
import { copyBox } from './copy-box.js';
import { radioGroup, textField } from './field.js';

export function administration(desk: Desk): TemplateResult {
  const { settings, problems, files, change } = desk;
  const cms = settings.cms || 'html';
  const styles = stylesOf(desk);
  return html`
    <p>
      Der Bildungslotse braucht auf Ihrer Website einmal einen Lade-Code. Das macht die Person, die
      Ihre Website technisch betreut. Ist er schon da? Dann können Sie diesen Schritt überspringen.
    </p>
    ${radioGroup(
      {
        id: 'loader',
        label: 'Welche Version soll die Website laden?',
        hint: 'Beides zusammen geht nicht: Eine Prüfsumme passt nur zu genau einer Datei.',
      },
      VERSIONS,
      settings.loader,
      (loader) => change({ loader: loader === 'newest' ? 'newest' : 'fixed' }),
    )}
    ${textField(
      {
        id: 'folder',
        label: 'Ordner mit der Datei lotse.js (wenn er woanders liegt)',
        hint: `Ohne Angabe: ${files.folder}`,
        problem: problems.folder,
      },
      settings.folder,
      (folder) => change({ folder }),
      { type: 'url' },
    )}
    ${
      settings.loader === 'fixed' && files.integrity === ''
        ? html`<p class="problem">
            Die Prüfsumme konnte nicht gelesen werden, weil neben dem Baukasten kein Ordner lotse
            liegt. Der Lade-Code steht deshalb ohne Prüfsumme da.
          </p>`
        : nothing
    }
    ${copyBox({ id: 'copy-loader', label: 'Lade-Code', text: loaderTag(loaderOf(desk)), action: 'Lade-Code kopieren' })}
    ${
      styles === undefined
        ? nothing
        : copyBox({
            id: 'copy-styles',
            label: 'Aussehen, für alle Seiten',
            text: styleTag(styles),
            action: 'Zeile für das Aussehen kopieren',
            rows: 2,
          })
    }
    ${copyBox({ id: 'copy-csp', label: 'Zeile für die Content Security Policy (CSP)', text: policyOf(desk), action: 'CSP-Zeile kopieren', rows: 3 })}
    <p class="hint">
      Die CSP-Zeile brauchen nur Websites, die eine Content Security Policy haben. Ergänzen Sie
      damit die Einträge, die es schon gibt. 'self' ist richtig, wenn Dateien und Feed auf derselben
      Domain liegen wie Ihre Seiten. Nur wenn Ihre Website Trusted Types verlangt, ergänzen Sie dort
      die Namen bildungslotse und bildungslotse-html. Wenn Sie die Form „iframe“ oder eine Adresse
      einfügen, ergänzen Sie außerdem frame-src mit der Domain der eingebetteten Seite. Ob alles
      passt, sagt Ihnen „Seite prüfen“.
    </p>
    <h3>Schritte für ${SYSTEMS[cms].title}</h3>
    <ol class="steps">
      ${SYSTEMS[cms].install.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${copyBox({ id: 'copy-message', label: 'Alles als Nachricht für Ihre Administration', text: administratorText(desk, location.href), action: 'Nachricht kopieren', rows: 8 })}
  `;
}

const VERSIONS = [
  {
    value: 'fixed',
    word: 'Feste Version mit Prüfsumme (empfohlen)',
    hint: 'Der Browser lädt nur genau diese Datei. Für eine neue Version ändern Sie den Lade-Code.',
  },
  {
    value: 'newest',
    word: 'Immer die neueste Version',
    hint: 'Verbesserungen kommen von selbst. Dafür kann der Browser die Datei nicht prüfen.',
  },
];
