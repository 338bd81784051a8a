// The live widget on top of a static part: it holds the part as what people see until it has loaded, and
// when it fails. Left out: loading it (src/embed).
import { Markup, markup } from '../html/markup.js';
import type { Content } from '../html/markup.js';
import type { PageContext } from './context.js';
import { SHARED, pagePath, wayBetween } from './paths.js';

type Widget = 'offer-finder' | 'process-chain' | 'welcome-compass';

/** `chain`: id of the chain that the widget is to show. */
export function widgetAround(
  widget: Widget,
  content: Content,
  { place, reading }: PageContext,
  chain?: string,
): Markup {
  const element = new Markup(`lotse-${widget}`);
  const feed = wayBetween(pagePath(reading.language, place), SHARED.feed);
  const chosen = chain === undefined ? undefined : markup` chain="${chain}"`;
  return markup`<${element} feed="${feed}"${chosen}>\n${content}</${element}>\n`;
}
