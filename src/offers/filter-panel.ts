// The filters of a list as people use them: which groups are open, the place of the device, where the
// focus goes when a filter is taken away. Left out: what the filters look like (view/filters.ts), the answer.
import type { LitElement } from 'lit';
import type { OfferQuery } from '../domain/offer-query.js';
import type { FocusAfter, FocusWish } from '../ui/focus-after.js';
import { locateDevice } from '../ui/page.js';
import type { FilterActions } from './actions.js';
import type { FilterGroup, FiltersView, TownChoice } from './filters-state.js';
import * as question from './question-state.js';
import type { FiltersInput } from './view/filters.js';

const OPEN_GROUPS = 2;

/** What the panel needs of the widget around it. */
export interface PanelContext {
  readonly query: () => OfferQuery;
  /** Asks this instead. */
  readonly ask: (query: OfferQuery) => void;
  /** Heading of the list: where the focus goes when nothing nearer is left. */
  readonly list: FocusWish;
}

export class FilterPanel {
  readonly actions: FilterActions;
  readonly #host: LitElement;
  readonly #focus: FocusAfter;
  readonly #context: PanelContext;
  #openGroups: ReadonlySet<string> = new Set();
  #isOpen = false;
  #isLocateRefused = false;

  constructor(host: LitElement, focus: FocusAfter, context: PanelContext) {
    this.#host = host;
    this.#focus = focus;
    this.#context = context;
    this.actions = this.#actions();
  }

  /** The first groups stand open at the start. */
  openFirst(groups: readonly FilterGroup[]): void {
    this.#openGroups = new Set(groups.slice(0, OPEN_GROUPS).map(({ facet }) => facet));
  }

  input(view: FiltersView, towns: readonly TownChoice[]): FiltersInput {
    const query = this.#context.query();
    return {
      ...view,
      towns,
      near: query.near,
      isLocateRefused: this.#isLocateRefused,
      open: this.#openGroups,
      isPanelOpen: this.#isOpen,
      activeCount: question.activeFilters(query).length,
    };
  }

  #actions(): FilterActions {
    const { query, ask, list } = this.#context;
    return {
      toggle: (facet, value) => ask(question.toggleFilter(query(), facet, value)),
      choose: (facet, value) => {
        ask(question.filterBy(query(), facet, value === undefined ? [] : [value]));
      },
      near: (near) => {
        this.#isLocateRefused = false;
        ask(question.searchNear(query(), near));
      },
      locate: () => void this.#locate(),
      remove: (filter) => this.#remove(filter),
      reset: () => {
        this.#focus.wish(list);
        ask(question.resetQuery(query()));
      },
      togglePanel: () => this.#setPanel(!this.#isOpen),
      showResults: () => {
        this.#focus.wish(list);
        this.#setPanel(false);
      },
      toggleGroup: (group) => this.#toggleGroup(group),
    };
  }

  #setPanel(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #toggleGroup(group: string): void {
    const open = new Set(this.#openGroups);
    if (!open.delete(group)) open.add(group);
    this.#openGroups = open;
    this.#host.requestUpdate();
  }

  /** After a chip is gone the focus goes to the next one, or else to the heading of the list. */
  #remove(filter: question.Narrowing): void {
    const { query, ask, list } = this.#context;
    const chips = (root: ParentNode) => root.querySelectorAll<HTMLElement>('.active .removable');
    const focused = this.#host.shadowRoot?.activeElement;
    const at = [...chips(this.#host.renderRoot)].findIndex((chip) => chip === focused);
    this.#focus.wish((root) => {
      const left = chips(root);
      return (at < 0 ? undefined : (left[at] ?? left[at - 1])) ?? list(root);
    });
    ask(question.removeFilter(query(), filter));
  }

  async #locate(): Promise<void> {
    try {
      const place = await locateDevice();
      const radiusKm = this.#context.query().near?.radiusKm;
      this.actions.near({ ...place, label: '', radiusKm });
    } catch {
      this.#isLocateRefused = true;
      this.#host.requestUpdate();
    }
  }
}
