// Firefox for end-to-end tests, driven by WebDriver BiDi; playwright cannot drive the one of the system.
import puppeteer, { type Browser } from 'puppeteer-core';
import { installed, paths } from '../../../scripts/test-runner/engines.js';

/** Why tests in Firefox are left out; false where they run. */
export const noFirefox: string | false = installed.firefox
  ? false
  : 'Firefox is not installed on this machine';

export const launchFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: paths.firefox!,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'de-DE,de',
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.update.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
