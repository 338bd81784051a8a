// Leaves only one element of the page on paper, as large as the paper: everything beside it and beside its
// ancestors is hidden while it is printed. Styles of the page itself stay as they are.
// Left out: what the element prints.
const MARK = 'data-lotse-printing';

const RULES = `
@media print {
  [${MARK}] > :not([${MARK}]) {
    display: none !important;
  }
  [${MARK}] {
    display: block !important;
    position: static !important;
    float: none !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: none !important;
    transform: none !important;
  }
}`;

/** Paper and margins as in CSS: 'A4', '12mm'. Returns the function that takes all of it back. */
export function onlyThisOnPaper(element: Element, size: string, margin: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${size}; margin: ${margin}; }${RULES}`);
  const marked = ancestorsOf(element);
  for (const one of marked) one.setAttribute(MARK, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    for (const one of marked) one.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** The element and all it stands in, also out of shadow roots. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one !== null; one = parentOf(one)) found.push(one);
  return found;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
