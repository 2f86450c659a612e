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

/** Room in which a number shows its bits; holds nothing between two foldings. */
const DOUBLE = new DataView(new ArrayBuffer(8));
/** Upper halves of doubles: what every NaN is folded as, the sign of -0, and the parts by which a NaN is known. */
const NOT_A_NUMBER = 0x7ff80000;
const MINUS_ZERO = 0x80000000 | 0;
const EXPONENT = 0x7ff00000;
const FRACTION = 0x000fffff;

/** Folds numbers, texts and arrays, one after the other, into 128 bits. Order counts. */
export class Fingerprint {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  /** Whole words of the block that is not full yet. */
  #k1 = 0;
  #k2 = 0;
  #k3 = 0;
  /** Bytes of the word that is not full yet, lowest first. */
  #rest = 0;
  #length = 0;

  /** Folds one byte, 0 … 255. */
  byte(value: number): this {
    const shift = (this.#length & 3) << 3;
    this.#rest |= value << shift;
    this.#length += 1;
    if (shift === 24) {
      this.#put(this.#rest);
      this.#rest = 0;
    }
    return this;
  }

  /** Folds a number by the bits of its double; -0 counts as 0, every NaN as the same. */
  number(value: number): this {
    DOUBLE.setFloat64(0, value, true);
    return this.#double();
  }

  /** Folds 32 bits, lowest byte first. */
  word(value: number): this {
    const shift = (this.#length & 3) << 3;
    this.#length += 4;
    if (shift === 0) this.#put(value);
    else {
      this.#put(this.#rest | (value << shift));
      this.#rest = value >>> (32 - shift);
    }
    return this;
  }

  /** Folds a list of numbers with its length, so that two lists never run into each other. */
  numbers(values: ArrayLike<number>): this {
    this.word(values.length);
    for (let at = 0; at < values.length; at++) {
      // Not through `number`: a number that is handed on is put on the heap first.
      DOUBLE.setFloat64(0, values[at] as number, true);
      this.#double();
    }
    return this;
  }

  /** The same as `numbers` for lists that are known to hold doubles: a loop that sees one kind of list runs several times faster. */
  doubles(values: Float64Array): this {
    this.word(values.length);
    for (let at = 0; at < values.length; at++) {
      DOUBLE.setFloat64(0, values[at] as number, true);
      this.#double();
    }
    return this;
  }

  /** Folds the bits of the number that stands in `DOUBLE`. */
  #double(): this {
    const low = DOUBLE.getInt32(0, true);
    const high = DOUBLE.getInt32(4, true);
    if (low === 0 && high === MINUS_ZERO) return this.word(0).word(0);
    const isNotANumber = (high & EXPONENT) === EXPONENT && (low !== 0 || (high & FRACTION) !== 0);
    return isNotANumber ? this.word(0).word(NOT_A_NUMBER) : this.word(low).word(high);
  }

  /** Folds a text with its length. */
  text(value: string): this {
    return this.word(value.length).utf8(value);
  }

  /** Folds the UTF-8 bytes of a text and nothing else; a lone surrogate counts as U+FFFD. */
  utf8(value: string): this {
    for (let at = 0; at < value.length; at++) {
      let code = value.charCodeAt(at);
      if (code < 0x80) {
        this.byte(code);
        continue;
      }
      if (code >= 0xd800 && code <= 0xdfff) code = value.codePointAt(at) as number;
      if (code > 0xffff) at += 1;
      else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      this.#codePoint(code);
    }
    return this;
  }

  #codePoint(code: number): void {
    if (code < 0x800) this.byte(0xc0 | (code >> 6)).byte(0x80 | (code & 63));
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
    const length = this.#length;
    // The tail: words of the unfinished block, and zeros behind them.
    const [k1, k2, k3, k4] = this.#tail();
    let h1 = this.#h1 ^ Math.imul(rotate(Math.imul(k1, C1), 15), C2) ^ length;
    let h2 = this.#h2 ^ Math.imul(rotate(Math.imul(k2, C2), 16), C3) ^ length;
    let h3 = this.#h3 ^ Math.imul(rotate(Math.imul(k3, C3), 17), C4) ^ length;
    let h4 = this.#h4 ^ Math.imul(rotate(Math.imul(k4, C4), 18), C1) ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finalMix((h2 + h1) | 0);
    h3 = finalMix((h3 + h1) | 0);
    h4 = finalMix((h4 + h1) | 0);
    h1 = (finalMix(h1) + h2 + h3 + h4) | 0;
    return [h1 >>> 0, (h2 + h1) >>> 0, (h3 + h1) >>> 0, (h4 + h1) >>> 0];
  }

  #tail(): readonly [number, number, number, number] {
    const rest = this.#rest;
    switch (this.#length & 12) {
      case 0:
        return [rest, 0, 0, 0];
      case 4:
        return [this.#k1, rest, 0, 0];
      case 8:
        return [this.#k1, this.#k2, rest, 0];
      default:
        return [this.#k1, this.#k2, this.#k3, rest];
    }
  }

  /** Takes the word that has just become full; `#length` counts it already. */
  #put(word: number): void {
    switch (this.#length & 12) {
      case 4:
        this.#k1 = word;
        return;
      case 8:
        this.#k2 = word;
        return;
      case 12:
        this.#k3 = word;
        return;
      default:
        this.#mix(word);
    }
  }

  /** Mixes a full block, of which `k4` is the last word. */
  #mix(k4: number): void {
    let h1 = this.#h1 ^ Math.imul(rotate(Math.imul(this.#k1, C1), 15), C2);
    let h2 = this.#h2 ^ Math.imul(rotate(Math.imul(this.#k2, C2), 16), C3);
    let h3 = this.#h3 ^ Math.imul(rotate(Math.imul(this.#k3, C3), 17), C4);
    const h4 = this.#h4 ^ Math.imul(rotate(Math.imul(k4, C4), 18), C1);
    h1 = (Math.imul((rotate(h1, 19) + this.#h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 = (Math.imul((rotate(h2, 17) + this.#h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 = (Math.imul((rotate(h3, 15) + this.#h4) | 0, 5) + 0x96cd1c35) | 0;
    this.#h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
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
