// Puts the blocks of a printed folder on pages, so that its contents can name page numbers: browsers
// cannot look them up in style sheets (target-counter is not supported).
// Left out: measuring blocks and drawing pages (the widget).

export interface PageBlock {
  /** In any unit, the same for all; with the space above it. */
  readonly height: number;
  /** Begins a page: a chapter. */
  readonly startsPage?: boolean;
  /** Never stands last on a page: a heading. */
  readonly keepsWithNext?: boolean;
}

/**
 * The page of every block, 1 for the first. Blocks fill pages in order; headings go with what follows
 * them; a block higher than a page gets one of its own and pushes the next ones on as many pages as it takes.
 */
export function paginate(blocks: readonly PageBlock[], pageHeight: number): readonly number[] {
  const pages: number[] = [];
  let page = 1;
  let used = 0;
  for (const group of groupsOf(blocks)) {
    const height = group.reduce((sum, block) => sum + block.height, 0);
    const isFull = used > 0 && used + height > pageHeight;
    if (used > 0 && (isFull || group[0]?.startsPage === true)) {
      page += 1;
      used = 0;
    }
    pages.push(...group.map(() => page));
    used += height;
    for (; used > pageHeight; used -= pageHeight) page += 1;
  }
  return pages;
}

/** Headings together with the first block after them that is none. */
function groupsOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const groups: PageBlock[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (isOpen && last !== undefined && block.startsPage !== true) last.push(block);
    else groups.push([block]);
    isOpen = block.keepsWithNext === true;
  }
  return groups;
}
