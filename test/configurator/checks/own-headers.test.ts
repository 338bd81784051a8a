// The headers of a page on the server of the Baukasten.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPastedHeaders } from '../../../src/configurator/checks/csp/pasted-headers.js';
import { isOwnPage, readOwnHeaders } from '../../../src/configurator/checks/own-headers.js';

const OWN = 'https://www.kreis.example/baukasten/';

describe('a page on the same server', () => {
  it('is known by its origin', () => {
    assert.equal(isOwnPage('https://www.kreis.example/seite', OWN), true);
    assert.equal(isOwnPage('https://kreis.example/seite', OWN), false);
    assert.equal(isOwnPage('http://www.kreis.example/seite', OWN), false);
    assert.equal(isOwnPage('', OWN), false);
  });

  it('gives its policies from headers and elements, all of which are read again', async () => {
    const body = `<!doctype html><meta charset=utf-8><meta http-equiv="Content-Security-Policy" content="img-src 'self'">`;
    const headers = {
      'content-security-policy': "script-src 'self', connect-src *",
      'content-security-policy-report-only': "default-src 'none'",
      'x-frame-options': 'DENY',
    };
    const text = await readOwnHeaders(OWN, () => Promise.resolve(new Response(body, { headers })));
    const { policies } = readPastedHeaders(text!);
    assert.deepEqual(
      policies.map(({ from, disposition, directives }) => [
        from,
        disposition,
        ...directives.keys(),
      ]),
      [
        ['header', 'enforce', 'script-src'],
        ['header', 'enforce', 'connect-src'],
        ['header', 'report', 'default-src'],
        ['meta', 'enforce', 'img-src'],
      ],
    );
  });

  it('without any policy says so, and one that is silent says nothing', async () => {
    const text = await readOwnHeaders(OWN, () => Promise.resolve(new Response('<p>')));
    assert.deepEqual(readPastedHeaders(text!), { policies: [], kind: 'headers' });
    assert.equal(await readOwnHeaders(OWN, () => Promise.reject(new TypeError())), undefined);
  });
});
