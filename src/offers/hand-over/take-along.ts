// How the hand-over card leaves the page: its link, the same as a QR code, a calendar file, paper.
// Left out: what stands on it (entry.ts), the formats themselves (formats/).
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import calendarIcon from 'lucide/dist/esm/icons/calendar-plus.mjs';
import linkIcon from 'lucide/dist/esm/icons/link.mjs';
import printIcon from 'lucide/dist/esm/icons/printer.mjs';
import type { Catalogue } from '../../feed/catalogue.js';
import { importAgain } from '../../feed/import-again.js';
import type { qrSvgPath } from '../../formats/qr.js';
import { inLocale } from '../../i18n/in-locale.js';
import { directionOf, type Locale } from '../../i18n/locale.js';
import { announce } from '../../ui/announcer.js';
import { icon, type IconNode } from '../../ui/icon.js';
import { onlyThisOnPaper } from '../../ui/only-on-paper.js';
import { saveText, shareAddress } from '../../ui/page.js';
import { calendarWords } from '../calendar-words.js';
import { outcomePhrase, outcomeTemplate, type Outcome } from '../outcome.js';
import type { calendarCourses } from '../hand-over-state.js';
import type { Reading } from '../view/phrases.js';

type Courses = ReturnType<typeof calendarCourses>;

export interface TakeAlongInput {
  readonly address: string;
  readonly courses: Courses;
  readonly catalogue: Catalogue;
}

/** Millimetres of paper for one module of the code: cheap phones still read it. */
const MODULE_MM = 0.45;

export class TakeAlong {
  readonly #host: LitElement;
  #drawQr: typeof qrSvgPath | undefined;
  #outcome: Outcome | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Loads what draws the code. Rejects with the browser's error. */
  async prepare(): Promise<void> {
    const { qrSvgPath } = await importAgain('qr', () => import('../../formats/qr.js'));
    this.#drawQr = qrSvgPath;
  }

  renderButtons(input: TakeAlongInput, reading: Reading): TemplateResult {
    const share = msg('Link teilen', { id: 'finder.share' });
    const print = msg('Drucken', { id: 'finder.print' });
    const save = msg('Termine in den Kalender speichern', { id: 'handover.calendar' });
    return html`<div class="actions no-print">
        ${button(linkIcon, share, () => void this.#share(input.address))}
        ${button(printIcon, print, () => this.#print())}
        ${input.courses.length === 0 ? nothing : button(calendarIcon, save, () => void this.#save(input, reading))}
      </div>
      ${outcomeTemplate(this.#outcome, input.address)}`;
  }

  /** The link as a drawing with a text of its own, or a sentence where no code can hold it. */
  renderCode(address: string, second: Locale | undefined): TemplateResult {
    const code = this.#drawQr?.(address);
    if (code === undefined) return html`<p class="note">${tooLongPhrase()}</p>`;
    const { size, path } = code;
    const width = `${(size * MODULE_MM).toFixed(1)}mm`;
    return html`<figure class="qr">
      ${svg`<svg
        role="img"
        aria-label=${msg(str`QR-Code: ${address}`, { id: 'handover.qr' })}
        viewBox="0 0 ${size} ${size}"
        width=${width}
        height=${width}
        shape-rendering="crispEdges"
      ><rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path></svg>`}
      <figcaption>
        ${scanPhrase()} ${second === undefined ? nothing : inLocale(second, () => scanTwin(second))}
      </figcaption>
    </figure>`;
  }

  async #share(address: string): Promise<void> {
    const title = msg('Merkzettel', { id: 'handover.title' });
    this.#report(await shareAddress(title, address));
  }

  #print(): void {
    window.addEventListener('afterprint', onlyThisOnPaper(this.#host, 'A5', '10mm'), {
      once: true,
    });
    window.print();
  }

  async #save({ courses, catalogue }: TakeAlongInput, { language }: Reading): Promise<void> {
    try {
      const { runsToIcs } = await importAgain('ics', () => import('../../formats/ics.js'));
      const name = msg('Merkzettel', { id: 'handover.title' });
      const text = runsToIcs(courses, { catalogue, language, words: calendarWords(), name });
      saveText(text, 'merkzettel.ics', 'text/calendar');
      this.#report('saved');
    } catch (error) {
      console.error('[bildungslotse] The calendar file could not be made.', error);
      this.#report('not-saved');
    }
  }

  #report(what: Outcome): void {
    this.#outcome = what;
    announce(outcomePhrase(what));
    this.#host.requestUpdate();
  }
}

function button(node: IconNode, label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${act}>
    ${icon(node)}<span>${label}</span>
  </button>`;
}

function scanPhrase(): string {
  return msg('Mit der Kamera vom Handy öffnen', { id: 'handover.scan' });
}

function scanTwin(locale: Locale): TemplateResult {
  return html`<span lang=${locale} dir=${directionOf(locale)}>${scanPhrase()}</span>`;
}

function tooLongPhrase(): string {
  return msg(
    'Der Link ist zu lang für einen QR-Code. Nehmen Sie Einträge weg oder teilen Sie den Link.',
    { id: 'handover.too-long' },
  );
}
