// What widgets do with the page and the device, only ever after a press of a button: share a
// link, save a file, ask for the position, write the address. Nothing is stored.
import { addressWith } from './page-address.js';

const LOCATE_MS = 10_000;

/**
 * Writes a fragment into the address without a new entry in the history. Foreign fragments stay:
 * `isOurs` says whether the present one may be replaced.
 */
export function writeFragment(fragment: string, isOurs: (present: string) => boolean): void {
  const present = location.hash.slice(1);
  if (present === fragment || (present !== '' && !isOurs(present))) return;
  const address = fragment === '' ? location.href.replace(/#.*$/, '') : addressWith(fragment);
  history.replaceState(history.state, '', address);
}

/** How sharing ended; `shown`: neither a share sheet nor the clipboard is there, so show the address. */
export type ShareResult = 'shared' | 'copied' | 'given-up' | 'shown';

/** Opens the device's share sheet, or else copies the address. */
export async function shareAddress(title: string, url: string): Promise<ShareResult> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return 'shared';
    }
    await (navigator as Navigator).clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'given-up' : 'shown';
  }
}

/** Hands a text to the browser as a download. */
export function saveText(text: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the file after this task
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Rough position of the device in degrees, WGS 84. Rejects when it is refused or not found. */
export async function locateDevice(): Promise<{ readonly lat: number; readonly lon: number }> {
  const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: false,
      timeout: LOCATE_MS,
    });
  });
  return { lat: coords.latitude, lon: coords.longitude };
}

/** Calls `work` in idle time until it says it is done, or until `isWanted` says no. */
export function workWhenIdle(work: () => boolean, isWanted: () => boolean): void {
  const later = (next: () => void): void => {
    // WebKit has no idle callback
    if ('requestIdleCallback' in window) window.requestIdleCallback(next);
    else setTimeout(next, 20);
  };
  const step = (): void => {
    if (isWanted() && !work()) later(step);
  };
  later(step);
}
