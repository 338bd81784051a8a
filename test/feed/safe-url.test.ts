// Links that may be rendered: https, http, mailto and tel, and nothing else, whatever goes in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.js';
import { telUrl } from '../../src/feed/phone-url.js';
import { mailtoUrl } from '../../src/feed/mail-url.js';
import { safeUrl } from '../../src/feed/safe-url.js';
import { feedWithOffer } from './feed-support.js';

/** Addresses put together from pieces that browsers treat in surprising ways. */
const addresses = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'https',
          'http',
          'javascript',
          'JaVaScRiPt',
          'data',
          'vbscript',
          'blob',
          'file',
          'mailto',
          'tel',
        ],
        ...[
          ':',
          '/',
          '//',
          '\\',
          '@',
          '#',
          '?',
          '%0a',
          '%3A',
          '&colon;',
          '[::1]',
          'a.example',
          ':443',
        ],
        ...[
          ' ',
          '\t',
          '\n',
          '\u0000',
          '\u00a0',
          '\u202e',
          '\u200b',
          'ä',
          'а',
          '。',
          '：',
          'alert(1)',
        ],
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(addresses, fc.webUrl(), fc.string({ unit: 'binary' }), fc.emailAddress());

describe('safe links', () => {
  it('are the address in its normal form', () => {
    assert.equal(
      safeUrl('https://Stadt.Example/a b'.replace(' ', '%20')),
      'https://stadt.example/a%20b',
    );
    assert.equal(safeUrl('HTTP://stadt.example'), 'http://stadt.example/');
    assert.equal(
      safeUrl('https://müller.example/ü?q=ä#x'),
      'https://xn--mller-kva.example/%C3%BC?q=%C3%A4#x',
    );
  });

  it('are absent for an absent or unusable address', () => {
    assert.equal(safeUrl(undefined), undefined);
    for (const value of [
      '',
      'stadt.example',
      '/pfad',
      'https://',
      'https:stadt.example',
      'https://[x]',
    ]) {
      assert.equal(safeUrl(value), undefined, value);
    }
    assert.equal(safeUrl(`https://stadt.example/${'a'.repeat(2048)}`), undefined);
  });

  it('never leave the list of schemes, for any input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = safeUrl(text);
        if (link === undefined) return;
        const { protocol, username, password } = new URL(link);
        assert.match(protocol, /^https?:$/);
        assert.equal(username + password, '');
        assert.match(link, /^https?:\/\/[^\s\\<>"]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never leave the list of schemes after a whole feed was read', async () => {
    const property = fc.asyncProperty(anyText, async (text) => {
      const { feed } = await parseFeed(feedWithOffer({ url: text, links: [{ url: text }] }));
      const [offer] = feed.offers;
      for (const url of [offer?.url, ...(offer?.links ?? []).map((link) => link.url)]) {
        const link = safeUrl(url);
        assert.equal(link === undefined, url === undefined);
        if (link !== undefined) assert.match(new URL(link).protocol, /^https?:$/);
      }
    });
    await fc.assert(property, { numRuns: 300 });
  });
});

describe('mail links', () => {
  it('lead to one plain address', () => {
    assert.equal(mailtoUrl('info@vhs.example'), 'mailto:info@vhs.example');
    assert.equal(mailtoUrl('info@müller.example'), 'mailto:info@m%C3%BCller.example');
  });

  it('are absent for anything else', () => {
    for (const email of [
      undefined,
      '',
      'a@b',
      'a@b.example?cc=x',
      'a@b.example\r\nbcc:x',
      'a b@c.example',
    ]) {
      assert.equal(mailtoUrl(email), undefined);
    }
  });

  it('hold neither further fields nor further addresses, for any input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = mailtoUrl(text);
        if (link !== undefined) assert.match(link, /^mailto:[^\s?&#,;:@]+@[^\s?&#,;:@]+$/);
      }),
    );
  });
});

describe('phone links', () => {
  it('dial an international or a German short number', () => {
    assert.equal(telUrl('+493023125345'), 'tel:+493023125345');
    assert.equal(telUrl('116117'), 'tel:116117');
  });

  it('are absent for anything else', () => {
    for (const phone of [
      undefined,
      '',
      '*#06#',
      '030 23125345',
      '+49 30',
      '110;x',
      '+0123456',
      '1',
    ]) {
      assert.equal(telUrl(phone), undefined);
    }
  });
});
