// Icons of first views: their room first, their shapes a moment later, and the same drawing from then on.
import { expect, fixture, html } from '@open-wc/testing';
import { icon } from '../../src/ui/icon.js';
import { lateIcon } from '../../src/ui/late-icon.js';
import { controls } from '../../src/ui/styles/controls.js';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import { until } from '../support/until.js';

const show = (content: unknown) => fixture<HTMLElement>(html`<div>${content}</div>`);
const shapesOf = (box: HTMLElement) =>
  [...box.querySelectorAll('svg *')].map((shape) => [
    shape.tagName,
    shape.getAttributeNames().sort(),
  ]);

describe('a late icon', () => {
  before(() => {
    document.adoptedStyleSheets.push(controls.styleSheet!);
  });

  it('has its room before its shapes, and keeps it', async () => {
    const box = await show(lateIcon('map-pin'));
    const svg = box.querySelector('svg')!;
    const before = svg.getBoundingClientRect();
    expect(svg.childElementCount).to.equal(0);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    await until(() => svg.childElementCount > 0, 'the icon is drawn');
    const after = svg.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    expect(svg.firstElementChild).to.be.instanceOf(SVGElement);
  });

  it('follows the direction of reading when it points to a side', async () => {
    const classesOf = (box: HTMLElement) => box.querySelector('svg')!.classList;
    const box = await show(lateIcon('arrow-left'));
    await until(() => shapesOf(box).length > 0, 'the icon is drawn');
    expect(classesOf(box).contains('directional')).to.equal(true);
    expect(classesOf(await show(lateIcon('arrow-left'))).contains('directional')).to.equal(true);
    expect(classesOf(await show(lateIcon('map-pin'))).contains('directional')).to.equal(false);
  });

  it('is drawn like one that is there from the start', async () => {
    const filled = await show(lateIcon('map-pin'));
    await until(() => shapesOf(filled).length > 0, 'the icon is drawn');
    const drawn = await show(icon(mapPin));
    expect(shapesOf(filled)).to.deep.equal(shapesOf(drawn));
  });
});
