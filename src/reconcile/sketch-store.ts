// Sketches of all claims of a dossier in some 200 bytes each: packed in one array of numbers, unpacked when compared.

import type { ClaimSketch } from './claim-sketch.js';
import type { DayRange } from './days.js';
import { grown } from './grown.js';
import type { ActorSketch, PlaceSketch } from './likeness.js';

/** Values that recur, each kept once. Their numbers depend on the order of adding, so they never leave this file. */
class Interned<T> {
  private readonly numbers = new Map<string, number>();
  private readonly values: T[] = [];

  constructor(private readonly keyOf: (value: T) => string) {}

  number(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(value);
    this.numbers.set(key, this.values.length - 1);
    return this.values.length - 1;
  }

  value(number: number): T {
    return this.values[number]!;
  }
}

/** Days as numbers: open ends and "not told" as values that no day has. */
const OPEN_LOW = -0x7fffffff;
const OPEN_HIGH = 0x7fffffff;
const NONE = -0x80000000;
const packDay = (day: number) => (day === -Infinity ? OPEN_LOW : day === Infinity ? OPEN_HIGH : day);
const unpackDay = (n: number) => (n === OPEN_LOW ? -Infinity : n === OPEN_HIGH ? Infinity : n);

/** Recently unpacked sketches: pivots are asked for again and again. */
const RECENT = 8192;

export class SketchStore {
  private data = new Int32Array(4096);
  private end = 0;
  private starts = new Int32Array(256);
  private readonly ids: string[] = [];
  private readonly numbers = new Map<number, Pick<ClaimSketch, 'value' | 'bounds' | 'tolls' | 'around'>>();
  private readonly texts = new Interned<string>((s) => s);
  private readonly actors = new Interned<ActorSketch>(
    (a) => `${a.id}|${a.kind}|${a.country}|${a.anonymous}|${a.role}|${a.name}`,
  );
  private readonly places = new Interned<PlaceSketch>(
    (p) => `${p.id}|${p.precision}|${p.country}|${p.name}|${p.lat}|${p.lon}`,
  );
  private readonly recent: ({ at: number; sketch: ClaimSketch } | undefined)[] = new Array(RECENT);

  get length(): number {
    return this.ids.length;
  }

  idOf(ordinal: number): string {
    return this.ids[ordinal]!;
  }

  /** Ordinal of the sketch added. */
  push(s: ClaimSketch): number {
    const ordinal = this.ids.length;
    const text = (t: string | null) => (t === null ? -1 : this.texts.number(t));
    const range = (r: DayRange | null) => (r ? [packDay(r.low), packDay(r.high)] : [NONE, NONE]);
    const halves = (list: Uint16Array) => {
      const out = [list.length];
      for (let i = 0; i < list.length; i += 2) out.push(list[i]! | ((list[i + 1] ?? 0) << 16));
      return out;
    };
    const packed = [
      text(s.article),
      text(s.kind),
      text(s.type),
      text(s.mode),
      text(s.modality),
      text(s.relation),
      text(s.language),
      text(s.asOf),
      text(s.outlet),
      text(s.unit),
      s.stretch ? 1 : 0,
      s.sure ? 1 : 0,
      s.night,
      ...range(s.time),
      ...range(s.published),
      packDay(s.latest),
      s.words[0],
      s.words[1],
      s.place ? this.places.number(s.place) : -1,
      s.actors.length,
      ...s.actors.map((a) => this.actors.number(a)),
      s.recipients.length,
      ...s.recipients.map((a) => this.actors.number(a)),
      s.claimants.length,
      ...s.claimants.map((a) => this.actors.number(a)),
      ...halves(s.stems),
      ...halves(s.names),
    ];
    if (s.bounds || s.tolls.length > 0) {
      this.numbers.set(ordinal, { value: s.value, bounds: s.bounds, tolls: s.tolls, around: s.around });
    }
    while (this.end + packed.length > this.data.length) this.data = grown(this.data);
    if (ordinal === this.starts.length) this.starts = grown(this.starts);
    this.data.set(packed, this.end);
    this.starts[ordinal] = this.end;
    this.end += packed.length;
    this.ids.push(s.id);
    return ordinal;
  }

  at(ordinal: number): ClaimSketch {
    const slot = ordinal & (RECENT - 1);
    const known = this.recent[slot];
    if (known && known.at === ordinal) return known.sketch;
    const sketch = this.unpack(ordinal);
    this.recent[slot] = { at: ordinal, sketch };
    return sketch;
  }

  private unpack(ordinal: number): ClaimSketch {
    let i = this.starts[ordinal]!;
    const next = () => this.data[i++]!;
    const text = <T extends string>() => {
      const n = next();
      return (n < 0 ? null : this.texts.value(n)) as T;
    };
    const range = (): DayRange | null => {
      const [low, high] = [next(), next()];
      return low === NONE ? null : { low: unpackDay(low), high: unpackDay(high) };
    };
    const actors = () => Array.from({ length: next() }, () => this.actors.value(next()));
    const halves = () => {
      const out = new Uint16Array(next());
      for (let j = 0; j < out.length; j += 2) {
        const two = next();
        out[j] = two & 0xffff;
        if (j + 1 < out.length) out[j + 1] = two >>> 16;
      }
      return out;
    };
    const numbers = this.numbers.get(ordinal);
    return {
      id: this.ids[ordinal]!,
      article: text(),
      kind: text(),
      type: text(),
      mode: text(),
      modality: text(),
      relation: text(),
      language: text(),
      asOf: text(),
      outlet: text(),
      unit: text(),
      stretch: next() === 1,
      sure: next() === 1,
      night: next() as ClaimSketch['night'],
      time: range(),
      published: range(),
      latest: unpackDay(next()),
      words: [next(), next()],
      place: this.placeAt(next()),
      actors: actors(),
      recipients: actors(),
      claimants: actors(),
      stems: halves(),
      names: halves(),
      value: numbers?.value ?? null,
      bounds: numbers?.bounds ?? null,
      tolls: numbers?.tolls ?? [],
      around: numbers?.around ?? null,
    };
  }

  private placeAt(n: number): PlaceSketch | null {
    return n < 0 ? null : this.places.value(n);
  }
}
