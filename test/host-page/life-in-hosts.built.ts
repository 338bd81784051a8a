// The group "Host page" of the threat model, H124–H129, in three engines: what happens to widgets while people and systems
// work on the page, with the loader and the widgets as they are delivered. The real back/forward cache:
// test/e2e/back-forward.e2e.ts. Left out: styles, scripts and policies of the page (hosts.built.ts).
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { findOverflow } from '../stories/support/layout-check.js';
import { eventually } from '../support/until.js';
import {
  ALL,
  closePages,
  FEED,
  isSeen,
  isShown,
  LOADER,
  openPage,
  widget,
} from './support/host-page.js';
import { headingOf, inside, search } from './support/in-host.js';

describe('widgets that live in pages of strangers', () => {
  afterEach(closePages);

  it('H124: may be moved, removed, brought back and copied', async () => {
    const page = await openPage(`${widget('offer-finder')}<div id="elsewhere"></div>`);
    const finder = await page.shown('lotse-offer-finder');
    await search(page, finder, 'integrationskurs');
    const count = headingOf(finder);
    page.one('#elsewhere').append(finder);
    expect(headingOf(finder)).to.equal(count);
    finder.remove();
    await new Promise(requestAnimationFrame);
    page.document.body.append(finder);
    await search(page, finder, 'schwimmen');
    const copy = finder.cloneNode(true) as HTMLElement;
    page.document.body.prepend(copy);
    await page.shown(copy);
    expect(headingOf(copy)).not.to.equal(headingOf(finder));
    expect(page.trouble).to.deep.equal([]);
  });

  it('H124: may be moved while they are on their way', async () => {
    const page = await openPage(`${widget('course-calendar')}<div id="elsewhere"></div>`);
    const calendar = page.one('lotse-course-calendar');
    page.one('#elsewhere').append(calendar);
    await page.shown(calendar);
    expect(page.trouble).to.deep.equal([]);
  });

  it('H125: come when the <details> they stand in is opened', async () => {
    const page = await openPage(
      `<details><summary>Kurse</summary>${widget('offer-finder')}</details>`,
    );
    expect(page.requests.filter((address) => address.includes(FEED))).to.deep.equal([]);
    (page.one('details') as HTMLDetailsElement).open = true;
    const finder = await page.shown('lotse-offer-finder');
    expect(isSeen(inside(finder, 'article'))).to.equal(true);
  });

  for (const [what, hide, show] of [
    ['a tab with the attribute hidden', 'hidden', (tab: HTMLElement) => (tab.hidden = false)],
    [
      'a tab that is display: none',
      'style="display: none"',
      (tab: HTMLElement) => tab.removeAttribute('style'),
    ],
    [
      'a tab that is visibility: hidden',
      'style="visibility: hidden"',
      (tab: HTMLElement) => tab.removeAttribute('style'),
    ],
  ] as const) {
    it(`H125: are seen in ${what} once it is opened, and not before`, async () => {
      const page = await openPage(`<div id="tab" ${hide}>${widget('course-calendar')}</div>`);
      const calendar = page.one('lotse-course-calendar');
      expect(isSeen(calendar)).to.equal(false);
      show(page.one('#tab'));
      await page.shown(calendar);
      await page.until(() => isSeen(inside(calendar, '.root')), 'the calendar is seen');
      expect(findOverflow(calendar)).to.deep.equal([]);
    });
  }

  it('H125: fit into a box that had no width at first', async () => {
    const box = '<div id="box" style="inline-size: 0; overflow: hidden">';
    const page = await openPage(`${box}${widget('course-calendar')}</div>`);
    await page.shown('lotse-course-calendar');
    page.one('#box').removeAttribute('style');
    const calendar = page.one('lotse-course-calendar');
    await page.until(() => calendar.getBoundingClientRect().width > 600, 'the box is wide');
    expect(isSeen(inside(calendar, '.root'))).to.equal(true);
    expect(findOverflow(calendar)).to.deep.equal([]);
  });

  it('H126: work in the shapes that systems leave of them', async () => {
    const link = '<a href="/uebersicht#lotse-process-chain">Zu den Wegen</a>';
    const page = await openPage(
      `<p>${widget('offer-finder')}</p>
      <div data-lotse="course-calendar"><p><a href="/kurse">Alle Kurse</a></p></div>
      <p>${link}<br></p>
      <lotse-welcome-compass><p><a href="/willkommen">Willkommen</a></p></lotse-welcome-compass>`,
      { head: LOADER.replace('defer', `data-lotse-feed="${FEED}" defer`) },
    );
    await page.until(() => page.all('lotse-process-chain').length === 1, 'the link is upgraded');
    for (const name of ALL) page.one(`lotse-${name}`).scrollIntoView();
    for (const name of ALL) {
      page.one(`lotse-${name}`).scrollIntoView();
      await page.shown(`lotse-${name}`);
    }
    expect(page.trouble).to.deep.equal([]);
  });

  it('H126: are found although the page hides what is not defined yet', async () => {
    const rule = '<style>:not(:defined) { display: none }</style>';
    const page = await openPage(widget('offer-finder'), { head: rule + LOADER });
    expect(isSeen(inside(await page.shown('lotse-offer-finder'), 'article'))).to.equal(true);
  });

  it('H127: ask no feed that the administrator has not allowed, in any form', async () => {
    const evil = 'https://evil.example/feed.json';
    const head = LOADER.replace('defer', `data-lotse-feeds="${location.host}" defer`);
    const link = '/uebersicht#lotse-offer-finder__feed-https_3A_2F_2Fevil_2Eexample_2Ffeed_2Ejson';
    const page = await openPage(
      `${widget('offer-finder')}
      <lotse-offer-finder id="element" feed="${evil}"><a href="/a">Alle Angebote</a></lotse-offer-finder>
      <div data-lotse="offer-finder" data-lotse-feed="${evil}"><p><a href="/b">Alle Angebote</a></p></div>
      <p><a href="${link}">Alle Angebote</a></p>`,
      { head },
    );
    await page.shown(page.all('lotse-offer-finder')[0]!);
    const refused = () => page.warnings.filter((words) => words.includes('foreign-feed')).length;
    await page.until(() => refused() >= 3, 'each of them is refused');
    const late = page.add(
      `<lotse-offer-finder feed="${evil}"><a href="/c">x</a></lotse-offer-finder>`,
    );
    await page.until(() => refused() >= 4, 'the late one is refused, too');
    expect(page.requests.filter((address) => address.includes('evil.example'))).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
    for (const fallback of [...page.all('a[href="/a"], a[href="/b"]'), late.querySelector('a')!]) {
      expect(isSeen(fallback), fallback.outerHTML).to.equal(true);
    }
  });

  it('H128: come for printing although nobody has scrolled to them, with everything open', async () => {
    const far = '<div style="block-size: 5000px"></div>';
    const page = await openPage(`${far}${widget('offer-finder')}`);
    const finder = page.one('lotse-offer-finder');
    expect(finder.shadowRoot).to.equal(null);
    page.window.dispatchEvent(new Event('beforeprint'));
    await page.shown(finder);
    if ((await executeServerCommand('media', { type: 'print' })) === true) {
      // styles for paper come with what people can do, a moment after the first list
      await eventually(() => {
        const buttons = [...finder.shadowRoot!.querySelectorAll('.button')];
        const shownButtons = buttons.filter((button) => button.getBoundingClientRect().height > 0);
        expect(shownButtons.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      }).finally(() => executeServerCommand('media', {}));
    }
    expect(page.trouble).to.deep.equal([]);
  });

  it('H129: are there again when somebody comes back to the page', async () => {
    const page = await openPage(widget('offer-finder', 'deeplink'));
    const finder = await page.shown('lotse-offer-finder');
    await search(page, finder, 'integrationskurs');
    // what a page kept in memory is told
    page.window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    page.window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(headingOf(finder)).to.match(/\d/);
    const gone = new Promise((resolve) =>
      page.frame.addEventListener('load', resolve, { once: true }),
    );
    page.window.location.href = '/host-page/page?html=<p>woanders</p>';
    await gone;
    const back = new Promise((resolve) =>
      page.frame.addEventListener('load', resolve, { once: true }),
    );
    page.window.history.back();
    await Promise.race([back, page.until(() => page.all('lotse-offer-finder').length > 0, 'back')]);
    const again = await page.shown('lotse-offer-finder');
    expect(isShown(again)).to.equal(true);
    expect(page.trouble).to.deep.equal([]);
  });
});
