// Which feeds a page may show.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedHosts, allowsFeed, feedFault, type FeedRules } from '../../src/embed/feeds.js';

const rules = (said: Partial<FeedRules> = {}): FeedRules => ({
  base: () => 'https://www.kreis.example/bildung/',
  host: 'www.kreis.example',
  feed: '',
  feeds: '',
  ...said,
});

describe('a feed', () => {
  it('may come from anywhere when the administrator says nothing', () => {
    assert.equal(feedFault('https://daten.example/feed.json', rules()), undefined);
    assert.equal(feedFault('feed.json', rules()), undefined);
  });

  it('must be there', () => {
    assert.equal(feedFault('', rules()), 'no-feed');
  });

  for (const feed of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://www.kreis.example/1',
    'https://stadt.example@evil.example/feed.json',
    'https://',
  ]) {
    it(`is none: ${feed}`, () => assert.equal(feedFault(feed, rules()), 'bad-feed'));
  }

  it('must not come unencrypted, except from this very machine', () => {
    assert.equal(feedFault('http://kreis.example/feed.json', rules()), 'insecure-feed');
    assert.equal(feedFault('http://localhost.example/feed.json', rules()), 'insecure-feed');
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:3000', 'x.localhost']) {
      assert.equal(feedFault(`http://${host}/feed.json`, rules()), undefined);
    }
  });
});

describe('a list of hosts', () => {
  const listed = rules({
    feeds: ' kreis.example  https://DATEN.example/feeds/,stadt.example:8443 ',
  });

  it('may hold whole addresses, capitals and commas', () => {
    assert.deepEqual(allowedHosts(listed), [
      'kreis.example',
      'daten.example',
      'stadt.example:8443',
    ]);
  });

  it('refuses every other host, its own one included', () => {
    for (const feed of [
      'https://evil.example/feed.json',
      'https://kreis.example.evil.example/feed.json',
      'https://www.kreis.example/feed.json',
      'https://kreis.example:8443/feed.json',
      'feed.json',
    ]) {
      assert.equal(feedFault(feed, listed), 'foreign-feed', feed);
      assert.equal(allowsFeed(feed, listed), false, feed);
    }
  });

  it('lets its hosts through', () => {
    for (const feed of [
      'https://kreis.example/a.json',
      '//daten.example/b',
      'https://stadt.example:8443/',
    ]) {
      assert.equal(feedFault(feed, listed), undefined, feed);
    }
  });

  it('need not name the host of the feed for all', () => {
    const both = rules({ feeds: 'kreis.example', feed: 'https://daten.example/feed.json' });
    assert.equal(feedFault('https://daten.example/other.json', both), undefined);
    assert.equal(feedFault('https://evil.example/feed.json', both), 'foreign-feed');
  });
});

describe('the feed of a link, which visitors may write into comments', () => {
  it('must come from a host that is known: of the page, or of the feed for all', () => {
    const known = rules({ feed: 'https://daten.example/feed.json' });
    assert.equal(feedFault('https://www.kreis.example/feed.json', known, true), undefined);
    assert.equal(feedFault('https://daten.example/feed.json', known, true), undefined);
    assert.equal(feedFault('https://evil.example/feed.json', known, true), 'foreign-feed');
  });

  it('must be on the list when there is one', () => {
    const listed = rules({ feeds: 'kreis.example' });
    assert.equal(feedFault('https://kreis.example/feed.json', listed, true), undefined);
    assert.equal(feedFault('https://evil.example/feed.json', listed, true), 'foreign-feed');
  });
});
