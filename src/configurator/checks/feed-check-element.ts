// The tab "Feed prüfen": an address, a file or a text goes in, a list of findings comes out, each with its line.
// Left out: the rules (checker/), the words of findings (i18n/messages.ts), laying out the list (finding-list.ts).
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { todayIn } from '../../domain/plain-date.js';
import type { Severity } from '../../feed/issue.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { saveText } from '../../ui/page.js';
import { ThemeController } from '../../ui/theme-controller.js';
import { textField } from '../view/field.js';
import { checkStyles } from './check-styles.js';
import { feedReport, reportText, SEVERITIES } from './feed-report.js';
import { checkSource, type CheckedSource, type FeedSource } from './feed-source.js';
import { findingList, reportHead } from './finding-list.js';

type Status =
  | { readonly name: 'idle' }
  | { readonly name: 'checking'; readonly done: number }
  | { readonly name: 'checked'; readonly checked: CheckedSource };

/** Characters beyond which a text that was loaded is not put into the field: editing would stutter. */
const LARGEST_SHOWN = 1_500_000;
const RECORDS_AT_ONCE = 50;

/** Checks a Bildungsfeed from an address, a file or a pasted text. Nothing is uploaded. */
export class FeedCheckElement extends LitElement {
  static override styles = checkStyles;

  /** Address that stands in the field at first. */
  @property() feed = '';

  @state() private status: Status = { name: 'idle' };
  @state() private shown: readonly Severity[] = SEVERITIES;
  @state() private limit = RECORDS_AT_ONCE;
  @state() private isDropping = false;

  @query('#text') private textArea!: HTMLTextAreaElement;

  #running = new AbortController();
  readonly #theme = new ThemeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#theme.check();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running.abort();
  }

  /** Checks the source and shows what was found; a check that is still running is given up. */
  async check(source: FeedSource): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    this.limit = RECORDS_AT_ONCE;
    this.shown = SEVERITIES;
    const onProgress = (done: number): void => {
      if (!running.signal.aborted) this.status = { name: 'checking', done };
    };
    onProgress(0);
    announce('Der Feed wird geprüft.');
    const checked = await checkSource(source, { signal: running.signal, onProgress }).catch(
      (error: unknown) => {
        if (!running.signal.aborted) throw error;
      },
    );
    if (checked === undefined || running.signal.aborted) return;
    if (source.kind !== 'text') this.#showText(checked.text);
    this.status = { name: 'checked', checked };
    announce(feedReport(checked).summary);
  }

  #showText(text: string): void {
    this.textArea.value = text.length > LARGEST_SHOWN ? '' : text;
  }

  readonly #checkAddress = (event: Event): void => {
    event.preventDefault();
    const address = this.feed.trim();
    if (address === '') this.renderRoot.querySelector<HTMLElement>('#address')?.focus();
    else void this.check({ kind: 'address', address });
  };

  readonly #checkText = (): void => {
    const text = this.textArea.value;
    if (text.trim() === '') this.textArea.focus();
    else void this.check({ kind: 'text', text });
  };

  readonly #checkFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.check({ kind: 'file', file });
    // the same file may be chosen again once it was mended
    input.value = '';
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isDropping = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.check({ kind: 'file', file });
  };

  readonly #drag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.isDropping = event.type === 'dragover';
  };

  /** Selects a line of the text and brings it into view. */
  readonly #showLine = (line: number): void => {
    const area = this.textArea;
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    const height = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = Math.max(0, (line - 4) * height);
    area.scrollIntoView({ block: 'nearest' });
  };

  readonly #save = (): void => {
    if (this.status.name === 'checked')
      saveText(this.#reportText(this.status.checked), 'feed-bericht.txt', 'text/plain');
  };

  readonly #copy = async (): Promise<void> => {
    if (this.status.name !== 'checked') return;
    const text = this.#reportText(this.status.checked);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    announce(isCopied ? 'Der Bericht ist kopiert.' : 'Kopieren ist hier nicht erlaubt.');
    if (!isCopied) this.#save();
  };

  #reportText(checked: CheckedSource): string {
    return reportText(checked, todayIn('Europe/Berlin'));
  }

  readonly #toggle = (severity: Severity): void => {
    const isShown = this.shown.includes(severity);
    this.shown = SEVERITIES.filter((one) =>
      one === severity ? !isShown : this.shown.includes(one),
    );
  };

  protected override render(): TemplateResult {
    return html`<div
      class="root ${this.#theme.classes} ${this.isDropping ? 'dropping' : ''}"
      lang="de"
      dir="ltr"
      @dragover=${this.#drag}
      @dragleave=${this.#drag}
      @drop=${this.#drop}
    >
      <p>
        Hier gelten dieselben Regeln wie in den Widgets und im Programm für die Kommandozeile.
        <strong>Es wird nichts hochgeladen:</strong> Texte und Dateien bleiben in diesem Browser.
        Nur wenn Sie eine Adresse prüfen, fragt Ihr Browser den Server dieser Adresse.
      </p>
      ${this.#renderSources()}
      <div class="result">${this.#renderResult()}</div>
    </div>`;
  }

  #renderSources(): TemplateResult {
    return html`<form class="source row" @submit=${this.#checkAddress} novalidate>
        ${textField(
          { id: 'address', label: 'Adresse des Feeds', hint: 'beginnt mit https://' },
          this.feed,
          (value) => (this.feed = value),
          { type: 'url' },
        )}
        <button type="submit" class="button primary">Adresse prüfen</button>
      </form>
      <div class="field">
        <label class="label" for="file">Datei von Ihrem Rechner</label>
        <span class="hint" id="file-hint">Sie können die Datei auch hierher ziehen.</span>
        <input
          class="input"
          id="file"
          type="file"
          accept=".json,application/json,text/plain"
          aria-describedby="file-hint"
          @change=${this.#checkFile}
        />
      </div>
      <div class="source">
        <div class="field">
          <label class="label" for="text">Text des Feeds</label>
          <span class="hint" id="text-hint"
            >Fügen Sie den Text ein. Nach dem Prüfen können Sie ihn hier ändern und noch einmal
            prüfen.</span
          >
          <textarea
            class="input code"
            id="text"
            rows="10"
            wrap="off"
            spellcheck="false"
            autocomplete="off"
            aria-describedby="text-hint"
          ></textarea>
        </div>
        <button type="button" class="button primary" @click=${this.#checkText}>Text prüfen</button>
      </div>`;
  }

  #renderResult(): TemplateResult | typeof nothing {
    const { status } = this;
    if (status.name === 'idle') return nothing;
    if (status.name === 'checking')
      return html`<label class="checking">
        Der Feed wird geprüft …
        <progress max="1" .value=${status.done}></progress>
      </label>`;
    const { checked } = status;
    const report = feedReport(checked, this.shown);
    const canShow = checked.text.length > 0 && checked.text.length <= LARGEST_SHOWN;
    return html`<section aria-labelledby="result-heading">
      ${reportHead(checked, report, {
        shown: this.shown,
        toggle: this.#toggle,
        copy: () => void this.#copy(),
        save: this.#save,
      })}
      ${findingList(report.records, {
        limit: this.limit,
        showMore: () => (this.limit += RECORDS_AT_ONCE),
        ...(canShow && { showLine: this.#showLine }),
      })}
    </section>`;
  }
}
