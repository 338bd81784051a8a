// Pictures of every story for looking at, not for comparing: 280, 320, 640 and 1,280 px, German and Arabic, light, dark
// and with forced colours, in dist/screenshots/. Not part of the tests: whether something looks right is for people.
//   node --import tsx scripts/screenshots.ts [--only text in "file-story"] [--widths 320,1280] [--locales de,ar]
//                                            [--looks light,dark,forced]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { GalleryEntry } from './screenshots-page.js';
import { serve } from './serve.js';
import { launchChromium } from './tools/launch-chromium.js';
import { cache, root } from './tools/run.js';

/** How the browser and the page around a story are set for a look. */
const looks = {
  light: {
    media: { colorScheme: 'light', forcedColors: 'none' },
    ground: '#ffffff',
    ink: '#1a1a1a',
  },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, ground: '#17191c', ink: '#f2f2f2' },
  forced: { media: { colorScheme: 'dark', forcedColors: 'active' }, ground: '', ink: '' },
} as const;
type Look = keyof typeof looks;

const target = join(root, 'dist/screenshots');
const bundle = join(cache, 'screenshots');

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      widths: { type: 'string', default: '280,320,640,1280' },
      locales: { type: 'string', default: 'de,ar' },
      looks: { type: 'string', default: 'light,dark,forced' },
    },
  });
  return {
    only: values.only.toLowerCase(),
    widths: values.widths.split(',').map(Number),
    locales: values.locales.split(','),
    looks: values.looks.split(',') as Look[],
  };
}

async function bundlePage(): Promise<void> {
  await build({
    entryPoints: [join(root, 'scripts/screenshots-page.ts')],
    outdir: bundle,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
  });
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Bilder</title>
<style>html { font: 16px/1.5 'Noto Sans', 'DejaVu Sans', sans-serif } body { margin: 16px }</style>
<script type="module" src="screenshots-page.js"></script>`;
  writeFileSync(join(bundle, 'index.html'), html);
}

async function prepareLook(page: Page, look: Look): Promise<void> {
  const { media, ground, ink } = looks[look];
  await page.emulateMedia(media);
  await page.evaluate(
    ([background, color, scheme]) => {
      document.documentElement.style.colorScheme = scheme;
      Object.assign(document.body.style, { background, color });
    },
    [ground, ink, media.colorScheme] as const,
  );
}

async function takePicture(page: Page, entry: GalleryEntry, locale: string, width: number) {
  await page.setViewportSize({ width: width + 32, height: 900 });
  await page.evaluate(([one, lang, wide]) => window.gallery.show(one, lang, wide), [
    entry,
    locale,
    width,
  ] as const);
}

async function run(): Promise<void> {
  const options = readOptions();
  mkdirSync(target, { recursive: true });
  await bundlePage();
  const server = await serve({ root, mounts: { '/page/': bundle }, headers: {} });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`${server.url}page/index.html`);
    await page.waitForFunction(() => 'gallery' in window);
    const entries = await page.evaluate(() => window.gallery.entries);
    const wanted = entries.filter(({ file, name }) =>
      `${file}-${name}`.toLowerCase().includes(options.only),
    );
    let count = 0;
    for (const look of options.looks) {
      await prepareLook(page, look);
      for (const entry of wanted) {
        for (const locale of options.locales) {
          if (entry.locale && entry.locale !== locale) continue;
          for (const width of options.widths) {
            await takePicture(page, entry, locale, width);
            const name = [entry.file, entry.name, locale, width, look].join('-');
            await page.screenshot({ path: join(target, `${name}.png`), fullPage: true });
            count++;
          }
        }
      }
    }
    console.log(`${String(count)} pictures in dist/screenshots`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await run();
