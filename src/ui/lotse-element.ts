// The custom element below every widget: attributes become properties, changes are drawn together, controllers are
// asked along. Does what widgets use of LitElement, under the same names, in a third of its bytes; lit-html draws.
// Left out: what no widget uses, such as properties that write their attributes (only flags do), asking whether a
// change is worth drawing, and browsers in which style sheets cannot be shared. Source: decision 26.
import type { PropertyDeclaration, PropertyDeclarations, TemplateResult } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render, type RootPart } from 'lit/html.js';
import { sheetsOf, type Styles } from './styles/css.js';

type Property = readonly [name: string, declaration: PropertyDeclaration];
type Values = Record<PropertyKey, unknown>;

/** Node has no elements, but may import the classes. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as never);

/** The properties of each class by their attributes. */
const known = new WeakMap<object, ReadonlyMap<string, Property>>();

export abstract class LotseElement extends Base implements ReactiveControllerHost {
  static properties: PropertyDeclarations = {};
  static readonly styles: Styles = [];

  /** Browsers ask for it when the class is registered: the time to declare its properties. */
  static get observedAttributes(): readonly string[] {
    const properties = new Map<string, Property>();
    for (const [name, declaration] of Object.entries(declarationsOf(this))) {
      properties.set(String(declaration.attribute ?? name), [name, declaration]);
      declare(this.prototype, name);
    }
    known.set(this, properties);
    return [...properties.keys()];
  }

  /** There from the first connection on. */
  declare renderRoot: ShadowRoot;
  /** A drawing is on its way. */
  isUpdatePending = false;
  readonly #controllers = new Set<ReactiveController>();
  /** What was set before the class was registered. */
  readonly #early: Values = {};
  #connect: (() => void) | undefined;
  readonly #connected = new Promise<void>((resolve) => (this.#connect = resolve));
  #updated: Promise<boolean> | undefined;
  #part: RootPart | undefined;

  constructor() {
    super();
    for (const [name] of propertiesOf(this).values()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = (this as Values)[name];
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }

  /** Resolves after the drawing that is on its way; false when that has asked for another one. */
  get updateComplete(): Promise<boolean> {
    return this.#updated ?? Promise.resolve(true);
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if ((this.renderRoot as unknown) !== undefined && this.isConnected)
      controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Draws once before the next paint, whatever changes until then. */
  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.#updated = this.#updateSoon();
  }

  async #updateSoon(): Promise<boolean> {
    await this.#connected;
    this.performUpdate();
    return !this.isUpdatePending;
  }

  /** Draws now if something has changed. */
  protected performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#part = render(this.#view(), this.renderRoot, { host: this });
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    this.updated();
  }

  /** What changes from here on asks for another drawing. */
  #view(): TemplateResult {
    try {
      this.willUpdate();
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      for (const [attribute, [name, { reflect }]] of propertiesOf(this)) {
        if (reflect === true) this.toggleAttribute(attribute, Boolean((this as Values)[name]));
      }
      return this.render();
    } finally {
      this.isUpdatePending = false;
    }
  }

  /** What is there to see. */
  protected abstract render(): TemplateResult;

  /** Before each drawing. */
  protected willUpdate(): void {
    return;
  }

  /** After each drawing. */
  protected updated(): void {
    return;
  }

  connectedCallback(): void {
    if ((this.renderRoot as unknown) === undefined) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const { styles } = this.constructor as typeof LotseElement;
      this.renderRoot.adoptedStyleSheets = [...sheetsOf(styles)];
      Object.assign(this, this.#early);
    }
    this.#connect?.();
    this.#controllers.forEach((controller) => controller.hostConnected?.());
    this.#part?.setConnected(true);
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
    this.#part?.setConnected(false);
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const property = propertiesOf(this).get(attribute);
    if (property === undefined) return;
    const [name, declaration] = property;
    (this as Values)[name] = valueOf(value, declaration);
  }
}

/** Those of a class and of the classes it extends. */
const declarationsOf = (type: typeof LotseElement): PropertyDeclarations =>
  type === LotseElement
    ? {}
    : { ...declarationsOf(Object.getPrototypeOf(type) as typeof LotseElement), ...type.properties };

const propertiesOf = (element: LotseElement): ReadonlyMap<string, Property> =>
  known.get(element.constructor) ?? new Map();

function valueOf(value: string | null, { type, converter }: PropertyDeclaration): unknown {
  if (typeof converter === 'function') return converter(value);
  if (type === Boolean) return value !== null;
  return type === Number && value !== null ? Number(value) : value;
}

/** A property whose changes are drawn. */
function declare(prototype: object, name: string): void {
  const key = Symbol(name);
  Object.defineProperty(prototype, name, {
    get(this: Values) {
      return this[key];
    },
    set(this: Values & LotseElement, value: unknown) {
      if (Object.is(value, this[key])) return;
      this[key] = value;
      this.requestUpdate();
    },
    configurable: true,
    enumerable: true,
  });
}
