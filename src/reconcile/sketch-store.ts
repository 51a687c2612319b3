// Sketches of all claims of a dossier in some 90 bytes each: packed side by side, and read from there field by field as they are asked for.

import { Arena, placeIn } from './arena.js';
import type { ClaimSketch } from './claim-sketch.js';
import { packDay, packRange, unpackDay, unpackRange } from './day-numbers.js';
import type { DayRange } from './days.js';
import { type FigurePart, Figures } from './figure-store.js';
import { grown } from './grown.js';
import { Interned } from './interned.js';
import type { ActorSketch, PlaceSketch } from './likeness.js';

/** What all claims of an article have in common. */
type Heading = Pick<ClaimSketch, 'article' | 'language' | 'outlet' | 'published' | 'latest'>;
/** What recurs over all articles. */
type Shape = Pick<
  ClaimSketch,
  'kind' | 'type' | 'mode' | 'modality' | 'relation' | 'unit' | 'stretch' | 'sure' | 'night' | 'fresh'
>;

/** Bits for the number of actors in a role; no sentence has a thousand. */
const ROLE = 10;
const IN_ROLE = (1 << ROLE) - 1;

/** Sketches kept open: an article's claims are compared with some hundred others, again and again. */
const MOST_OPEN = 4096;

/** Hashes of 16 bits, two by two. */
function* halves(list: Uint16Array): Generator<number> {
  for (let i = 0; i < list.length; i += 2) yield list[i]! | ((list[i + 1] ?? 0) << 16);
}

const nobody: readonly ActorSketch[] = [];

const sameDays = (a: ClaimSketch['published'], b: ClaimSketch['published']) => a?.low === b?.low && a?.high === b?.high;

/** Places of the parts of a packed sketch, from its address; what varies in length comes last. */
const at = { heading: 0, shape: 1, time: 2, words: 4, place: 6, roles: 7, lists: 8, figure: 9, rest: 10 } as const;

/**
 * A packed sketch, opened. Most of those compared are turned down by kind or day, so each field is unpacked when it is first asked for:
 * what was unpacked for nothing was the most of what grew with a dossier.
 */
class Opened implements ClaimSketch {
  private readonly data: Int32Array;
  private readonly from: number;
  private readonly head: Int32Array;
  private readonly h: number;
  private readonly shape: Shape;
  #time: DayRange | null | undefined = undefined;
  #published: DayRange | null | undefined = undefined;
  #actors: readonly ActorSketch[] | null = null;
  #recipients: readonly ActorSketch[] | null = null;
  #stems: Uint16Array | null = null;
  #names: Uint16Array | null = null;
  #figure: FigurePart | null = null;

  constructor(
    readonly id: string,
    private readonly parts: Parts,
    address: number,
  ) {
    this.data = parts.arena.piece(address);
    this.from = placeIn(address);
    const heading = this.data[this.from + at.heading]!;
    this.head = parts.arena.piece(heading);
    this.h = placeIn(heading);
    this.shape = parts.shapes.value(this.data[this.from + at.shape]!);
  }

