// A heading of the level the host page needs. Left out: level 1, which belongs to the page.
import { html, nothing, type TemplateResult } from 'lit';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface HeadingOptions {
  readonly className?: string;
  readonly id?: string;
  readonly part?: string;
  /** Can take focus from script, for example after a view has been opened. */
  readonly focusable?: boolean;
}

/** `content` as <h2> … <h6>. Element names cannot be bound in templates, hence one template each. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  options: HeadingOptions = {},
): TemplateResult {
  const c = options.className ?? nothing;
  const i = options.id ?? nothing;
  const p = options.part ?? nothing;
  const t = options.focusable === true ? '-1' : nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${c} id=${i} part=${p} tabindex=${t}>${content}</h2>`;
    case 3:
      return html`<h3 class=${c} id=${i} part=${p} tabindex=${t}>${content}</h3>`;
    case 4:
      return html`<h4 class=${c} id=${i} part=${p} tabindex=${t}>${content}</h4>`;
    case 5:
      return html`<h5 class=${c} id=${i} part=${p} tabindex=${t}>${content}</h5>`;
    case 6:
      return html`<h6 class=${c} id=${i} part=${p} tabindex=${t}>${content}</h6>`;
  }
}

/** The level below, at most 6. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 6) as HeadingLevel;
}

/** A heading level out of an attribute: 2 to 6, anything else is 2. */
export function headingLevelFrom(value: number): HeadingLevel {
  return value === 3 || value === 4 || value === 5 || value === 6 ? value : 2;
}
