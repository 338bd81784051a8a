// What may wait until people see something: a frame calls back before it is painted, the next one after that.
// Left out: waiting for idle time.

/** Calls back once the next frame has been painted; in a hidden page when it is shown. */
export const afterPaint = (call: () => void): unknown =>
  requestAnimationFrame(() => requestAnimationFrame(call));
