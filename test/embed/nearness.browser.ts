// What is seen already comes at once; everything else when the browser says that it is near. Test pages stand in no
// frame, as those of people mostly do. Left out: pages with the whole loader (arrival.browser.ts).
import { expect } from '@open-wc/testing';
import { watchNearness } from '../../src/embed/nearness.js';
import { until } from '../support/until.js';

const boxes: HTMLElement[] = [];

function addBox(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  boxes.push(box);
  return box.querySelector('b')!;
}

describe('what is near', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  /** What has come, in the same task and until the browser has spoken of an element in the viewport. */
  async function comes(html: string): Promise<readonly [atOnce: boolean, soon: boolean]> {
    const come: Element[] = [];
    const { wait } = watchNearness((element) => come.push(element));
    const element = addBox(html);
    wait(element);
    const atOnce = come.includes(element);
    const probe = addBox('<b style="position: fixed; top: -100px">hidden, but near</b>');
    wait(probe);
    await until(() => come.includes(probe), 'the browser has spoken');
    return [atOnce, come.includes(element)];
  }

  it('comes at once when it is seen', async () => {
    expect(await comes('<b>here</b>')).to.deep.equal([true, true]);
  });

  it('comes at once when it has no box, and what it stands in is seen', async () => {
    expect(await comes('<p>Text <b style="display: none">here</b></p>')).to.deep.equal([
      true,
      true,
    ]);
  });

  it('comes when the browser says so, in the margin around what is seen', async () => {
    const html = '<b style="position: fixed; top: calc(100vh + 200px)">near</b>';
    expect(await comes(html)).to.deep.equal([false, true]);
  });

  for (const [what, html] of Object.entries({
    'is far below': '<b style="position: absolute; top: calc(100vh + 1000px)">far</b>',
    'is far above': '<b style="position: absolute; top: -1000px">far</b>',
    'stands in what is hidden': '<p hidden><b>hidden</b></p>',
    'stands in a closed <details>': '<details><summary>Mehr</summary><b>closed</b></details>',
  })) {
    it(`does not come when it ${what}`, async () => {
      expect(await comes(html)).to.deep.equal([false, false]);
    });
  }
});
