// The hand-over card in place of a list: what was kept, in one or two languages, in the order people choose,
// and ways to take it along. Loaded when the card is opened.
// Left out: one entry (entry.ts), link, code, calendar and paper (take-along.ts), opening and closing.
import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import backIcon from 'lucide/dist/esm/icons/arrow-left.mjs';
import downIcon from 'lucide/dist/esm/icons/arrow-down.mjs';
import removeIcon from 'lucide/dist/esm/icons/x.mjs';
import upIcon from 'lucide/dist/esm/icons/arrow-up.mjs';
import {
  handOverFragment,
  moveItem,
  toggleItem,
  type HandOverItem,
} from '../../domain/hand-over.js';
import { asOfDay } from '../../domain/plain-date.js';
import type { Catalogue } from '../../feed/catalogue.js';
import { languageName } from '../../i18n/language-names.js';
import { inLocale } from '../../i18n/in-locale.js';
import { currentLocale, directionOf, type Locale } from '../../i18n/locale.js';
import { isLocale, primaryLanguage } from '../../i18n/locales.js';
import { loadWords } from '../../i18n/words.js';
import { announce } from '../../ui/announcer.js';
import { requestFeed } from '../../ui/feed-cache.js';
import type { FocusAfter } from '../../ui/focus-after.js';
import { heading } from '../../ui/heading.js';
import { icon, type IconNode } from '../../ui/icon.js';
import type { Rendered } from '../../ui/local-text.js';
import { addressWith } from '../../ui/page-address.js';
import { notice } from '../../ui/parts/notice.js';
import { addStyles } from '../../ui/styles/add-styles.js';
import { fields } from '../../ui/styles/fields.js';
import { print } from '../../ui/styles/print.js';
import type { OfferActions } from '../actions.js';
import { calendarCourses, entryViews, secondLanguage, type EntryView } from '../hand-over-state.js';
import { asOfPhrase } from '../view/more-phrases.js';
import { feedText, type Reading } from '../view/phrases.js';
import { changeHandOver, handOver } from './collection.js';
import { entryName, entrySide } from './entry.js';
import { handOverStyles } from './hand-over-styles.js';
import { keptPhrase } from './keep-button.js';
import { TakeAlong } from './take-along.js';

export interface HandOverPageContext {
  readonly actions: () => OfferActions;
  readonly close: () => void;
}

export interface HandOverInput {
  readonly catalogue: Catalogue;
  /** The link that brought the card here was not whole. */
  readonly isDamaged: boolean;
}

export class HandOverPage {
  readonly #host: LitElement & { readonly feed: string };
  readonly #focus: FocusAfter;
  readonly #context: HandOverPageContext;
  readonly #takeAlong: TakeAlong;
  #chains: Catalogue['chains'] | undefined;
  /** Locales whose words are there, beside the reader's own. */
  readonly #ready = new Set<Locale>();
  #asked: Locale | undefined;
  #hasFailed = false;

  constructor(
    host: LitElement & { readonly feed: string },
    focus: FocusAfter,
    context: HandOverPageContext,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
    this.#takeAlong = new TakeAlong(host);
    addStyles(host, [fields, print, ...handOverStyles]);
  }

  /** Loads what the present entries need beyond the code. Rejects when something of it does not come. */
  async prepare(): Promise<void> {
    const hasSteps = handOver().items.some(({ kind }) => kind === 'step');
    const [, chains] = await Promise.all([
      this.#takeAlong.prepare(),
      hasSteps ? this.#loadChains() : undefined,
    ]);
    if (chains !== undefined && chains !== this.#chains) {
      this.#chains = chains;
      this.#host.requestUpdate();
    }
  }

