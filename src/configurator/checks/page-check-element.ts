// The tab "Seite prüfen": can the feed be reached, and may the widget run on the page? The person pastes the
// headers of the page, as no browser shows a page those of another site.
// Left out: asking (feed-reach.ts), policies (csp/), the parts of the page (page-check-parts.ts).
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { ThemeController } from '../../ui/theme-controller.js';
import type { Form } from '../survival.js';
import { textField } from '../view/field.js';
import { checkStyles } from './check-styles.js';
import type { PageSetup } from './csp/page-needs.js';
import { emptyWords, overallWords } from './csp-words.js';
import { reachFeed, type ReachFinding } from './feed-reach.js';
import { isOpenToAll } from './open-to-all.js';
import { isOwnPage, readOwnHeaders } from './own-headers.js';
import { howToFindHeaders, policyResult, reachResult } from './page-check-parts.js';
import { pageReport, type PageReport } from './page-report.js';

/** What was chosen in the Baukasten. */
export interface PageCheckSettings {
  readonly feed: string;
  /** The page without widget, which is also the one in a frame. */
  readonly page: string;
  /** Absolute address of lotse.js. */
  readonly loader: string;
  /** `sha384-…`; empty for a tag without. */
  readonly integrity: string;
  readonly form: Form | undefined;
  /** Hashes of the files that the loader fetches, if they are known. */
  readonly chunks?: readonly string[];
}

const NOTHING: PageCheckSettings = {
  feed: '',
  page: '',
  loader: '',
  integrity: '',
  form: undefined,
};

/** Checks whether a feed can be reached and what the policy of a page means for a widget. */
export class PageCheckElement extends LitElement {
  static override styles = checkStyles;

  @property({ attribute: false }) settings: PageCheckSettings = NOTHING;

  @state() private site = '';
  @state() private reach: readonly ReachFinding[] | 'asking' | undefined;
  @state() private report: PageReport | undefined;
  @state() private problems: Readonly<Record<string, string>> = {};

