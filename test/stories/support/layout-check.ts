// What axe does not measure: sideways scrolling and cut-off text (WCAG 1.4.10, 1.4.4, 1.4.12), size of targets (2.5.8).
// All functions return one sentence per finding and change nothing but what they put back.
import {
  describeElement,
  renderedElements,
  renderedParent,
  renderedTexts,
  rootsBelow,
} from './flat-tree.js';

/** Part of a pixel that engines round differently. */
const tolerance = 1;

/** Text that is only for screen readers: a box of a pixel, or clipped away. */
function isVisuallyHidden(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = renderedParent(at)) {
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const tiny = box.width <= 1 && box.height <= 1 && style.position === 'absolute';
    if (tiny || style.clipPath === 'inset(50%)' || style.visibility === 'hidden') return true;
  }
  return false;
}

const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

function isInsideScroller(element: Element, limit: Element): boolean {
  for (let at = renderedParent(element); at && at !== limit; at = renderedParent(at)) {
    if (scrolls(at)) return true;
  }
  return false;
}

/** Elements that reach beyond the left or right edge of `frame`, and scrollers that need sideways scrolling. */
export function findOverflow(frame: Element): string[] {
  const edge = frame.getBoundingClientRect();
  return renderedElements(frame).flatMap((element) => {
    if (element === frame || isVisuallyHidden(element)) return [];
    const needsScrolling =
      scrolls(element) && element.scrollWidth > element.clientWidth + tolerance;
    if (needsScrolling) return [`scrolls sideways: ${describeElement(element)}`];
    const box = element.getBoundingClientRect();
    if (box.width === 0 || isInsideScroller(element, frame)) return [];
    const beyond = Math.max(edge.left - box.left, box.right - edge.right);
    if (beyond <= tolerance) return [];
    return [`reaches ${Math.round(beyond)} px beyond the edge: ${describeElement(element)}`];
  });
}

/** Text cut off by a box that hides what does not fit. */
export function findClippedText(frame: Element): string[] {
  const boxes = new Set<Element>();
  for (const text of renderedTexts(frame)) {
    for (let at = renderedParent(text); at && at !== frame; at = renderedParent(at)) {
      if (/hidden|clip/.test(getComputedStyle(at).overflow) && !isVisuallyHidden(at)) boxes.add(at);
    }
  }
  return [...boxes].flatMap((box) => {
    const wide = box.scrollWidth - box.clientWidth;
    const high = box.scrollHeight - box.clientHeight;
    if (wide <= tolerance && high <= tolerance) return [];
    return [`cuts off ${Math.max(wide, high)} px of text: ${describeElement(box)}`];
  });
}

const interactive =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=button], [tabindex="0"]';

/** A link in a line of text may be as high as the line. Source: WCAG 2.5.8, exception "inline". */
function isInRunningText(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  const block = renderedParent(element);
  if (!block || !/^(P|LI|DD|SPAN|BDI)$/.test(block.tagName)) return false;
  const rest = block.textContent.replace(element.textContent, '');
  return element.localName === 'a' && /\p{L}{2}/u.test(rest);
}

/** The box people can hit: with its label, where the label belongs to the control. */
function targetBox(element: Element): { width: number; height: number } {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])]
      : [];
  const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
  return {
    width: Math.max(...boxes.map((box) => box.width)),
    height: Math.max(...boxes.map((box) => box.height)),
  };
}

/** Controls that are smaller than 24 by 24 CSS pixels. */
export function findSmallTargets(frame: Element): string[] {
  return renderedElements(frame).flatMap((element) => {
    if (!element.matches(interactive) || isInRunningText(element)) return [];
    const { width, height } = targetBox(element);
    const hasLabel = element instanceof HTMLInputElement && (element.labels?.length ?? 0) > 0;
    if (width === 0 || (isVisuallyHidden(element) && !hasLabel)) return [];
    if (width >= 24 - tolerance / 2 && height >= 24 - tolerance / 2) return [];
    return [`${Math.round(width)} × ${Math.round(height)} px target: ${describeElement(element)}`];
  });
}

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Text that is lost or reaches out of `frame` with the spacing people may set. Source: WCAG 1.4.12. */
export function findLossUnderTextSpacing(frame: Element): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  const roots = [document, ...rootsBelow(frame).filter((root) => root instanceof ShadowRoot)];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    return [...findOverflow(frame), ...findClippedText(frame)].map(
      (finding) => `text spacing: ${finding}`,
    );
  } finally {
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  }
}
