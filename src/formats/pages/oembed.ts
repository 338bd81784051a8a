// What others need to show a page of ours inside of theirs: an oEmbed answer as a file. WordPress makes a
// sandboxed frame of it for everybody who pastes the address.
// Left out: the height of the frame (embed/frame.ts). Source: oEmbed 1.0; embed contract 2e.
import { markup } from '../html/markup.js';

export interface Embedded {
  readonly title: string;
  readonly url: string;
  readonly provider: string;
  readonly providerUrl: string;
}

/** Size of a frame before it has said how high it is. */
const WIDTH = 600;
const HEIGHT = 600;
/** A day, in seconds. */
const CACHE = 86_400;

/** The answer as JSON. */
export function oembedFile({ title, url, provider, providerUrl }: Embedded): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: providerUrl,
    cache_age: CACHE,
    width: WIDTH,
    height: HEIGHT,
    html: frameMarkup(title, url),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

/** A link for where frames are taken out, and the frame. */
function frameMarkup(title: string, url: string): string {
  return markup`<blockquote><a href="${url}">${title}</a></blockquote><iframe class="lotse-frame" src="${url}" title="${title}" width="${WIDTH}" height="${HEIGHT}" loading="lazy"></iframe>`
    .source;
}
