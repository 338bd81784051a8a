// The shape all public events share. Each widget derives its own classes from it in `*-events.ts`.
// Left out: events that only this package would listen to.

/** Bubbles and leaves the shadow root; `detail` holds ids and plain data, never records or elements. */
export class WidgetEvent<Detail> extends Event {
  readonly detail: Detail;

  /** `type` starts with `lotse-`; a cancelable event lets the page replace what would happen next. */
  constructor(type: `lotse-${string}`, detail: Detail, options: { cancelable?: boolean } = {}) {
    super(type, { bubbles: true, composed: true, cancelable: options.cancelable ?? false });
    this.detail = detail;
  }
}
