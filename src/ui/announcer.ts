// Speaks to screen readers: one polite and one assertive live region for the whole page, in its light
// DOM, because regions inside shadow roots are not read everywhere. Source: widgets.md G12.
// Left out: deciding what is worth saying; on first load that is nothing.
import { currentLocale, directionOf } from '../i18n/locale.js';

type Urgency = 'polite' | 'assertive';

/** Typing and quick clicks settle before anything is said. */
const QUIET_MS = 300;
const ATTRIBUTE = 'data-lotse-announcer';

/** Written one by one and with priority, so that neither a strict policy nor host rules show the region. */
const HIDDEN: Readonly<Record<string, string>> = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '-1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const timers = new Map<Urgency, ReturnType<typeof setTimeout>>();

/** Puts the regions into the page; a screen reader has to know a region before it is first filled. */
export function prepareAnnouncer(): void {
  region('polite');
  region('assertive');
}

/**
 * Says `text`, in the interface's language unless `lang` names another. A later call within 300 ms
 * replaces an earlier one. `assertive` is for errors that stop people. Empty text says nothing.
 */
export function announce(
  text: string,
  options: { readonly urgency?: Urgency; readonly lang?: string } = {},
): void {
  const { urgency = 'polite', lang = currentLocale() } = options;
  const target = region(urgency);
  clearTimeout(timers.get(urgency));
  timers.set(
    urgency,
    setTimeout(() => {
      const line = document.createElement('div');
      line.lang = lang;
      line.dir = directionOf(lang);
      line.textContent = text;
      target.replaceChildren(line);
    }, QUIET_MS),
  );
}

function region(urgency: Urgency): HTMLElement {
  const present = document.querySelector<HTMLElement>(`body > [${ATTRIBUTE}="${urgency}"]`);
  if (present !== null) return present;
  const created = document.createElement('div');
  created.setAttribute(ATTRIBUTE, urgency);
  created.setAttribute('aria-live', urgency);
  created.setAttribute('translate', 'no');
  for (const [name, value] of Object.entries(HIDDEN)) {
    created.style.setProperty(name, value, 'important');
  }
  // a form of the page may be called "body"
  document.querySelector('body')?.append(created);
  return created;
}
