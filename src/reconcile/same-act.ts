// Acts that a text tells on with: "nine people were wounded", "they had carried out the attack", "… was also killed" are the act told just before.

import type { Claim } from '../domain/index.js';

/** "the attack", « cette frappe », in the words of a clause. */
const thatAct =
  /(?:\b(?:la|cette|les|ces|le|ce|sa|leur)\s|\bl['’])(?:même\s)?(?:frappe|attaque|bombardement|attentat|raid|tir|explosion|assaut|fusillade|embuscade|opération)s?(?!\p{L})|\b(?:the|that|this|those)\s(?:same\s)?(?:strike|attack|bombing|raid|shelling|explosion|blast|assault|shooting|ambush|operation)(?:es|s)?(?!\p{L})/iu;
/** « Les frappes ont visé un dépôt », "the American strikes had killed six": told with the act as its subject, right before the words of the clause or at their head. */
const itsSubject =
  /(?:(?:^|\s)(?:la|cette|les|ces|le|ce)\s|(?:^|\s)l['’])(?:même\s)?(?:frappe|attaque|bombardement|attentat|raid|tir|explosion|assaut|embuscade)s?(?:\s\p{L}+){0,2}?(?:\s(?:ont|a|avaient|avait|auraient|aurait))?(?:\s(?:également|aussi|notamment))?\s$|\b(?:the|that|those|these)\s(?:same\s)?(?:\p{L}+\s)?(?:strike|attack|bombing|raid|shelling|explosion|blast|assault|ambush)(?:es|s)?\s(?:(?:has|have|had|also)\s)*$/iu;
/** "was also killed", « la même frappe a coûté la vie à ». */
const also =
  /(?<!\p{L})(?:also|as well|too|aussi|également)(?!\p{L})|\b(?:the|that) same (?:strike|attack|raid|bombing|blast)\b|\b(?:la|le) même (?:frappe|attaque|raid|bombardement|explosion)\b/iu;
/** Characters after the telling of an act within which "the attack" still means it. */
const REACH = 1200;
/** Characters between two sentences that follow each other. */
const GAP = 3;

const sentenceStart = ({ start, sentence, exact }: Claim['evidence']) => start - Math.max(0, sentence.indexOf(exact));
const sentenceEnd = (e: Claim['evidence']) => sentenceStart(e) + e.sentence.length;
const untold = (c: Claim) => c.time === null || c.time.mention === '';
/** Nothing that the two tell of where speaks against one act. */
const agree = (a: Claim, b: Claim) => a.place === null || b.place === null || a.place.id === b.place.id;
/** An act named by its author: « des tirs iraniens », "Iran's missile attack". */
const theirs =
  /^(?:\S+\s){0,4}(?:tirs?|attaques?|frappes?|raids?|bombardements?|attacks?|strikes?|shelling|bombing)(?!\p{L})/iu;
/** Characters behind the words of an act within which its verb may stand. */
const VERB_BEHIND = 30;
/** « mené l'attaque de Jordanie », "the attack on Bria": an act known by its place is not the one told last. */
function namedByPlace({ evidence: { sentence, exact } }: Claim): boolean {
  const at = sentence.indexOf(exact);
  const act = thatAct.exec(sentence.slice(at));
  if (at < 0 || !act) return false;
  return /^\s(?:(?:de|du|des|en|à|au|contre|of|in|on|at|against)\s|d['’])(?:la\s|le\s|l['’]|the\s)?\p{Lu}/u.test(
    sentence.slice(at + act.index + act[0].length),
  );
}
/** Whose words begin with the act as subject of its verb. */
function tellsOn({ evidence: { sentence, exact } }: Claim): boolean {
  const at = sentence.indexOf(exact);
  // « les frappes ont fait 16 morts »: the words of the act may end before the verb.
  const verb =
    /(?<!\p{L})(?:visé|visaient|frappé|touché|tué|blessé|détruit|fait|killed|wounded|injured|hit|struck|targeted|destroyed|left)(?!\p{L})/iu.exec(
      sentence.slice(at, at + exact.length + VERB_BEHIND),
    );
  return verb !== null && at >= 0 && itsSubject.test(sentence.slice(0, at + verb.index));
}
const happened = (c: Claim) => c.modality === 'asserted' || c.modality === 'conditional';

/** `alike`: nothing speaks against one author of both. */
export function sameActs(claims: readonly Claim[], alike: (a: Claim, b: Claim) => boolean): [string, string][] {
  const acts = claims
    .filter((c) => c.kind === 'event' && c.type === 'ASSAULT' && happened(c))
    .sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
  const hosted = new Set<string>();
  return acts.flatMap((c, i): [string, string][] => {
    if (!untold(c) || hosted.has(c.id)) return [];
    const from = sentenceStart(c.evidence);
    // « les tirs iraniens du 8 janvier … l'attaque iranienne contre la base »: one author's act, dated once.
    if (c.actors.length === 1 && c.mode !== 'kill' && c.modality === 'asserted' && theirs.test(c.evidence.exact)) {
      const dated = acts.filter(
        (b) =>
          b !== c &&
          !untold(b) &&
          b.time?.mention &&
          b.actors.length > 0 &&
          b.mode !== 'kill' &&
          alike(c, b) &&
          agree(b, c),
      );
      const days = new Set(dated.map((b) => b.time!.edtf));
      const one = dated[0];
      if (one && days.size === 1 && c.time === null && !hosted.has(one.id)) {
        hosted.add(c.id);
        return [[c.id, one.id]];
      }
    }
    const before = acts.slice(0, i).filter((b) => sentenceEnd(b.evidence) <= from && !hosted.has(b.id));
    const last = before.at(-1);
    if (!last) return [];
    // Of one sentence the first: what it answers or follows is told behind it ("fired missiles in retaliation for the killing").
    const first = before.find((b) => b.evidence.sentence === last.evidence.sentence)!;
    const follows = from - sentenceEnd(last.evidence) <= GAP;
    const harm = c.mode === 'wound' || c.mode === 'kill';
    const named = c.recipients.some((x) => !x.id.startsWith('group:') && /^\p{Lu}/u.test(x.name));
    // "Neuf personnes ont été blessées."
    const goesOn =
      harm &&
      c.place === null &&
      follows &&
      c.actors.length === 0 &&
      (also.test(c.evidence.sentence) || (c.mode === 'wound' && !named));
    // "… said that they had carried out the attack"
    const meant =
      c.mode === null &&
      c.place === null &&
      c.recipients.length === 0 &&
      thatAct.test(c.evidence.exact) &&
      !namedByPlace(c);
    // « Les frappes ont visé des dépôts »: of an act without a day of its own, and of no death that the other does not tell.
    const subject = tellsOn(c) && !(harm && named) && agree(c, first) && alike(c, first);
    const near = before.filter((b) => from - sentenceEnd(b.evidence) <= REACH);
    // "At least seven people died in the strike"
    const within =
      c.recipients.length > 0 &&
      !named &&
      c.actors.length === 0 &&
      c.place === null &&
      /(?<!\p{L})(?:in|during|dans|lors de)\s/iu.test(c.evidence.exact) &&
      thatAct.test(c.evidence.exact);
    const host =
      goesOn || ((subject || within) && from - sentenceEnd(last.evidence) <= REACH)
        ? first
        : meant
          ? ((c.actors.length > 0 ? near.findLast((b) => b.actors.length > 0 && alike(c, b)) : undefined) ??
            (near.includes(first) && alike(c, first) ? first : undefined))
          : undefined;
    if (!host) return [];
    hosted.add(c.id);
    return [[c.id, host.id]];
  });
}

/** « a condamné un assassinat et dénoncé une violation », "called it a violation and held X responsible": one voice in one sentence, said once. Pairs [the claim, the one that it goes with]. */
export function saidTogether(claims: readonly Claim[]): [string, string][] {
  const first = new Map<string, Claim>();
  const pairs: [string, string][] = [];
  // Who names whom stands for the sentence.
  const charges = claims
    .filter((c) => c.type === 'ACCUSE' && c.kind === 'statement' && c.actors.length > 0)
    .sort((a, b) => b.recipients.length - a.recipients.length || (a.id < b.id ? -1 : 1));
  for (const c of charges) {
    const by = c.actors.map((a) => a.id).sort();
    const key = `${c.evidence.sentence} ${c.modality} ${by}`;
    const host = first.get(key);
    if (!host) first.set(key, c);
    else if (c.recipients.every((x) => host.recipients.some((y) => x.id === y.id))) pairs.push([c.id, host.id]);
  }
  return pairs;
}
