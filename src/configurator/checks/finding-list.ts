// The result of a check on the page: one sentence, counts that hide and show, and the findings by record.
// Left out: what was found (feed-report.ts).
import { html, nothing, type TemplateResult } from 'lit';
import type { Severity } from '../../feed/issue.js';
import { lateIcon } from '../../ui/late-icon.js';
import { countWords, placeWords, SEVERITIES, severityWord } from './feed-report.js';
import type { FeedReport, FindingView, RecordView } from './feed-report.js';
import type { CheckedSource } from './feed-source.js';

const ICONS = { error: 'circle-alert', warning: 'triangle-alert', info: 'info' } as const;

const NOTICES = {
  unusable: ['error', 'circle-x'],
  errors: ['error', 'circle-alert'],
  remarks: ['info', 'circle-check'],
  clean: ['good', 'circle-check'],
} as const;

interface HeadActions {
  readonly shown: readonly Severity[];
  readonly toggle: (severity: Severity) => void;
  readonly copy: () => void;
  readonly save: () => void;
}

export function reportHead(
  { name }: CheckedSource,
  { state, summary, feed, counts }: FeedReport,
  { shown, toggle, copy, save }: HeadActions,
): TemplateResult {
  const [tone, icon] = NOTICES[state];
  return html`<h2 id="result-heading">Ergebnis${name === '' ? '' : `: ${name}`}</h2>
    <div class="notice ${tone}">
      <p>${lateIcon(icon)} <strong>${summary}</strong></p>
      ${feed === '' ? nothing : html`<p>${feed}</p>`}
    </div>
    ${
      state === 'clean'
        ? nothing
        : html`<div class="buttons" role="group" aria-label="Welche Funde gezeigt werden">
              ${SEVERITIES.filter((severity) => counts[severity] > 0).map(
                (severity) =>
                  html`<button
                    type="button"
                    class="button toggle"
                    aria-pressed=${shown.includes(severity) ? 'true' : 'false'}
                    @click=${() => toggle(severity)}
                  >
                    ${lateIcon(shown.includes(severity) ? 'check' : ICONS[severity])}
                    ${countWords(severity, counts[severity])}
                  </button>`,
              )}
            </div>
            <div class="buttons">
              <button type="button" class="button" @click=${copy}>Bericht kopieren</button>
              <button type="button" class="button" @click=${save}>Bericht speichern</button>
            </div>`
    }`;
}

interface ListOptions {
  /** Records to list. */
  readonly limit: number;
  readonly showMore: () => void;
  /** Shows a line of the text; absent where the text is not on the page. */
  readonly showLine?: (line: number) => void;
}

export function findingList(
  records: readonly RecordView[],
  { limit, showMore, showLine }: ListOptions,
): TemplateResult {
  const hidden = records.length - limit;
  return html`${records.slice(0, limit).map(
    ({ heading, findings }) =>
      html`<section class="record">
        <h3>${heading}</h3>
        <ul role="list">
          ${findings.map((finding) => findingItem(finding, showLine))}
        </ul>
      </section>`,
  )}
  ${
    hidden > 0
      ? html`<button type="button" class="button" @click=${showMore}>
          Weitere Einträge zeigen (noch ${hidden})
        </button>`
      : nothing
  }`;
}

function findingItem(finding: FindingView, showLine: ListOptions['showLine']): TemplateResult {
  const { severity, sentence, hint, assumption, code, path, also } = finding;
  return html`<li class="finding ${severity}">
    <p class="finding-head">
      <span class="status ${severity}">${lateIcon(ICONS[severity])} ${severityWord(severity)}</span>
      ${placeOf(finding, showLine)}
    </p>
    <p><strong>${sentence}</strong></p>
    ${excerptOf(finding)} ${hint === '' ? nothing : html`<p>So beheben Sie es: ${hint}</p>`}
    ${assumption === undefined ? nothing : html`<p>Wenn Sie nichts ändern: ${assumption}</p>`}
    ${also.length === 0 ? nothing : html`<p>Auch bei: ${alsoAt(also)}</p>`}
    <p class="muted">
      ${path === '' ? nothing : html`Stelle: <code>${path}</code> · `}Regel: <code>${code}</code>
    </p>
  </li>`;
}

const alsoAt = (also: FindingView['also']): string =>
  also
    .slice(0, 20)
    .map((line) => [line.path, placeWords(line)].filter((part) => part !== '').join(', '))
    .join(' · ') + (also.length > 20 ? ` und ${also.length - 20} weitere` : '');

function placeOf(finding: FindingView, showLine: ListOptions['showLine']): unknown {
  const { line } = finding;
  const words = placeWords(finding);
  if (words === '') return nothing;
  if (line === undefined || showLine === undefined) return html`<span>${words}</span>`;
  return html`<button type="button" class="button plain" @click=${() => showLine(line)}>
    ${words}<span class="visually-hidden"> im Text zeigen</span>
  </button>`;
}

function excerptOf({ excerpt }: FindingView): TemplateResult | typeof nothing {
  if (excerpt === undefined || excerpt.after === '') return nothing;
  const { line, before, after } = excerpt;
  return html`<p class="excerpt">
    <code dir="ltr"
      ><span class="line-number" aria-hidden="true">${line}</span>${before}<mark
        >${after}</mark
      ></code
    >
  </p>`;
}
