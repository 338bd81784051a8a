// Walking a page as people meet it: shadow roots in place of their hosts' children, slots replaced by what they hold,
// nothing that is not rendered. Knows nothing about what is being looked for.

const invisible = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'TITLE']);

/** Children as rendered: of the shadow root if there is one, of the slot's content if something is slotted. */
export function renderedChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLDetailsElement && !node.open)
    return [...node.querySelectorAll(':scope > summary')];
  return [...node.childNodes];
}

/** Parent in the same tree; undefined at the top. */
export function renderedParent(node: Node): Element | undefined {
  if (node instanceof Element || node instanceof Text) {
    if (node.assignedSlot) return node.assignedSlot;
  }
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** Every rendered node below and including `start`, in reading order; whatever has `display: none` is left out. */
export function* renderedNodes(start: Node): Generator<Node> {
  if (start instanceof Element) {
    if (invisible.has(start.tagName.toUpperCase())) return;
    if (getComputedStyle(start).display === 'none') return;
  }
  yield start;
  for (const child of renderedChildren(start)) yield* renderedNodes(child);
}

export function renderedElements(start: Node): HTMLElement[] {
  return [...renderedNodes(start)].filter((node) => node instanceof HTMLElement);
}

export function renderedTexts(start: Node): Text[] {
  return [...renderedNodes(start)].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
}

/** Every open root below `start`: its own document part first, then each shadow root. */
export function rootsBelow(start: Element): (Element | ShadowRoot)[] {
  const inside = [...start.querySelectorAll('*')];
  const shadows = [start, ...inside].flatMap((element) => element.shadowRoot ?? []);
  const deeper = shadows.flatMap((shadow) =>
    [...shadow.children].flatMap((child) => rootsBelow(child).slice(1)),
  );
  return [start, ...shadows, ...deeper];
}

/** Short description of an element for a message: tag, part or class, and the beginning of its text. */
export function describeElement(element: Element): string {
  const part = element.getAttribute('part') ?? element.getAttribute('class') ?? '';
  const mark = part === '' ? '' : `.${part.trim().split(/\s+/).join('.')}`;
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `<${element.localName}${mark}> ${JSON.stringify(words)}`;
}
