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

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hex = (word: number): string => BYTES[word >>> 24]! + BYTES[(word >>> 16) & 255]! + BYTES[(word >>> 8) & 255]! + BYTES[word & 255]!;

/** Looked up once: engines keep texts in many forms, and where all of them come by, looking it up costs more than calling it. */
const codeAt = String.prototype.charCodeAt;

/** Bytes that wait to be mixed. Mixed many blocks at a time, the four words of the hash stay in registers. */
const ROOM = 512;
/** No step writes more than so many bytes. */
const LONGEST = 16;
const BLOCK = 16;
/** Upper half of the double that every NaN is folded as. */
const NOT_A_NUMBER = 0x7ff80000;

/** 128 bits as four unsigned words. */
export type Digest = readonly [number, number, number, number];

/** Folds numbers, texts and arrays, one after the other, into 128 bits. Order counts. */
export class Fingerprint {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  readonly #room = new DataView(new ArrayBuffer(ROOM));
  /** Bytes in the room. */
  #kept = 0;
  /** Bytes that have left it. */
  #mixed = 0;

  /** Forgets everything, and is as good as new: a new one would cost more than what it folds in an hour. */
  clear(): this {
    this.#h1 = this.#h2 = this.#h3 = this.#h4 = this.#kept = this.#mixed = 0;
    return this;
  }

  /** Folds one byte, 0 … 255. */
  byte(value: number): this {
    this.#room.setUint8(this.#kept, value);
    return this.#keep(1);
  }

  /** Folds a number by the bits of its double; -0 counts as 0, every NaN as the same. */
  number(value: number): this {
    write(this.#room, this.#kept, value);
    return this.#keep(8);
  }

  /** Folds 32 bits, lowest byte first. */
  word(value: number): this {
    this.#room.setInt32(this.#kept, value, true);
    return this.#keep(4);
  }

  /** Folds a list of numbers with its length, so that two lists never run into each other. */
  numbers(values: ArrayLike<number>): this {
    this.word(values.length);
    for (let at = 0; at < values.length; at++) {
      // Not through `number`: a number that is handed on is put on the heap first.
      write(this.#room, this.#kept, values[at] as number);
      this.#keep(8);
    }
    return this;
  }

  /** The same as `numbers` for lists that are known to hold doubles: a loop that sees one kind of list runs several times faster. */
  doubles(values: Float64Array): this {
    return this.word(values.length).row(values);
  }

  /** Folds doubles without their length, where every row has the same; faster than `number` after `number`. */
  row(values: Float64Array): this {
    const room = this.#room;
    let kept = this.#kept;
    for (let at = 0; at < values.length; at++) {
      write(room, kept, values[at] as number);
      kept += 8;
      if (kept > ROOM - LONGEST) {
        this.#kept = kept;
        this.#mix();
        kept = this.#kept;
      }
    }
    this.#kept = kept;
    return this;
  }

  /** Folds the 128 bits of another fingerprint. */
  digest([a, b, c, d]: Digest): this {
    const room = this.#room;
    const kept = this.#kept;
    room.setInt32(kept, a, true);
    room.setInt32(kept + 4, b, true);
    room.setInt32(kept + 8, c, true);
    room.setInt32(kept + 12, d, true);
    return this.#keep(16);
  }

  /** Folds a text with its length. */
  text(value: string): this {
    return this.word(value.length).utf8(value);
  }

  /** Folds the UTF-8 bytes of a text and nothing else; a lone surrogate counts as U+FFFD. */
  utf8(value: string): this {
    const { length } = value;
    for (let at = this.#ascii(value, length); at < length; at++) {
      let code = value.charCodeAt(at);
      if (code >= 0xd800 && code <= 0xdfff) code = value.codePointAt(at) as number;
      if (code > 0xffff) at += 1;
      else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      this.#codePoint(code);
    }
    return this;
  }

  /** Folds a text up to the first character outside ASCII, where ids have none, and tells where that is. */
  #ascii(value: string, length: number): number {
    if (this.#kept + length > ROOM - LONGEST) this.#mix();
    const room = this.#room;
    const kept = this.#kept;
    const most = Math.min(length, ROOM - LONGEST - kept);
    let at = 0;
    for (; at < most; at++) {
      const code = codeAt.call(value, at);
      if (code >= 0x80) break;
      room.setUint8(kept + at, code);
    }
    this.#keep(at);
    return at;
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
    const [a, b, c, d] = this.words();
    return hex(a) + hex(b) + hex(c) + hex(d);
  }

  /** The same 128 bits as four unsigned words. */
  words(): Digest {
    this.#mix();
    const room = this.#room;
    const length = this.#mixed + this.#kept;
    // The tail: an unfinished block, and zeros behind it.
    for (let at = this.#kept; at < BLOCK; at++) room.setUint8(at, 0);
    let h1 = this.#h1 ^ Math.imul(rotate(Math.imul(room.getInt32(0, true), C1), 15), C2) ^ length;
    let h2 = this.#h2 ^ Math.imul(rotate(Math.imul(room.getInt32(4, true), C2), 16), C3) ^ length;
    let h3 = this.#h3 ^ Math.imul(rotate(Math.imul(room.getInt32(8, true), C3), 17), C4) ^ length;
    let h4 = this.#h4 ^ Math.imul(rotate(Math.imul(room.getInt32(12, true), C4), 18), C1) ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finalMix((h2 + h1) | 0);
    h3 = finalMix((h3 + h1) | 0);
    h4 = finalMix((h4 + h1) | 0);
    h1 = (finalMix(h1) + h2 + h3 + h4) | 0;
    return [h1 >>> 0, (h2 + h1) >>> 0, (h3 + h1) >>> 0, (h4 + h1) >>> 0];
  }

  /** Counts bytes that were written, and makes room before it is short. */
  #keep(bytes: number): this {
    this.#kept += bytes;
    if (this.#kept > ROOM - LONGEST) this.#mix();
    return this;
  }

  /** Mixes the full blocks; what is left of the last one moves to the front. */
  #mix(): void {
    const room = this.#room;
    const end = this.#kept & -BLOCK;
    let h1 = this.#h1;
    let h2 = this.#h2;
    let h3 = this.#h3;
    let h4 = this.#h4;
    for (let at = 0; at < end; at += BLOCK) {
      h1 ^= Math.imul(rotate(Math.imul(room.getInt32(at, true), C1), 15), C2);
      h1 = (Math.imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(room.getInt32(at + 4, true), C2), 16), C3);
      h2 = (Math.imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(room.getInt32(at + 8, true), C3), 17), C4);
      h3 = (Math.imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(room.getInt32(at + 12, true), C4), 18), C1);
      h4 = (Math.imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
    this.#h4 = h4;
    for (let at = end; at < this.#kept; at++) room.setUint8(at - end, room.getUint8(at));
    this.#mixed += end;
    this.#kept -= end;
  }
}

/** Writes the bits of a double. */
function write(room: DataView, at: number, value: number): void {
  if (value === value) return room.setFloat64(at, value + 0, true);
  room.setInt32(at, 0, true);
  room.setInt32(at + 4, NOT_A_NUMBER, true);
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
