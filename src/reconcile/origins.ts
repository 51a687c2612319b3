// How many independent voices stand behind an entry: counted here and nowhere else.

import type { Claim, Lineage, Origin } from '../domain/index.js';
import type { Families, Voice } from './families.js';
import { Groups } from './groups.js';

/** One article's part in an entry. */
export interface Witness {
  readonly article: string;
  readonly outlet: string | null;
  readonly voice: Voice;
  /** First day on which it may have been published; Infinity where unknown, so that it comes last. */
  readonly published: number;
  readonly claims: readonly Claim[];
  /** Ids of actors without a name: two of them may be two people. */
  readonly anonymous: ReadonlySet<string>;
}

/** A text link between two witnesses that covers what they say here. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  readonly kind: Lineage['kind'];
  readonly why: string;
}

/** What persons decided of pairs of articles: same origin, or not. */
export interface OriginRulings {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

const kinds: Readonly<Record<Lineage['kind'], string>> = {
  exact: 'the same text',
  part: 'a part of the same text',
  reworded: 'the same text, reworded',
  translated: 'a translation of the same text',
  credited: 'taken from a text that it credits',
};

/** The claimant that all of a witness's claims here rest on in the end: the farthest one with a name; null where they differ or the outlet speaks for itself. */
function claimantOf(witness: Witness): { id: string; name: string } | null {
  let found: { id: string; name: string } | null = null;
  for (const claim of witness.claims) {
    const last = claim.attribution.at(-1);
    // Whoever speaks in a statement is its subject, not its witness; and a claimant without a name may be anyone.
    const speaks = last && claim.kind === 'statement' && claim.actors.some((a) => a.id === last.id);
    if (!last || speaks || witness.anonymous.has(last.id) || (found && found.id !== last.id)) return null;
    found = { id: last.id, name: last.name };
  }
  return found;
}

/**
 * Folds witnesses to origins: one publisher family; one text (copied, reworded, translated) or one credited agency; one
 * original claimant. An article that was taken from another has that other's voice, not its publisher's: a paper that
 * prints a dispatch one day and reports itself the next is two voices, and does not make its own reporting the agency's.
 * An origin counts where a known publisher or agency is part of it: an unknown one adds no independence. Origins come
 * in the order of their first publication.
 */
export function countOrigins(
  witnesses: readonly Witness[],
  copies: readonly Copy[],
  families: Families,
  rulings: OriginRulings,
): Origin[] {
  const order = [...witnesses].sort((a, b) => a.published - b.published || (a.article < b.article ? -1 : 1));
  const byId = new Map(order.map((w) => [w.article, w]));
  const groups = new Groups<string>();
  const because = new Map<string, string>();
  const kept = rulings.different.filter(([a, b]) => byId.has(a) && byId.has(b));
  const fold = (first: string, second: string, why: string) => {
    const [x, y] = [groups.find(first), groups.find(second)];
    if (x === y) return;
    // A person said that these two are not one: nothing may join them, not even by way of a third.
    for (const [a, b] of kept) {
      const [ga, gb] = [groups.find(a), groups.find(b)];
      if ((ga === x && gb === y) || (ga === y && gb === x)) return;
    }
    groups.join(first, second);
    if (!because.has(second)) because.set(second, why);
    else if (!because.has(first)) because.set(first, why);
  };
  for (const [a, b] of rulings.same) if (byId.has(a) && byId.has(b)) fold(a, b, 'a person decided so');

  // What it heard itself ("told our correspondent") is not the agency's, though the article credits one.
  const heard = (w: Witness) =>
    w.voice.family !== null &&
    w.claims.some((c) => c.attribution.some((a) => families.ofClaimant(a) === w.voice.family));
  const credits = (w: Witness) => (w.voice.isAgency || heard(w) ? [] : w.voice.agencies);

  // One text: the first of it has the voice, an agency or who credits one before the others.
  const texts = new Groups<string>();
  for (const { a, b } of copies) if (byId.has(a) && byId.has(b)) texts.join(a, b);
  const taken = new Set<string>();
  for (const group of texts.of(order.map((w) => w.article))) {
    const members = group.map((id) => byId.get(id)!);
    const source = members.find((w) => w.voice.isAgency) ?? members.find((w) => credits(w).length > 0) ?? members[0]!;
    for (const member of members) if (member !== source) taken.add(member.article);
  }

  // One publisher family, or one agency credited.
  const holders = new Map<string, string>();
  for (const w of order) {
    const own = taken.has(w.article) || credits(w).length > 0 ? [] : [w.voice.family];
    for (const key of [...own, ...credits(w)]) {
      if (key === null) continue;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, w.article);
      else
        fold(holder, w.article, credits(w).includes(key) ? `from the agency ${key}` : `same publisher family: ${key}`);
    }
  }
  for (const copy of copies) {
    const [a, b] = [byId.get(copy.a), byId.get(copy.b)];
    if (!a || !b) continue;
    const [first, second] = taken.has(a.article) && !taken.has(b.article) ? [b, a] : [a, b];
    fold(first.article, second.article, `${kinds[copy.kind]} as ${first.outlet ?? first.article}: ${copy.why}`);
  }

  // One original claimant, where all that a voice says rests on it.
  const resting = new Map<string, string>();
  for (const ids of groups.of(order.map((w) => w.article))) {
    const claimants = ids.map((id) => claimantOf(byId.get(id)!));
    const [one] = claimants;
    if (!one || !claimants.every((c) => c?.id === one.id)) continue;
    const family = families.ofClaimant(one);
    const holder = resting.get(one.id) ?? (family ? holders.get(family) : undefined);
    if (holder === undefined) resting.set(one.id, ids[0]!);
    else fold(holder, ids[0]!, `rests on ${one.name}, as the other does`);
  }

  return groups.of(order.map((w) => w.article)).map((articles): Origin => {
    const members = articles.map((id) => byId.get(id)!);
    const claimants = members.map(claimantOf);
    const agencies = members.flatMap((w) => (w.voice.isAgency && w.voice.family ? [w.voice.family] : credits(w)));
    const known = agencies.find((f) => !f.startsWith('agency:'));
    const agency = known ?? agencies[0]?.slice('agency:'.length);
    const claimantFamily = claimants.map((c) => c && families.ofClaimant(c)).find((f) => f);
    const shared =
      members.length > 1 && claimants[0] && claimants.every((c) => c?.id === claimants[0]!.id)
        ? claimants[0].name
        : null;
    // Whoever had it first lends the name; a known publisher that merely copied makes it count all the same.
    const first = members.find((w) => !taken.has(w.article) && w.voice.family)?.voice.family;
    const family = first ?? members.find((w) => w.voice.family)?.voice.family;
    return {
      name:
        agency ?? claimantFamily ?? shared ?? family ?? members.find((w) => w.outlet)?.outlet ?? 'unknown publisher',
      articles,
      because: articles.slice(1).map((article) => ({
        article,
        why: because.get(article) ?? because.get(articles[0]!) ?? 'folded with the others',
      })),
      counts: Boolean(known ?? claimantFamily ?? family),
    };
  });
}
