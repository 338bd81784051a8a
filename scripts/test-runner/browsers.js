// Launchers for the test runner that use browsers of this machine, or the Chromium that comes as a package; nothing is
// downloaded. Firefox is driven by WebDriver BiDi, WebKitGTK by its own driver under a virtual screen.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { cache } from '../tools/run.js';
import { firefoxLaunchOptions, paths } from './engines.js';

/**
 * Flags for Chromium. Tests open pages of this repository only, and the sandbox is missing for root, in containers and
 * where user namespaces are off.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--accept-lang=de-DE',
];

/** The package unpacks its libraries and fonts only where it believes to run in a cloud function, and into TMPDIR. */
async function unpackChromium(folder) {
  const settings = {
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x',
  };
  const saved = Object.fromEntries(Object.keys(settings).map((key) => [key, process.env[key]]));
  Object.assign(process.env, settings);
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    return await chromium.executablePath();
  } finally {
    for (const [key, value] of Object.entries(saved)) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}

async function bundledChromium() {
  const folder = join(cache, 'chromium');
  mkdirSync(folder, { recursive: true });
  const path = await unpackChromium(folder);
  // its own settings name a fixed temporary folder only; without a font, text has no size
  const dirs = [`${folder}/fonts`, '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  writeFileSync(
    `${folder}/fonts/fonts.conf`,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  return path;
}

/**
 * What puppeteer-core (`puppeteer.launch(…)`) needs to start Chromium, the machine's or else the packaged one.
 *
 * @returns {Promise<{ executablePath: string, headless: true | 'shell', args: string[] }>}
 */
export async function chromiumLaunchOptions() {
  const executablePath = paths.chromium ?? (await bundledChromium());
  return { executablePath, headless: paths.chromium ? true : 'shell', args: chromiumArgs };
}

export async function chromium() {
  return chromeLauncher({ launchOptions: await chromiumLaunchOptions() });
}

export function firefox() {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: firefoxLaunchOptions,
  });
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a virtual screen; resolves with the process and the name of the screen. */
async function startScreen() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(paths.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  return { child, display };
}

async function answers(url) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error(`No answer from ${url}`);
}

/** Starts the driver (and a screen where there is none); resolves with its port and a function that ends both. */
async function startWebKitDriver() {
  const children = [];
  const env = {
    ...process.env,
    // with the plain C locale navigator.language is "C", which Intl refuses
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };
  if (!env.DISPLAY) {
    const { child, display } = await startScreen();
    children.push(child);
    env.DISPLAY = display;
  }
  const port = await freePort();
  const stdio = ['ignore', 'ignore', process.env.DEBUG_WEBKIT ? 'inherit' : 'ignore'];
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  children.unshift(spawn(paths.webkitDriver, args, { env, stdio }));
  await answers(`http://127.0.0.1:${port}/status`);
  return { port, stop: () => children.forEach((child) => child.kill()) };
}

const webkitCapabilities = () => ({
  browserName: 'MiniBrowser',
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
});

export function webkit() {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: webkitCapabilities(),
    connectionRetryCount: 1,
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let driver;
  launcher.initialize = async function (config) {
    driver = await startWebKitDriver();
    options.port = driver.port;
    await initialize.call(this, config);
    this.name = 'WebKitGTK';
  };
  launcher.stop = async function () {
    await stop.call(this);
    driver?.stop();
  };
  return launcher;
}
