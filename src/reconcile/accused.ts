// Who is blamed for an act and denies it: two sides of a dispute over its author, read from what is said right after the act is told.

import type { Claim, Dispute, Entry } from '../domain/index.js';
import type { ClaimSketch } from './claim-sketch.js';
import type { Member } from './entry.js';
import type { Kinship } from './likeness.js';

/** Characters after the telling of an act within which "that attack" still means it. */
const REACH = 700;

interface Told {
  readonly member: Member;
  readonly entry: string;
}

/** Acts told in the sentence of a claim; where there is none that fits, those that the text before it tells of. The nearest first. */
function actsAt(claim: Claim, told: readonly Told[], fits: (act: Told) => boolean): string[] {
  const at = ({ member: { claim: e } }: Told) => e.evidence;
  const open = told.filter(fits);
  const here = open.filter((x) => at(x).sentence === claim.evidence.sentence);
  const before = open.filter((x) => {
    const since = claim.evidence.start - at(x).end;
    return since >= 0 && since <= REACH;
  });
  return (here.length > 0 ? here : before)
    .sort((x, y) => at(y).start - at(x).start || (x.entry < y.entry ? -1 : 1))
    .map((x) => x.entry);
}

/**
 * One dispute for each entry of violence of which somebody is accused, in one article or another, and which the accused rejects.
 * Both must be said where the act is told. In the order of the entries.
 */
export function accusedDisputes(
  entries: readonly Entry[],
  members: ReadonlyMap<string, readonly Member[]>,
  kin: Kinship,
): Dispute[] {
  const told = new Map<string, Told[]>();
  const [blames, denials]: [Member[], Member[]] = [[], []];
  for (const entry of entries) {
    for (const member of members.get(entry.id)!) {
      const { claim } = member;
      if (claim.type === 'ACCUSE' && claim.recipients.length > 0) blames.push(member);
      else if (claim.type === 'REJECT' && claim.actors.length > 0) denials.push(member);
      else if (claim.type === 'ASSAULT' && claim.modality !== 'planned' && claim.modality !== 'denied') {
        const list = told.get(claim.article);
        if (list) list.push({ member, entry: entry.id });
        else told.set(claim.article, [{ member, entry: entry.id }]);
      }
    }
  }
  /** Whoever was harmed, or somebody else known to have done it, is not the one accused. */
  const mayHaveDone = (who: ClaimSketch['actors']) => (act: Told) =>
    kin.best(who, act.member.sketch.recipients).likeness === 0 &&
    (act.member.sketch.actors.length === 0 || kin.best(who, act.member.sketch.actors).likeness >= 0.5);
  const denied = new Map<string, Member[]>();
  for (const member of denials) {
    const acts = told.get(member.claim.article) ?? [];
    for (const entry of new Set(actsAt(member.claim, acts, mayHaveDone(member.sketch.actors))))
      denied.set(entry, [...(denied.get(entry) ?? []), member]);
  }
  const found = new Map<string, { accused: string; by: Set<string>; against: Set<string> }>();
  for (const { claim, sketch } of blames) {
    for (const entry of actsAt(claim, told.get(claim.article) ?? [], mayHaveDone(sketch.recipients))) {
      const answers = (denied.get(entry) ?? []).filter(
        (d) => kin.best(sketch.recipients, d.sketch.actors).likeness >= 0.5,
      );
      if (answers.length === 0) continue;
      const name = sketch.recipients.find((x) => kin.best([x], answers[0]!.sketch.actors).likeness >= 0.5)!.name;
      const one = found.get(entry) ?? { accused: name, by: new Set<string>(), against: new Set<string>() };
      one.by.add(claim.id);
      for (const { claim: answer } of answers) one.against.add(answer.id);
      found.set(entry, one);
      break;
    }
  }
  return entries.flatMap((entry): Dispute[] => {
    const one = found.get(entry.id);
    if (!one) return [];
    const articleOf = new Map([...blames, ...denials].map((m) => [m.claim.id, m.claim.article]));
    const side = (value: string, claims: ReadonlySet<string>) => ({
      value,
      claims: [...claims].sort(),
      origins: entry.origins
        .filter((o) => [...claims].some((c) => o.articles.includes(articleOf.get(c)!)))
        .map((o) => o.name)
        .sort(),
      superseded: false,
    });
    const sides = [side(one.accused, one.by), side(`not ${one.accused}`, one.against)];
    return [{ id: `d-${entry.id.slice(2)}-accused`, entry: entry.id, field: 'actors', sides, range: null }];
  });
}
