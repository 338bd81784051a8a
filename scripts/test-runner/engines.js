// Which browsers this machine has. Uses nothing but Node, so that it can be asked before packages are installed.
// CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER and MINIBROWSER name a browser in another place.
import { existsSync } from 'node:fs';

const first = (...paths) => paths.find((path) => path && existsSync(path));
const library = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const env = process.env;

/** Programs found; a missing one is undefined. */
export const paths = {
  chromium: first(env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'),
  firefox: first(env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkitDriver: first(env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'),
  miniBrowser: first(env.MINIBROWSER, `/usr/lib/${library}/webkit2gtk-4.1/MiniBrowser`),
  xvfb: first('/usr/bin/Xvfb'),
};

const hasWebKit = paths.webkitDriver && paths.miniBrowser && (paths.xvfb || env.DISPLAY);

/** The three engines by name: is one installed on this machine? */
export const installed = {
  chromium: Boolean(paths.chromium),
  firefox: Boolean(paths.firefox),
  webkit: Boolean(hasWebKit),
};

/** For puppeteer-core: Firefox through WebDriver BiDi, in German, calling nobody. */
export const firefoxLaunchOptions = {
  browser: /** @type {const} */ ('firefox'),
  executablePath: paths.firefox,
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
};
