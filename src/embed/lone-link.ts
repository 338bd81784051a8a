// When a link is a block of its own, so that a widget may take its place. Links in sentences, lists, menus, and those
// that look like buttons stay links. Left out: what the link asks for (settings.ts). Source: embed contract 4.1, 3.

/** In what editors wrap around a link without making it a part of a sentence. */
const WRAPPED = ':is(b,em,font,i,small,span,strong,u) > *';

/** Where links are there to lead on. */
const MENU = 'nav,menu,li,footer,[role^=nav],[role^=menu]';

/** Buttons, and comments of visitors: what these link to is not what the editors of the page want to show. */
const MEANT_AS_LINK = '[class*=button],[class*=btn],[rel~=ugc]';

/**
 * What a widget takes the place of, and keeps inside as what is shown without it: the paragraph of a link that is all
 * it holds, or what fills the whole div. Undefined when the link has to stay a link.
 */
export function blockOf(link: HTMLAnchorElement): Element | undefined {
  if (link.matches(MEANT_AS_LINK) || link.closest(MENU) || leadsHere(link)) return undefined;
  let block: Element = link;
  while (block.matches(WRAPPED) && isAlone(block)) block = block.parentElement as Element;
  if (!isAlone(block)) return undefined;
  if (block.matches('p > *')) return block.parentElement as Element;
  return block.matches('div > *') ? block : undefined;
}

/** A link to this very page shows something on it; as a fallback it would lead nowhere. */
const leadsHere = ({ href }: HTMLAnchorElement): boolean =>
  href.split('#')[0] === location.href.split('#')[0];

const isAlone = (node: Element): boolean =>
  [...(node.parentNode?.childNodes ?? [])].every((other) => other === node || isBlank(other));

/** White space, a line break at the end, a comment of the CMS. */
const isBlank = ({ nodeName, nodeValue }: Node): boolean =>
  nodeName === '#text'
    ? /^[\s\u200b]*$/.test(nodeValue ?? '')
    : nodeName === 'BR' || nodeName === '#comment';
