// Whether people can read what a widget draws with the colours of its page: colours that the page has chosen for
// it, and text straight on the page's ground. What cannot be read gives way to the widget's own colours. Loaded after
// the first look. Left out: mending a colour, and the states' own colours, which come in pairs (styles/tokens.ts).
import { contrastOf, luminanceOf, parseColor, READABLE, type Rgb } from './contrast.js';
import type { ThemedHost } from './theme-controller.js';

/** What a widget on this page needs beside its own colours. */
export interface ColorFindings {
  readonly isDark: boolean;
  /** Text or links could not be read on the page's ground. */
  readonly needsGround: boolean;
}

/** Ground of this luminance has the same contrast with black and with white: darker ones want light text. */
const MIDDLE = 0.179;
/** Text of this luminance is meant for a dark ground, whatever paints it. */
const LIGHT = 0.35;

/**
 * Looks at the colours of the page around `host`. Colours chosen for the widget that cannot be read on each other are
 * set aside on its root, so that its own take their place. Undefined when it has drawn none.
 */
export function checkColors(host: ThemedHost): ColorFindings | undefined {
  const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) return undefined;
  const { theme = 'auto' } = host;
  const isDark = theme === 'auto' ? isPageDark(host, root) : theme === 'dark';
  // its own colours depend on it
  root.classList.toggle('dark', isDark);
  setAsideUnreadable(root);
  return { isDark, needsGround: !isReadableOnPage(host, root) };
}

/** Calls back when page or widget may have got other colours, as by a switch for contrast; answers how to stop. */
export function watchColors(host: HTMLElement, onChange: () => void): () => void {
  const pages = pageElements();
  const observer = new MutationObserver(onChange);
  for (const one of [...pages, host]) observer.observe(one, { attributes: true });
  const onTransition = ({ target }: Event) => {
    if (pages.includes(target as Element)) onChange();
  };
  document.addEventListener('transitionend', onTransition);
  const preference = matchMedia('(prefers-color-scheme: dark)');
  preference.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    preference.removeEventListener('change', onChange);
    document.removeEventListener('transitionend', onTransition);
  };
}

/** Its root and body; asked for by selector, because a form of the page may be called "body". */
const pageElements = (): Element[] => [...document.querySelectorAll('html, body')];

function isPageDark(host: HTMLElement, root: HTMLElement): boolean {
  const [surface, text] = opaque(root, ['var(--lotse-color-surface)', textOf(host)]);
  if (surface !== undefined) return luminanceOf(surface) < MIDDLE;
  const ground = groundOf(host, root);
  if (text === undefined) return false;
  if (ground === undefined) return luminanceOf(text) > LIGHT;
  const isReadable = contrastOf(text, ground) >= READABLE;
  return isReadable ? luminanceOf(text) > luminanceOf(ground) : luminanceOf(ground) < MIDDLE;
}

function setAsideUnreadable(root: HTMLElement): void {
  setAside(root, ['text', 'surface', 'accent', 'on-accent'], false);
  const [ink, quiet, surface] = opaque(root, ['var(--_ink)', MUTED, 'var(--_surface)']);
  if (!areReadable([ink, quiet], [surface])) setAside(root, ['text', 'surface'], true);

  if (!isAccentReadable(root)) setAside(root, ['accent', 'on-accent'], true);
  // the widget's own accent is made for the ground of its theme
  if (!isAccentReadable(root)) setAside(root, ['text', 'surface'], true);

  const [filled, onFilled] = opaque(root, ['var(--_accent)', 'var(--_on-accent)']);
  if (!areReadable([onFilled], [filled])) setAside(root, ['on-accent'], true);
}

function isAccentReadable(root: HTMLElement): boolean {
  const grounds = ['var(--_surface)', 'var(--_quiet)', 'var(--_accent-soft)'];
  const [accent, ...behind] = opaque(root, ['var(--_accent)', ...grounds]);
  return areReadable([accent], behind);
}

const MUTED = 'var(--_muted)';

function setAside(root: HTMLElement, names: readonly string[], isRefused: boolean): void {
  for (const name of names) {
    root.style.setProperty(`--lotse-color-${name}`, isRefused ? 'initial' : '');
  }
}

/** Whether text and links can be read straight on what the page paints behind the widget. */
function isReadableOnPage(host: HTMLElement, root: HTMLElement): boolean {
  const values = ['var(--lotse-color-text)', textOf(host), 'var(--_accent)', MUTED];
  const [chosen, inherited, accent, quiet] = opaque(root, values);
  return areReadable([chosen ?? inherited, accent, quiet], [groundOf(host, root)]);
}

/** A colour that is not known cannot be said to be readable. */
const areReadable = (
  texts: readonly (Rgb | undefined)[],
  grounds: readonly (Rgb | undefined)[],
): boolean =>
  texts.every((text) =>
    grounds.every((ground) => text && ground && contrastOf(text, ground) >= READABLE),
  );

const textOf = (host: HTMLElement): string => getComputedStyle(host).color;

/** CSS colours in any notation, as the browser understands them below `root`; undefined when it does not. */
function resolved(root: HTMLElement, values: readonly string[]) {
  const probe = document.createElement('span');
  root.append(probe);
  // mixed with itself, any notation becomes plain numbers
  const canMix = CSS.supports('color', 'color-mix(in srgb, red, red)');
  const found = values.map((value) => {
    // a ground, because what is no colour makes it transparent, while text would inherit one
    const ground = canMix ? `color-mix(in srgb, ${value}, ${value})` : value;
    probe.style.setProperty('background-color', ground);
    return parseColor(getComputedStyle(probe).backgroundColor);
  });
  probe.remove();
  return found;
}

/** The same without colours that let something through. */
const opaque = (root: HTMLElement, values: readonly string[]): (Rgb | undefined)[] =>
  resolved(root, values).map((color) => (color?.alpha === 1 ? color.rgb : undefined));

/** What the page paints behind an element; undefined behind pictures. */
function groundOf(host: HTMLElement, root: HTMLElement): Rgb | undefined {
  const layers: string[] = [];
  for (let at: Element | undefined = host; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    layers.unshift(backgroundColor);
    if (resolved(root, [backgroundColor])[0]?.alpha === 1) break;
  }
  return resolved(root, layers).reduce<Rgb | undefined>(
    (below, layer) => below && layer && covered(below, layer),
    canvas(),
  );
}

function covered(below: Rgb, { rgb, alpha }: { rgb: Rgb; alpha: number }): Rgb {
  const mix = (at: 0 | 1 | 2) => rgb[at] * alpha + below[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

function parentOf(element: Element): Element | undefined {
  const above = element.assignedSlot ?? element.parentNode;
  if (above instanceof ShadowRoot) return above.host;
  return above instanceof Element ? above : undefined;
}

/** What a page without any ground is painted on. */
function canvas(): Rgb {
  const [page] = pageElements();
  const scheme = page === undefined ? '' : getComputedStyle(page).colorScheme;
  const wantsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = scheme.includes('dark') && (wantsDark || !scheme.includes('light'));
  return isDark ? [0.07, 0.07, 0.07] : [1, 1, 1];
}
