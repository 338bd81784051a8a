// Registers an element once, even when a page holds the script twice or in two versions.
// Left out: registering under another name; the first one on the page wins.

/**
 * Registers `element` as `tag` unless the tag is taken, and warns developers when another element has
 * it. Never throws: a second copy must not stop the rest of the script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (present !== element) {
    console.warn(`[bildungslotse] <${tag}> is on this page already; a second copy is not used.`);
  }
}
