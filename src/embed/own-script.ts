// Which script tag this code came from, and the folder it lies in. Host pages may hold anything: an image called
// `currentScript` hides the property of the document, so properties are taken from where nobody can hide them.
// Left out: document.baseURI, which a host page may set to anywhere.

/** A method of the document that no element of the page can hide. */
const method = (name: 'createElement' | 'querySelectorAll') =>
  Reflect.get(Document.prototype, name) as (this: Document, argument: string) => unknown;

/** Makes an element, whatever the elements of the page are called. */
export const createElement = <T extends keyof HTMLElementTagNameMap>(tag: T) =>
  method('createElement').call(document, tag) as HTMLElementTagNameMap[T];

/** All elements of the page that a selector finds, whatever they are called. */
export const findAll = <T extends Element>(selector: string): T[] => [
  ...(method('querySelectorAll').call(document, selector) as NodeListOf<T>),
];

/** A property of the document, whatever the elements of the page are called. */
export const documentProperty = (name: keyof Document): unknown =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);

function runningScript(): HTMLScriptElement | undefined {
  const current = documentProperty('currentScript');
  return current instanceof HTMLScriptElement && current.src !== '' ? current : undefined;
}

const isLoader = ({ src }: HTMLScriptElement) => /\/lotse\.js([?#]|$)/.test(src);

/** The tag of the loader; a script retyped as a module does not know its own, so the last one of its name counts. */
export const ownScript: HTMLScriptElement | undefined =
  runningScript() ?? findAll<HTMLScriptElement>('script[src]').filter(isLoader).pop();

/**
 * Folder of the loader, as an absolute address with a slash at its end. `data-lotse-base` on a script tag says it
 * where no address of a script leads there, as when a plugin of the site joins scripts; it wins, because it was meant.
 */
export const base: string = findBase();

function findBase(): string {
  const said = findAll<HTMLScriptElement>('script[data-lotse-base]').pop()?.dataset['lotseBase'];
  if (said !== undefined) return new URL(`${said.replace(/\/$/, '')}/`, location.href).href;
  return new URL('.', ownScript?.src ?? location.href).href;
}
