// What to copy and how to paste it, for the way that was chosen; or what is still missing.
// Left out: what an administrator does (administration.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../ui/parts/notice.js';
import type { Desk } from '../desk.js';
import { snippets } from '../snippet.js';
import { FORM_WORDS, stepsFor } from '../steps.js';
import {
  findPath,
  formFor,
  formsShownAsCode,
  otherForms,
  type Form,
  type Path,
} from '../survival.js';
import { SYSTEMS } from '../systems.js';
import { copyBox } from './copy-box.js';

/** Fields that have to be filled, with the words of the link that leads to them. */
const NEEDED = { feed: 'Adresse des Feeds', page: 'Seite ohne Widget' } as const;

export function result(desk: Desk, goTo: (id: string) => void): TemplateResult {
  const { settings, problems } = desk;
  const missing = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).filter(
    (name) => problems[name] !== undefined,
  );
  const path = findPath(settings.path);
  if (path === undefined || missing.length > 0) {
    return notice('info', 'Es fehlt noch etwas, dann können Sie den Code kopieren.', {
      details: html`<ul>
        ${missing.map(
          (name) => html`<li>${jump(NEEDED[name], name, goTo)}: ${problems[name] ?? ''}</li>`,
        )}
        ${path === undefined ? html`<li>${jump('Ihr System', settings.cms === '' ? 'cms' : 'path', goTo)}: Wählen Sie Ihr System und Ihre Rechte.</li>` : nothing}
      </ul>`,
    });
  }
  return forPath(desk, path);
}

const jump = (words: string, id: string, goTo: (id: string) => void) =>
  html`<button type="button" class="jump" @click=${() => goTo(id)}>${words}</button>`;

function forPath(desk: Desk, path: Path): TemplateResult {
  const form = formFor(path);
  const { easier } = SYSTEMS[path.cms];
  return html`
    ${path.isMeasured ? nothing : notice('warning', 'Dieses System konnten wir nicht selbst prüfen. Probieren Sie es zuerst auf einer Testseite.')}
    ${form === undefined ? nothing : toCopy(desk, form, true)}
    ${path.rather === undefined ? nothing : html`<p class="hint">${path.rather.because}</p>`}
    <h3>So fügen Sie es ein</h3>
    ${easier === undefined ? nothing : html`<p>${easier}</p>`}
    ${stepList(stepsFor(path, form ?? 'link'))} ${warning(path)}
    ${
      form === undefined
        ? nothing
        : html`<p class="hint">${NEEDS_LOADER}</p>
            ${others(desk, path)}`
    }
  `;
}

const NEEDS_LOADER =
  'Damit daraus ein Widget wird, braucht Ihre Website einmal den Lade-Code (Schritt 7). Bis dahin sehen Besucher den Link.';

const stepList = (steps: readonly string[]) =>
  html`<ol class="steps">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;

function warning(path: Path): TemplateResult | typeof nothing {
  const forms = formsShownAsCode(path);
  if (forms.length === 0) return nothing;
  const words = forms.map((form) => FORM_WORDS[form]).join(' und kein ');
  return notice(
    'warning',
    `Fügen Sie hier kein ${words} ein. Besucher würden den Code als Text sehen.`,
  );
}

/** A link is two texts, because rich text editors ask for them one after the other. */
function toCopy({ settings }: Desk, form: Form, isMain: boolean): TemplateResult {
  const texts = snippets(settings);
  const id = `copy-${form}`;
  if (form === 'link') {
    return html`${copyBox({ id: `${id}-words`, label: 'Linktext', text: texts.linkWords, action: 'Linktext kopieren', rows: 1 })}
    ${copyBox({ id, label: 'Linkadresse', text: texts.linkAddress, action: 'Linkadresse kopieren', isMain })}`;
  }
  if (form === 'url') {
    return copyBox({
      id,
      label: 'Adresse',
      text: texts.url,
      action: 'Adresse kopieren',
      isMain,
      rows: 1,
    });
  }
  return copyBox({
    id,
    label: isMain ? 'Ihr Code' : `Code (${FORM_WORDS[form]})`,
    text: texts[form],
    action: 'Code kopieren',
    isMain,
  });
}

function others(desk: Desk, path: Path): TemplateResult | typeof nothing {
  const forms = otherForms(path);
  if (forms.length === 0) return nothing;
  return html`<details class="many">
    <summary><span class="many-label">Andere Formen, die hier auch gehen</span></summary>
    ${forms.map(
      (form) =>
        html`<h3>${OTHER[form]}</h3>
          ${toCopy(desk, form, false)} ${stepList(stepsFor(path, form))}`,
    )}
  </details>`;
}

const OTHER: Readonly<Record<Form, string>> = {
  element: 'Als Element',
  div: 'Als div',
  link: 'Als Link',
  url: 'Als Adresse, ohne Voreinstellungen',
  iframe: 'Als iframe, ohne Voreinstellungen',
};
