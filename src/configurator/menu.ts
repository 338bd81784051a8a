// The links between the pages of the Baukasten take the settings along. Left out: the links themselves, which work without.

/** Adds the fragment of this page to the links of the menu at the moment they are used. */
export function keepSettings(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('nav a[href]');
  for (const link of links) {
    for (const moment of ['pointerdown', 'focus', 'click']) {
      link.addEventListener(moment, () => (link.hash = location.hash));
    }
  }
}
