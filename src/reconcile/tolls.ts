// Figures that are the toll of an act told in the same sentence: "une frappe a tué cinq soldats".

import type { Claim } from '../domain/index.js';
import { daysOf, meet } from './days.js';
import { isHuman, tollUnits, unitOf } from './units.js';

/** Is the figure a count of people harmed, by its own words? */
const isToll = (c: Claim): boolean =>
  c.figure !== null && (/kill|wound|injur|dead|death/.test(c.mode ?? '') || tollUnits.has(unitOf(c.figure.unit) ?? ''));

const within = (inner: Claim, outer: Claim) =>
  inner.evidence.start >= outer.evidence.start && inner.evidence.end <= outer.evidence.end;

/** An act that the text has told of: "dans la frappe", "in that attack". */
const thatAct =
  /(?:\b(?:la|cette|les|ces|le|ce)\s|\bl['’])(?:même\s)?(?:frappe|attaque|bombardement|attentat|raid|tir|explosion|assaut|fusillade|embuscade)s?(?!\p{L})|\b(?:the|that|this|those)\s(?:\w+\s){0,2}(?:strike|attack|bombing|raid|shelling|explosion|blast|assault|shooting|ambush)(?:es|s)?\b/iu;
/** Characters after its telling within which it is meant. */
const REACH = 1200;

/** The act told last before a toll whose own sentence only points back at it. */
function actBefore(figure: Claim, events: readonly Claim[]): Claim | undefined {
  const { sentence, start, exact } = figure.evidence;
  if (!thatAct.test(sentence)) return undefined;
  const from = start - Math.max(0, sentence.indexOf(exact));
  return events
    .filter((e) => e.evidence.end <= from && from - e.evidence.end <= REACH && e.modality === 'asserted')
    .sort((a, b) => b.evidence.start - a.evidence.start || (a.id < b.id ? -1 : 1))[0];
}

/** Dates that cannot both hold: "attacked on Tuesday over the death of 25 on Sunday". */
function apart(figure: Claim, event: Claim): boolean {
  const [a, b] = [daysOf(figure.time?.edtf), daysOf(event.time?.edtf)];
  return a !== null && b !== null && !meet(a, b);
}

/** Pairs [figure claim, event claim]: the violent event of its sentence whose clause is nearest, else the one that it points back at. */
export function hostsOf(claims: readonly Claim[]): [string, string][] {
  const events = claims.filter((c) => c.kind === 'event' && c.type === 'ASSAULT');
  if (events.length === 0) return [];
  return claims
    .filter((c) => c.kind === 'figure')
    .flatMap((figure): [string, string][] => {
      const distance = (e: Claim) =>
        Math.max(0, e.evidence.start - figure.evidence.end, figure.evidence.start - e.evidence.end);
      const toll = isToll(figure);
      const near = events
        .filter((e) => e.evidence.sentence === figure.evidence.sentence && !apart(figure, e))
        // "attacked the embassy over the death of 25": what a noun tells is another act's, unless this one's words hold it.
        .filter((e) => figure.rule !== 'quantity:noun' || within(figure, e))
        // "Sept employés" is a toll where it stands within the killing.
        .filter((e) => toll || (e.mode === 'kill' && isHuman(figure.figure?.unit ?? null) && within(figure, e)))
        .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0];
      const host = near ?? (toll ? actBefore(figure, events) : undefined);
      return host ? [[figure.id, host.id]] : [];
    });
}
