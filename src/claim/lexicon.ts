// A language's words of acts, arranged for look-up by lemma.

import type { ClaimType } from '../domain/index.js';
import {
  type ActWords,
  type NounClass,
  type NounGroup,
  type RelationNoun,
  type RelationWords,
  typeAndMode,
  type VerbGroup,
} from '../languages/acts.js';

export interface VerbSense extends Omit<VerbGroup, 'type' | 'verbs'> {
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly reflexive: boolean;
  readonly particle: string | null;
  readonly noun: string | null;
}

export interface NounSense extends Omit<NounGroup, 'type' | 'nouns' | 'with'> {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** Lemmas of which one must stand by the noun; null asks for none. */
  readonly with: ReadonlySet<string> | null;
}

export interface Lexicon {
  readonly words: ActWords;
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>;
  readonly sets: Readonly<
    Record<
      | 'light'
      | 'order'
      | 'decide'
      | 'evasive'
      | 'occur'
      | 'target'
      | 'aimed'
      | 'toll'
      | 'possible'
      | 'obliged'
      | 'intend'
      | 'hearsay'
      | 'suspect'
      | 'prevent'
      | 'unreal'
      | 'tame'
      | 'negation'
      | 'turns'
      | 'containers'
      | 'animate'
      | 'offField'
      | 'offFieldHints',
      ReadonlySet<string>
    >
  >;
  /** Nouns of office and role, with the relation that each tells. */
  readonly roleOf: ReadonlyMap<string, RelationNoun>;
  /** Nouns of trade and rank, told of who works for a body. */
  readonly tradeOf: ReadonlyMap<string, RelationNoun>;
  readonly tiesOf: ReadonlyMap<string, readonly RelationWords[]>;
  readonly relationVerbsOf: ReadonlyMap<string, readonly RelationWords[]>;
  readonly content: Readonly<Record<keyof ActWords['content'], ReadonlySet<string>>>;
  readonly counts: Readonly<
    Record<'verbs' | 'oblique' | 'care' | 'accounts' | 'voiceless' | 'won', ReadonlySet<string>>
  >;
  readonly classes: Readonly<Record<NounClass, ReadonlySet<string>>>;
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** `se_retirer`, `pull_out`, `mettre+fin`, `s_en_prendre` → the lemma and what it must come with. */
function senseKey(entry: string): { lemma: string; reflexive: boolean; particle: string | null; noun: string | null } {
  const [verb, noun = null] = entry.split('+') as [string, string | undefined];
  const parts = verb.split('_');
  const reflexive = parts[0] === 'se' || parts[0] === 's';
  const rest = reflexive ? parts.slice(1).filter((p) => p !== 'en') : parts;
  return { lemma: rest[0]!, reflexive, particle: rest[1] ?? null, noun };
}

function byWord(groups: readonly RelationWords[]): ReadonlyMap<string, readonly RelationWords[]> {
  const map = new Map<string, RelationWords[]>();
  for (const group of groups) for (const word of words(group.words)) map.set(word, [...(map.get(word) ?? []), group]);
  return map;
}

/** Of a noun with two relations the first counts. */
const byNoun = (groups: readonly RelationNoun[]): ReadonlyMap<string, RelationNoun> =>
  new Map([...groups].reverse().flatMap((x) => words(x.nouns).map((noun) => [noun, x] as const)));

const compiled = new WeakMap<ActWords, Lexicon>();

export function lexiconOf(acts: ActWords): Lexicon {
  const known = compiled.get(acts);
  if (known) return known;
  const verbs = new Map<string, VerbSense[]>();
  for (const { type, verbs: list, ...group } of acts.verbs)
    for (const entry of words(list)) {
      const { lemma, ...demands } = senseKey(entry);
      const senses = verbs.get(lemma) ?? [];
      senses.push({ ...group, ...typeAndMode(type), ...demands });
      verbs.set(lemma, senses);
    }
  const nouns = new Map<string, NounSense[]>();
  for (const { type, nouns: list, with: beside, ...group } of acts.nouns)
    for (const noun of words(list)) {
      const sense = { ...group, ...typeAndMode(type), with: beside === undefined ? null : set(beside) };
      nouns.set(noun, [...(nouns.get(noun) ?? []), sense]);
    }
  const sets = Object.fromEntries(
    (
      [
        'light',
        'order',
        'decide',
        'evasive',
        'occur',
        'target',
        'aimed',
        'toll',
        'possible',
        'obliged',
        'intend',
        'hearsay',
        'suspect',
        'prevent',
        'unreal',
        'tame',
        'negation',
        'turns',
        'containers',
        'animate',
        'offField',
        'offFieldHints',
      ] as const
    ).map((k) => [k, set(acts[k])]),
  ) as Lexicon['sets'];
  // A branch, a sponsor: not somebody by themselves.
  const holders = acts.roles.filter((x) => x.relation !== 'part-of' && x.relation !== 'backed-by');
  const lexicon: Lexicon = {
    words: acts,
    verbs,
    nouns,
    sets: { ...sets, animate: new Set([...sets.animate, ...holders.flatMap((x) => words(x.nouns))]) },
    roleOf: byNoun(acts.roles.filter((x) => !x.trade)),
    tradeOf: byNoun(acts.roles.filter((x) => x.trade)),
    tiesOf: byWord(acts.ties),
    relationVerbsOf: byWord(acts.relationVerbs),
    content: Object.fromEntries(Object.entries(acts.content).map(([k, v]) => [k, set(v)])) as Lexicon['content'],
    counts: {
      verbs: set(acts.counts.verbs),
      oblique: set(acts.counts.oblique),
      care: set(acts.counts.care),
      accounts: set(acts.counts.accounts),
      voiceless: set(acts.counts.voiceless),
      won: set(acts.counts.won),
    },
    classes: Object.fromEntries(Object.entries(acts.classes).map(([k, v]) => [k, set(v)])) as Lexicon['classes'],
  };
  compiled.set(acts, lexicon);
  return lexicon;
}
