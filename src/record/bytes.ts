/** Small numbers and short texts as bytes, and bytes as text that an address may hold. */

/** Longest text that is written or read, in characters. */
const MAX_TEXT = 200;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT = new Map([...ALPHABET].map((letter, digit) => [letter, digit]));

/** What cannot be read: cut short, altered, or never written by a `ByteWriter`. */
export class BadBytes extends Error {}

export class ByteWriter {
  readonly bytes: number[] = [];

  byte(value: number): this {
    this.bytes.push(value & 0xff);
    return this;
  }

  /** A whole number from 0, seven bits a byte, the least first (LEB128). */
  count(value: number): this {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    return this.byte(rest);
  }

  /** 24 bits. */
  code(value: number): this {
    return this.byte(value >> 16)
      .byte(value >> 8)
      .byte(value);
  }

  text(text: string): this {
    const encoded = utf8(text);
    this.count(encoded.length);
    this.bytes.push(...encoded);
    return this;
  }

  /** An even number of hexadecimal digits. */
  hex(digits: string): this {
    for (let i = 0; i < digits.length; i += 2) this.byte(parseInt(digits.slice(i, i + 2), 16));
    return this;
  }
}

/** Reads what a `ByteWriter` wrote; throws BadBytes where there is no more, or no such thing. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: readonly number[]) {}

  get done(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    if (this.done) throw new BadBytes();
    return this.bytes[this.at++];
  }

  count(most: number): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value > most) throw new BadBytes();
      if (byte < 0x80) return value;
      // A number that goes on in zeros would be written in two ways.
      if (scale > 4_398_046_511_104) throw new BadBytes();
    }
  }

  code(): number {
    return (this.byte() << 16) | (this.byte() << 8) | this.byte();
  }

  text(): string {
    const length = this.count(4 * MAX_TEXT);
    let escaped = '';
    for (let i = 0; i < length; i++) escaped += `%${this.byte().toString(16).padStart(2, '0')}`;
    try {
      const text = decodeURIComponent(escaped);
      if (text.length <= MAX_TEXT) return text;
    } catch {
      // Not UTF-8.
    }
    throw new BadBytes();
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.byte().toString(16).padStart(2, '0');
    return text;
  }

  list<T>(most: number, read: () => T): T[] {
    return Array.from({ length: this.count(most) }, read);
  }
}

/** UTF-8 by hand: not every shell that runs the engine has a TextEncoder. */
export function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes.push(parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(escaped.charCodeAt(i));
  }
  return bytes;
}

/** Base64 with the letters that an address leaves as they are (RFC 4648, section 5), without padding. */
export function toAddress(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    text += ALPHABET[a >> 2] + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)];
    if (b !== undefined) text += ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)];
    if (c !== undefined) text += ALPHABET[c & 63];
  }
  return text;
}

/** Throws BadBytes for a letter that does not belong there. */
export function fromAddress(text: string): number[] {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text) {
    const digit = DIGIT.get(letter);
    if (digit === undefined) throw new BadBytes();
    bits = (bits << 6) | digit;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}

/** FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo): tells texts and damaged bytes apart, and hides nothing. */
export function fnv(bytes: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
