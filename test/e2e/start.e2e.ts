// `npm start` as somebody new uses it: the page comes up, a course is found by typing; with --feed, a feed converted from
// the federal employment agency's course search is shown with the dates, times, providers, prices and places it holds.
import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';
import { finder, titles, typeSearch, waitForOffers } from './support/finder.js';

const agencyFile = join(root, '../shared/data/arbeitsagentur-weiterbildungssuche.json');
const noAgencyFile = existsSync(agencyFile)
  ? false
  : 'The real answer of the employment agency (../shared/data) is not on this machine.';

const running: ChildProcess[] = [];

/** Starts the script behind `npm start`; resolves with the address it prints. */
async function start(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/start.js', ...args], { cwd: root });
  running.push(child);
  return new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) resolve(found[0]);
    });
    child.once('exit', (code) =>
      reject(new Error(`npm start ended with ${String(code)}\n${output}`)),
    );
  });
}

function stopAll(): void {
  for (const child of running.splice(0)) child.kill();
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'de-DE' });
  await page.goto(url);
  await waitForOffers(page);
  return page;
}

/** The real courses are of 2023, so they are over: people are shown them when they ask. */
async function visitWithPast(browser: Browser, url: string): Promise<Page> {
  const page = await visit(browser, url);
  await finder(page).getByRole('button', { name: 'Auch vergangene Angebote zeigen' }).click();
  return page;
}

describe('npm start', () => {
  let browser: Browser;
  before(async () => (browser = await launchChromium()));
  after(async () => {
    await browser.close();
    stopAll();
  });

  it('runs the script that is tested here', async () => {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    assert.equal(manifest.scripts['start'], 'node scripts/start.js');
  });

  it('shows a county page on which a language course is found by typing', async () => {
    const page = await visit(browser, await start());
    await typeSearch(page, 'integrationskurs abends');
    await finder(page)
      .getByRole('heading', { name: /Angebote? (passen|passt)/ })
      .waitFor();
    assert.match((await titles(page))[0] ?? '', /integrationskurs/i);
  });
});

// ── A feed of real courses ──────────────────────────────────────────────────────────────────────

interface AgencyRecord {
  readonly beginn: number | null;
  readonly ende: number | null;
  readonly unterrichtszeiten: string | null;
  readonly kostenWert: string | null;
  readonly adresse?: { readonly ortStrasse?: { readonly name: string; readonly plz: string } };
  readonly angebot: {
    readonly titel: string;
    readonly bildungsanbieter: { readonly name: string };
  };
}

/** Day and year of an instant at the venue, as they stand on the page; worked out by the engine, not by our code. */
const dayInBerlin = (instant: number): string[] =>
  [{ day: 'numeric', month: 'long' } as const, { year: 'numeric' } as const].map((parts) =>
    new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', ...parts }).format(instant),
  );

/** Letters and digits only, so that line breaks and quotation marks do not matter. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What must be read somewhere in the details of a record. */
function expectedWords({
  beginn,
  ende,
  unterrichtszeiten,
  kostenWert,
  adresse,
  angebot,
}: AgencyRecord) {
  const times = (unterrichtszeiten ?? '').match(/\b\d{1,2}:\d{2}\b/g) ?? [];
  return [
    angebot.titel,
    angebot.bildungsanbieter.name,
    ...(adresse?.ortStrasse ? [adresse.ortStrasse.name, adresse.ortStrasse.plz] : []),
    ...[beginn, ende].flatMap((instant) => (instant === null ? [] : dayInBerlin(instant))),
    ...times.map((time) => time.replace(/^0/, '')),
    ...(kostenWert !== null && Number(kostenWert) > 0 ? [kostenWert] : []),
  ];
}

describe(
  'npm start -- --feed with courses of the employment agency',
  { skip: noAgencyFile },
  () => {
    let browser: Browser;
    let folder: string;
    let feed: string;
    let records: AgencyRecord[];
    const cli = (...args: string[]) =>
      promisify(execFile)(process.execPath, [join(root, 'dist/cli/main.js'), ...args]);

    before(async () => {
      browser = await launchChromium();
      folder = await mkdtemp(join(tmpdir(), 'bildungslotse-'));
      feed = join(folder, 'feed.json');
      const answer = JSON.parse(await readFile(agencyFile, 'utf8')) as {
        _embedded: Record<string, AgencyRecord[]>;
      };
      records = Object.values(answer._embedded)[0]!;
    });
    after(async () => {
      await browser.close();
      stopAll();
      await rm(folder, { recursive: true });
    });

    it('converts all of them into a feed without errors', async () => {
      await cli('convert', '--from', 'arbeitsagentur', agencyFile, '-o', feed);
      const { stdout } = await cli('validate', '--format', 'json', feed);
      assert.doesNotMatch(stdout, /"severity": ?"error"/);
    });

    it('shows all eight', async () => {
      const page = await visitWithPast(browser, await start('--feed', feed));
      const shown = (await titles(page)).map(plain);
      assert.deepEqual(shown.sort(), records.map(({ angebot }) => plain(angebot.titel)).sort());
    });

    it('shows date, times, provider, price and place of each', async () => {
      const page = await visitWithPast(browser, await start('--feed', feed));
      for (const record of records) {
        const link = finder(page).locator('article .title', {
          hasText: record.angebot.titel.slice(0, 40),
        });
        await link.click();
        const text = await finder(page).locator('.details').innerText();
        for (const words of expectedWords(record)) {
          assert.ok(
            plain(text).includes(plain(words)),
            `${record.angebot.titel}: ${words} is missing`,
          );
        }
        await finder(page)
          .getByRole('button', { name: /Zurück/ })
          .click();
      }
    });
  },
);
