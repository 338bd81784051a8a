// Prints the folder, or one chapter, as a booklet with contents and page numbers. Browsers cannot look up
// page numbers in style sheets (target-counter), so blocks are measured at the width of the paper and put
// on sheets of a fixed height, one to a page: the numbers are then known, in every browser and direction.
// Left out: which blocks there are (booklet-blocks.ts), filling pages (domain/compass-pages.ts).
import { html, nothing, type LitElement } from 'lit';
import { asOfDay } from '../../../domain/plain-date.js';
import type { CompassChapter } from '../../../domain/compass.js';
import { paginate } from '../../../domain/compass-pages.js';
import type { Catalogue } from '../../../feed/catalogue.js';
import { asOfPhrase } from '../../../offers/view/more-phrases.js';
import { feedText, type Reading } from '../../../offers/view/phrases.js';
import type { Rendered } from '../../../ui/local-text.js';
import { onlyThisOnPaper } from '../../../ui/only-on-paper.js';
import { addStyles } from '../../../ui/styles/add-styles.js';
import type { SectionContext } from '../chapter/section-body.js';
import { titlePhrase } from '../view/home.js';
import { blocksOf, type BookletBlock, type PageOf } from './booklet-blocks.js';
import { bookletStyles } from './booklet-styles.js';

interface Job {
  readonly blocks: readonly BookletBlock[];
  readonly catalogue: Catalogue;
  readonly reading: Reading;
  /** Page of every block, once it is known. */
  readonly pages: readonly number[] | undefined;
}

export class Booklet {
  readonly #host: LitElement;
  #job: Job | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, [bookletStyles]);
  }

  /** Lays out the chapters, opens the browser's print dialogue, and clears away when it is closed. */
  async print(
    chapters: readonly CompassChapter[],
    catalogue: Catalogue,
    context: SectionContext,
  ): Promise<void> {
    const blocks = blocksOf(chapters, catalogue, context);
    const { reading } = context;
    await this.#draw({ blocks, catalogue, reading, pages: undefined });
    await document.fonts.ready;
    const pages = this.#paginate(blocks);
    await this.#draw({ blocks, catalogue, reading, pages });
    // booklet-styles.ts reckons with these margins
    const restore = onlyThisOnPaper(this.#host, 'A4', '12mm');
    const clear = (): void => {
      restore();
      void this.#draw(undefined);
    };
    window.addEventListener('afterprint', clear, { once: true });
    window.print();
  }

  /** Nothing unless something is being printed. */
  render(): Rendered {
    if (this.#job === undefined) return nothing;
    const { blocks, pages } = this.#job;
    if (pages === undefined) {
      const items = blocks.map(({ template }) => blockTemplate(template(() => undefined)));
      return html`<div class="booklet measuring">
        <div class="page-height"></div>
        ${items}
      </div>`;
    }
    const numbers = [...new Set(pages)];
    const last = Math.max(...numbers);
    return html`<div class="booklet">
      ${numbers.map((page) => this.#sheet(this.#job, page, last))}
    </div>`;
  }

  #sheet(job: Job | undefined, page: number, last: number): Rendered {
    if (job?.pages === undefined) return nothing;
    const { blocks, pages, catalogue, reading } = job;
    const pageOf: PageOf = (anchor) => pages[blocks.findIndex((one) => one.anchor === anchor)];
    const own = blocks.filter((_, at) => pages[at] === page);
    return html`<div class="sheet ${page === last ? 'last' : ''}">
      <div class="sheet-body">${own.map(({ template }) => blockTemplate(template(pageOf)))}</div>
      <p class="sheet-foot">
        <span
          >${feedText(catalogue.publisher.name, reading)} · ${titlePhrase()} ·
          ${asOfPhrase(asOfDay(catalogue), reading)}</span
        ><span class="page-number">${page}</span>
      </p>
    </div>`;
  }

  #paginate(blocks: readonly BookletBlock[]): readonly number[] {
    const root = this.#host.renderRoot;
    const heightOf = (element: Element | null): number =>
      element?.getBoundingClientRect().height ?? 0;
    const drawn = root.querySelectorAll('.booklet .block');
    const measured = blocks.map((block, at) => ({
      ...block,
      height: heightOf(drawn[at] ?? null),
    }));
    return paginate(measured, heightOf(root.querySelector('.page-height')));
  }

  #draw(job: Job | undefined): Promise<boolean> {
    this.#job = job;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}

const blockTemplate = (content: Rendered) => html`<div class="block">${content}</div>`;