  async #loadChains(): Promise<Catalogue['chains']> {
    const { feed, baseURI } = this.#host;
    const { signal } = new AbortController();
    return (await requestFeed(new URL(feed, baseURI).href, ['chains'], signal)).chains;
  }

  render({ catalogue: feed, isDamaged }: HandOverInput, reading: Reading): TemplateResult {
    const catalogue = this.#chains === undefined ? feed : { ...feed, chains: this.#chains };
    const { items, language } = handOver();
    const entries = entryViews(items, catalogue, reading.today);
    const second = this.#secondReading(catalogue, reading);
    const address = addressWith(handOverFragment({ items, language }));
    const courses = calendarCourses(entries, reading.today);
    return html`<section class="hand-over">
      <p class="no-print">
        ${button(backIcon, msg('Zur ganzen Liste', { id: 'handover.back' }), this.#context.close, 'plain')}
      </p>
      <div class="hand-head">
        <div class="hand-intro">
          ${heading(reading.headingLevel, titlePhrase(), {
            id: 'hand-over-heading',
            className: 'hand-heading',
          })}
          ${this.#inSecond(second, titleTwin)}
          ${isDamaged ? notice('warning', damagedPhrase()) : nothing}
          <p class="no-print">${items.length === 0 ? emptyPhrase() : notStoredPhrase()}</p>
          ${items.length === 0 ? nothing : this.#languageField(catalogue, reading)}
          ${items.length === 0 ? nothing : this.#takeAlong.renderButtons({ address, courses, catalogue }, reading)}
        </div>
        ${items.length === 0 ? nothing : this.#takeAlong.renderCode(address, second?.locale)}
      </div>
      <ol class="hand-list" role="list">
        ${entries.map((entry, at) => this.#entry(entry, at, reading, second))}
      </ol>
      <footer class="source hand-sides">
        ${sourceLine(catalogue, reading)}
        ${this.#inSecond(second, (other) => sourceLine(catalogue, other))}
      </footer>
    </section>`;
  }

  // ── Two languages ─────────────────────────────────────────────────────────────────────────────

  /** How the second language reads, once its words are there. */
  #secondReading(catalogue: Catalogue, reading: Reading): Reading | undefined {
    const language = secondLanguage(handOver().language, reading.language, catalogue);
    if (language === undefined) return undefined;
    const locale = localeBeside(language, reading.locale);
    if (this.#ready.has(locale)) return { ...reading, locale, language };
    if (this.#asked !== locale) void this.#loadWords(locale);
    return undefined;
  }

  async #loadWords(locale: Locale): Promise<void> {
    this.#asked = locale;
    this.#hasFailed = false;
    try {
      await loadWords(locale);
      this.#ready.add(locale);
    } catch (error) {
      console.error('[bildungslotse] The words of the second language did not come.', error);
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  #inSecond(second: Reading | undefined, make: (reading: Reading) => TemplateResult): Rendered {
    return second === undefined ? nothing : inLocale(second.locale, () => make(second));
  }

  #languageField(catalogue: Catalogue, reading: Reading): TemplateResult {
    const chosen = secondLanguage(handOver().language, reading.language, catalogue) ?? '';
    const tags = catalogue.languages.filter((tag) => tag !== reading.language);
    const choose = (event: Event): void => {
      this.#asked = undefined;
      const { value } = event.currentTarget as HTMLSelectElement;
      changeHandOver({ ...handOver(), language: value });
    };
    return html`<div class="hand-language no-print">
      <label class="label" for="hand-language"
        >${msg('Zweite Sprache', { id: 'handover.language' })}</label
      >
      <select id="hand-language" class="select" part="input select" @change=${choose}>
        <option value="" .selected=${live(chosen === '')}>
          ${msg('keine', { id: 'handover.no-language' })}
        </option>
        ${tags.map(
          (tag) =>
            html`<option
              value=${tag}
              lang=${tag}
              dir=${directionOf(tag)}
              .selected=${live(tag === chosen)}
            >
              ${languageName(tag)}
            </option>`,
        )}
      </select>
      ${this.#hasFailed ? notice('error', failedPhrase()) : nothing}
    </div>`;
  }

  // ── Entries ───────────────────────────────────────────────────────────────────────────────────

  #entry(
    entry: EntryView,
    at: number,
    reading: Reading,
    second: Reading | undefined,
  ): TemplateResult {
    const actions = this.#context.actions();
    const twin = this.#inSecond(second, (other) => entrySide(entry, other, undefined));
    return html`<li class="hand-entry">
      <div class="hand-sides">${entrySide(entry, reading, actions)} ${twin}</div>
      ${this.#entryButtons(entry, at, reading)}
    </li>`;
  }

  #entryButtons(entry: EntryView, at: number, reading: Reading): TemplateResult {
    const { item } = entry;
    const last = handOver().items.length - 1;
    const name = html`<span class="visually-hidden">: ${entryName(entry, reading)}</span>`;
    const move = (node: IconNode, word: string, by: number, isPossible: boolean) =>
      isPossible
        ? html`<button
            type="button"
            class="button plain"
            part="button"
            data-move="${by} ${at}"
            @click=${() => this.#move(item, by, at)}
          >
            ${icon(node)}<span>${word}${name}</span>
          </button>`
        : nothing;
    return html`<div class="actions no-print">
      ${move(upIcon, msg('Nach oben', { id: 'handover.up' }), -1, at > 0)}
      ${move(downIcon, msg('Nach unten', { id: 'handover.down' }), 1, at < last)}
      <button
        type="button"
        class="button plain"
        part="button"
        data-remove=${at}
        @click=${() => this.#remove(item, at)}
      >
        ${icon(removeIcon)}<span>${msg('Entfernen', { id: 'handover.remove' })}${name}</span>
      </button>
    </div>`;
  }

  /** The focus moves with the entry; at an end it goes to the button for the other direction. */
  #move(item: HandOverItem, by: number, at: number): void {
    const to = at + by;
    const find = (way: number) => `[data-move="${String(way)} ${String(to)}"]`;
    this.#focus.wish(
      (root) =>
        root.querySelector<HTMLElement>(find(by)) ?? root.querySelector<HTMLElement>(find(-by)),
    );
    changeHandOver(moveItem(handOver(), item, by));
    announce(positionPhrase(to + 1, handOver().items.length));
  }

  /** The focus goes to what has moved up, or to the one above, or to the heading. */
  #remove(item: HandOverItem, at: number): void {
    const find = (place: number) => `[data-remove="${String(place)}"]`;
    this.#focus.wish((root) =>
      [find(at), find(at - 1), '#hand-over-heading']
        .map((selector) => root.querySelector<HTMLElement>(selector))
        .find((one) => one !== null),
    );
    changeHandOver(toggleItem(handOver(), item));
    announce(keptPhrase(currentLocale()));
  }
}

