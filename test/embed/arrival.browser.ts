// When a widget is asked for, and what people see until it is there, and when it does not come.
import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';
import { closeHosts, openHost, type HostOptions, type HostPage } from './support/host-page.js';

const FEED = 'https://kreis.example/feed.json';
const FALLBACK = '<a href="/angebote">Alle Angebote ansehen</a>';
const FINDER = `<lotse-offer-finder feed="${FEED}">${FALLBACK}</lotse-offer-finder>`;
const FAR = '<p style="height: 3000px">Viel Text</p>';

const finder = (page: HostPage): HTMLElement => page.one('lotse-offer-finder');
const said = (page: HostPage): string => page.one('[role=status]').textContent;
const isSaid = (page: HostPage, words: string) =>
  until(() => page.all('[role=status]').some(({ textContent }) => textContent === words), words);

const FAILED = 'Dieser Inhalt konnte nicht geladen werden.';

/** A page whose finder has failed, after the one try that nobody asks for. */
async function openFailed(options: HostOptions = {}, html = FINDER): Promise<HostPage> {
  const page = await openHost(html, options);
  const first = page.requests.length;
  for (const request of [...page.requests]) request.fail();
  for (let number = 1; number <= first; number += 1) {
    (await page.requested(first + number)).fail();
  }
  await until(() => page.all('button').length > 0, 'a button is there');
  await page.settle();
  return page;
}

