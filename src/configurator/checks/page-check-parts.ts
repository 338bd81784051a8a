// What "Seite prüfen" shows: how to find headers, what the feed's server said, what the policy means.
// Left out: finding it out (feed-reach.ts, page-report.ts).
import { html, nothing, type TemplateResult } from 'lit';
import { lateIcon } from '../../ui/late-icon.js';
import { copyBox } from '../view/copy-box.js';
import type { NeedResult } from './csp/check-page.js';
import type { Verdict } from './csp/decide.js';
import type { Policy } from './csp/policy.js';
import { emptyWords, NEED_WORDS, overallWords, reasonWords, VERDICT_WORDS } from './csp-words.js';
import type { ReachFinding } from './feed-reach.js';
import type { Change, PageReport } from './page-report.js';
import { reachWords, type ReachWords, type Tone } from './reach-words.js';
import { curlLine, serverLines } from './server-lines.js';

const TONES = {
  good: ['Gut', 'circle-check'],
  info: ['Offen', 'circle-question-mark'],
  warning: ['Achtung', 'triangle-alert'],
  error: ['Fehler', 'circle-x'],
} as const satisfies Record<Tone, readonly [string, string]>;

const badge = (tone: Tone, word: string): TemplateResult =>
  html`<span class="status ${tone}">${lateIcon(TONES[tone][1])} ${word}</span>`;

function summary(tone: Tone, sentence: string, id: string): TemplateResult {
  return html`<div class="notice ${tone}">
    <p id=${id}>${lateIcon(TONES[tone][1])} <strong>${sentence}</strong></p>
  </div>`;
}

export function howToFindHeaders(site: string): TemplateResult {
  const address = URL.canParse(site) ? new URL(site).href : 'https://www.musterkreis.de/';
  return html`<details>
    <summary>So finden Sie die Kopfzeilen</summary>
    <ol class="steps">
      <li>Öffnen Sie die Seite im Browser und drücken Sie F12.</li>
      <li>Wählen Sie „Netzwerk“ und laden Sie die Seite neu (F5).</li>
      <li>Klicken Sie in der Liste auf die oberste Zeile, das ist die Seite selbst.</li>
      <li>
        Unter „Kopfzeilen“ (Firefox) oder „Header“ (Chrome, Edge) stehen die „Antwort-Header“.
        Kopieren Sie alle.
      </li>
    </ol>
    <p>Wer eine Kommandozeile hat, fügt ein, was dieser Befehl schreibt:</p>
    ${copyBox({ id: 'curl-page', label: 'Befehl', text: `curl -sI "${address}"`, action: 'Befehl kopieren', rows: 1 })}
  </details>`;
}

const REACH_SUMMARIES: Readonly<Record<Tone, string>> = {
  good: 'Der Feed ist erreichbar.',
  info: 'Der Feed ist erreichbar. Eine Frage ist offen.',
  warning: 'Der Feed ist erreichbar. Etwas sollten Sie ansehen.',
  error: 'So können Widgets den Feed nicht laden.',
};

const WORST: readonly Tone[] = ['error', 'warning', 'info', 'good'];

export function reachResult(
  findings: readonly ReachFinding[],
  feed: string,
  site: string,
): TemplateResult {
  const words = findings.map(({ code, params }) => reachWords(code, params));
  const tone = WORST.find((one) => words.some((line) => line.tone === one)) ?? 'good';
  const needsServer = words.some((line) => line.needsServer === true);
  return html`${summary(tone, REACH_SUMMARIES[tone], 'reach-summary')}
    <ul class="verdicts" role="list">
      ${words.map(reachLine)}
    </ul>
    ${needsServer ? serverHelp(feed, site) : nothing}`;
}

const reachLine = ({ tone, sentence, hint }: ReachWords): TemplateResult =>
  html`<li class="finding ${tone}">
    <p class="finding-head">${badge(tone, TONES[tone][0])} <span>${sentence}</span></p>
    ${hint === '' ? nothing : html`<p>${hint}</p>`}
  </li>`;

function serverHelp(feed: string, site: string): TemplateResult {
  const { origin } = new URL(URL.canParse(site) ? site : location.href);
  return html`<details open>
    <summary>Was die Technik einträgt</summary>
    ${serverLines(feed).map(
      ({ system, where, text }, index) =>
        html`<details>
          <summary>${system}</summary>
          <p>Gehört ${where}.</p>
          ${copyBox({ id: `server-${index}`, label: `Zeilen für ${system}`, text, action: 'Zeilen kopieren', rows: text.split('\n').length })}
        </details>`,
    )}
    <p>Dieser Befehl zeigt, ob die Zeile „access-control-allow-origin“ ankommt:</p>
    ${copyBox({ id: 'curl-feed', label: 'Befehl', text: curlLine(feed, origin), action: 'Befehl kopieren', rows: 1 })}
  </details>`;
}

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  allowed: 'good',
  unknown: 'warning',
  blocked: 'error',
};

export function policyResult(report: PageReport): TemplateResult {
  const { pasted, results, verdict, changes, wouldBlock } = report;
  const empty = emptyWords(pasted);
  const isUnread = pasted.kind === 'unknown' || pasted.kind === 'empty';
  if (empty !== undefined) return summary(isUnread ? 'error' : 'good', empty, 'policy-summary');
  const sentence = overallWords(results.map((one) => one.verdict));
  const needs = results.filter(
    ({ need, decisions }) =>
      need !== 'integrity' || decisions.some(({ directive }) => directive !== undefined),
  );
  return html`${summary(VERDICT_TONES[verdict], sentence, 'policy-summary')}
    ${
      wouldBlock
        ? html`<p>
            Eine der Regeln meldet bisher nur (Report-Only). Wird sie scharf geschaltet, blockiert
            sie das Widget. Ändern Sie sie vorher.
          </p>`
        : nothing
    }
    <ul class="verdicts" role="list">
      ${needs.map((result) => verdictLine(result, pasted.policies))}
    </ul>
    <p class="muted">
      Für das Aussehen (style-src), Schriften und Bilder braucht das Widget keine Erlaubnis.
    </p>
    ${changes.map(changeBox)}`;
}

function verdictLine(
  { need, verdict, decisions }: NeedResult,
  policies: readonly Policy[],
): TemplateResult {
  const tone = VERDICT_TONES[verdict];
  const several = policies.length > 1;
  return html`<li class="finding ${tone}">
    <p class="finding-head">
      ${badge(tone, VERDICT_WORDS[verdict])} <strong>${NEED_WORDS[need]}</strong>
    </p>
    ${decisions.map(
      (decision, index) =>
        html`<p>
          ${several ? `Regel ${index + 1}${policies[index]?.disposition === 'report' ? ' (meldet nur)' : ''}: ` : ''}${reasonWords(decision)}
        </p>`,
    )}
  </li>`;
}

function changeBox({ number, line, isMeta, isReport }: Change): TemplateResult {
  const name = isMeta ? 'Geändertes meta-Element' : 'Geänderte Kopfzeile';
  const which = number === undefined ? '' : ` (Regel ${number}${isReport ? ', meldet nur' : ''})`;
  const id = `change-${number ?? 0}`;
  return copyBox({ id, label: `${name}${which}`, text: line, action: 'Zeile kopieren', rows: 5 });
}
