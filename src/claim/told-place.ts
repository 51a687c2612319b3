// Where acts happened that no place in their own clause tells: by the clause around, the act they came of, or a place named before ("the town").

import type { PlaceMention, PlacePrecision, Step } from '../domain/index.js';
import { headOf } from './circumstances.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import type { Tree } from './tree.js';

interface Told {
  readonly place: PlaceMention;
  /** Words of another sentence, or of a place named again, that lead to it. */
  readonly steps: readonly Step[];
}

/** Sentences back in which a place named again ("la ville") was named before. */
const reach = 5;

/** Drafts of acts and statements with the places that the text around them gives; those that have a place keep it. */
export function withToldPlaces(r: Reading, drafts: readonly Draft[]): Draft[] {
  const placed = new Map<string, PlaceMention>();
  const key = (s: number, token: number) => `${s} ${token}`;
  for (const d of drafts) {
    const own = d.place && r.places(d.sentence).find((p) => p.place.id === d.place!.id && p.exact === d.place!.mention);
    if (own && d.kind === 'event') placed.set(key(d.sentence, d.token), own);
  }
  return drafts.map((d) => {
    if (d.place !== null || (d.kind !== 'event' && d.kind !== 'statement')) return d;
    if (d.modality !== 'asserted' && d.modality !== 'denied') return d;
    const told = toldPlace(r, d, (token) => placed.get(key(d.sentence, token)) ?? null);
    if (!told || partOf(d, told.place)) return d;
    const { id, name, lat, lon } = told.place.place;
    return {
      ...d,
      place: { id, name, lat, lon, mention: told.place.exact },
      steps: [...d.steps, ...told.steps],
      words: [...d.words, told.place],
    };
  });
}

/** A place that is named as one of the parties is not where they met. */
const partOf = (d: Draft, p: PlaceMention): boolean =>
  [...d.actors, ...d.recipients].some((x) => x.start === p.start && p.end === x.end);

function toldPlace(r: Reading, d: Draft, ofAct: (token: number) => PlaceMention | null): Told | null {
  const tree = r.trees[d.sentence]!;
  const v = tree.isVerbal(d.token) ? d.token : carrier(tree, d.token);
  if (v < 0) return null;
  const here = byRelative(r, d.sentence, v) ?? byClauseAbove(r, d.sentence, v);
  if (here) return { place: here, steps: [] };
  if (d.kind !== 'event') return null;
  const within = byActAbove(tree, v, ofAct) ?? byActBefore(r, d, v, ofAct) ?? bySubject(r, d.sentence, v);
  return within ? { place: within, steps: [] } : byNameAgain(r, d.sentence, v);
}

/** The verb that a noun of an act is subject or object of; -1 where it is neither. */
function carrier(tree: Tree, noun: number): number {
  const verb = tree.at(noun).head;
  return verb >= 0 && tree.isVerbal(verb) && /^(?:nsubj|obj)$/.test(tree.rel(noun)) ? verb : -1;
}

const placeAt = (r: Reading, s: number, token: number): PlaceMention | undefined =>
  r.places(s).find((p) => headOf(r.trees[s]!, p) === token);

/** The first verb of a coordination, as long as those behind it have no subject of their own. */
function leading(tree: Tree, v: number): number {
  let at = v;
  while (tree.rel(at) === 'conj' && tree.at(at).head >= 0 && tree.isVerbal(tree.at(at).head)) {
    if (tree.child(at, 'nsubj', 'expl') !== undefined) break;
    at = tree.at(at).head;
  }
  return at;
}

/** « Il a gagné Lomé, où le gouvernement a confirmé … », "in Doha, where they signed": the place right before the word, whatever its clause was hung on. */
function byRelative(r: Reading, s: number, v: number): PlaceMention | undefined {
  const tree = r.trees[s]!;
  const first = leading(tree, v);
  const where = tree.children(first).find((k) => k < first && tree.words.grammar.where.has(tree.lemma(k)));
  if (where === undefined) return undefined;
  const { start } = tree.at(where);
  return r.places(s).find((p) => p.end <= start && /^,?\s*$/.test(r.text.slice(p.end, start)));
}

/** « A El Alto, les partisans ont brûlé … et dressé des barricades »: a place ahead of the first verb is that of those joined to it. */
function byClauseAbove(r: Reading, s: number, v: number): PlaceMention | undefined {
  const tree = r.trees[s]!;
  const first = leading(tree, v);
  if (first === v) return undefined;
  const subject = tree.child(first, 'nsubj') ?? first;
  const ahead = tree
    .children(first, 'obl')
    .filter((o) => o < Math.min(subject, first) && tree.words.place.there.has(tree.caseOf(o)));
  return ahead.map((o) => placeAt(r, s, o)).find((p) => p !== undefined);
}

