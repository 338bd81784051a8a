// Whether an accent colour that a page has set can be read on the widget's ground. Loaded only for pages
// that set one. Left out: mending the colour; the default takes its place (styles/tokens.ts).

/** Surfaces of styles/tokens.ts, for pages that set none. */
const SURFACES = { light: '#ffffff', dark: '#14181f' } as const;

/** Least contrast of text. Source: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** Compares `--lotse-color-accent` with `--lotse-color-surface`; `style` is the host's computed style. */
export function isAccentReadable(style: CSSStyleDeclaration, theme: 'light' | 'dark'): boolean {
  const accent = style.getPropertyValue('--lotse-color-accent').trim();
  const surface = style.getPropertyValue('--lotse-color-surface').trim() || SURFACES[theme];
  return contrast(plainColor(accent), plainColor(surface)) >= READABLE;
}

/** Contrast of two colours written as #rrggbb or rgb(), 1 to 21. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1; 0 for notations other than #rrggbb and rgb(). Source: WCAG 2.2. */
export function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channelsOf(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (hex !== null) return hex.slice(1).map((pair) => parseInt(pair, 16));
  return (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as #rrggbb, as the browser understands it; black when it does not. */
function plainColor(color: string): string {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return color;
  canvas.fillStyle = '#000000';
  canvas.fillStyle = color;
  return canvas.fillStyle;
}