function button(node: IconNode, label: string, act: () => void, className: string): TemplateResult {
  return html`<button type="button" class="button ${className}" part="button" @click=${act}>
    ${icon(node, { directional: true })}<span>${label}</span>
  </button>`;
}

/** Locale of the words around texts in a language; English or German where we have none of its own. */
function localeBeside(language: string, own: Locale): Locale {
  const candidates = [language, primaryLanguage(language), 'en', 'de'];
  return candidates.filter(isLocale).find((locale) => locale !== own) ?? own;
}

function titlePhrase(): string {
  return msg('Merkzettel', { id: 'handover.title' });
}

function titleTwin({ locale }: Reading): TemplateResult {
  return html`<p class="hand-heading" lang=${locale} dir=${directionOf(locale)}>
    ${titlePhrase()}
  </p>`;
}

function emptyPhrase(): string {
  return msg('Der Merkzettel ist leer. Drücken Sie bei einem Angebot auf „Merken“.', {
    id: 'handover.empty',
  });
}

function notStoredPhrase(): string {
  return msg(
    'Der Merkzettel wird nirgends gespeichert. Wenn Sie diese Seite schließen, ist er weg. Nehmen Sie ihn mit: als Link, als QR-Code oder auf Papier.',
    { id: 'handover.not-stored' },
  );
}

function damagedPhrase(): string {
  return msg('Der Link ist nicht vollständig. Vielleicht fehlt hier etwas.', {
    id: 'handover.damaged',
  });
}

function failedPhrase(): string {
  return msg('Das konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.', {
    id: 'compass.not-loaded',
  });
}

function positionPhrase(place: number, count: number): string {
  return msg(str`Jetzt auf Platz ${place} von ${count}`, { id: 'handover.position' });
}

/** How fresh the data are and where they come from. */
function sourceLine(catalogue: Catalogue, reading: Reading): TemplateResult {
  const { locale } = reading;
  return html`<p lang=${locale} dir=${directionOf(locale)}>
    ${msg('Quelle:', { id: 'finder.source' })} ${feedText(catalogue.publisher.name, reading)},
    ${asOfPhrase(asOfDay(catalogue), reading)}
  </p>`;
}
