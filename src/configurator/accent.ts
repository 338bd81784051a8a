// Whether an accent colour can be read, and the nearest one that can. Left out: choosing one.
// Source: WCAG 2.2, 1.4.3; the widget itself looks in the same way (ui/color-check.ts).
import { contrast, READABLE } from '../ui/contrast.js';

/** Grounds of the widgets (ui/styles/tokens.ts), and black or white: the colour that leads away from them. */
const THEMES = {
  light: { surface: '#ffffff', quiet: '#f3f5f7', away: '#000000' },
  dark: { surface: '#14181f', quiet: '#20262e', away: '#ffffff' },
} as const;

/** Share of the accent in the softest ground it stands on (ui/styles/tokens.ts, `--_accent-soft`). */
const SOFT = 0.09;

export interface AccentAdvice {
  /** Least contrast with the grounds it stands on, 1 to 21, rounded down to one decimal place. */
  readonly contrast: number;
  readonly isReadable: boolean;
  /** The colour itself when it can be read, else the nearest lighter or darker one that can. */
  readonly nearest: string;
}

/** Advice on `#rrggbb` for the grounds of a theme; undefined for other texts. */
export function adviseAccent(color: string, theme: 'light' | 'dark'): AccentAdvice | undefined {
  if (!/^#[\da-f]{6}$/i.test(color)) return undefined;
  const { away } = THEMES[theme];
  const steps = [...Array(101).keys()].map((step) => mix(color, away, step / 100));
  const nearest = steps.find((step) => leastContrast(step, theme) >= READABLE) ?? away;
  const least = leastContrast(color, theme);
  return {
    contrast: Math.floor(least * 10) / 10,
    isReadable: least >= READABLE,
    nearest: least >= READABLE ? color : nearest,
  };
}

function leastContrast(color: string, theme: 'light' | 'dark'): number {
  const { surface, quiet } = THEMES[theme];
  return Math.min(
    ...[surface, quiet, mix(surface, color, SOFT)].map((ground) => contrast(color, ground)),
  );
}

/** `share` of the way from one #rrggbb to another. */
function mix(from: string, to: string, share: number): string {
  const channels = (color: string) =>
    (color.match(/[\da-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16));
  const ends = channels(to);
  const mixed = channels(from).map((channel, index) =>
    Math.round(channel + ((ends[index] ?? channel) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
