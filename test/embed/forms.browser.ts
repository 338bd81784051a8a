// What becomes a widget, and what stays as it is: the three forms, whole and as CMS leave them.
import { expect } from '@open-wc/testing';
import { eventually, until } from '../support/until.js';
import { closeHosts, openHost, type HostPage } from './support/host-page.js';

const FEED = 'https://kreis.example/feed.json';
const FALLBACK = '<a href="/angebote">Alle Angebote ansehen</a>';

/** Address of a page on another site, as the link form has it. */
const linkTo = (pairs: string): string => `https://kreis.example/seite#lotse-offer-finder${pairs}`;
const FEED_PAIR = '__feed-https_3a_2f_2fkreis_2eexample_2ffeed_2ejson';

describe('the element', () => {
  afterEach(closeHosts);

  it('has its code loaded and keeps its fallback inside', async () => {
    const html = `<lotse-offer-finder feed="${FEED}">${FALLBACK}</lotse-offer-finder>`;
    const page = await openHost(html);
    expect(page.names).to.deep.equal(['offer-finder']);
    page.requests[0]!.arrive();
    await page.settle();
    expect(page.html).to.equal(html);
  });

  it('takes the feed for all when it names none', async () => {
    const page = await openHost(`<lotse-offer-finder>${FALLBACK}</lotse-offer-finder>`, {
      feed: FEED,
    });
    expect(page.one('lotse-offer-finder').getAttribute('feed')).to.equal(FEED);
  });

  it('works without a feed, because a script may set it later', async () => {
    const page = await openHost(`<lotse-offer-finder>${FALLBACK}</lotse-offer-finder>`);
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('works in a paragraph', async () => {
    const page = await openHost(
      `<p><lotse-offer-finder feed="${FEED}">${FALLBACK}</lotse-offer-finder></p>`,
    );
    expect(page.names).to.deep.equal(['offer-finder']);
  });

  it('works beside a fallback that WordPress has pushed out of it, which stays to be seen', async () => {
    const page = await openHost(
      `<p><lotse-offer-finder feed="${FEED}"></p><p>${FALLBACK}</p><p></lotse-offer-finder></p>`,
    );
    (await page.requested()).arrive();
    await page.settle();
    expect(page.one('lotse-offer-finder').shadowRoot?.textContent).to.equal('widget');
    expect(page.one('a').closest('lotse-offer-finder')).to.equal(null);
  });

  it('does not ask for the code of one that got stuck in another', async () => {
    const page = await openHost(
      `<lotse-offer-finder feed="${FEED}">${FALLBACK}<lotse-course-calendar feed="${FEED}"></lotse-course-calendar></lotse-offer-finder>`,
    );
    expect(page.names).to.deep.equal(['offer-finder']);
  });
});

describe('the div', () => {
  afterEach(closeHosts);

  it('gets an element with its attributes, and its fallback moves in', async () => {
    const page = await openHost(
      `<div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="${FEED}" data-lotse-topic="kita"><p>${FALLBACK}</p></div>`,
    );
    const expected =
      `<div class="lotse-widget" data-lotse="offer-finder" data-lotse-feed="${FEED}" data-lotse-topic="kita"><lotse-offer-finder feed="${FEED}" topic="kita" aria-busy="true"><p>${FALLBACK}</p></lotse-offer-finder></div>`.replace(
        '</p></lotse',
        '</p><p data-lotse-status="" dir="auto" lang="de"><span role="status">Wird geladen …</span></p></lotse',
      );
    // the words come in tasks of their own
    await eventually(() => {
      expect(page.html).to.equal(expected);
    });
  });

  it('may be a paragraph or a section', async () => {
    const page = await openHost(
      `<p data-lotse="offer-finder" data-lotse-feed="${FEED}">${FALLBACK}</p>
       <section data-lotse="course-calendar" data-lotse-feed="${FEED}">${FALLBACK}</section>`,
    );
    expect(page.names).to.deep.equal(['offer-finder', 'course-calendar']);
  });

  it('may be empty', async () => {
    const page = await openHost(`<div data-lotse="offer-finder" data-lotse-feed="${FEED}"> </div>`);
    (await page.requested()).arrive();
    await page.settle();
    expect(page.one('lotse-offer-finder').shadowRoot?.textContent).to.equal('widget');
  });

  it('takes the feed for all when its own was stripped', async () => {
    const page = await openHost(`<div data-lotse="offer-finder">${FALLBACK}</div>`, { feed: FEED });
    expect(page.one('lotse-offer-finder').getAttribute('feed')).to.equal(FEED);
  });

  for (const [what, html] of Object.entries({
    'names no widget there is': `<div data-lotse="wetter" data-lotse-feed="${FEED}"><p>${FALLBACK}</p></div>`,
    'names nothing': `<div data-lotse="" data-lotse-feed="${FEED}"><p>${FALLBACK}</p></div>`,
    'names a property of objects': `<div data-lotse="constructor" data-lotse-feed="${FEED}"><p>${FALLBACK}</p></div>`,
    'has no feed': `<div data-lotse="offer-finder"><p>${FALLBACK}</p></div>`,
  })) {
    it(`stays as it is when it ${what}`, async () => {
      const page = await openHost(html);
      expect(page.html).to.equal(html);
      expect(page.names).to.deep.equal([]);
      expect(page.warnings).to.have.length(1);
    });
  }

  it('runs no code that somebody has hidden in its attributes', async () => {
    const page = await openHost(
      `<div data-lotse="offer-finder" data-lotse-feed="${FEED}" data-lotse-onclick="parent.hacked=1" data-lotse-style="position:fixed">${FALLBACK}</div>`,
    );
    const names = [...page.one('lotse-offer-finder').attributes].map(({ name }) => name);
    expect(names).to.have.members(['feed', 'aria-busy']);
  });

  it('that stands in another one is left alone', async () => {
    const page = await openHost(
      `<div data-lotse="offer-finder" data-lotse-feed="${FEED}"><p>${FALLBACK}</p><div data-lotse="course-calendar" data-lotse-feed="${FEED}">${FALLBACK}</div></div>`,
    );
    expect(page.names).to.deep.equal(['offer-finder']);
    expect(page.all('lotse-course-calendar')).to.have.length(0);
  });
});

describe('the link', () => {
  afterEach(closeHosts);

  const open = (html: string, options = {}) =>
    openHost(html, { feeds: 'kreis.example', ...options });

  it('that is a whole paragraph becomes a widget, and the paragraph its fallback', async () => {
    const paragraph = `<p><a href="${linkTo(`${FEED_PAIR}__topic-kita`)}">Alle Angebote ansehen</a></p>`;
    const page = await open(paragraph);
    const element = page.one('lotse-offer-finder');
    expect(element.getAttribute('feed')).to.equal(FEED);
    expect(element.getAttribute('topic')).to.equal('kita');
    expect(element.parentElement?.localName).to.equal('main');
    expect(element.firstElementChild?.outerHTML).to.equal(paragraph);
  });

  it('takes the feed for all when it names none', async () => {
    const page = await openHost(`<p><a href="${linkTo('')}">Angebote</a></p>`, { feed: FEED });
    expect(page.one('lotse-offer-finder').getAttribute('feed')).to.equal(FEED);
  });

  for (const [what, block] of Object.entries({
    'bold, with spaces around': `<p>&nbsp;<strong> <a href="URL">Angebote</a></strong>\n</p>`,
    'followed by a line break and a comment': `<p><a href="URL">Angebote</a><br><!-- CMS --></p>`,
    'in a div': `<div><a href="URL">Angebote</a></div>`,
    'on a page that has buttons': `<section class="has-buttons"><p><a href="URL">Angebote</a></p></section>`,
    'in a span in a table': `<table><tr><td><p><span><a href="URL">Angebote</a></span></p></td></tr></table>`,
    'with a picture inside': `<p><a href="URL"><img alt="Angebote" src="data:,"></a></p>`,
  })) {
    it(`becomes a widget: ${what}`, async () => {
      const page = await open(block.replace('URL', linkTo(FEED_PAIR)));
      expect(page.names).to.deep.equal(['offer-finder']);
      expect(page.one('lotse-offer-finder').contains(page.one('a'))).to.equal(true);
    });
  }

  it('may stand on a page several times', async () => {
    const link = `<p><a href="${linkTo(FEED_PAIR)}">Angebote</a></p>`;
    const page = await open(link + link);
    expect(page.all('lotse-offer-finder')).to.have.length(2);
  });

  for (const [what, html] of Object.entries({
    'in a sentence': `<p>Hier sind <a href="URL">alle Angebote</a>.</p>`,
    'with a word behind its wrapper': `<p><b><a href="URL">Angebote</a></b> und mehr</p>`,
    'beside a picture': `<p><a href="URL">Angebote</a><img alt="" src="data:,"></p>`,
    'beside another link': `<p><a href="URL">Angebote</a> <a href="/kontakt">Kontakt</a></p>`,
    'in a list': `<ul><li><a href="URL">Angebote</a></li></ul>`,
    'in a paragraph in a list': `<ul><li><p><a href="URL">Angebote</a></p></li></ul>`,
    'at the foot of the page': `<footer><p><a href="URL">Angebote</a></p></footer>`,
    'in a heading': `<h2><a href="URL">Angebote</a></h2>`,
    'in a menu made of divs': `<nav><div><a href="URL">Angebote</a></div></nav>`,
    'that is a button': `<div class="wp-block-button"><a class="wp-block-button__link" href="URL">Angebote</a></div>`,
    'in a comment of a visitor': `<p><a href="URL" rel="nofollow ugc">Angebote</a></p>`,
    'switched off': `<div data-lotse-off=""><p><a href="URL">Angebote</a></p></div>`,
  })) {
    it(`stays a link: ${what}`, async () => {
      const page = await open(html.replace('URL', linkTo(FEED_PAIR)));
      expect(page.all('lotse-offer-finder')).to.have.length(0);
      expect(page.names).to.deep.equal([]);
    });
  }

  it('to a place on this very page stays a link', async () => {
    const page = await open(`<p><a href="#lotse-offer-finder__topic-kita">Kita</a></p>`, {
      feed: FEED,
    });
    expect(page.all('lotse-offer-finder')).to.have.length(0);
  });

  it('to one offer stays a link', async () => {
    const page = await open(`<p><a href="${linkTo('__offer-kurs')}">Kurs</a></p>`, { feed: FEED });
    expect(page.all('lotse-offer-finder')).to.have.length(0);
  });

  it('with a feed of a stranger stays a link, even where there is no list of hosts', async () => {
    const evil = FEED_PAIR.replace('kreis', 'evil');
    const page = await openHost(`<p><a href="${linkTo(evil)}">Angebote</a></p>`);
    expect(page.all('lotse-offer-finder')).to.have.length(0);
    expect(page.warnings.join()).to.contain('foreign-feed');
  });
});

describe('a list of feed hosts', () => {
  afterEach(closeHosts);

  it('is kept in every form', async () => {
    const evil = 'https://evil.example/feed.json';
    const page = await openHost(
      `<lotse-offer-finder feed="${evil}">${FALLBACK}</lotse-offer-finder>
       <div data-lotse="offer-finder" data-lotse-feed="${evil}">${FALLBACK}</div>
       <p><a href="${linkTo(FEED_PAIR.replace('kreis', 'evil'))}">Angebote</a></p>`,
      { feeds: 'kreis.example' },
    );
    expect(page.names).to.deep.equal([]);
    expect(page.all('lotse-offer-finder')).to.have.length(1);
    expect(page.warnings.filter((one) => one.includes('foreign-feed'))).to.have.length(3);
    expect(page.all('a')).to.have.length(3);
  });

  it('can be asked by elements', async () => {
    const page = await openHost('', { feeds: 'kreis.example' });
    expect(page.record.allows(FEED)).to.equal(true);
    expect(page.record.allows('https://evil.example/feed.json')).to.equal(false);
  });
});

describe('what an editor sees while editing', () => {
  afterEach(closeHosts);

  for (const html of [
    `<div contenteditable="true">CONTENT</div>`,
    `<div contenteditable>CONTENT</div>`,
    `<div contenteditable="TRUE"><figure contenteditable="false">CONTENT</figure></div>`,
  ]) {
    it(`is not touched: ${html}`, async () => {
      const content = `<div data-lotse="offer-finder" data-lotse-feed="${FEED}"><p>${FALLBACK}</p></div><p><a href="${linkTo('')}">Angebote</a></p>`;
      const whole = html.replace('CONTENT', content);
      const page = await openHost(whole, { feed: FEED });
      expect(page.names).to.deep.equal([]);
      expect(page.one('main > div').textContent).to.equal('Alle Angebote ansehenAngebote');
      expect(page.all('lotse-offer-finder')).to.have.length(0);
    });
  }
});

describe('the help for editors', () => {
  afterEach(closeHosts);
  const wrong = `<div data-lotse="wetter">${FALLBACK}</div>`;
  const notes = (page: HostPage) => page.all('[role=note]').map(({ textContent }) => textContent);
  /** The code that writes them is loaded when the first of them is wanted. */
  const noted = (page: HostPage, count: number) =>
    until(() => notes(page).length >= count, `${String(count)} notes are there`);

  it('stays away from citizens', async () => {
    const page = await openHost(wrong);
    expect(notes(page)).to.deep.equal([]);
  });

  it('stands behind the placeholder, once, when the address asks for it', async () => {
    const page = await openHost(wrong, { address: '?lotse-debug' });
    await noted(page, 1);
    page.record.scan();
    await page.settle();
    expect(notes(page)).to.have.length(1);
    expect(notes(page)[0]).to.contain('„wetter“ gibt es nicht');
    expect(page.one('[role=note]').previousElementSibling).to.equal(page.one('[data-lotse]'));
    expect(page.one('[role=note]').lang).to.equal('de');
  });

  it('stands in a preview of WordPress without being asked for', async () => {
    const page = await openHost(wrong, { address: '?p=7&preview=true' });
    await noted(page, 1);
    expect(notes(page)).to.have.length(1);
  });

  it('gives advice on what works all the same', async () => {
    const page = await openHost(
      `<div data-lotse="offer-finder"></div>
       <lotse-offer-finder>${FALLBACK}<lotse-process-chain>x</lotse-process-chain></lotse-offer-finder>
       <p>Alle <a href="${linkTo('')}">Angebote</a></p>`,
      { address: '?a=b&lotse-debug', feed: FEED },
    );
    await noted(page, 3);
    const all = notes(page).join('\n');
    expect(notes(page)).to.have.length(3);
    expect(page.all('lotse-offer-finder [role=note]')).to.have.length(0);
    expect(all).to.contain('ist leer');
    expect(all).to.contain('steckt in einem anderen');
    expect(all).to.contain('bleibt ein Link');
    expect(page.warnings).to.deep.equal([]);
    expect(page.one('p:has(a[href*=seite])').textContent).to.equal('Alle Angebote');
  });

  it('shows markup in a name as text', async () => {
    const page = await openHost(
      `<div data-lotse="&lt;img src=x onerror=parent.hacked=1&gt;">x</div>`,
      {
        address: '?lotse-debug',
      },
    );
    await noted(page, 1);
    expect(notes(page)[0]).to.contain('<img src=x');
    expect(page.all('[role=note] img')).to.have.length(0);
  });
});
