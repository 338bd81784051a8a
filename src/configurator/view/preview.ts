// The preview: a page of its own in a frame as wide as a text column of the CMS, made smaller where there is no room.
// Left out: what the page shows (preview-page.ts).
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Desk } from '../desk.js';
import { previewWidth, writeSettings } from '../settings.js';
import { PREVIEW_WIDTHS, SYSTEMS, type PreviewWidth } from '../systems.js';
import { selectField } from './field.js';

const WORDS: Readonly<Record<PreviewWidth, string>> = {
  320: 'Handy (320 Pixel)',
  480: 'Schmale Spalte (480 Pixel)',
  650: 'Textspalte (650 Pixel)',
  860: 'Breite Spalte (860 Pixel)',
  1140: 'Ganze Breite (1140 Pixel)',
};

/** CSS pixels of the frame that can be seen. */
const HEIGHT = 640;

/** `page`: address of the preview's page. */
export function preview(desk: Desk, page: string): TemplateResult {
  const { settings } = desk;
  const width = previewWidth(settings);
  const { cms } = settings;
  const hint =
    cms === '' ? undefined : `Üblich für ${SYSTEMS[cms].title}. Ihre Seite kann anders sein.`;
  const choices = PREVIEW_WIDTHS.map((one) => ({ value: String(one), word: WORDS[one] }));
  return html`<section class="preview" aria-labelledby="preview-heading">
    <h2 id="preview-heading">Vorschau</h2>
    ${selectField({ id: 'width', label: 'Breite', hint }, choices, String(width), (value) =>
      desk.change({ width: PREVIEW_WIDTHS.find((one) => String(one) === value) ?? 0 }),
    )}
    <p class="hint">${whatIsShown(desk)}</p>
    <div class="stage" ${ref((stage) => fit(stage, width))}>
      <iframe
        title="Vorschau: So sieht das Widget auf einer Seite aus"
        src="${page}#${writeSettings(settings)}"
      ></iframe>
    </div>
  </section>`;
}

function whatIsShown({ look }: Desk): string {
  return look.status === 'ready'
    ? `Sie sehen Ihre eigenen Angebote: ${look.publisher}.`
    : 'Sie sehen erfundene Angebote. Sobald die Adresse Ihres Feeds stimmt, sehen Sie Ihre eigenen.';
}

const widths = new WeakMap<Element, number>();

/** In the next frame: a change of sizes while sizes are told would be told again, and again. */
const observer = new ResizeObserver((entries) =>
  requestAnimationFrame(() => entries.forEach(({ target }) => scale(target))),
);

/** Makes the frame as wide as wanted, and as small as it has to be to fit, now and whenever there is other room. */
function fit(stage: Element | undefined, width: number): void {
  if (stage === undefined) return;
  observer.observe(stage);
  if (widths.get(stage) === width) return;
  widths.set(stage, width);
  scale(stage);
}

function scale(stage: Element): void {
  const { style } = stage.querySelector('iframe') ?? {};
  const room = stage.clientWidth;
  const width = widths.get(stage) ?? room;
  if (room === 0) return;
  const share = Math.min(1, room / width);
  style?.setProperty('inline-size', `${String(width)}px`);
  style?.setProperty('block-size', `${String(Math.round(HEIGHT / share))}px`);
  style?.setProperty('transform', `scale(${String(share)})`);
}
