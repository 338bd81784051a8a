// What the drivers of all widgets share: looking into the element. Left out: what people do with one (the drivers).
import type { LitElement } from 'lit';

/** Text as people read it: without what is only for others, white space as one space. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export class WidgetDriver<Widget extends LitElement> {
  readonly element: Widget;

  constructor(element: Widget) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** What has the focus inside the widget. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  get notices(): string[] {
    return this.all('.notice').map(wordsOf);
  }
}
