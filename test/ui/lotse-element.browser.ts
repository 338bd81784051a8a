// The base of all widgets: attributes and properties, one drawing for many changes, controllers, errors.
import { expect, fixture, html } from '@open-wc/testing';
import type { PropertyDeclarations, ReactiveController } from 'lit';
import { LotseElement } from '../../src/ui/lotse-element.js';
import { css } from '../../src/ui/styles/css.js';

class Plain extends LotseElement {
  static override properties: PropertyDeclarations = {
    word: {},
    level: { type: Number, attribute: 'heading-level' },
    topics: { converter: (value) => value?.split(' ') ?? [] },
  };
  static override readonly styles = [
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  word = 'nichts';
  level = 2;
  topics: readonly string[] = [];
  drawn: string[] = [];
  protected override render() {
    if (this.word === 'kaputt') throw new Error('planted');
    this.drawn.push(this.word);
    return html`<p @click=${this.#shout}>${this.word} ${this.level} ${this.topics.join('+')}</p>`;
  }
  readonly #shout = () => (this.word = this.word.toUpperCase());
}
customElements.define('test-plain', Plain);

class Flagged extends Plain {
  static override properties: PropertyDeclarations = {
    isLarge: { type: Boolean, attribute: 'is-large', reflect: true },
  };
  isLarge = false;
}
customElements.define('test-flagged', Flagged);

const textOf = (element: LotseElement) => element.renderRoot.textContent.trim();

describe('an element', () => {
  it('reads words, numbers, lists and flags from attributes', async () => {
    const element = await fixture<Flagged>(
      html`<test-flagged word="ja" heading-level="4" topics="a b" is-large></test-flagged>`,
    );
    expect(textOf(element)).to.equal('ja 4 a+b');
    expect(element.isLarge).to.equal(true);
  });

  it('shows its defaults without attributes', async () => {
    const element = await fixture<Plain>(html`<test-plain></test-plain>`);
    expect(textOf(element)).to.equal('nichts 2');
  });

  it('takes over what was set before its class was registered', async () => {
    const early = Object.assign(document.createElement('test-early'), { word: 'früh' });
    const box = await fixture(html`<div>${early}</div>`);
    class Early extends Plain {}
    customElements.define('test-early', Early);
    const element = box.firstElementChild as Early;
    await element.updateComplete;
    expect(textOf(element)).to.equal('früh 2');
    element.word = 'spät';
    await element.updateComplete;
    expect(textOf(element)).to.equal('spät 2');
  });

  it('writes a flag into its attribute', async () => {
    const element = await fixture<Flagged>(html`<test-flagged></test-flagged>`);
    element.isLarge = true;
    await element.updateComplete;
    expect(element.hasAttribute('is-large')).to.equal(true);
    element.removeAttribute('is-large');
    expect(element.isLarge).to.equal(false);
  });

  it('has the styles of its class, one sheet for all elements', async () => {
    const [one, other] = [
      await fixture<Plain>(html`<test-plain></test-plain>`),
      await fixture<Plain>(html`<test-plain></test-plain>`),
    ];
    expect(getComputedStyle(one.renderRoot.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(other.renderRoot.adoptedStyleSheets[0]);
  });
});

describe('drawing', () => {
  it('happens once for many changes', async () => {
    const element = await fixture<Plain>(html`<test-plain></test-plain>`);
    element.word = 'eins';
    element.word = 'zwei';
    element.level = 3;
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['nichts', 'zwei']);
  });

  it('does not happen for a change to the same', async () => {
    const element = await fixture<Plain>(html`<test-plain></test-plain>`);
    element.word = 'nichts';
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['nichts']);
  });

  it('waits until the element stands in the page', async () => {
    const element = new Plain();
    element.word = 'eins';
    await Promise.resolve();
    expect(element.drawn).to.deep.equal([]);
    await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    expect(element.drawn).to.deep.equal(['eins']);
  });

  it('answers to what is pressed', async () => {
    const element = await fixture<Plain>(html`<test-plain word="leise"></test-plain>`);
    element.renderRoot.querySelector('p')!.click();
    await element.updateComplete;
    expect(textOf(element)).to.equal('LEISE 2');
  });

  it('goes on after an error', async () => {
    const element = await fixture<Plain>(html`<test-plain></test-plain>`);
    element.word = 'kaputt';
    const failed = await element.updateComplete.catch((error: unknown) => String(error));
    expect(failed).to.equal('Error: planted');
    element.word = 'heil';
    await element.updateComplete;
    expect(textOf(element)).to.equal('heil 2');
  });
});

describe('a controller', () => {
  const record = (calls: string[]): ReactiveController => ({
    hostConnected: () => calls.push('connected'),
    hostUpdate: () => calls.push('update'),
    hostUpdated: () => calls.push('updated'),
    hostDisconnected: () => calls.push('disconnected'),
  });

  it('is told when the element comes, is drawn, and goes', async () => {
    const calls: string[] = [];
    const element = new Plain();
    element.addController(record(calls));
    const box = await fixture(html`<div>${element}</div>`);
    await element.updateComplete;
    box.replaceChildren();
    expect(calls).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('that comes later is told at once, and not when the page has only begun to know the element', async () => {
    const calls: string[] = [];
    class Upgraded extends Plain {
      constructor() {
        super();
        this.addController(record(calls));
      }
    }
    const element = await fixture<LotseElement>(html`<test-upgraded></test-upgraded>`);
    customElements.define('test-upgraded', Upgraded);
    await element.updateComplete;
    expect(calls).to.deep.equal(['connected', 'update', 'updated']);
    element.addController(record(calls));
    expect(calls.at(-1)).to.equal('connected');
  });
});
