// Styles that come later than their element, with the code that needs them.
// Left out: taking them away again; what has been loaded stays.
import type { CSSResult, LitElement } from 'lit';

/** Adds `styles` to those of a connected element, behind the ones it has; each only once. */
export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const added = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
