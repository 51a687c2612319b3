// What one voice states and another denies in one sentence: "denied that it had shelled the village, contrary to what X said".

import type { Claim, Dispute, Entry } from '../domain/index.js';
import type { Member } from './entry.js';

/** A denial, not a proposal turned down. */
const denying = /:(?:deny|refute|contest|démentir|nier|réfuter|contester)(?::|$)/;
/** What stands between a denial and the words that it answers. */
const answering =
  /(?<!\p{L})(?:after|contrary to|contradicting|despite|although|even though|après que|contrairement à|à rebours de|alors que|bien que)(?!\p{L})/iu;

const startIn = ({ sentence, exact }: Claim['evidence']) => Math.max(0, sentence.indexOf(exact));

/** Does the statement stand in the sentence of the denial, behind a word that sets the one against the other? */
function answers(denial: Claim, said: Claim): boolean {
  if (denial.article !== said.article || denial.evidence.sentence !== said.evidence.sentence) return false;
  if (said.actors.length === 0 || said.actors.some((a) => denial.actors.some((b) => a.id === b.id))) return false;
  const [from, to] = [startIn(denial.evidence), startIn(said.evidence)];
  const { sentence } = denial.evidence;
  // "After X said that …, Y denied": the word stands before both.
  return to > from ? answering.test(sentence.slice(from, to)) : /^\P{L}*(?:after|après que)\s/iu.test(sentence);
}

/** One dispute for each denial that its sentence sets against what somebody else states. In the order of the entries. */
export function counteredDisputes(
  entries: readonly Entry[],
  members: ReadonlyMap<string, readonly Member[]>,
): Dispute[] {
  const told = new Map<string, Claim[]>();
  for (const entry of entries)
    for (const { claim } of members.get(entry.id)!)
      if (claim.type === 'STATE' && claim.modality === 'asserted')
        told.set(claim.article, [...(told.get(claim.article) ?? []), claim]);
  return entries.flatMap((entry): Dispute[] => {
    const denials = members
      .get(entry.id)!
      .flatMap(({ claim: c }) => (c.type === 'REJECT' && denying.test(c.rule) ? [c] : []));
    const pairs = denials.map((d) => [d, (told.get(d.article) ?? []).filter((c) => answers(d, c))] as const);
    const against = pairs.filter(([, said]) => said.length > 0);
    if (against.length === 0 || entry.disputes.some((d) => d.endsWith('-happened'))) return [];
    const articles = new Set(against.map(([d]) => d.article));
    const origins = entry.origins.filter((o) => o.articles.some((a) => articles.has(a))).map((o) => o.name);
    const side = (value: string, claims: readonly Claim[]) => ({
      value,
      claims: [...new Set(claims.map((c) => c.id))].sort(),
      origins: [...origins].sort(),
      superseded: false,
    });
    const sides = [
      side(
        'denied',
        against.map(([d]) => d),
      ),
      side(
        'happened',
        against.flatMap(([, said]) => said),
      ),
    ];
    return [{ id: `d-${entry.id.slice(2)}-happened`, entry: entry.id, field: 'happened', sides, range: null }];
  });
}
