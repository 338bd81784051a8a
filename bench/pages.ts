// Measures one page once, in a fresh browser context with the CPU slowed down: how soon it is ready, how it answers keys,
// what it blocks, moves, loads and keeps.
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { KeyPress } from './probe.js';
import type { BenchServer } from './server.js';

/** What one visit to a page gave. Times in milliseconds, memory in megabytes. */
export interface Visit {
  readonly ready: number;
  readonly keys: readonly KeyPress[];
  readonly blocking: number;
  readonly longestTask: number;
  readonly layoutShift: number;
  readonly heap: number;
}

export interface VisitOptions {
  readonly path: string;
  readonly probe: string;
  /** How many times slower the CPU is made. */
  readonly slowdown: number;
  /** Of the window, CSS pixels; a phone if absent. */
  readonly width?: number | undefined;
  /** What is done on the page once it is idle; `press` presses a key and times it. Types phrases if absent. */
  readonly act?: ((page: Page, press: Press) => Promise<void>) | undefined;
}

export type Press = (key: string) => Promise<void>;

/** Lighthouse's "slow 4G", applied by the browser: 1.6 Mbit/s, 150 ms. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

const phrases = ['neustadt', 'abend', 'bewerbung'];
/** Without any change for so long, a page has answered. */
const quiet = 350;

async function openPage(
  browser: Browser,
  { probe, slowdown, width = 412 }: VisitOptions,
): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: { width, height: 823 } });
  await context.addInitScript({ content: probe });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, cdp };
}

/** Does something on the page; returns the times of all keys pressed. */
async function timeKeys(page: Page, act: NonNullable<VisitOptions['act']>): Promise<KeyPress[]> {
  const times: KeyPress[] = [];
  await act(page, async (key) => {
    await page.keyboard.press(key);
    const time = await page.evaluate((ms) => window.benchProbe.keyToPaint(ms), quiet);
    if (time !== undefined) times.push(time);
  });
  return times;
}

async function typePhrases(page: Page, press: Press): Promise<void> {
  await page.locator('input').first().focus();
  for (const phrase of phrases) {
    for (const letter of phrase) await press(letter);
    await page.keyboard.press('Control+A');
    await page.evaluate((ms) => window.benchProbe.idle(ms), quiet);
    await press('Backspace');
  }
}

async function usedHeap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Opens the page, waits until it is idle, presses keys, and notes everything. */
export async function visit(
  browser: Browser,
  server: BenchServer,
  options: VisitOptions,
): Promise<Visit> {
  const { page, cdp } = await openPage(browser, options);
  await page.goto(server.origin + options.path, { waitUntil: 'commit' });
  const ready = await page.evaluate(() => window.benchProbe.ready);
  await page.evaluate(() => window.benchProbe.idle(1000));
  const { longTasks, layoutShift } = await page.evaluate(() => ({
    longTasks: window.benchProbe.longTasks,
    layoutShift: window.benchProbe.layoutShift(),
  }));
  const heap = await usedHeap(cdp);
  const keys = await timeKeys(page, options.act ?? typePhrases);
  await page.context().close();
  return {
    ready,
    keys,
    blocking: longTasks.reduce((sum, task) => sum + task - 50, 0),
    longestTask: Math.max(0, ...longTasks),
    layoutShift,
    heap,
  };
}

/** A visit over a slow mobile network: when the list is painted, and what had arrived by then, compressed bytes. */
export interface SlowVisit {
  readonly ready: number;
  readonly script: number;
  readonly data: number;
}

export async function visitOnSlow4g(
  browser: Browser,
  server: BenchServer,
  options: VisitOptions,
): Promise<SlowVisit> {
  const { page, cdp } = await openPage(browser, options);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow4g);
  await page.goto(server.origin + options.path, { waitUntil: 'commit' });
  const ready = await page.evaluate(() => window.benchProbe.ready);
  const received = await page.evaluate((until) => window.benchProbe.received(until), ready);
  await page.context().close();
  return { ready, ...received };
}

/** Heap of a page with nothing on it, in megabytes: taken off what the others use. */
export async function emptyHeap(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const heap = await usedHeap(cdp);
  await context.close();
  return heap;
}
