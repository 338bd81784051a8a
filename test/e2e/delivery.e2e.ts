// The files of the widgets on their way into a page: each is asked for once, a changed one is refused and leaves the link
// of the editor, a lost one comes at the next try. Source: embed contract 4.2, 4.5; threat model H115–H118.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../../scripts/tools/run.js';
import { until } from '../support/until.js';
import {
  allGiveUp,
  engines,
  isInside,
  loaderTag,
  showsFallbacks,
  useAllWidgets,
  visit,
  type Embedding,
  type Hosts,
  type Seen,
} from './support/embedded.js';
import { widgetFiles, type Answer, type WidgetFile } from './support/site.js';

const policy = ({ widgets, feed }: Hosts) =>
  `default-src 'none'; script-src ${widgets}; style-src 'self'; img-src 'self'; connect-src ${feed}`;

const pathOf = (wanted: string) => {
  const found = widgetFiles().find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`No file is called ${wanted}`);
  return found.path;
};

const namesOf = (files: readonly WidgetFile[]) => files.map(({ name }) => name).sort();

/**
 * The loader, the widgets and all they need before they are drawn, what scripts/check-size.ts holds to its budget; and
 * the listing of further files, for which nothing waits. `view`: the one of several that the calendar begins with.
 */
function firstViews(view: string | undefined): readonly WidgetFile[] {
  const all = widgetFiles();
  const roots = all.filter(
    ({ isWidget, name }) => isWidget || ['lotse', 'feed-more', 'listing', view].includes(name),
  );
  const found = new Set(roots);
  for (const { imports } of found) {
    for (const file of all) if (imports.includes(file.path)) found.add(file);
  }
  return [...found];
}

const filesAmong = (requests: readonly string[], { widgets }: Hosts) =>
  widgetFiles().filter(({ path }) => requests.includes(widgets.slice(0, -1) + path));

function print(what: string, files: readonly WidgetFile[]): void {
  const bytes = files.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`   ${what}: ${files.length} files, ${(bytes / 1000).toFixed(1)} kB`);
}

const code = (path: string) => readFileSync(join(root, 'dist/demo', path), 'utf8');
const cors = { 'access-control-allow-origin': '*' };

/** The file with one line more than was released. */
const changed =
  (path: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...cors, 'content-type': 'text/javascript' });
    response.end(`${code(path)}\nself.wasChanged = true;`);
  };

/** A server that does not say what the bytes of a script mean. */
const withoutEncoding =
  (path: string): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...cors, 'content-type': 'text/javascript' });
    response.end(code(path));
  };

/** Not there until `isBack` says so. */
const lost =
  (path: string, isBack: () => boolean): Answer =>
  (_request, response) => {
    response.writeHead(isBack() ? 200 : 404, { ...cors, 'content-type': 'text/javascript' });
    response.end(isBack() ? code(path) : '');
  };

/** An element cannot be pressed from outside its shadow root by both browsers alike. */
const pressTitle = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('lotse-offer-finder')?.shadowRoot;
    inside?.querySelector<HTMLElement>('article .title')?.click();
  });

/** Ten seconds are over at once; everything else takes its time. */
const hurry = `{const wait=setTimeout;window.setTimeout=(f,ms)=>wait(f,ms===10000?50:ms)}`;
const impatient = `<script>${hurry}</script>`;
const impatientHash = `'sha256-${createHash('sha256').update(hurry).digest('base64')}'`;

/** Where the loader may have to find out which folder it lies in. */
const places: Readonly<Record<string, (hosts: Hosts) => string>> = {
  'on a page that says its addresses begin elsewhere': ({ widgets }) =>
    `<base href="https://elsewhere.example/"><script src="${widgets}lotse/lotse.js" defer></script>`,
  'behind a version in the address': ({ widgets }) =>
    `<script src="${widgets}lotse/lotse.js?ver=6.1" async></script>`,
  'as a module, as which it was not written': ({ widgets }) =>
    `<script type="module" src="${widgets}lotse/lotse.js"></script>`,
  'where elements hide what the document knows': ({ widgets }) => {
    const hidden = ['currentScript', 'head', 'scripts', 'readyState', 'customElements', 'fetch'];
    const images = hidden.map((name) => `<img name="${name}" alt="">`).join('');
    return `${images}<script src="${widgets}lotse/lotse.js" defer></script>`;
  },
  'in a file that a plugin has joined, by what the tag says': ({ widgets }) =>
    `<script src="${widgets}cache/all.js" data-lotse-base="${widgets}lotse" defer></script>`,
};

const mounts: Record<string, Answer> = {
  '/cache/all.js': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(code('/lotse/lotse.js'));
  },
};

