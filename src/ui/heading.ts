// A heading of the level the host page needs. Left out: level 1, which belongs to the page.
import { html, nothing, type TemplateResult } from 'lit';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingOptions {
  readonly className?: string;
  /** By which script finds it to give it the focus, for example after a view has been opened. */
  readonly id?: string;
}

/**
 * What `html` is given for a heading of each level, because element names cannot be bound in templates. As in
 * lit/static-html.js the strings of a level are always the same object, by which Lit knows its template again.
 */
const TEMPLATES = [2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class=`, ' id=', ' tabindex=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** `content` as <h2> … <h6>. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  { className, id }: HeadingOptions = {},
): TemplateResult {
  return html(
    TEMPLATES[level - 2] as TemplateStringsArray,
    className ?? nothing,
    id ?? nothing,
    id ? -1 : nothing,
    content,
  );
}

/** The level below, at most 6. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}

/** A heading level out of an attribute: 2 to 6, anything else is 2. */
export function headingLevelFrom(value: number): HeadingLevel {
  return value === 3 || value === 4 || value === 5 || value === 6 ? value : 2;
}
