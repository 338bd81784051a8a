// The monthly list on paper: the built program writes the sample county's list, Chromium prints it, and
// poppler reads the PDF back. Nothing may be cut, no heading left alone, the date and the source missing nowhere.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type * as Axe from 'axe-core';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { sampleFeed } from '../../sample/index.js';
import { sampleFeedLastMonth } from '../../sample/last-month.js';
import { launchChromium } from '../../scripts/tools/launch-chromium.js';
import { root } from '../../scripts/tools/run.js';

const run = promisify(execFile);
const TODAY = '2027-02-22';
const noPoppler =
  spawnSync('pdftotext', ['-v']).error === undefined
    ? false
    : 'pdftotext (poppler-utils) is not on this machine; it reads the printed list back.';

/** What is left when lines may break anywhere: no spaces, no marks of direction. */
const dense = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');

/**
 * Words by their letters, because poppler turns some pairs of Arabic letters around; words with marks
 * above or below are left out, because it tears them apart.
 */
const arabicWords = (text: string) =>
  (text.normalize('NFKC').match(/[\p{Script=Arabic}\p{M}]{2,}/gu) ?? [])
    .filter((word) => !/\p{M}/u.test(word))
    .map((word) => word.split(/(?:)/u).sort().join(''));

/** Names of columns as they stand at the head of every table, in German or in both languages. */
const COLUMNS =
  /Kurs\p{Script=Arabic}*Wann\p{Script=Arabic}*Wo\p{Script=Arabic}*PlätzeundKinderbetreuung\p{Script=Arabic}*Anmeldung\p{Script=Arabic}*Kontakt\p{Script=Arabic}*/gu;

interface Course {
  readonly name: string;
  /** One text for each language. */
  readonly rows: readonly string[];
}

interface Printed {
  readonly pages: readonly string[];
  readonly size: string;
  readonly courses: readonly Course[];
  readonly headings: readonly string[];
}

function coursesIn(html: string): readonly Course[] {
  return DomUtils.getElementsByTagName('tbody', parseDocument(html)).map((body) => {
    const rows = DomUtils.getElementsByTagName('tr', body);
    const [name] = DomUtils.getElementsByClassName('name', body);
    return {
      name: DomUtils.textContent(name!),
      rows: rows.map((row) => DomUtils.textContent(row)),
    };
  });
}

describe('the printed monthly list', { skip: noPoppler }, () => {
  let browser: Browser;
  let folder: string;
  before(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), 'bildungslotse-print-'));
    // valid for ever, because the program has the clock of the machine
    const feed = { ...sampleFeed(TODAY), validThrough: undefined };
    writeFileSync(join(folder, 'now.json'), JSON.stringify(feed));
    writeFileSync(join(folder, 'before.json'), JSON.stringify(sampleFeedLastMonth(TODAY)));
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function print(...args: string[]): Promise<Printed> {
    const [html = '', pdf = ''] = ['list.html', 'list.pdf'].map((name) => join(folder, name));
    const program = join(root, 'dist/cli/main.js');
    const feed = join(folder, 'now.json');
    const own = ['publish', 'list', feed, '--month', '2027-03', '-o', html];
    await run(process.execPath, [program, ...own, ...args]);
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(pathToFileURL(html).href);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.close();
    assert.deepEqual(problems, [], 'the page keeps to its own policy');
    const { stdout: text } = await run('pdftotext', ['-raw', pdf, '-']);
    const { stdout: info } = await run('pdfinfo', [pdf]);
    const written = readFileSync(html, 'utf8');
    const headings = DomUtils.getElementsByTagName('caption', parseDocument(written));
    return {
      pages: text.split('\f').slice(0, -1),
      size: /Page size:\s+(.*)/.exec(info)?.[1] ?? '',
      courses: coursesIn(written),
      headings: headings.map((heading) => DomUtils.textContent(heading)),
    };
  }

  const pageOf = ({ pages }: Printed, { rows, name }: Course) => {
    const at = pages.findIndex((page) => dense(page).includes(dense(rows[0] ?? '')));
    assert.ok(at >= 0, `„${name}“ stands whole on one page`);
    return at;
  };

  it('holds every course whole on one page, in German', async () => {
    const printed = await print();
    assert.ok(printed.courses.length > 40);
    for (const course of printed.courses) pageOf(printed, course);
    assert.match(printed.size, /A4/);
  });

  it('holds both languages of a course on the same page, the Arabic one letter by letter', async () => {
    const printed = await print('--lang', 'de,ar', '--since', join(folder, 'before.json'));
    for (const course of printed.courses) {
      const words = arabicWords(printed.pages[pageOf(printed, course)] ?? '');
      const missing = arabicWords(course.rows[1] ?? '').filter((word) => !words.includes(word));
      assert.deepEqual(missing, [], course.name);
    }
  });

  it('keeps Ukrainian and Arabic beside each other', async () => {
    const printed = await print('--lang', 'uk,ar');
    for (const course of printed.courses) pageOf(printed, course);
  });

  for (const lang of ['de', 'de,ar']) {
    it(`leaves no heading alone at the end of a page (${lang})`, async () => {
      const printed = await print('--lang', lang, '--since', join(folder, 'before.json'));
      const starts = printed.courses.map(({ rows: [first = ''] }) => dense(first));
      const pages = printed.pages.map(dense);
      for (const page of pages) {
        const heads = [...page.matchAll(COLUMNS)];
        assert.equal(
          heads.length > 0,
          starts.some((start) => page.includes(start)),
          page,
        );
        for (const { index, 0: head } of heads) {
          const rest = page.slice(index + head.length);
          assert.ok(
            starts.some((start) => rest.startsWith(start)),
            'a course follows at once',
          );
        }
      }
      for (const heading of printed.headings.map(dense)) {
        const german = heading.replace(/\p{Script=Arabic}.*/u, '');
        const isFollowed = pages.some((page) =>
          [...page.matchAll(COLUMNS)].some(({ index }) =>
            page.slice(Math.max(0, index - heading.length - 3), index).includes(german),
          ),
        );
        assert.ok(isFollowed, `${german}: the names of columns follow at once`);
      }
    });
  }

  it('prints county, date of the data, source and number on every page', async () => {
    const { pages } = await print();
    assert.ok(pages.length > 3);
    for (const [index, page] of pages.entries()) {
      assert.match(page, /Landkreis Auental · Kurse im März 2027/);
      assert.match(
        page,
        /Stand der Daten: 22\. Februar 2027 · landkreis-auental\.example\/bildung/,
      );
      assert.match(page, new RegExp(`Seite ${index + 1} / ${pages.length}\\b`));
    }
    assert.match(pages.at(-1) ?? '', /Quelle: Landkreis Auental/);
  });

  for (const width of [320, 1280]) {
    it(`is accessible and no wider than a screen of ${width} pixels`, async () => {
      await print('--lang', 'de,ar', '--since', join(folder, 'before.json'));
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(join(folder, 'list.html')).href);
      await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
      const found = await page.evaluate(
        async (tags) => {
          const { axe } = globalThis as unknown as { axe: typeof Axe };
          const { violations } = await axe.run(document, { runOnly: tags });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        },
        ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      );
      assert.deepEqual(found, []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.close();
    });
  }

  it('has large letters on A3 as a poster', async () => {
    const printed = await print('--lang', 'de,ar', '--poster');
    assert.match(printed.size, /A3|1190\.\d+ x 84\d/);
    for (const course of printed.courses) pageOf(printed, course);
  });
});
