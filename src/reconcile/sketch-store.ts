// Sketches of all claims of a dossier in some 90 bytes each: packed side by side, unpacked when compared.

import { Arena, placeIn } from './arena.js';
import type { ClaimSketch } from './claim-sketch.js';
import { packDay, packRange, unpackDay, unpackRange } from './day-numbers.js';
import { Figures } from './figure-store.js';
import { grown } from './grown.js';
import { Interned } from './interned.js';
import type { ActorSketch, PlaceSketch } from './likeness.js';

/** What all claims of an article have in common. */
type Heading = Pick<ClaimSketch, 'article' | 'language' | 'outlet' | 'published' | 'latest'>;
/** What recurs over all articles. */
type Shape = Pick<
  ClaimSketch,
  'kind' | 'type' | 'mode' | 'modality' | 'relation' | 'unit' | 'stretch' | 'sure' | 'night'
>;

/** Bits for the number of actors in a role; no sentence has a thousand. */
const ROLE = 10;
const IN_ROLE = (1 << ROLE) - 1;

/** Recently unpacked sketches: pivots are asked for again and again, and those of a year of a lively crisis are some thirty thousand. */
const RECENT = 32_768;

/** Hashes of 16 bits, two by two. */
function* halves(list: Uint16Array): Generator<number> {
  for (let i = 0; i < list.length; i += 2) yield list[i]! | ((list[i + 1] ?? 0) << 16);
}

const sameDays = (a: ClaimSketch['published'], b: ClaimSketch['published']) => a?.low === b?.low && a?.high === b?.high;

export class SketchStore {
  private readonly arena = new Arena();
  private addresses = new Int32Array(256);
  private readonly ids: string[] = [];
  private readonly texts = new Interned<string>((s) => s);
  private readonly shapes = new Interned<Shape>(
    (s) => `${s.kind}|${s.type}|${s.mode}|${s.modality}|${s.relation}|${s.unit}|${s.stretch}|${s.sure}|${s.night}`,
  );
  private readonly actors = new Interned<ActorSketch>(
    (a) => `${a.id}|${a.kind}|${a.country}|${a.anonymous}|${a.role}|${a.name}`,
  );
  private readonly places = new Interned<PlaceSketch>(
    (p) => `${p.id}|${p.precision}|${p.country}|${p.name}|${p.lat}|${p.lon}`,
  );
  private readonly figures = new Figures(this.texts);
  private heading: { readonly of: Heading; readonly address: number } | null = null;
  private readonly recent: ({ at: number; sketch: ClaimSketch } | undefined)[] = new Array(RECENT);

  get length(): number {
    return this.ids.length;
  }

  idOf(ordinal: number): string {
    return this.ids[ordinal]!;
  }

  push(s: ClaimSketch): void {
    const { kind, type, mode, modality, relation, unit, stretch, sure, night } = s;
    const packed = [
      this.headingOf(s),
      this.shapes.number({ kind, type, mode, modality, relation, unit, stretch, sure, night }),
      ...packRange(s.time),
      s.words[0],
      s.words[1],
      s.place ? this.places.number(s.place) : -1,
      s.actors.length | (s.recipients.length << ROLE) | (s.claimants.length << (2 * ROLE)),
      s.stems.length | (s.names.length << 16),
      this.figures.push(s),
      ...s.actors.map((a) => this.actors.number(a)),
      ...s.recipients.map((a) => this.actors.number(a)),
      ...s.claimants.map((a) => this.actors.number(a)),
      ...halves(s.stems),
      ...halves(s.names),
    ];
    if (this.ids.length === this.addresses.length) this.addresses = grown(this.addresses);
    this.addresses[this.ids.length] = this.arena.put(packed);
    this.ids.push(s.id);
  }

  /** Claims of an article come one after another, and share theirs. */
  private headingOf(s: Heading): number {
    const known = this.heading;
    if (
      known &&
      known.of.article === s.article &&
      known.of.latest === s.latest &&
      sameDays(known.of.published, s.published)
    )
      return known.address;
    const { article, language, outlet, published, latest } = s;
    const address = this.arena.put([
      this.texts.number(article),
      this.texts.number(language),
      outlet === null ? -1 : this.texts.number(outlet),
      ...packRange(published),
      packDay(latest),
    ]);
    this.heading = { of: { article, language, outlet, published, latest }, address };
    return address;
  }

  at(ordinal: number): ClaimSketch {
    const slot = ordinal & (RECENT - 1);
    const known = this.recent[slot];
    if (known && known.at === ordinal) return known.sketch;
    const sketch = this.unpack(ordinal);
    this.recent[slot] = { at: ordinal, sketch };
    return sketch;
  }

  /** Id of the article of a claim. */
  articleOf(ordinal: number): string {
    const address = this.addresses[ordinal]!;
    const heading = this.arena.piece(address)[placeIn(address)]!;
    return this.texts.value(this.arena.piece(heading)[placeIn(heading)]!);
  }

  private unpack(ordinal: number): ClaimSketch {
    const address = this.addresses[ordinal]!;
    const data = this.arena.piece(address);
    let i = placeIn(address);
    const heading = data[i++]!;
    const head = this.arena.piece(heading);
    const h = placeIn(heading);
    const shape = this.shapes.value(data[i++]!);
    const time = unpackRange(data[i]!, data[i + 1]!);
    const words: [number, number] = [data[i + 2]!, data[i + 3]!];
    const place = data[i + 4]!;
    const roles = data[i + 5]!;
    const stemsAndNames = data[i + 6]!;
    const figure = data[i + 7]!;
    i += 8;
    const actors = (count: number) => Array.from({ length: count }, () => this.actors.value(data[i++]!));
    const hashes = (count: number) => {
      const out = new Uint16Array(count);
      for (let j = 0; j < count; j += 2) {
        const two = data[i++]!;
        out[j] = two & 0xffff;
        if (j + 1 < count) out[j + 1] = two >>> 16;
      }
      return out;
    };
    return {
      id: this.ids[ordinal]!,
      article: this.texts.value(head[h]!),
      kind: shape.kind,
      type: shape.type,
      mode: shape.mode,
      modality: shape.modality,
      relation: shape.relation,
      language: this.texts.value(head[h + 1]!),
      outlet: head[h + 2] === -1 ? null : this.texts.value(head[h + 2]!),
      unit: shape.unit,
      stretch: shape.stretch,
      sure: shape.sure,
      night: shape.night,
      time,
      published: unpackRange(head[h + 3]!, head[h + 4]!),
      latest: unpackDay(head[h + 5]!),
      words,
      place: place < 0 ? null : this.places.value(place),
      actors: actors(roles & IN_ROLE),
      recipients: actors((roles >>> ROLE) & IN_ROLE),
      claimants: actors((roles >>> (2 * ROLE)) & IN_ROLE),
      stems: hashes(stemsAndNames & 0xffff),
      names: hashes(stemsAndNames >>> 16),
      ...this.figures.at(figure),
    };
  }
}
