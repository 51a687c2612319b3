// PLOVER's English gold sentences: whether the coded act is among the claims, and whether its source and target are named.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Claim, ClaimType } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';
import { inspect } from '../src/recoupe.js';
import { meets } from './compare.js';

interface Named {
  readonly actorText?: string;
}

interface GoldSentence {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  /** A list; one record has a word of context in its place. */
  readonly source?: readonly Named[] | string;
  readonly target?: readonly Named[] | string;
}

/** Names of the older PLOVER that the data was coded in. */
const renamed: Record<string, string> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', FIGHT: 'ASSAULT' };
const dropped = new Set(['INVESTIGATE', 'CRIME']);

const kind: ReadonlySet<ClaimType> = new Set(['SUPPORT', 'CONSULT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const hostile: ReadonlySet<ClaimType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']);

/**
 * PLOVER's code of a claim, where it counts otherwise than the record does (table CAMEO2PLOVER-2021 beside the PLOVER manual). The record
 * keeps the kind of an act and its modality apart; PLOVER codes an act to come as the word given: an intent to cooperate, aid, meet or
 * yield is AGREE (CAMEO 030–039), one to harm is THREATEN (130–138). Signing and ties taken up are SUPPORT there (054, 057), AGREE and
 * COOPERATE here.
 */
export function codesOf(c: Claim): readonly string[] {
  if (c.kind === 'event' && c.modality === 'planned') {
    if (kind.has(c.type)) return ['AGREE'];
    if (hostile.has(c.type)) return [c.type, 'THREATEN'];
  }
  return c.mode === 'sign' || c.mode === 'relations' ? [c.type, 'SUPPORT'] : [c.type];
}

const mutual = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT']);

export interface Coded {
  readonly half: 'tuned' | 'unseen';
  readonly type: string;
  readonly found: boolean;
  /** Coded as it stands, without `codesOf`. */
  readonly asNamed: boolean;
  /** Each name of the gold record, and whether a claim of the type has it on that side. */
  readonly names: readonly { readonly side: 'source' | 'target'; readonly text: string; readonly right: boolean }[];
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Half of the sentences, by a hash of their ids, may be read by who works on the rules; the others are only counted. */
const halfOf = (id: string) => (createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'tuned' : 'unseen');

export function codePlover(): Coded[] {
  const knowledge = loadKnowledge();
  const file = new URL('../../shared/data/plover-en/gsr-dev.jsonl', import.meta.url);
  const gold: GoldSentence[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
  return gold
    .filter((g) => !dropped.has(g.event))
    .map((g) => {
      const type = renamed[g.event] ?? g.event;
      const { claims } = inspect(bareArticle(g.text, 'en', { id: g.id, name: g.id }), knowledge);
      const right = claims.filter((c) => codesOf(c).includes(type));
      const names = (['source', 'target'] as const).flatMap((side) => {
        const list = g[side];
        return (Array.isArray(list) ? (list as readonly Named[]) : [])
          .flatMap((n) => (n.actorText ? [n.actorText] : []))
          .map((text) => ({ side, text, right: right.some((c) => meets(sideOf(c, side), [text])) }));
      });
      return {
        half: halfOf(g.id),
        type,
        found: right.length > 0,
        asNamed: claims.some((c) => c.type === type),
        names,
        text: g.text,
        claims,
      };
    });
}

/**
 * Those that a claim has on one side. The gold lists both sides of a mutual act as its source, and gives a target that is a place
 * ("threatened to institute a curfew in Algiers": Algiers) where a claim has its place.
 */
function sideOf(c: Claim, side: 'source' | 'target') {
  if (mutual.has(c.type) && c.kind === 'event') return [...c.actors, ...c.recipients];
  if (side === 'source') return c.actors;
  return c.place ? [...c.recipients, c.place] : c.recipients;
}

export function scorePlover(): Record<string, number> {
  const all = codePlover();
  const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / hits.length;
  const figures = (of: readonly Coded[], suffix: string) => ({
    [`plover.type${suffix}`]: share(of.map((c) => c.found)),
    [`plover.actors${suffix}`]: share(of.flatMap((c) => c.names.map((n) => n.right))),
  });
  return {
    ...figures(all, ''),
    'plover.type-as-named': share(all.map((c) => c.asNamed)),
    ...figures(
      all.filter((c) => c.half === 'tuned'),
      '-tuned',
    ),
    ...figures(
      all.filter((c) => c.half === 'unseen'),
      '-unseen',
    ),
  };
}
