// Style sheets of widgets: each text becomes one sheet, which all widgets of a page share.
// Left out: values inside; what changes comes as a custom property.

/** The text of a style sheet; marks it for editors and for the build, which shortens it. */
export const css = ([text]: TemplateStringsArray): string => text ?? '';

/** Texts in lists of lists, first ones first. */
export type Styles = readonly (string | Styles)[];

const sheets = new Map<string, CSSStyleSheet>();

/** The sheets of these texts in their order, each once. */
export function sheetsOf(styles: Styles): readonly CSSStyleSheet[] {
  const texts = styles.flat(Infinity as 1) as string[];
  return [...new Set(texts)].map((text) => {
    let sheet = sheets.get(text);
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    return sheet;
  });
}