  #headers = '';
  #asking = new AbortController();
  readonly #theme = new ThemeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#theme.check();
    prepareAnnouncer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  #set(some: Partial<PageCheckSettings>): void {
    this.settings = { ...this.settings, ...some };
  }

  readonly #askFeed = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    this.reach = 'asking';
    const findings = await reachFeed(this.settings.feed.trim(), {
      page: this.site,
      own: location.href,
      isOnline: navigator.onLine,
      isOpenToAll,
      signal,
    }).catch(() => undefined);
    if (signal.aborted || findings === undefined) return;
    this.reach = findings;
    await this.updateComplete;
    announce(this.renderRoot.querySelector('#reach-summary')?.textContent.trim() ?? '');
  };

  readonly #fetchHeaders = async (): Promise<void> => {
    const text = await readOwnHeaders(this.site);
    announce(text === undefined ? 'Die Seite war nicht zu lesen.' : 'Die Kopfzeilen sind da.');
    if (text === undefined) return;
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#headers');
    if (field) field.value = text;
    this.#headers = text;
    this.#judgeHeaders();
  };

  readonly #judge = (event: Event): void => {
    event.preventDefault();
    this.#judgeHeaders();
  };

  #judgeHeaders(): void {
    const setup = this.#setup();
    this.report = setup && pageReport(this.#headers, setup);
    if (this.report === undefined) return;
    const { pasted, results } = this.report;
    announce(emptyWords(pasted) ?? overallWords(results.map(({ verdict }) => verdict)));
  }

  /** Undefined when an address is missing; the fields then say which. */
  #setup(): PageSetup | undefined {
    const { feed, page, loader, integrity, form, chunks } = this.settings;
    const isFramed = form === 'iframe' || form === 'url';
    const needed = isFramed ? { site: this.site, page } : { site: this.site, feed, loader };
    const wrong = Object.entries(needed).filter(
      ([, address]) => !/^https?:/i.test(address) || !URL.canParse(address),
    );
    const sentence = 'Geben Sie die ganze Adresse ein, mit https:// am Anfang.';
    this.problems = Object.fromEntries(wrong.map(([name]) => [name, sentence]));
    if (wrong.length > 0) {
      announce(sentence);
      return undefined;
    }
    if (isFramed) return { site: this.site, loader: page, feed: page, frame: page };
    const hashes = { ...(integrity !== '' && { integrity }), ...(chunks && { chunks }) };
    return { site: this.site, loader, feed, ...hashes };
  }

  #address(id: 'feed' | 'loader' | 'page', label: string, hint = ''): TemplateResult {
    const words = { id, label, hint, problem: this.problems[id] };
    return textField(words, this.settings[id], (value) => this.#set({ [id]: value }), {
      type: 'url',
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="root ${this.#theme.classes}" lang="de" dir="ltr">
      <div class="part">
        ${textField(
          {
            id: 'site',
            label: 'Seite, auf der das Widget stehen soll',
            hint: 'zum Beispiel https://www.musterkreis.de/integration/',
            problem: this.problems['site'],
          },
          this.site,
          (value) => (this.site = value),
          { type: 'url' },
        )}
      </div>
      ${this.#renderReach()} ${this.#renderPolicy()}
    </div>`;
  }

  #renderReach(): TemplateResult {
    const { reach, settings } = this;
    return html`<section class="part" aria-labelledby="reach-heading">
      <h2 id="reach-heading">Ist der Feed erreichbar?</h2>
      <form class="source row" novalidate @submit=${this.#askFeed}>
        ${this.#address('feed', 'Adresse des Feeds')}
        <button type="submit" class="button primary">Feed abfragen</button>
      </form>
      ${reach === 'asking' ? html`<p>Der Server wird gefragt …</p>` : nothing}
      ${typeof reach === 'object' ? reachResult(reach, settings.feed.trim(), this.site) : nothing}
    </section>`;
  }

  #renderPolicy(): TemplateResult {
    const { form } = this.settings;
    const isFramed = form === 'iframe' || form === 'url';
    return html`<section class="part" aria-labelledby="policy-heading">
      <h2 id="policy-heading">Darf das Widget auf der Seite laufen?</h2>
      <p>
        Viele Websites sagen mit einer <em>Content Security Policy</em>, woher Skripte und Daten
        kommen dürfen. Diese Regeln stehen in den Kopfzeilen der Seite. Ein Browser zeigt dem
        Baukasten die Kopfzeilen fremder Seiten nicht: Fügen Sie sie bitte ein.
      </p>
      ${
        isOwnPage(this.site, location.href)
          ? html`<p>
                Diese Seite liegt auf demselben Server wie der Baukasten. Er kann sie selbst fragen.
              </p>
              <button type="button" class="button" @click=${() => void this.#fetchHeaders()}>
                Kopfzeilen holen
              </button>`
          : howToFindHeaders(this.site)
      }
      <form class="source" novalidate @submit=${this.#judge}>
        ${isFramed ? this.#address('page', 'Seite im Rahmen') : this.#address('loader', 'Adresse von lotse.js')}
        <div class="field">
          <label class="label" for="headers">Kopfzeilen der Seite</label>
          <span class="hint" id="headers-hint"
            >Auch mehrere, auch ein meta-Element. Was sonst noch darin steht, stört nicht.</span
          >
          <textarea
            class="input code"
            id="headers"
            rows="8"
            spellcheck="false"
            autocomplete="off"
            aria-describedby="headers-hint"
            placeholder="Content-Security-Policy: default-src 'self'; …"
            @input=${(event: Event) => (this.#headers = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        <button type="submit" class="button primary">Regeln prüfen</button>
      </form>
      ${this.report === undefined ? nothing : policyResult(this.report)}
    </section>`;
  }
}
