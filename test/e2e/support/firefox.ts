// Firefox for end-to-end tests, driven by WebDriver BiDi; playwright cannot drive the one of the system.
import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxLaunchOptions, installed, paths } from '../../../scripts/test-runner/engines.js';

/** Why tests in Firefox are left out; false where they run. */
export const noFirefox: string | false = installed.firefox
  ? false
  : 'Firefox is not installed on this machine';

export const launchFirefox = (): Promise<Browser> =>
  puppeteer.launch({ ...firefoxLaunchOptions, executablePath: paths.firefox! });
