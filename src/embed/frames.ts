// Static pages of ours in frames of this page become as high as they say (frame.ts). Whatever else arrives as a
// message is none of our business and is passed over in silence.
// Left out: frames that WordPress has made of an address; it listens itself. Source: embed contract 4.8.
import type { HeightMessage } from './frame.js';
import { findAll } from './own-script.js';

/** Heights a frame may have, in CSS pixels. */
const LOWEST = 80;
const HIGHEST = 20_000;

/** Shortest time between two changes of height, in milliseconds: at most ten a second, whatever arrives. */
const PAUSE = 100;

/** Frames that an editor has put there as ours. */
const FRAMES = 'iframe.lotse-frame';

/** Listens from now on; one call for a page is enough. */
export function watchFrames(): void {
  const heights = new Map<MessageEventSource | null, number>();
  let timer = 0;

  const apply = (): void => {
    timer = 0;
    if (heights.size === 0) return;
    for (const frame of findAll<HTMLIFrameElement>(FRAMES)) {
      // only a frame speaks for itself: neither another one nor one inside of it
      const height = heights.get(frame.contentWindow);
      if (height !== undefined) {
        frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, height))}px`;
      }
    }
    heights.clear();
    timer = window.setTimeout(apply, PAUSE);
  };

  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    const height = data?.height;
    if (data?.lotse !== 1 || data.type !== 'height' || !Number.isFinite(height)) return;
    heights.set(source, height as number);
    if (timer === 0) apply();
  });
}
