// A view whose file cannot be had: the notice in its place, and where the focus goes after another try.
import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { CalendarHost } from '../../../src/widgets/course-calendar/calendar-host.js';
import type { ViewContext } from '../../../src/widgets/course-calendar/view/context.js';
import { ViewLoader, type ViewCode } from '../../../src/widgets/course-calendar/view-loader.js';
import { clearPage } from '../../support/place-finder.js';
import { until } from '../../support/until.js';

/** As much of the calendar as a view needs. */
class Screen extends LitElement {
  readonly views = new ViewLoader(this as unknown as CalendarHost, () => 'Nicht da.');

  protected override render(): TemplateResult {
    const drawn = this.views.draw('tested', [], {} as ViewContext);
    return html`<h2 id="results-heading" tabindex="-1">Kurse</h2>
      ${drawn?.template}`;
  }
}
customElements.define('test-view-screen', Screen);

const view: ViewCode = { begin: () => () => ({ template: html`<p class="view">Liste</p>` }) };

/** A screen whose view fails so many times before it comes. */
async function screenWith(failures: number): Promise<{ root: ParentNode & DocumentOrShadowRoot }> {
  let left = failures;
  const code = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    left -= 1;
    if (left >= 0) throw new Error('lost');
    return view;
  };
  const screen = new Screen();
  const box = document.createElement('div');
  box.className = 'test-box';
  box.append(screen);
  document.body.append(box);
  await screen.views.bring('tested', code);
  await screen.updateComplete;
  return { root: screen.renderRoot as ShadowRoot };
}

const press = (root: ParentNode): void => {
  const button = root.querySelector<HTMLElement>('.notice .button')!;
  button.focus();
  button.click();
};

describe('a view whose file is lost', () => {
  afterEach(clearPage);

  it('leads to the calendar when another try brings it', async () => {
    const { root } = await screenWith(1);
    expect(root.querySelector('.notice')!.textContent).to.contain('Nicht da.');
    press(root);
    await until(() => root.querySelector('.view') !== null, 'the view is there');
    await until(() => root.activeElement?.id === 'results-heading', 'the heading has the focus');
  });

  it('leads to the next button when it is lost again', async () => {
    const { root } = await screenWith(2);
    const first = root.querySelector('.notice .button');
    press(root);
    await until(() => {
      const next = root.querySelector('.notice .button');
      return next !== null && next !== first && root.activeElement === next;
    }, 'the next button has the focus');
  });

  it('leaves the focus to somebody who has gone on', async () => {
    const { root } = await screenWith(1);
    const elsewhere = document.createElement('button');
    document.querySelector('.test-box')!.append(elsewhere);
    press(root);
    elsewhere.focus();
    await until(() => root.querySelector('.view') !== null, 'the view is there');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).to.equal(elsewhere);
  });
});
