// The container of a model file: one JSON header, then typed arrays that are used where they lie.

const MAGIC = 'RCPM';

interface Entry {
  readonly type: 'i32' | 'u16' | 'u8';
  readonly offset: number;
  readonly length: number;
}
interface Header {
  readonly meta: { readonly [name: string]: unknown };
  readonly arrays: { readonly [name: string]: Entry };
}

/** Part of a model, by name prefix: its numbers, strings and arrays. Throws where one is missing: the file is of another version. */
export class Section {
  constructor(
    private readonly buffer: ArrayBuffer,
    private readonly base: number,
    private readonly header: Header,
    private readonly prefix: string,
  ) {}

  section(name: string): Section {
    return new Section(this.buffer, this.base, this.header, `${this.prefix}${name}.`);
  }
  /** All parts, by full name. */
  entries(): [string, unknown][] {
    const arrays = Object.entries(this.header.arrays).map(([name, { type }]): [string, unknown] => {
      const whole = new Section(this.buffer, this.base, this.header, '');
      return [name, type === 'i32' ? whole.int32(name) : type === 'u16' ? whole.uint16(name) : whole.uint8(name)];
    });
    return [...Object.entries(this.header.meta), ...arrays];
  }
  has(name: string): boolean {
    return this.prefix + name in this.header.meta;
  }
  private meta(name: string): unknown {
    const value = this.header.meta[this.prefix + name];
    if (value === undefined) throw new Error(`model file: expected "${this.prefix + name}", found none`);
    return value;
  }
  number(name: string): number {
    return this.meta(name) as number;
  }
  strings(name: string): readonly string[] {
    return this.meta(name) as readonly string[];
  }
  private entry(name: string, type: Entry['type']): Entry {
    const e = this.header.arrays[this.prefix + name];
    if (e?.type !== type) throw new Error(`model file: expected ${type} array "${this.prefix + name}", got ${e?.type}`);
    return e;
  }
  int32(name: string): Int32Array {
    const e = this.entry(name, 'i32');
    return new Int32Array(this.buffer, this.base + e.offset, e.length);
  }
  uint16(name: string): Uint16Array {
    const e = this.entry(name, 'u16');
    return new Uint16Array(this.buffer, this.base + e.offset, e.length);
  }
  uint8(name: string): Uint8Array {
    const e = this.entry(name, 'u8');
    return new Uint8Array(this.buffer, this.base + e.offset, e.length);
  }
}

/** Opens the bytes of a model file (little-endian). Throws where they are none. */
export function unpack(bytes: Uint8Array): Section {
  // A copy, so that every array is aligned however the file was read.
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  const magic = String.fromCharCode(...new Uint8Array(buffer, 0, Math.min(4, buffer.byteLength)));
  if (magic !== MAGIC) throw new Error(`model file: expected it to begin with ${MAGIC}, got "${magic}"`);
  const length = new DataView(buffer).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as Header;
  return new Section(buffer, 8 + length, header, '');
}

/** Gathers the parts of a model and writes them by name, so that the same parts make the same bytes. */
export class Packer {
  private readonly meta = new Map<string, number | string | readonly string[]>();
  private readonly arrays = new Map<string, Int32Array | Uint16Array | Uint8Array>();

  /** Takes over all parts of a model but those whose name begins with one of `without`. */
  copy(from: Section, without: readonly string[]): void {
    for (const [name, value] of from.entries()) {
      if (without.some((w) => name === w || name.startsWith(`${w}.`))) continue;
      if (typeof value === 'object' && ArrayBuffer.isView(value)) this.array(name, value as Uint8Array);
      else this.put(name, value as number);
    }
  }
  put(name: string, value: number | string | readonly string[]): void {
    this.meta.set(name, value);
  }
  array(name: string, data: Int32Array | Uint16Array | Uint8Array): void {
    this.arrays.set(name, data);
  }
  /** Size of each part, for the trainer's log. */
  sizes(): string {
    const groups = new Map<string, number>();
    for (const [name, { byteLength }] of this.arrays) {
      const group = name.split('.')[0]!;
      groups.set(group, (groups.get(group) ?? 0) + byteLength);
    }
    return [...groups].map(([g, n]) => `${g} ${(n / 1e6).toFixed(2)} MB`).join(', ');
  }
  bytes(): Uint8Array {
    const byName = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    const entries: { [name: string]: Entry } = {};
    const parts: Uint8Array[] = [];
    let offset = 0;
    for (const [name, data] of byName(this.arrays)) {
      const type = data instanceof Int32Array ? 'i32' : data instanceof Uint16Array ? 'u16' : 'u8';
      entries[name] = { type, offset, length: data.length };
      const padded = new Uint8Array(Math.ceil(data.byteLength / 4) * 4);
      padded.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      parts.push(padded);
      offset += padded.length;
    }
    const header: Header = { meta: Object.fromEntries(byName(this.meta)), arrays: entries };
    let head = new TextEncoder().encode(JSON.stringify(header));
    // Padded in bytes, not characters, so that the arrays behind it stay aligned.
    const spaces = new Uint8Array((4 - (head.length % 4)) % 4).fill(32);
    head = Uint8Array.from([...head, ...spaces]);
    const out = new Uint8Array(8 + head.length + offset);
    out.set([...MAGIC].map((c) => c.charCodeAt(0)));
    new DataView(out.buffer).setUint32(4, head.length, true);
    out.set(head, 8);
    let at = 8 + head.length;
    for (const part of parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}
