// One step in the list: its heading with the button that opens it, and the ways that lead on from it, as a
// question with answers where it forks. Left out: what stands in an open step (step/step-panel.ts).
// Source: design of widgets, 2.4.
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcessSession } from '../../../domain/process-session.js';
import type { Process, ProcessStep, ProcessWay } from '../../../domain/process.js';
import { below, heading, type HeadingLevel } from '../../../ui/heading.js';
import { lateIcon } from '../../../ui/late-icon.js';
import type { Rendered } from '../../../ui/local-text.js';
import { feedText, type Reading } from '../../../offers/view/reading.js';
import type { ChainActions } from './chain-actions.js';
import {
  donePhrase,
  herePhrase,
  openPhrase,
  optionalPhrase,
  positionPhrase,
  questionPhrase,
  wayPhrase,
} from './phrases.js';
import { stateClasses } from './state-classes.js';

/** What every step of a list is drawn with. */
export interface StepContext {
  readonly process: Process;
  readonly session: ProcessSession;
  readonly reading: Reading;
  readonly actions: ChainActions;
  /** What stands in an open step, once there is code for it. */
  readonly panel?: (step: ProcessStep, level: HeadingLevel) => Rendered;
}

export function stepList(
  steps: readonly ProcessStep[],
  level: HeadingLevel,
  context: StepContext,
): TemplateResult {
  return html`<ol class="steps" role="list">
    ${steps.map((step) => stepItem(step, level, context))}
  </ol>`;
}

function stepItem(step: ProcessStep, level: HeadingLevel, context: StepContext): TemplateResult {
  const { id, part } = step;
  const { session } = context;
  const isOpen = session.open.has(id);
  return html`<li class="step ${part} ${stateClasses(step, session)}" data-step=${id}>
    ${heading(level, stepButton(step, isOpen, context), {
      id: `step-${id}`,
      className: 'step-title',
    })}
    <div id="panel-${id}" class="panel" ?hidden=${!isOpen}>
      ${context.panel?.(step, below(level))}
    </div>
    ${waysTemplate(step, level, context)}
  </li>`;
}

function stepButton(step: ProcessStep, isOpen: boolean, context: StepContext): TemplateResult {
  const { id, number, record } = step;
  const { process, session, reading, actions } = context;
  const isDone = session.done.has(id);
  return html`<button
    type="button"
    class="step-button"
    part="title step"
    aria-expanded=${isOpen}
    aria-controls="panel-${id}"
    aria-current=${session.current === id ? 'step' : nothing}
    @click=${() => actions.toggle(id)}
  >
    <span class="node" aria-hidden="true">${isDone ? lateIcon('check') : number}</span>
    <span class="step-words">
      <span class="visually-hidden">${positionPhrase(step, process)}: </span>
      <span class="step-name">${feedText(record.title, reading)}</span>
      ${marks(step, session)}
    </span>
    ${lateIcon('chevron-down')}
  </button>`;
}

/** Where somebody is, what is done and what may be left out, as words; "open" is only said. */
function marks({ id, record }: ProcessStep, { current, done }: ProcessSession): TemplateResult {
  const isHere = current === id;
  const isDone = done.has(id);
  const open = html`<span class="visually-hidden">, ${openPhrase()}</span>`;
  return html`<span class="marks">
    ${isHere ? mark(herePhrase(), 'current') : nothing}
    ${isDone ? mark(donePhrase(), 'done') : nothing} ${isHere || isDone ? nothing : open}
    ${record.optional === true ? mark(optionalPhrase(), '') : nothing}
  </span>`;
}

function mark(word: string, kind: 'current' | 'done' | ''): TemplateResult {
  return html`<span class="visually-hidden">, </span
    ><span class="mark ${kind}" part="status">${word}</span>`;
}

/** The ways on: a question with its answers, a single line, or nothing where the next step just follows. */
function waysTemplate(step: ProcessStep, level: HeadingLevel, context: StepContext): Rendered {
  const { id, ways, record } = step;
  const [way, other] = ways;
  if (way === undefined) return nothing;
  const isPlain = other === undefined && record.question === undefined && way.when === undefined;
  if (isPlain) {
    return way.kind === 'next' ? nothing : html`<p class="ways">${wayLink(way, context)}</p>`;
  }
  const question =
    record.question === undefined ? questionPhrase() : feedText(record.question, context.reading);
  return html`<div class="ways fork">
    <p class="question" id="question-${id}">${question}</p>
    <ul class="answers" role="list" aria-labelledby="question-${id}">
      ${ways.map((one) => answerTemplate(one, level, context))}
    </ul>
  </div>`;
}

function answerTemplate(way: ProcessWay, level: HeadingLevel, context: StepContext) {
  const when =
    way.when === undefined
      ? nothing
      : html`<p class="when">${feedText(way.when, context.reading)}</p>`;
  const what =
    way.kind === 'inside' ? stepList(way.steps, below(level), context) : wayLink(way, context);
  return html`<li class="answer">${when} ${what}</li>`;
}

function wayLink(way: ProcessWay, { process, reading, actions }: StepContext): Rendered {
  const target = process.byId.get(way.to);
  if (target === undefined) return nothing;
  const name = way.kind === 'back' ? 'undo-2' : 'arrow-right';
  return html`<a
    class="way ${way.kind}"
    href=${actions.linkTo(process.chain.id, way.to)}
    @click=${(event: MouseEvent) => actions.follow(way.to, event)}
    >${lateIcon(name)}<span
      >${wayPhrase(way, target)}: ${feedText(target.record.title, reading)}</span
    ></a
  >`;
}
