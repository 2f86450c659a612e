/*
 * A synchronous 128-bit hash: MurmurHash3 x86-128 (Austin Appleby, public domain), over UTF-8 for texts. It recognises
 * what is equal; it is no protection against somebody who wants a collision.
 */

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

function finalMix(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** Folds numbers, texts and arrays, one after the other, into 128 bits. Order counts. */
export class Fingerprint {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  /** Bytes of the block that is not full yet. */
  readonly #block = new DataView(new ArrayBuffer(16));
  readonly #double = new DataView(new ArrayBuffer(8));
  #length = 0;

  /** Folds one byte, 0 … 255. */
  byte(value: number): this {
    this.#block.setUint8(this.#length & 15, value);
    this.#length += 1;
    if ((this.#length & 15) === 0) this.#mixBlock();
    return this;
  }

  /** Folds a number by the bits of its double; -0 counts as 0, every NaN as the same. */
  number(value: number): this {
    this.#double.setFloat64(0, value === 0 ? 0 : value !== value ? NaN : value, true);
    const low = this.#double.getInt32(0, true);
    const high = value !== value ? 0x7ff80000 : this.#double.getInt32(4, true);
    return this.word(value !== value ? 0 : low).word(high);
  }

  /** Folds 32 bits, lowest byte first. */
  word(value: number): this {
    const at = this.#length & 15;
    if ((at & 3) !== 0)
      return this.byte(value & 255)
        .byte((value >>> 8) & 255)
        .byte((value >>> 16) & 255)
        .byte(value >>> 24);
    this.#block.setInt32(at, value, true);
    this.#length += 4;
    if (at === 12) this.#mixBlock();
    return this;
  }

  /** Folds a list of numbers with its length, so that two lists never run into each other. */
  numbers(values: ArrayLike<number>): this {
    this.word(values.length);
    for (let at = 0; at < values.length; at++) this.number(values[at] as number);
    return this;
  }

  /** Folds a text with its length. */
  text(value: string): this {
    return this.word(value.length).utf8(value);
  }

  /** Folds the UTF-8 bytes of a text and nothing else; a lone surrogate counts as U+FFFD. */
  utf8(value: string): this {
    for (let at = 0; at < value.length; at++) {
      let code = value.codePointAt(at) as number;
      if (code > 0xffff) at += 1;
      else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      this.#codePoint(code);
    }
    return this;
  }

  #codePoint(code: number): void {
    if (code < 0x80) this.byte(code);
    else if (code < 0x800) this.byte(0xc0 | (code >> 6)).byte(0x80 | (code & 63));
    else if (code < 0x10000)
      this.byte(0xe0 | (code >> 12))
        .byte(0x80 | ((code >> 6) & 63))
        .byte(0x80 | (code & 63));
    else
      this.byte(0xf0 | (code >> 18))
        .byte(0x80 | ((code >> 12) & 63))
        .byte(0x80 | ((code >> 6) & 63))
        .byte(0x80 | (code & 63));
  }

  /** 32 hexadecimal digits of all that was folded so far; folding may go on. */
  hex(): string {
    return this.words().map(hex).join('');
  }

  /** The same 128 bits as four unsigned words. */
  words(): [number, number, number, number] {
    let [h1, h2, h3, h4] = this.#withTail();
    h1 ^= this.#length;
    h2 ^= this.#length;
    h3 ^= this.#length;
    h4 ^= this.#length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finalMix((h2 + h1) | 0);
    h3 = finalMix((h3 + h1) | 0);
    h4 = finalMix((h4 + h1) | 0);
    h1 = (finalMix(h1) + h2 + h3 + h4) | 0;
    return [h1 >>> 0, (h2 + h1) >>> 0, (h3 + h1) >>> 0, (h4 + h1) >>> 0];
  }

  #mixBlock(): void {
    const block = this.#block;
    this.#h1 ^= Math.imul(rotate(Math.imul(block.getInt32(0, true), C1), 15), C2);
    this.#h1 = (Math.imul((rotate(this.#h1, 19) + this.#h2) | 0, 5) + 0x561ccd1b) | 0;
    this.#h2 ^= Math.imul(rotate(Math.imul(block.getInt32(4, true), C2), 16), C3);
    this.#h2 = (Math.imul((rotate(this.#h2, 17) + this.#h3) | 0, 5) + 0x0bcaa747) | 0;
    this.#h3 ^= Math.imul(rotate(Math.imul(block.getInt32(8, true), C3), 17), C4);
    this.#h3 = (Math.imul((rotate(this.#h3, 15) + this.#h4) | 0, 5) + 0x96cd1c35) | 0;
    this.#h4 ^= Math.imul(rotate(Math.imul(block.getInt32(12, true), C4), 18), C1);
    this.#h4 = (Math.imul((rotate(this.#h4, 13) + this.#h1) | 0, 5) + 0x32ac3b17) | 0;
  }

  #withTail(): [number, number, number, number] {
    const tail = new DataView(new ArrayBuffer(16));
    for (let at = 0; at < (this.#length & 15); at++) tail.setUint8(at, this.#block.getUint8(at));
    return [
      this.#h1 ^ Math.imul(rotate(Math.imul(tail.getInt32(0, true), C1), 15), C2),
      this.#h2 ^ Math.imul(rotate(Math.imul(tail.getInt32(4, true), C2), 16), C3),
      this.#h3 ^ Math.imul(rotate(Math.imul(tail.getInt32(8, true), C3), 17), C4),
      this.#h4 ^ Math.imul(rotate(Math.imul(tail.getInt32(12, true), C4), 18), C1),
    ];
  }
}

/** 128-bit hash of a text, 32 hexadecimal digits: MurmurHash3 x86-128 of its UTF-8 bytes. */
export const hashText = (text: string): string => new Fingerprint().utf8(text).hex();

/**
 * JSON with sorted keys and no spaces, so that formatting and order do not change a hash. Members without a value
 * (`undefined`) are left out, as JSON does. The value must be a tree that JSON can hold; depth is the caller's care.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => canonicalJson(member ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
