import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, Fingerprint, hashText } from '../../src/quantity/hash.ts';

describe('the hash of a text', () => {
  it('is MurmurHash3 x86-128 of its UTF-8 bytes', () => {
    // Values of the reference implementation (seed 0), as printed by the mmh3 package.
    expect(hashText('')).toBe('00000000000000000000000000000000');
    expect(hashText('a')).toBe('a794933c5556b01b5556b01b5556b01b');
    expect(hashText('The quick brown fox jumps over the lazy dog')).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c');
    expect(hashText('Gegenwind: Störung, 112 🚨')).toBe('a986a1024f77b9645890b3fb0a4ee4c5');
    expect(hashText('x'.repeat(100))).toBe('9c373792c609208c04c3e85937d521d0');
  });

  it('differs for texts that differ in one place', () => {
    const hashes = Array.from({ length: 5_000 }, (_, at) => hashText(`post ${at}`));
    expect(new Set(hashes).size).toBe(5_000);
  });
});

describe('a fingerprint', () => {
  it('depends on order, on length, and on every bit of a number', () => {
    const of = (...values: number[]): string => new Fingerprint().numbers(values).hex();
    expect(of(1, 2)).not.toBe(of(2, 1));
    expect(of(1, 0)).not.toBe(of(1));
    expect(of(1)).not.toBe(of(1 + Number.EPSILON));
    expect(of(0)).toBe(of(-0));
    expect(of(NaN)).toBe(of(0 / 0));
    expect(new Fingerprint().numbers([1]).numbers([2]).hex()).not.toBe(new Fingerprint().numbers([1, 2]).hex());
    expect(new Fingerprint().text('ab').text('c').hex()).not.toBe(new Fingerprint().text('a').text('bc').hex());
  });

  it('may be read between two foldings', () => {
    const fingerprint = new Fingerprint().text('storm');
    const first = fingerprint.hex();
    expect(fingerprint.hex()).toBe(first);
    expect(fingerprint.number(1).hex()).not.toBe(first);
  });

  it('folds words and bytes alike, wherever a block begins', () => {
    for (let offset = 0; offset < 16; offset++) {
      const words = new Fingerprint();
      const bytes = new Fingerprint();
      for (let at = 0; at < offset; at++) {
        words.byte(at);
        bytes.byte(at);
      }
      words.word(0x04030201);
      for (const byte of [1, 2, 3, 4]) bytes.byte(byte);
      expect(words.hex()).toBe(bytes.hex());
    }
  });

  it('folds long texts and lists as their bytes one by one, wherever they begin', () => {
    const text = `${'Störung 🚨 '.repeat(70)}${'x'.repeat(1_500)}ü`;
    const list = Array.from({ length: 200 }, (_, at) => at / 7);
    const bytes = [...new TextEncoder().encode(text), ...new Uint8Array(Float64Array.from(list).buffer)];
    for (let offset = 0; offset < 40; offset += 3) {
      const whole = new Fingerprint();
      const single = new Fingerprint();
      for (let at = 0; at < offset; at++) {
        whole.byte(at);
        single.byte(at);
      }
      whole.utf8(text);
      for (const number of list) whole.number(number);
      for (const byte of bytes) single.byte(byte);
      expect(whole.hex()).toBe(single.hex());
    }
  });
});

describe('canonical JSON', () => {
  it('sorts keys, drops spaces and members without value', () => {
    expect(canonicalJson({ b: [1, { z: null, y: 'ä"' }], a: -0, c: undefined })).toBe('{"a":0,"b":[1,{"y":"ä\\"","z":null}]}');
  });

  it('is JSON with the same content, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 5, numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const backwards = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(members));
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
