// The overview of a chain as a drawing: a map where its columns fit beside each other, else a rail with one
// row per step. A picture of the list below it: hidden from screen readers, without a stop for the Tab key.
// Words are HTML and may wrap, lines are SVG that stretches with them. Left out: where things lie (domain/).
import { html, nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import checkIcon from 'lucide/dist/esm/icons/check.mjs';
import backIcon from 'lucide/dist/esm/icons/undo-2.mjs';
import { mapOf, type MapLine, type ProcessMap } from '../../../domain/process-map.js';
import {
  railOf,
  type ProcessRail,
  type RailLine,
  type RailRow,
} from '../../../domain/process-rail.js';
import type { Process, ProcessStep } from '../../../domain/process.js';
import type { LocalizedText } from '../../../feed/schema.js';
import { readText } from '../../../i18n/text.js';
import { feedText, type Reading } from '../../../offers/view/reading.js';
import { icon } from '../../../ui/icon.js';
import { localText, type Rendered } from '../../../ui/local-text.js';
import { addStyles } from '../../../ui/styles/add-styles.js';
import type { ChainHost } from '../chain-host.js';
import type { OverviewInput } from '../overview-loader.js';
import { stateClasses } from '../view/state-classes.js';
import { overviewStyles } from './overview-styles.js';
import { longestPiece, withSeams } from './short-words.js';

/** Room for a letter and around a word, in em of the widget's text. */
const LETTER = 0.385;
const AROUND = 0.6;
/** Least and greatest width of a column, in em; words longer than the greatest one break. */
const [NARROW, BROAD] = [5.5, 9];
/** From so much more room than needed on, words are larger. */
const ROOMY = 1.2;
/** How high a row is where ways only pass, in rows. */
const PASSAGE = 0.25;

type Drawing =
  | { readonly kind: 'map'; readonly map: ProcessMap; readonly isRoomy: boolean }
  | { readonly kind: 'rail'; readonly rail: ProcessRail };

export class Overview implements ReactiveController {
  readonly #host: ChainHost;
  /** Inner width of the drawing in em. */
  #width: number;
  #drawn:
    { readonly process: Process; readonly columns: number; readonly drawing: Drawing } | undefined;
  /** With the next frame: what is drawn here changes the size that is being watched. */
  readonly #watch = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(host: ChainHost) {
    this.#host = host;
    this.#width = widthOf(host);
    addStyles(host, [overviewStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  /** Whether the chain fits as a map into the present width. */
  isMap(process: Process, reading: Reading): boolean {
    return this.#drawingOf(process, reading).kind === 'map';
  }

  render(input: OverviewInput): TemplateResult {
    const drawing = this.#drawingOf(input.process, input.reading);
    const go = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest('[data-go]') : null;
      const id = target?.getAttribute('data-go');
      if (typeof id === 'string') input.go(id);
    };
    // keys have the list below
    return html`<div class="drawing" aria-hidden="true" @click=${go}>
      ${drawing.kind === 'map' ? mapTemplate(drawing, input) : railTemplate(drawing.rail, input)}
    </div>`;
  }

  #drawingOf(process: Process, reading: Reading): Drawing {
    const column = columnWidth(process, reading);
    const columns = Math.floor(this.#width / column);
    const present = this.#drawn;
    if (present?.process === process && present.columns === columns) return present.drawing;
    const map = mapOf(process, columns);
    const drawing: Drawing =
      map === undefined
        ? { kind: 'rail', rail: railOf(process) }
        : { kind: 'map', map, isRoomy: this.#width > map.columns * column * ROOMY };
    this.#drawn = { process, columns, drawing };
    return drawing;
  }

  #measure(): void {
    const width = widthOf(this.#host);
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}

/** Padding and border of the drawing are two em and a bit. */
function widthOf({ clientWidth, renderRoot }: ChainHost): number {
  const root = renderRoot.querySelector('.root');
  const em = root === null ? 16 : parseFloat(getComputedStyle(root).fontSize);
  return clientWidth / em - 2.2;
}

/** So wide that no word has to be broken, in em. */
function columnWidth({ steps }: Process, { language, defaultLanguage }: Reading): number {
  const titles = steps.map(
    ({ record }) => readText(record.title, language, defaultLanguage)?.text ?? '',
  );
  return Math.min(BROAD, Math.max(NARROW, longestPiece(titles) * LETTER + AROUND));
}

// ── Map ─────────────────────────────────────────────────────────────────────────────────────────

/** Columns and rows of equal size, so that the lines behind them meet their middles at any size. */
function mapTemplate(
  { map, isRoomy }: Extract<Drawing, { kind: 'map' }>,
  input: OverviewInput,
): TemplateResult {
  const { columns, rows, passages, nodes, lines } = map;
  const at = new Map(nodes.map(({ id, column, row }) => [`${column} ${row}`, id]));
  const heights = numbers(rows).map((row) => (passages.has(row) ? PASSAGE : 1));
  const middles = heights.map((height, row) => sum(heights.slice(0, row)) + height / 2);
  // the policy of strict pages forbids style attributes, not this
  const setHeights = (grid: Element | undefined): void => {
    const template = heights.map((height) => `${height}fr`).join(' ');
    if (grid instanceof HTMLElement) grid.style.setProperty('grid-template-rows', template);
  };
  return html`<div class="map ${isRoomy ? 'roomy' : ''}" ${ref(setHeights)}>
    <svg class="tracks" viewBox="0 0 ${columns} ${sum(heights)}" preserveAspectRatio="none">
      ${lines.map((line) => svg`<path class=${line.kind} d=${mapPath(line, middles)}></path>`)}
    </svg>
    ${numbers(rows).map(
      (row) =>
        html`<div class="map-row">
          ${numbers(columns).map((column) => {
            const step = input.process.byId.get(at.get(`${column} ${row}`) ?? '');
            return html`<div class="map-cell">
              ${step === undefined ? nothing : node(step, input)}
            </div>`;
          })}
        </div>`,
    )}
  </div>`;
}

const numbers = (count: number): readonly number[] => [...Array(count).keys()];
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

/** Level through the middle of each cell, bent between columns; ways back hang below their steps. */
function mapPath({ kind, points }: MapLine, middles: readonly number[]): string {
  const [first, ...others] = points.map(
    ([column, row]) => [column + 0.5, middles[row] ?? 0] as const,
  );
  if (first === undefined) return '';
  let [x, y] = first;
  let path = `M${x} ${y}`;
  for (const [nextX, nextY] of others) {
    const middle = (x + nextX) / 2;
    const low = Math.max(y, nextY) + 0.62;
    path +=
      kind === 'back'
        ? `C${x} ${low} ${nextX} ${low} ${nextX} ${nextY}`
        : `C${middle} ${y} ${middle} ${nextY} ${nextX} ${nextY}`;
    [x, y] = [nextX, nextY];
  }
  return path;
}

// ── Rail ────────────────────────────────────────────────────────────────────────────────────────

/** One row per step; its piece of the tracks stretches with its words. */
function railTemplate({ lanes, rows }: ProcessRail, input: OverviewInput): TemplateResult {
  return html`<div class="rail">
    ${rows.map((row) => {
      const step = input.process.byId.get(row.id);
      return step === undefined ? nothing : railRow(row, lanes, step, input);
    })}
  </div>`;
}

function railRow(
  { lane, lines }: RailRow,
  lanes: number,
  step: ProcessStep,
  input: OverviewInput,
): TemplateResult {
  const dot = `M${lane + 0.5} 1h0.0001`;
  return html`<div
    class="rail-row ${step.part} ${stateClasses(step, input.session)}"
    data-go=${step.id}
  >
    <svg
      class="tracks"
      viewBox="0 0 ${lanes} 2"
      width="${lanes * 1.125}em"
      height="100%"
      preserveAspectRatio="none"
    >
      ${lines.map((line) => svg`<path class=${line.kind} d=${railPath(line)}></path>`)}
      <path class="dot" d=${dot}></path>
      <path class="dot-inside" d=${dot}></path>
    </svg>
    <span class="rail-words"
      ><span class="rail-number">${step.number}</span> ${feedText(
        step.record.title,
        input.reading,
      )}</span
    >
  </div>`;
}

function railPath({ from, to }: RailLine): string {
  const [x1, y1] = [from[0] + 0.5, from[1]];
  const [x2, y2] = [to[0] + 0.5, to[1]];
  if (x1 === x2 || y1 === y2) return `M${x1} ${y1}L${x2} ${y2}`;
  return `M${x1} ${y1}C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`;
}

// ── Both ────────────────────────────────────────────────────────────────────────────────────────

/** A step on the map: number and title; a small arrow where a way leads back from it. */
function node(step: ProcessStep, input: OverviewInput): TemplateResult {
  const { id, number, record, ways } = step;
  const { session, reading } = input;
  const returns = ways.some(({ kind }) => kind === 'back');
  return html`<div class="map-node ${step.part} ${stateClasses(step, session)}" data-go=${id}>
    <span class="map-number">${session.done.has(id) ? icon(checkIcon) : number}</span>
    <span class="map-title">${shortTitle(record.title, reading)}</span>
    ${returns ? icon(backIcon, { directional: true }) : nothing}
  </div>`;
}

/** The title, with places where long words may be parted. */
function shortTitle(title: LocalizedText, { language, defaultLanguage }: Reading): Rendered {
  const text = readText(title, language, defaultLanguage);
  return localText(text && { ...text, text: withSeams(text.text) });
}
