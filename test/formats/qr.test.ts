// QR codes as an independent decoder (jsqr) reads them off the drawn path.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsqr from 'jsqr';
import { qrSvgPath } from '../../src/formats/qr.js';
import type { QrPath } from '../../src/formats/qr.js';

/** A package in the old format: Node hands its function over inside of another default. */
const readQr = (jsqr as unknown as { readonly default?: typeof jsqr }).default ?? jsqr;

const PIXELS = 4;

/** The path as black pixels on white, `PIXELS` for each module. */
function draw({ size, path }: QrPath): { pixels: Uint8ClampedArray; width: number } {
  const width = size * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      const from = (row * width + Number(x) * PIXELS) * 4;
      for (let at = from; at < from + Number(length) * PIXELS * 4; at++) {
        if (at % 4 !== 3) pixels[at] = 0;
      }
    }
  }
  return { pixels, width };
}

function decode(code: QrPath): string | undefined {
  const { pixels, width } = draw(code);
  const found = readQr(pixels, width, width);
  return found === null ? undefined : new TextDecoder().decode(new Uint8Array(found.binaryData));
}

describe('a QR code', () => {
  const texts = [
    'https://www.landkreis-auental.example/bildung#lotse-offer-finder__offer-kurs_2da1',
    'https://stadt.example/',
    'tel:+493023125123',
    'دورة اللغة الألمانية – Grüße',
    `https://stadt.example/${'a'.repeat(1200)}`,
  ];
  for (const text of texts) {
    it(`is read back: ${text.slice(0, 40)}`, () => assert.equal(decode(qrSvgPath(text)!), text));
  }

  it('is read back for any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.equal(decode(qrSvgPath(url)!), url);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps four light modules around it', () => {
    const { size, path } = qrSvgPath('https://stadt.example/')!;
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)];
    for (const [, x, y, length] of boxes) {
      assert.ok(Number(x) >= 4 && Number(x) + Number(length) <= size - 4);
      assert.ok(Number(y) >= 4 && Number(y) < size - 4);
    }
  });

  it('is not there for an empty text or one that no code can hold', () => {
    assert.equal(qrSvgPath(''), undefined);
    assert.equal(qrSvgPath('a'.repeat(2332)), undefined);
    assert.equal(qrSvgPath('ä'.repeat(1166)), undefined);
    assert.notEqual(qrSvgPath('a'.repeat(2331)), undefined);
  });
});