/** « a bombardé un mariage à Bounti, tuant 19 civils », « lors de la prise de X, au cours de laquelle … »: what came of an act, or in its course. */
function byActAbove(tree: Tree, v: number, ofAct: (token: number) => PlaceMention | null): PlaceMention | null {
  const above = tree.at(v).head;
  if (above < 0) return null;
  const gerund = tree.has(v, 'VerbForm=Ger') || (tree.has(v, 'VerbForm=Part') && tree.has(v, 'Tense=Pres'));
  if (tree.rel(v) === 'advcl' && v > above && gerund && tree.child(v, 'nsubj', 'mark', 'case') === undefined)
    return ofAct(above);
  const during =
    tree.rel(v) === 'acl' &&
    tree.children(v, 'obl').some((k) => tree.isRelative(k) && tree.words.time.course.has(tree.caseOf(k)));
  return during ? ofAct(above) : null;
}

/** "stopped a bus in Kauswagan and abducted four passengers": force that the same people use right after goes on where the first was. */
function byActBefore(
  r: Reading,
  d: Draft,
  v: number,
  ofAct: (token: number) => PlaceMention | null,
): PlaceMention | null {
  const tree = r.trees[d.sentence]!;
  const first = leading(tree, v);
  if (first === v || !/^(?:ASSAULT|COERCE)$/.test(d.type) || d.token !== v) return null;
  const place = ofAct(first);
  const and = tree.tokens.findLastIndex((t, k) => k < v && t.upos === 'CCONJ');
  // Somebody else, or a day, stands ahead of the verb; or it has a place of its own: that was elsewhere, or later.
  const ahead = tree.tokens.slice(and + 1, v).some((t) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(t.upos));
  const own = tree
    .subtree(v, (k) => tree.isVerbal(k))
    .some((k) => k !== v && (r.inPlace(d.sentence, k) || r.inTime(d.sentence, k)));
  return place === null || ahead || own || place.start > tree.at(v).start ? null : place;
}

/** "Protesters in Souq al-Jumaa blocked the road": where those who act are; not where they come from, nor where an office is. */
function bySubject(r: Reading, s: number, v: number): PlaceMention | undefined {
  const tree = r.trees[s]!;
  const first = leading(tree, v);
  const subject = tree.child(first, 'nsubj');
  if (subject === undefined || tree.at(subject).upos !== 'NOUN') return undefined;
  if (tree.words.place.posted.has(tree.lemma(subject)) || r.lexicon.roleOf.has(tree.lemma(subject))) return undefined;
  return tree
    .children(subject, 'nmod')
    .filter((k) => k > subject && tree.words.place.there.has(tree.caseOf(k)))
    .map((k) => placeAt(r, s, k))
    .find((p) => p !== undefined);
}

/** Nouns that take up a place named before, by how exactly such a place is known. */
const again = {
  towns: new Set<PlacePrecision>(['city']),
  provinces: new Set<PlacePrecision>(['province', 'region']),
  countries: new Set<PlacePrecision>(['country']),
} as const;
const kinds = Object.keys(again) as (keyof typeof again)[];

/** « dans la ville », "the town is being shelled": the last place of its kind that was named. */
function byNameAgain(r: Reading, s: number, v: number): Told | null {
  const tree = r.trees[s]!;
  const own = tree.children(v, 'obl', 'obj', 'nsubj');
  // « a arrêté huit personnes dans la ville »
  const ofObjects = tree
    .objects(v)
    .flatMap((o) => tree.children(o, 'nmod').filter((k) => tree.words.place.there.has(tree.caseOf(k))));
  for (const k of [...own, ...ofObjects]) {
    const noun = kinds.find((x) => tree.words.place[x].has(tree.lemma(k)));
    if (!noun || !isDefinite(tree, k)) continue;
    const acted = tree.rel(k) === 'obj' ? !tree.isPassive(v) : tree.rel(k) === 'nsubj' && tree.isPassive(v);
    if (!acted && !(/^(?:obl|nmod)$/.test(tree.rel(k)) && tree.words.place.there.has(tree.caseOf(k)))) continue;
    const before = lastNamed(r, s, tree.at(k).start, again[noun]);
    if (!before) continue;
    const { exact, start, end } = before;
    return {
      place: before,
      steps: [{ from: { start, end, exact }, says: `"${tree.at(k).form}": ${exact}, named before` }],
    };
  }
  return null;
}

/** With its article, and no words of its own that say which: « la ville voisine » is another. */
const isDefinite = (tree: Tree, k: number): boolean =>
  tree.children(k, 'det').some((d) => tree.words.grammar.definite.has(tree.at(d).form.toLowerCase())) &&
  tree.children(k).every((c) => /^(?:det|case|punct)$/.test(tree.rel(c)));

function lastNamed(r: Reading, s: number, before: number, kind: ReadonlySet<PlacePrecision>): PlaceMention | null {
  for (let k = s; k >= Math.max(0, s - reach); k--) {
    const named = r.places(k).filter((p) => p.end <= before && kind.has(p.place.precision));
    // Of two in one sentence it is not known which is meant.
    if (new Set(named.map((p) => p.place.id)).size > 1) return null;
    const last = named.at(-1);
    if (last) return last;
  }
  return null;
}
