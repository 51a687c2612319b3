// "Le groupe", "the militia", "ce responsable": a definite noun stands for the nearest actor that it fits.

import type { ActorKind } from '../../domain/index.js';
import { gap, wordsOf } from '../../find/words.js';
import { tokenAt } from './cues.js';
import type { Found } from './found.js';
import { phraseAt, type Scene, type Word, wordAt } from './scene.js';

/** Which actors a noun of each kind may mean. Kinds not listed mean nobody by themselves. */
const fits: Partial<Readonly<Record<ActorKind, readonly ActorKind[]>>> = {
  group: ['armed-group', 'party', 'organisation', 'company', 'coalition'],
  organisation: ['organisation', 'armed-group', 'international-organisation', 'party', 'coalition'],
  'armed-group': ['armed-group'],
  coalition: ['coalition'],
  party: ['party'],
  person: ['person'],
  media: ['media'],
  company: ['company'],
  ministry: ['ministry'],
  parliament: ['parliament'],
};

/** How far back, in sentences, the actor may stand. */
const farthest = 3;

/** Confidence by what speaks for the reading; the shares right on the project's own set (eval/data/references.json). */
const confidence = {
  /** The same noun stood beside the actor's name, or is the noun of a nameless one. */
  sameNoun: 0.93,
  /** Only one actor that fits stands in the sentences before. */
  onlyOne: 0.9,
  /** Several fit; one of them is the subject of the sentence before. */
  subjectBefore: 0.78,
} as const;

export function findDescriptions(scene: Scene, settled: readonly Found[]): Found[] {
  const { lexicon, words } = scene;
  if (!lexicon) return [];
  const found: Found[] = [];
  const named = settled.filter((f) => !f.nested && f.method !== 'demonym');
  const nouns = nounsBeside(scene, settled);
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.before !== gap.none || !lexicon.definites.has(words[i - 1]!.folded)) continue;
    const to = phraseAt(words, i, lexicon.nouns);
    if (to < 0) continue;
    const noun = join(words, i, to);
    const kinds = fits[lexicon.nouns.get(noun)!];
    const kindsMeant = notMeant(noun, kinds);
    if (!kindsMeant || isPlural(noun) || narrowed(scene, to)) continue;
    const start = words[i]!.start;
    const end = words[to - 1]!.end;
    if (settled.some((f) => f.start < end && f.end > start)) continue;
    // "the Group", « le Mouvement »: one that has the word in its name.
    const called = (f: Found) => quote(scene, f).includes(scene.text.slice(start, end));
    const candidates = words[i]!.capital ? named.filter(called) : named;
    const choice = choose(scene, candidates, nouns, noun, kindsMeant, words[i]!);
    if (choice)
      found.push({
        start,
        end,
        who: choice.of.who,
        method: 'description',
        confidence: choice.confidence,
        why: choice.why,
        rank: 1,
      });
  }
  return found;
}

/** The press as such is no one paper; an agency is no armed group, a movement no company. */
function notMeant(noun: string, kinds: readonly ActorKind[] | undefined): readonly ActorKind[] | undefined {
  if (/^(?:presse|press|medias?)$/.test(noun)) return undefined;
  if (/^agenc[ey]$/.test(noun)) return kinds?.filter((k) => k !== 'armed-group' && k !== 'party');
  return /^m(?:ou|o)vement$/.test(noun)
    ? kinds?.filter((k) => k !== 'international-organisation' && k !== 'company')
    : kinds;
}

