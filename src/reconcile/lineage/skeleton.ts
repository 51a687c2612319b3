// What a text says that does not depend on its language: who, where, when and how many, in order.

import type { Actor, ActorMention, Inspection } from '../../domain/index.js';
import { hashOf } from '../hash.js';
import { fold } from '../words.js';

/** One thing named: `item` is the hash of what it stands for, `weight` how much sharing it says (0 … 2). */
export interface Bone {
  readonly item: number;
  readonly weight: number;
  readonly start: number;
}

/** How much it says that two texts both have it: a figure of 5,230 says much, "Iran" little. */
const weights = {
  date: 1.5,
  year: 0.7,
  number: 2,
  small: 0.6,
  name: 1.2,
  person: 1.2,
  group: 1,
  place: 1,
  country: 0.4,
};

/** Kinds of actor that newspapers call by their country: "Washington", "le gouvernement américain". */
const stateKinds = new Set(['state', 'government']);

/**
 * Consonants of a name, those that transliterations confuse made one: "Soulaïmani", "Soleimani" → `slmn`; "Kataeb",
 * "Kata'ib" → `ktb`. Empty where fewer than two remain.
 */
export function consonants(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const found = consonantsOf(name);
  // The same few thousand names come again and again.
  if (remembered.size >= 20_000) remembered.clear();
  remembered.set(name, found);
  return found;
}

const remembered = new Map<string, string>();

function consonantsOf(name: string): string {
  const letters = fold(name)
    .replace(/ph/g, 'f')
    .replace(/t?s?ch|sh/g, 's')
    .replace(/[cq]|kh/g, 'k')
    .replace(/[zç]/g, 's')
    .replace(/dj/g, 'j')
    .replace(/[^a-z\u0400-\u04ff\u0600-\u06ff]/g, '')
    .replace(/[aeiouywh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return letters.length < 2 ? '' : letters;
}

const figure = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** A number as written in either fashion: "2.500", "2 500", "2,500" → 2500; "3,5" and "3.5" → 3.5. */
function numberOf(exact: string): number {
  return /^\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+$/.test(exact)
    ? Number(exact.replace(/\D/g, ''))
    : Number(exact.replace(',', '.'));
}

const numberBone = (value: number, start: number): Bone => {
  const weight =
    value >= 1900 && value <= 2100 ? weights.year : value > 12 || value % 1 !== 0 ? weights.number : weights.small;
  return { item: hashOf(`q:${value}`), weight, start };
};

function actorBone(actor: Actor, mention: ActorMention): Bone | null {
  if (actor.anonymous || mention.method === 'pronoun' || mention.method === 'description') return null;
  const { start } = mention;
  if (actor.country && stateKinds.has(actor.kind))
    return { item: hashOf(`c:${actor.country}`), weight: weights.country, start };
  // A name induced from the text has no id that another language shares; its consonants may.
  if (actor.id.startsWith('name:')) {
    const bare = consonants(actor.name.split(/\s+/).at(-1) ?? '');
    return bare ? { item: hashOf(`n:${bare}`), weight: weights.name, start } : null;
  }
  return { item: hashOf(`a:${actor.id}`), weight: actor.kind === 'person' ? weights.person : weights.group, start };
}

/** Words that start a sentence are capitalised for that reason alone. */
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;…»”"\n)])[\s«“"'(–—-]*$/.test(text.slice(Math.max(0, at - 6), at));

/** The skeleton of an article, in order of the text; the same thing named twice running counts once. */
export function skeletonOf({ article: { text }, grounded }: Inspection): Bone[] {
  const bones: Bone[] = [];
  const taken = new Uint8Array(text.length);
  const take = (from: { start: number; end: number }) => taken.fill(1, from.start, from.end);
  for (const time of grounded.times) {
    take(time);
    if (time.edtf && time.type === 'DATE') {
      bones.push({
        item: hashOf(`t:${time.edtf}`),
        weight: time.edtf.length > 4 ? weights.date : weights.year,
        start: time.start,
      });
    }
  }
  for (const actor of grounded.actors) {
    for (const mention of actor.mentions) {
      const bone = actorBone(actor, mention);
      if (bone) bones.push(bone);
      take(mention);
    }
  }
  for (const mention of grounded.places) {
    const { place, start } = mention;
    if (!taken[start]) {
      const country = place.precision === 'country' && place.country;
      bones.push(
        country
          ? { item: hashOf(`c:${country}`), weight: weights.country, start }
          : { item: hashOf(`p:${place.id}`), weight: weights.place, start },
      );
    }
    take(mention);
  }
  for (const quantity of grounded.quantities) {
    const value = quantity.value ?? quantity.low ?? quantity.high;
    if (value !== null && !taken[quantity.start]) bones.push(numberBone(value, quantity.start));
    take(quantity);
  }
  for (const m of text.matchAll(figure)) {
    const value = numberOf(m[0]);
    if (!taken[m.index] && Number.isFinite(value)) bones.push(numberBone(value, m.index));
  }
  for (const m of text.matchAll(capitalised)) {
    if (taken[m.index] || opensSentence(text, m.index)) continue;
    const bare = consonants(m[0]);
    if (bare) bones.push({ item: hashOf(`n:${bare}`), weight: weights.name, start: m.index });
  }
  bones.sort((a, b) => a.start - b.start || a.item - b.item);
  return bones.filter((bone, i) => bone.item !== bones[i - 1]?.item);
}
