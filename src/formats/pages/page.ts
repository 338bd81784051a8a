// One static page as it is planned: its place, its title, what stands on it, what machines are told.
// Left out: everything around it that is the same on all pages (layout.ts).
import type { Content } from '../html/markup.js';
import type { Json } from '../jsonld.js';

export interface StaticPage {
  /** Inside the folder of its language (paths.ts). */
  readonly place: string;
  /** Plain, for the title of the window and for those who embed the page. */
  readonly title: string;
  /** One or two plain sentences for search engines; nothing when the feed has none. */
  readonly description?: string | undefined;
  readonly content: Content;
  /** JSON-LD of what the page is about. */
  readonly data: Json;
  /** Plain date of the last change of what stands on it. */
  readonly modified: string;
  /** Which of the three parts of the site it belongs to. */
  readonly part: 'offers' | 'guide' | 'chains';
}