function choose(
  scene: Scene,
  named: readonly Found[],
  nouns: ReadonlyMap<string, ReadonlySet<string>>,
  noun: string,
  kinds: readonly ActorKind[],
  at: Word,
): { of: Found; confidence: number; why: string } | null {
  const sentenceOf = (f: Found): number =>
    scene.words[Math.min(wordAt(scene.words, f.start), scene.words.length - 1)]?.sentence ?? 0;
  const title = isTitle(noun, scene);
  const before = named.filter((f) => f.start < at.start && kinds.includes(f.who.kind) && !isPartOnly(scene, f, noun));
  const same = before.filter((f) => nouns.get(f.who.id)?.has(noun));
  const lastSame = same.at(-1);
  const others = new Set(same.map((f) => f.who.id));
  // One of several governors, told of long before, is not "the governor"; the only one is, however far.
  const reach = !title ? farthest * 3 : others.size === 1 ? Number.POSITIVE_INFINITY : 1;
  if (lastSame && at.sentence - sentenceOf(lastSame) <= reach)
    return {
      of: lastSame,
      confidence: others.size === 1 ? confidence.sameNoun : confidence.subjectBefore,
      why: `"${noun}" stood beside "${quote(scene, lastSame)}"`,
    };
  // A post ("le ministre") that nobody was called is not the next best person.
  if (title) return null;
  // "L'alliance" is not the coalition that was called one: a noun of its own kind must fit what it was called.
  // "Le suspect", "the victim": nobody who was named for something else.
  if (
    /^(?:suspect|suspecte|assaillant|agresseur|attaquant|auteur|victime|temoin|homme|femme|tireur|kamikaze|attacker|assailant|gunman|shooter|bomber|victim|witness|man|woman|civilian|contractor|agency|agence|council|conseil|procureure?|procureure? generale?)$/.test(
      noun,
    )
  )
    return null;
  const broad = ['group', 'organisation', 'person'].includes(scene.lexicon!.nouns.get(noun)!);
  const near = before.filter((f) => at.sentence - sentenceOf(f) <= farthest && (broad || !nouns.has(f.who.id)));
  const ids = new Set(near.map((f) => f.who.id));
  const last = near.at(-1);
  if (!last) return null;
  if (ids.size === 1)
    return {
      of: last,
      confidence: confidence.onlyOne,
      why: `the only one that "${noun}" fits in the sentences before: "${quote(scene, last)}"`,
    };
  const previous = near.filter((f) => sentenceOf(f) === at.sentence - 1);
  const first = previous[0];
  if (first && new Set(previous.map((f) => f.who.id)).size === 1 && !near.some((f) => sentenceOf(f) === at.sentence))
    return {
      of: first,
      confidence: confidence.subjectBefore,
      why: `the one that "${noun}" fits in the sentence before: "${quote(scene, first)}"`,
    };
  return null;
}

/** A post or rank that one holds by that very name: "the governor", « le général ». */
const isTitle = (noun: string, scene: Scene): boolean =>
  scene.lexicon!.offices.has(noun) ? !generic(noun, scene) : scene.lexicon!.ranks.has(noun);

/** "the group" is not its committee, nor its mission: bodies that are within others by their names. */
function isPartOnly(scene: Scene, f: Found, noun: string): boolean {
  const called = wordsOf(quote(scene, f));
  return (
    [called[0], called.at(-1)].some((w) => w !== noun && scene.lexicon!.ownBodies.has(w ?? '')) && noun === 'group'
  );
}

/** Posts that any person in charge may be called by. */
function generic(noun: string, scene: Scene): boolean {
  return ['leader', 'other'].includes(scene.lexicon!.offices.get(noun) ?? 'other');
}

function quote(scene: Scene, f: Found): string {
  return scene.text.slice(f.start, f.end);
}

/** Nouns that stood for an actor: in its appositions, or at the head of a nameless one. */
function nounsBeside(scene: Scene, settled: readonly Found[]): Map<string, Set<string>> {
  const nouns = new Map<string, Set<string>>();
  const add = (id: string, noun: string): void => void nouns.set(id, (nouns.get(id) ?? new Set()).add(noun));
  for (const f of settled) {
    if (f.nested) continue;
    const from = wordAt(scene.words, f.start);
    const to = wordAt(scene.words, f.end);
    if (f.method === 'title' || f.method === 'apposition') {
      // « le vice-président X » is no "président".
      if (scene.text[f.start - 1] === '-') continue;
      add(f.who.id, join(scene.words, from, to));
      if (to - from > 1) add(f.who.id, scene.words[from]!.folded);
    } else if (f.who.anonymous || f.method === 'alias' || f.method === 'induced') {
      for (let k = from; k < to; k++)
        if (scene.lexicon!.nouns.has(scene.words[k]!.folded)) add(f.who.id, scene.words[k]!.folded);
    }
  }
  return nouns;
}

/** "le groupe *armé*", "l'organisation *de* …": what follows makes it somebody else, or a kind of thing. */
function narrowed(scene: Scene, to: number): boolean {
  const next = scene.words[to];
  if (!next || next.before === gap.hard || next.sentence !== scene.words[to - 1]!.sentence) return false;
  const { lexicon } = scene;
  return (
    lexicon!.of.has(next.folded) ||
    lexicon!.qualifiers.has(next.folded) ||
    scene.known.demonyms.has(next.folded) ||
    next.capital ||
    next.before === gap.soft ||
    isQualified(scene, next)
  );
}

/** « le leader étudiant », « le groupe rebelle »: another word that says which one, where those stand behind. */
function isQualified(scene: Scene, next: Word): boolean {
  if (scene.lexicon!.demonyms !== 'after' || next.before !== gap.none) return false;
  const token = tokenAt(scene, next.start, next.sentence);
  // « étudiant » is a participle as well.
  return /^(?:ADJ|NOUN)$/.test(token?.upos ?? '') || (token?.feats.includes('Tense=Pres|VerbForm=Part') ?? false);
}

function isPlural(noun: string): boolean {
  return noun.split(' ')[0]!.endsWith('s') && noun !== 'corps';
}

function join(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.folded)
    .join(' ');
}