  get article() {
    return this.parts.texts.value(this.head[this.h]!);
  }
  get language() {
    return this.parts.texts.value(this.head[this.h + 1]!);
  }
  get outlet() {
    const outlet = this.head[this.h + 2]!;
    return outlet === -1 ? null : this.parts.texts.value(outlet);
  }
  get published() {
    if (this.#published === undefined) this.#published = unpackRange(this.head[this.h + 3]!, this.head[this.h + 4]!);
    return this.#published;
  }
  get latest() {
    return unpackDay(this.head[this.h + 5]!);
  }

  get kind() {
    return this.shape.kind;
  }
  get type() {
    return this.shape.type;
  }
  get mode() {
    return this.shape.mode;
  }
  get modality() {
    return this.shape.modality;
  }
  get relation() {
    return this.shape.relation;
  }
  get unit() {
    return this.shape.unit;
  }
  get stretch() {
    return this.shape.stretch;
  }
  get sure() {
    return this.shape.sure;
  }
  get night() {
    return this.shape.night;
  }
  get fresh() {
    return this.shape.fresh;
  }

  get time() {
    if (this.#time === undefined) this.#time = unpackRange(this.number(at.time), this.number(at.time + 1));
    return this.#time;
  }
  get words(): readonly [number, number] {
    return [this.number(at.words), this.number(at.words + 1)];
  }
  get place() {
    const place = this.number(at.place);
    return place < 0 ? null : this.parts.places.value(place);
  }

  get actors() {
    this.#actors ??= this.role(0, this.inRole(0));
    return this.#actors;
  }
  get recipients() {
    this.#recipients ??= this.role(this.inRole(0), this.inRole(1));
    return this.#recipients;
  }
  get claimants() {
    return this.role(this.inRole(0) + this.inRole(1), this.inRole(2));
  }
  get stems() {
    this.#stems ??= this.hashes(0, this.number(at.lists) & 0xffff);
    return this.#stems;
  }
  get names() {
    const lists = this.number(at.lists);
    this.#names ??= this.hashes(((lists & 0xffff) + 1) >> 1, lists >>> 16);
    return this.#names;
  }

  get value() {
    return this.figure.value;
  }
  get bounds() {
    return this.figure.bounds;
  }
  get tolls() {
    return this.figure.tolls;
  }
  get around() {
    return this.figure.around;
  }
  get asOf() {
    return this.figure.asOf;
  }

  private get figure(): FigurePart {
    this.#figure ??= this.parts.figures.at(this.number(at.figure));
    return this.#figure;
  }

  private number(place: number): number {
    return this.data[this.from + place]!;
  }

  private inRole(role: number): number {
    return (this.number(at.roles) >>> (role * ROLE)) & IN_ROLE;
  }

  private role(first: number, count: number): readonly ActorSketch[] {
    if (count === 0) return nobody;
    const out: ActorSketch[] = [];
    for (let i = 0; i < count; i++) out.push(this.parts.actors.value(this.number(at.rest + first + i)));
    return out;
  }

  /** `first`: numbers, of two hashes each, before them. */
  private hashes(first: number, count: number): Uint16Array {
    const out = new Uint16Array(count);
    const from = at.rest + this.inRole(0) + this.inRole(1) + this.inRole(2) + first;
    for (let j = 0; j < count; j++) out[j] = this.number(from + (j >> 1)) >>> (j & 1 ? 16 : 0);
    return out;
  }
}

/** Where the parts of packed sketches are kept. */
class Parts {
  readonly arena = new Arena();
  readonly texts = new Interned<string>((s) => s);
  readonly shapes = new Interned<Shape>(
    (s) =>
      `${s.kind}|${s.type}|${s.mode}|${s.modality}|${s.relation}|${s.unit}|${s.stretch}|${s.sure}|${s.night}|${s.fresh}`,
  );
  readonly actors = new Interned<ActorSketch>(
    (a) => `${a.id}|${a.kind}|${a.country}|${a.anonymous}|${a.role}|${a.name}|${a.called ?? ''}`,
  );
  readonly places = new Interned<PlaceSketch>((p) => `${p.id}|${p.precision}|${p.country}|${p.name}|${p.lat}|${p.lon}`);
  readonly figures = new Figures(this.texts);
}

export class SketchStore {
  private readonly parts = new Parts();
  private addresses = new Int32Array(256);
  private readonly ids: string[] = [];
  private heading: { readonly of: Heading; readonly address: number } | null = null;
  private open = new Map<number, Opened>();

  get length(): number {
    return this.ids.length;
  }

  idOf(ordinal: number): string {
    return this.ids[ordinal]!;
  }

  push(s: ClaimSketch): void {
    const { parts } = this;
    const { kind, type, mode, modality, relation, unit, stretch, sure, night, fresh } = s;
    const packed = [
      this.headingOf(s),
      parts.shapes.number({ kind, type, mode, modality, relation, unit, stretch, sure, night, fresh }),
      ...packRange(s.time),
      s.words[0],
      s.words[1],
      s.place ? parts.places.number(s.place) : -1,
      s.actors.length | (s.recipients.length << ROLE) | (s.claimants.length << (2 * ROLE)),
      s.stems.length | (s.names.length << 16),
      parts.figures.push(s),
      ...s.actors.map((a) => parts.actors.number(a)),
      ...s.recipients.map((a) => parts.actors.number(a)),
      ...s.claimants.map((a) => parts.actors.number(a)),
      ...halves(s.stems),
      ...halves(s.names),
    ];
    if (this.ids.length === this.addresses.length) this.addresses = grown(this.addresses);
    this.addresses[this.ids.length] = parts.arena.put(packed);
    this.ids.push(s.id);
  }

  /** Claims of an article come one after another, and share theirs. */
  private headingOf(s: Heading): number {
    const { parts } = this;
    const known = this.heading;
    if (
      known &&
      known.of.article === s.article &&
      known.of.latest === s.latest &&
      sameDays(known.of.published, s.published)
    )
      return known.address;
    const { article, language, outlet, published, latest } = s;
    const address = parts.arena.put([
      parts.texts.number(article),
      parts.texts.number(language),
      outlet === null ? -1 : parts.texts.number(outlet),
      ...packRange(published),
      packDay(latest),
    ]);
    this.heading = { of: { article, language, outlet, published, latest }, address };
    return address;
  }

  at(ordinal: number): ClaimSketch {
    const known = this.open.get(ordinal);
    if (known) return known;
    const sketch = new Opened(this.ids[ordinal]!, this.parts, this.addresses[ordinal]!);
    if (this.open.size >= MOST_OPEN) this.close();
    this.open.set(ordinal, sketch);
    return sketch;
  }

  /**
   * Lets go of what is open: kept from one article to the next, it would only be carried along by the garbage collector. A map emptied would not
   * do: its old table, once in the old generation, holds on to what it held until that is collected.
   */
  close(): void {
    this.open = new Map();
  }

  /** Id of the article of a claim. */
  articleOf(ordinal: number): string {
    const { arena, texts } = this.parts;
    const address = this.addresses[ordinal]!;
    const heading = arena.piece(address)[placeIn(address)]!;
    return texts.value(arena.piece(heading)[placeIn(heading)]!);
  }
}
