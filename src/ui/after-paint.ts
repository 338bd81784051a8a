// What may wait until people see something: a frame calls back before it is painted, so the call comes one task later.
// Left out: waiting for idle time.

/** Calls back once the next frame has been painted; in a hidden page when it is shown. */
export const afterPaint = (call: () => void): unknown =>
  requestAnimationFrame(() => setTimeout(call));
