// Commands for browser tests that the runner lacks or has in some engines only. Tests call them with
// executeServerCommand(name, payload) of @web/test-runner-commands:
//   chord     {keys: ['Shift', 'Tab']}   presses a key with modifiers, in all engines
//   viewport  {width, height}            sets the inner size; WebKitGTK's window stays at least 447 px wide
//   timezone  {id: 'America/New_York'}   Chromium only, '' takes it back; answers false elsewhere
//   media     {colorScheme, reducedMotion, forcedColors, contrast, type}   Chromium only; answers false elsewhere
const webdriverKeys = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};
const puppeteerKeys = { Space: ' ' };

async function chordInPage(page, names) {
  const keys = names.map((name) => puppeteerKeys[name] ?? name);
  const last = keys.pop();
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

async function chordInDriver(driver, names) {
  const keys = names.map((name) => webdriverKeys[name] ?? name);
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  await driver.performActions([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  await driver.releaseActions();
}

/** The driver sets outer sizes only, so the difference to the inner one is made up in a few steps. */
async function resizeDriver(driver, { width, height }) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const [innerWidth, innerHeight] = await driver.execute(() => [
      globalThis.innerWidth,
      globalThis.innerHeight,
    ]);
    if (innerWidth === width && innerHeight === height) return;
    const outer = await driver.getWindowRect();
    const next = [outer.width + width - innerWidth, outer.height + height - innerHeight];
    await driver.setWindowRect(null, null, ...next);
  }
}

/** The emulation ends with its session, so one is kept for each page. */
const sessions = new WeakMap();

async function sessionOf(page) {
  if ((await page.browser().version()).startsWith('firefox')) return undefined;
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function emulateZone(page, { id }) {
  const session = await sessionOf(page);
  await session?.send('Emulation.setTimezoneOverride', { timezoneId: id });
  return session !== undefined;
}

async function emulate(page, { type = '', colorScheme, reducedMotion, forcedColors, contrast }) {
  const session = await sessionOf(page);
  if (session === undefined) return false;
  const features = Object.entries({
    'prefers-color-scheme': colorScheme,
    'prefers-reduced-motion': reducedMotion,
    'forced-colors': forcedColors,
    'prefers-contrast': contrast,
  }).map(([name, value]) => ({ name, value: value ?? '' }));
  await session.send('Emulation.setEmulatedMedia', { media: type, features });
  return true;
}

const pageCommands = {
  chord: async (page, { keys }) => (await chordInPage(page, keys), true),
  viewport: async (page, size) => (await page.setViewport(size), true),
  media: emulate,
  timezone: emulateZone,
};

const driverCommands = {
  chord: async (driver, { keys }) => (await chordInDriver(driver, keys), true),
  viewport: async (driver, size) => (await resizeDriver(driver, size), true),
  media: async () => false,
  timezone: async () => false,
};

export const engineCommands = () => ({
  name: 'engine-commands',
  // no answer (undefined) tells the runner to ask its other plugins
  executeCommand({ command, payload, session: { browser, id } }) {
    if (browser.type === 'puppeteer') {
      return pageCommands[command]?.(browser.getPage(id), payload);
    }
    return driverCommands[command]?.(browser.driver, payload);
  },
});