describe('a widget is asked for', () => {
  afterEach(closeHosts);

  it('when its place is near, not before', async () => {
    const page = await openHost(FAR + FINDER, { height: 4000 });
    expect(page.names).to.deep.equal([]);
    const { top } = finder(page).getBoundingClientRect();
    // a frame that is not scrolled itself; its edge is that of the page around
    const below = (pixels: number) =>
      window.scrollTo(0, page.frame.offsetTop + top - window.innerHeight - pixels);
    below(350);
    await page.settle();
    expect(page.names).to.deep.equal([]);
    below(250);
    await page.requested();
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('at once with lazy="false"', async () => {
    const page = await openHost(FAR + FINDER.replace(' feed', ' lazy="false" feed'));
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  for (const address of [
    '#lotse-offer-finder',
    '#lotse-offer-finder__topic-kita',
    '#lotse-offer-finder_zwei__offer-a',
    '#lotse-hand-over__1-ar__ekurs__z',
  ]) {
    it(`at once when the address leads into it: ${address}`, async () => {
      const page = await openHost(FAR + FINDER, { address });
      expect(page.names).to.deep.equal(['offer-finder']);
    });
  }

  it('as soon as the address leads into it', async () => {
    const page = await openHost(FAR + FINDER, { address: '#lotse-offer-finders' });
    expect(page.names).to.deep.equal([]);
    page.window.location.hash = '#lotse-offer-finder__topic-kita';
    await page.requested();
  });

  it('before the page is printed', async () => {
    const page = await openHost(FAR + FINDER);
    page.window.dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('at once in a browser that cannot tell what is near', async () => {
    const head = '<script>delete window.IntersectionObserver</script>';
    const page = await openHost(`${FAR}${FINDER}<p id="IntersectionObserver">x</p>`, { head });
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('when the tab it is hidden in is opened', async () => {
    const page = await openHost(`<div id="tab" style="display: none">${FINDER}</div>`);
    expect(page.names).to.deep.equal([]);
    page.one('#tab').style.display = '';
    await page.requested();
  });

  it('when the <details> it stands in is opened', async () => {
    const page = await openHost(`<details><summary>Angebote</summary>${FINDER}</details>`);
    expect(page.names).to.deep.equal([]);
    page.one('details').setAttribute('open', '');
    await page.requested();
  });

  it('when its box has no size', async () => {
    const page = await openHost(
      `<div style="width: 0; height: 0"><lotse-offer-finder feed="${FEED}"></lotse-offer-finder></div>`,
    );
    expect(page.names).to.deep.equal(['offer-finder']);
  });
});

describe('content that comes later', () => {
  afterEach(closeHosts);

  it('becomes a widget, in every form', async () => {
    const page = await openHost('', { feed: FEED });
    page.add(`<section><div data-lotse="offer-finder">${FALLBACK}</div></section>`);
    page.add(`<p><a href="https://kreis.example/#lotse-process-chain">Wege</a></p>`);
    page.add(`<lotse-course-calendar>${FALLBACK}</lotse-course-calendar>`);
    await page.requested(3);
    expect(page.names).to.have.members(['offer-finder', 'process-chain', 'course-calendar']);
  });

  it('becomes a widget in a shadow root that was handed over, and later on in there', async () => {
    const page = await openHost('<div id="host"></div>');
    const root = page.one('#host').attachShadow({ mode: 'open' });
    root.innerHTML = FINDER;
    page.record.scan(root);
    await page.requested(1);
    root.append(page.document.createElement('lotse-course-calendar'));
    await page.requested(2);
    expect(page.names).to.deep.equal(['offer-finder', 'course-calendar']);
  });

  it('is one widget, however often a page is looked through', async () => {
    const page = await openHost(`<div data-lotse="offer-finder" data-lotse-feed="${FEED}">x</div>`);
    page.record.scan();
    page.record.scan(page.one('main'));
    page.record.scan(page.one('[data-lotse]'));
    await page.settle();
    expect(page.all('lotse-offer-finder')).to.have.length(1);
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('may be moved, removed and brought back before anybody came near', async () => {
    const page = await openHost(`<div id="there"></div>${FAR}<div id="here">${FINDER}</div>`);
    const element = finder(page);
    element.remove();
    await page.settle();
    page.one('#there').append(element);
    await page.requested();
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('may be a copy of a widget, of a waiting one and of a failed one', async () => {
    const page = await openFailed(
      {},
      `<div data-lotse="offer-finder" data-lotse-feed="${FEED}">${FALLBACK}</div>`,
    );
    page.one('main').append(page.one('[data-lotse]').cloneNode(true));
    await page.requested(3);
    expect(page.all('lotse-offer-finder')).to.have.length(2);
    page.requests[2]!.arrive();
    await until(() => page.all('button').length === 0, 'no button is left');
    expect(page.all('[role=status]')).to.have.length(0);
    expect(page.all('[aria-busy]')).to.have.length(0);
    page.one('main').append(page.all('[data-lotse]')[0]!.cloneNode(true));
    await page.settle();
    expect(page.all('lotse-offer-finder')).to.have.length(3);
  });
});

describe('a widget on its way', () => {
  afterEach(closeHosts);

  it('says so beside the fallback, which stays', async () => {
    const page = await openHost(FINDER);
    await isSaid(page, 'Wird geladen …');
    expect(page.one('a').getClientRects()).not.to.have.length(0);
    expect(finder(page).getAttribute('aria-busy')).to.equal('true');
  });

  it('takes its words back when it is there', async () => {
    const page = await openHost(FINDER);
    await isSaid(page, 'Wird geladen …');
    page.requests[0]!.arrive();
    await page.settle();
    expect(page.html).to.equal(FINDER);
  });

  for (const [html, words, dir] of [
    ['lang="en-GB"', 'Loading …', 'ltr'],
    ['lang="ar" dir="rtl"', 'جارٍ التحميل …', 'rtl'],
    ['lang="de-simple"', 'Wird geladen …', 'ltr'],
    ['lang="uk" dir="ltr"', 'Wird geladen …', 'ltr'],
    ['dir="rtl"', 'Wird geladen …', 'ltr'],
  ] as const) {
    it(`speaks the language of the page: ${html}`, async () => {
      const page = await openHost(FINDER, { html });
      await isSaid(page, words);
      const { direction } = page.window.getComputedStyle(page.one('[role=status]'));
      expect(direction).to.equal(dir);
    });
  }

  it('speaks the language of its place before that of the page', async () => {
    const page = await openHost(`<div lang="en">${FINDER}</div>`);
    await isSaid(page, 'Loading …');
  });

  it('speaks the language of the place its shadow root stands in', async () => {
    const page = await openHost('<div lang="ar"><div id="host"></div></div>');
    const root = page.one('#host').attachShadow({ mode: 'open' });
    root.innerHTML = FINDER;
    page.record.scan(root);
    await until(
      () => root.querySelector('[role=status]')?.textContent === 'جارٍ التحميل …',
      'it is said in Arabic',
    );
  });
});

describe('a widget that does not come', () => {
  afterEach(closeHosts);

  it('is asked for once more without anybody doing anything', async () => {
    const page = await openHost(FINDER);
    (await page.requested(1)).fail();
    (await page.requested(2)).arrive();
    await page.settle();
    expect(page.html).to.equal(FINDER);
    expect(page.warnings).to.deep.equal([]);
  });

  it('leaves the fallback, a sentence and another try', async () => {
    const page = await openFailed();
    await isSaid(page, FAILED);
    expect(page.one('a').getClientRects()).not.to.have.length(0);
    expect(page.one('button').textContent).to.equal('Erneut versuchen');
    expect(finder(page).hasAttribute('aria-busy')).to.equal(false);
    const { fontSize } = page.window.getComputedStyle(page.one('button'));
    expect(fontSize).to.equal(page.window.getComputedStyle(finder(page)).fontSize);
  });

  it('tells the console once: a code, and where it is explained', async () => {
    const page = await openFailed({}, FINDER + FINDER);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.match(/offer-finder.*load-failed.*meldungen\.md/);
  });

  it('comes when it is asked for again, and reading goes on in it', async () => {
    const page = await openFailed();
    const button = page.one('button');
    button.focus();
    button.click();
    await isSaid(page, 'Wird geladen …');
    expect(page.document.activeElement).to.equal(button);
    (await page.requested(3)).arrive();
    await until(() => page.all('button').length === 0, 'the button is gone');
    expect(page.document.activeElement).to.equal(finder(page));
    expect(page.all('[role=status]')).to.have.length(0);
  });

  it('says again that it does not come, with the button where it was', async () => {
    const page = await openFailed();
    const button = page.one('button');
    button.focus();
    button.click();
    button.click();
    (await page.requested(3)).fail();
    (await page.requested(4)).fail();
    await isSaid(page, FAILED);
    expect(page.one('button')).to.equal(button);
    expect(page.document.activeElement).to.equal(button);
    expect(page.requests).to.have.length(4);
  });

  it('comes to all its places when it comes to one', async () => {
    const page = await openHost(FINDER + FINDER);
    for (const number of [1, 2, 3, 4]) (await page.requested(number)).fail();
    await until(() => page.all('button').length === 2, 'two buttons');
    page.all('button')[1]!.click();
    (await page.requested(5)).arrive();
    await until(() => page.all('button').length === 0, 'no button is left');
    expect(page.html).to.equal(FINDER + FINDER);
  });

  it('speaks Arabic on an Arabic page', async () => {
    const page = await openFailed({ html: 'lang="ar" dir="rtl"' });
    await isSaid(page, 'تعذّر تحميل هذا المحتوى.');
    expect(page.one('button').textContent).to.equal('حاول مرة أخرى');
    expect(said(page)).not.to.equal('');
  });
});