for (const { name: engine, launch, skip } of engines) {
  describe(`files on their way into a page in ${engine}`, { skip }, () => {
    let browser: Browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    const visitWith = (
      embedding: Partial<Embedding>,
      work: (seen: Seen, hosts: Hosts) => Promise<void>,
    ) => visit(browser, { policy, ...embedding }, work);

    it('asks for each file once, whatever number of widgets needs it', () =>
      visitWith({}, async ({ page, requests }, { widgets }) => {
        await useAllWidgets(page);
        const files = requests.filter((address) => address.startsWith(widgets));
        assert.ok(files.length > 10);
        assert.deepEqual(files, [...new Set(files)]);
      }));

    it('asks for the feed while the code is on its way, and for all widgets once', async () => {
      const path = pathOf('first-views');
      let release: (() => void) | undefined;
      const codeMayCome = new Promise<void>((resolve) => (release = resolve));
      const held: Answer = async (_request, response) => {
        await codeMayCome;
        response.writeHead(200, { ...cors, 'content-type': 'text/javascript' });
        response.end(code(path));
      };
      await visitWith({ mounts: { [path]: held } }, async ({ page, requests }, { feed }) => {
        const feeds = () => requests.filter((address) => address.startsWith(feed));
        await until(() => feeds().length > 0, 'the feed is asked for');
        release?.();
        await useAllWidgets(page);
        assert.equal(feeds().length, 1);
      });
    });

    it('asks for the first views alone before there is a feed to draw', async () => {
      let release: (() => void) | undefined;
      const feedMayCome = new Promise<void>((resolve) => (release = resolve));
      await visitWith({ feedMayCome }, async ({ page, requests }, hosts) => {
        const files = () => filesAmong(requests, hosts);
        await page.waitForFunction(
          () => document.querySelectorAll('main > :defined:not(h1)').length === 4,
        );
        await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
        const [view, ...others] = namesOf(files()).filter((one) => one.endsWith('-view'));
        assert.deepEqual(others, []);
        assert.deepEqual(namesOf(files()), namesOf(firstViews(view)));
        print('first views of all four widgets', files());
        release?.();
        await useAllWidgets(page);
        print('after one thing was opened in each', files());
      });
    });

    for (const [what, path] of [
      ['the loader', '/lotse/lotse.js'],
      ['code of all widgets', pathOf('first-views')],
    ] as const) {
      it(`refuses ${what} when it was changed, and leaves the links`, () =>
        visitWith({ mounts: { [path]: changed(path) } }, async ({ page, errors }) => {
          if (path !== '/lotse/lotse.js') await allGiveUp(page);
          assert.deepEqual(await showsFallbacks(page), [true, true, true, true]);
          assert.equal(await page.evaluate(() => 'wasChanged' in self), false);
          assert.deepEqual(await errors(), []);
        }));
    }

    it('refuses a listing of further files that was changed, and draws the first view', () => {
      const path = pathOf('listing');
      return visitWith(
        { mounts: { [path]: changed(path) } },
        async ({ page, requests, errors }, hosts) => {
          await isInside(page, 'offer-finder', 'article .title');
          await pressTitle(page);
          await isInside(page, 'offer-finder', '.notice');
          assert.equal(await page.evaluate(() => 'wasChanged' in self), false);
          const further = `${hosts.widgets.slice(0, -1)}${pathOf('details')}`;
          assert.ok(!requests.includes(further));
          assert.deepEqual(await errors(), []);
        },
      );
    });

    it('brings a lost file at the next try', async () => {
      const path = pathOf('first-views');
      let isBack = false;
      await visitWith({ mounts: { [path]: lost(path, () => isBack) } }, async ({ page }) => {
        await allGiveUp(page);
        isBack = true;
        await page.evaluate(() =>
          document
            .querySelector<HTMLElement>('lotse-offer-finder [data-lotse-status] button')
            ?.click(),
        );
        await isInside(page, 'offer-finder', 'article .title');
      });
    });

    it('brings what is needed later at the next try', async () => {
      const path = pathOf('details');
      let isBack = false;
      await visitWith({ mounts: { [path]: lost(path, () => isBack) } }, async ({ page }) => {
        await isInside(page, 'offer-finder', 'article .title');
        await pressTitle(page);
        await isInside(page, 'offer-finder', '.notice');
        isBack = true;
        await pressTitle(page);
        await isInside(page, 'offer-finder', '.details');
      });
    });

    it('gives up on a file that never comes', async () => {
      const path = pathOf('first-views');
      const never: Answer = () => undefined;
      const script = (hosts: Hosts) => impatient + loaderTag(hosts);
      const policyHere = (hosts: Hosts) =>
        policy(hosts).replace('script-src', `script-src ${impatientHash}`);
      await visitWith(
        { mounts: { [path]: never }, script, policy: policyHere },
        async ({ page, errors }) => {
          await allGiveUp(page);
          assert.deepEqual(await showsFallbacks(page), [true, true, true, true]);
          assert.deepEqual(await errors(), []);
        },
      );
    });

    it('keeps its letters on a page of another encoding, from a server that names none', async () => {
      const mounts = Object.fromEntries(
        widgetFiles().map(({ path }) => [path, withoutEncoding(path)]),
      );
      await visitWith({ encoding: 'iso-8859-1', mounts }, async ({ page }) => {
        await isInside(page, 'offer-finder', '[role=combobox]');
        const said = await page.evaluate(
          () => document.querySelector('lotse-offer-finder')?.shadowRoot?.textContent ?? '',
        );
        assert.match(said, /für|Für|Ähn|nähe|Nähe|löschen|öffnen|wählen/);
        assert.doesNotMatch(said, /Ã/);
      });
    });

    for (const [where, script] of Object.entries(places)) {
      it(`finds its folder ${where}`, () =>
        visitWith({ script, mounts }, async ({ page, errors }) => {
          await isInside(page, 'offer-finder', 'article .title');
          assert.deepEqual(await errors(), []);
        }));
    }
  });
}
