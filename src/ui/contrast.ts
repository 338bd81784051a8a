// How well two colours can be told apart, as the norm counts it. Left out: understanding every notation of CSS;
// ask the browser for a computed colour first (color-check.ts).

/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Least contrast of text with its ground. Source: WCAG 2.2, 1.4.3. */
export const READABLE = 4.5;

/** Contrast of two colours written as #rrggbb, rgb() or color(srgb …), 1 to 21; 1 for other notations. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [first, second] = [parseColor(one), parseColor(other)];
  return first && second ? contrastOf(first.rgb, second.rgb) : 1;
}

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2. */
export function luminanceOf(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour and its opacity, 0 to 1, from #rrggbb, rgb() or color(srgb …); undefined for other notations. */
export function parseColor(text: string): { rgb: Rgb; alpha: number } | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (hex !== null) return fromParts(hex.slice(1).map((pair) => parseInt(pair, 16) / 255));
  const [, notation, list] = /^(rgba?\(|color\(srgb )([^)]+)\)$/.exec(text) ?? [];
  if (notation === undefined || list === undefined) return undefined;
  const [red, green, blue, alpha] = list.split(/[\s,/]+/).map(Number);
  const largest = notation.startsWith('rgb') ? 255 : 1;
  const shares = [red, green, blue].map((channel) => (channel ?? NaN) / largest);
  return fromParts([...shares, alpha ?? 1]);
}

function fromParts([r = 0, g = 0, b = 0, alpha = 1]: readonly number[]) {
  return [r, g, b, alpha].some(Number.isNaN) ? undefined : { rgb: [r, g, b] as const, alpha };
}
