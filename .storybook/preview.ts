// Toolbars for language and theme, and the documentation of elements from their manifest. A story's element carries the
// theme as its attribute; the language is the page's, as it is on a county's site.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { chooseLocale, directionOf } from '../src/i18n/locale.js';

setCustomElementsManifest(manifest);

function setTheme(frame: HTMLElement, theme: string): void {
  const widgets = [...frame.querySelectorAll('*')].filter((one) =>
    one.localName.startsWith('lotse-'),
  );
  for (const widget of widgets) widget.setAttribute('theme', theme);
}

const preview: Preview = {
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'de-simple', title: 'Leichte Sprache' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Colours',
      toolbar: { icon: 'contrast', items: ['auto', 'light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { locale: 'de', theme: 'auto' },
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  loaders: [
    async ({ globals }) => {
      const locale = String(globals['locale']);
      await chooseLocale(locale);
      document.documentElement.lang = locale;
      document.documentElement.dir = directionOf(locale);
    },
  ],
  decorators: [
    (story, context) => {
      const theme = String(context.globals['theme']);
      // after the story is drawn: some stories set a theme themselves, which "auto" leaves alone
      if (theme !== 'auto') requestAnimationFrame(() => setTheme(context.canvasElement, theme));
      return story();
    },
  ],
};

export default preview;
