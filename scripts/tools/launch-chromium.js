// Starts Chromium for scripts that drive a page themselves: end-to-end tests, bench, screenshots.
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from '../test-runner/browsers.js';

/**
 * The browser of this machine, or the one that comes as a package; without a window. `args`: further flags.
 *
 * @param {string[]} [args]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(args = []) {
  const options = await chromiumLaunchOptions();
  return chromium.launch({
    executablePath: options.executablePath,
    args: [...options.args, ...args],
    headless: true,
  });
}
