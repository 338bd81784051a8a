// Registers an element once, even when a page holds the script twice or in two versions.
// Left out: registering under another name; the first one on the page wins.

interface Versioned {
  readonly version?: string;
}

/**
 * Registers `element` as `tag` unless the tag is taken. Warns, for developers, when the one that is
 * there says it is of another version (`static version`). Never throws: a second copy must not stop
 * the rest of the script.
 */
export function define(tag: string, element: CustomElementConstructor & Versioned): void {
  const present: (CustomElementConstructor & Versioned) | undefined = customElements.get(tag);
  if (present === undefined) {
    customElements.define(tag, element);
  } else if (present !== element && present.version !== element.version) {
    console.warn(
      `[bildungslotse] <${tag}> ${element.version ?? ''} is not used: version ${present.version ?? 'unknown'} is already on this page.`,
    );
  }
}
