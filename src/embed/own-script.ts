// Which script tag this code came from, and the folder it lies in. Host pages may hold anything: an image called
// `currentScript` hides the property of the document, so properties are taken from where nobody can hide them.
// Left out: document.baseURI, which a host page may set to anywhere.

/** A property of the document, whatever the elements of the page are called. */
export const documentProperty = (name: keyof Document): unknown =>
  Reflect.get(Document.prototype, name, document);

/** The element of the whole page; none of its elements can hide what this one can do. */
export const rootElement = () => documentProperty('documentElement') as HTMLElement;

/** Makes an element, whatever the elements of the page are called. */
export const createElement = <T extends keyof HTMLElementTagNameMap>(tag: T) =>
  (documentProperty('createElement') as (this: Document, tag: T) => HTMLElementTagNameMap[T]).call(
    document,
    tag,
  );

/** All elements of the page that a selector finds, whatever they are called. */
export const findAll = <T extends Element>(selector: string): T[] => [
  ...rootElement().querySelectorAll<T>(selector),
];

const isLoader = ({ src }: HTMLScriptElement) => /\/lotse\.js([?#]|$)/.test(src);

const running = documentProperty('currentScript') as Partial<HTMLScriptElement> | null;

/** The tag of the loader; a script retyped as a module does not know its own, so the last one of its name counts. */
export const ownScript: Partial<HTMLScriptElement> | undefined = running?.src
  ? running
  : findAll<HTMLScriptElement>('script[src]').filter(isLoader).pop();

/** Where no address of a script leads to the files, as when a plugin of the site joins scripts. */
const said = findAll<HTMLElement>('script[data-lotse-base]').pop()?.dataset['lotseBase'];

/** Folder of the loader, as an absolute address with a slash at its end: as a tag says, because it was meant. */
export const base: string = new URL(
  '.',
  new URL(said?.replace(/\/?$/, '/') ?? ownScript?.src ?? '', location.href),
).href;
