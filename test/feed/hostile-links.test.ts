// Threat model, group Links: no hostile address of any kind gets from a feed into a page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse.js';
import { checkFeed } from '../support/check-feed.js';
import { telUrl } from '../../src/feed/phone-url.js';
import { mailtoUrl } from '../../src/feed/mail-url.js';
import { safeUrl } from '../../src/feed/safe-url.js';
import {
  assertFieldDropped,
  assertUntouched,
  codesOf,
  feedWith,
  feedWithOffer,
  issueOf,
  type Raw,
} from './feed-support.js';

const ADDRESSES: readonly (readonly [title: string, address: string])[] = [
  ['H01 javascript: link', 'javascript:alert(1)'],
  ['H02 javascript: link with a tab inside', 'java\tscript:alert(1)'],
  ['H02 javascript: link with a line break inside', 'java\nscript:alert(1)'],
  ['H02 https link with a tab inside', 'https://stadt.example/\tx'],
  ['H03 javascript: link with a leading space', ' javascript:alert(1)'],
  ['H03 javascript: link with a leading control character', '\u0001javascript:alert(1)'],
  ['H03 javascript: link in upper case', 'JAVASCRIPT:alert(1)'],
  ['H04 data:text/html link', 'data:text/html,<script>alert(1)</script>'],
  ['H05 vbscript: link', 'vbscript:msgbox(1)'],
  ['H06 blob: link', 'blob:https://stadt.example/1234'],
  ['H06 filesystem: link', 'filesystem:https://stadt.example/temporary/x'],
  ['H07 link without a scheme', '//evil.example'],
  ['H08 link with backslashes', 'https:/\\evil.example'],
  ['H09 link with a user name', 'https://stadt.de@evil.example'],
  ['H09 link with a user name and a password', 'https://stadt.de:x@evil.example/'],
  ['H10 link to a host in Cyrillic letters', 'https://stаdt.example/'],
  ['H11 link with a direction override in its path', 'https://stadt.example/\u202egpj.exe'],
  ['H18 link with a percent-encoded scheme', 'javascript%3Aalert(1)'],
];

describe('hostile links', () => {
  for (const [title, address] of ADDRESSES) {
    it(`${title} is dropped, the record is kept`, async () => {
      await assertFieldDropped({ url: address }, 'url', 'bad-url');
    });
  }

  it('H12 link of 100 kB is dropped whole, the record is kept', async () => {
    const address = `https://stadt.example/${'a'.repeat(100_000)}`;
    await assertFieldDropped({ url: address }, 'url', 'text-too-long');
    await assertFieldDropped({ url: address.slice(0, 2100) }, 'url', 'text-too-long');
  });

  it('H13 plain http link is kept, and the checker warns of it', async () => {
    const parsed = await parseFeed(feedWithOffer({ url: 'http://stadt.example/' }));
    assert.equal(parsed.feed.offers[0]?.url, 'http://stadt.example/');
    assert.deepEqual(codesOf(parsed.issues), []);
    assert.deepEqual(codesOf(checkFeed(parsed, '2026-11-22')), ['link-not-https']);
  });

  for (const email of [
    'a@b.example?bcc=c@d.example',
    'a@b.example\nbcc: c@d.example',
    'a@b.example,c@d.example',
  ]) {
    it(`H14 mail address ${JSON.stringify(email)} is dropped, the record is kept`, async () => {
      const parsed = await parseFeed(feedWith((feed) => (feed['providers'][0].email = email)));
      assert.equal(parsed.feed.providers[0]?.email, undefined);
      assert.equal(issueOf(parsed, 'bad-email').recordId, 'vhs');
      assert.equal(mailtoUrl(email), undefined);
    });
  }

  for (const phone of ['*#06#', '+49 30 23125345', 'tel:*#06#', '+493023125345;ext=1', '110,,1']) {
    it(`H15 phone number ${JSON.stringify(phone)} is dropped, the record is kept`, async () => {
      const parsed = await parseFeed(feedWith((feed) => (feed['providers'][0].phone = phone)));
      assert.equal(parsed.feed.providers[0]?.phone, undefined);
      assert.equal(issueOf(parsed, 'bad-phone').recordId, 'vhs');
      assert.equal(telUrl(phone), undefined);
    });
  }

  for (const host of [
    ...['localhost', '127.0.0.1', '10.1.2.3', '192.168.0.1', '172.16.0.1', '169.254.169.254'],
    ...['0.0.0.0', '2130706433', '0x7f.1', '100.64.0.1', 'rathaus.local', 'intranet'],
  ]) {
    it(`H16 link to the private address ${host} is an error for the checker`, async () => {
      const parsed = await parseFeed(feedWithOffer({ url: `https://${host}/` }));
      const issues = checkFeed(parsed, '2026-11-22');
      assert.deepEqual(codesOf(issues), ['private-address']);
      assert.equal(issues[0]?.severity, 'error');
    });
  }

  it('H16 link to a public address is no error', async () => {
    for (const host of ['stadt.example', '8.8.8.8', '172.32.0.1', '100.128.0.1']) {
      const parsed = await parseFeed(feedWithOffer({ url: `https://${host}/` }));
      assert.deepEqual(codesOf(checkFeed(parsed, '2026-11-22')), []);
    }
  });

  /** Every field of the standard in which an address stands. */
  const FIELDS: readonly (readonly [name: string, put: (feed: Raw, address: string) => void])[] = [
    ['offer page', ({ offers }, url) => (offers[0].url = url)],
    ['link list', ({ offers }, url) => (offers[0].links = [{ url }])],
    ['attachment', ({ offers }, url) => (offers[0].attachments = [{ url, title: 'x' }])],
    ['registration', ({ offers }, url) => (offers[0].registration = { url })],
    ['source', ({ offers }, url) => (offers[0].source = { name: 'x', url })],
    ['run', ({ offers }, url) => (offers[0].runs[0].url = url)],
    ['body', ({ offers }, url) => (offers[0].body = [paragraph(url)])],
    ['translated body', ({ offers }, url) => (offers[0].body = { de: [paragraph(url)] })],
    ['provider page', ({ providers }, url) => (providers[0].url = url)],
    ['provider logo', ({ providers }, url) => (providers[0].logo = url)],
    ['contact', (feed, url) => (feed['contacts'] = [{ id: 'k', name: 'x', url }])],
    ['publisher page', ({ publisher }, url) => (publisher.url = url)],
    ['publisher logo', ({ publisher }, url) => (publisher.logo = url)],
    ['licence', (feed, url) => (feed['license'] = url)],
    ['feed address', (feed, url) => (feed['feedUrl'] = url)],
    ['home page', (feed, url) => (feed['homeUrl'] = url)],
    ['part', (feed, url) => (feed['parts'] = [{ url, kind: 'offers' }])],
  ];
  const paragraph = (url: string): Raw => ({ type: 'paragraph', text: ['a', { text: 'b', url }] });

  for (const [name, put] of FIELDS) {
    it(`H17 no hostile address survives in the field "${name}"`, async () => {
      for (const [title, address] of ADDRESSES) {
        const parsed = await parseFeed(feedWith((feed) => put(feed, address)));
        const text = JSON.stringify(parsed.feed);
        assert.equal(text.includes(JSON.stringify(address).slice(1, -1)), false, title);
        assert.equal(parsed.feed.offers.length, 1, title);
        assert.notEqual(parsed.issues.length, 0, title);
        assertUntouched();
      }
    });
  }

  it('no hostile address becomes a safe link, even past the parser', () => {
    for (const [title, address] of ADDRESSES) {
      assert.equal(safeUrl(address), undefined, title);
    }
  });
});
