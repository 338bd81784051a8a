// Runs inside a measured page before anything else: notes when the list is painted, how long the page was blocked, what
// moved by itself, and how long a key press takes until its result is painted. Touches nothing on the page.

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

export interface KeyPress {
  /** The list follows. */
  readonly first: number;
  /** Everything has followed, filters with their counts too. */
  readonly last: number;
}

export interface Probe {
  /** Milliseconds from the start of navigation until the first row, day or bar is painted. */
  readonly ready: Promise<number>;
  /** Resolves when nothing has changed and no long task has run for `quiet` milliseconds. */
  readonly idle: (quiet: number) => Promise<void>;
  /** Milliseconds from the last key press to the first and last paint it caused; undefined if nothing changed. */
  readonly keyToPaint: (quiet: number) => Promise<KeyPress | undefined>;
  /** Durations of all tasks over 50 ms so far. */
  readonly longTasks: readonly number[];
  readonly layoutShift: () => number;
  /** Compressed bytes that had arrived at a time on the page's clock. */
  readonly received: (until: number) => { readonly script: number; readonly data: number };
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** The part of the page that is measured: the widget's inside, or the floor's main element. */
const measured = (): ParentNode | null => {
  const widget = document.querySelector('lotse-offer-finder, lotse-course-calendar');
  return widget ? widget.shadowRoot : document.querySelector('main');
};

/** What a list, a month and a timeline have in them once they show something. */
const content = 'article, .items, .chart';

/** From inside an animation frame: calls back right after this frame has been painted. */
function afterThisFrame(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(undefined);
}

/** Calls back right after the frame that shows the present state has been painted. */
const afterPaint = (done: () => void): unknown => requestAnimationFrame(() => afterThisFrame(done));

const longTasks: number[] = [];
let lastBusy = 0;
let shift = 0;
let keyAt = 0;
let firstPaintAt = 0;
let lastPaintAt = 0;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    longTasks.push(entry.duration);
    lastBusy = Math.max(lastBusy, entry.startTime + entry.duration);
  }
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as LayoutShift[]) {
    if (!entry.hadRecentInput) shift += entry.value;
  }
}).observe({ type: 'layout-shift', buffered: true });

function watchChanges(root: Node): void {
  new MutationObserver(() => {
    lastBusy = performance.now();
    afterPaint(() => {
      lastPaintAt = performance.now();
      if (firstPaintAt < keyAt) firstPaintAt = lastPaintAt;
      lastBusy = lastPaintAt;
    });
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

const ready = new Promise<number>((resolve) => {
  const look = (): void => {
    const root = measured();
    if (!root?.querySelector(content)) {
      requestAnimationFrame(look);
      return;
    }
    watchChanges(root);
    afterThisFrame(() => {
      lastBusy = performance.now();
      resolve(lastBusy);
    });
  };
  requestAnimationFrame(look);
});

async function idle(quiet: number): Promise<void> {
  while (performance.now() - lastBusy < quiet) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function received(until: number): { script: number; data: number } {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const bytes = (ending: string): number =>
    entries
      .filter(({ name, responseEnd }) => name.endsWith(ending) && responseEnd <= until)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { script: bytes('.js'), data: bytes('.json') };
}

window.addEventListener('keydown', () => (keyAt = lastBusy = performance.now()), true);

window.benchProbe = {
  ready,
  idle,
  keyToPaint: async (quiet) => {
    await idle(quiet);
    if (lastPaintAt < keyAt) return undefined;
    return { first: firstPaintAt - keyAt, last: lastPaintAt - keyAt };
  },
  longTasks,
  layoutShift: () => shift,
  received,
};
