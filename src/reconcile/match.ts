// Do two claims speak of the same thing? What forbids it, and a table of what speaks for it, each with its reason.

import type { ClaimType } from '../domain/index.js';
import { type ClaimSketch, nameHashes } from './claim-sketch.js';
import { type DayRange, gap, meet, width } from './days.js';
import { type ActorSketch, fineness, isOrgan, isPerson, type Kinship, placeLikeness } from './likeness.js';

/** Types that two coders give to one act: a raid is ASSAULT or COERCE, a pull-out ordered is RETREAT or CONCEDE. */
const families: Readonly<Record<ClaimType, readonly string[]>> = {
  ASSAULT: ['force'],
  COERCE: ['force', 'pressure'],
  SANCTION: ['pressure', 'leave'],
  MOBILIZE: ['posture'],
  THREATEN: ['posture'],
  PROTEST: ['protest'],
  RETREAT: ['leave'],
  CONCEDE: ['leave', 'accord'],
  AGREE: ['accord'],
  CONSULT: ['talk'],
  COOPERATE: ['accord', 'help'],
  AID: ['help'],
  SUPPORT: ['help', 'say'],
  REQUEST: ['ask'],
  ACCUSE: ['blame'],
  REJECT: ['refuse'],
  STATE: ['say'],
  FIGURE: ['figure'],
  RELATION: ['relation'],
};

export const familiesOf = (type: ClaimType): readonly string[] => families[type];

/** What speaks for two claims being of one thing. Points; `enough` of them, and they are merged. */
export const weights = {
  sameType: [1, 'the same kind of act'],
  nearType: [0.3, 'kinds of act that are told one for the other'],
  sameMode: [0.5, 'done in the same way'],
  otherMode: [-0.7, 'done in different ways'],
  sameDay: [2.5, 'on the same day or two'],
  sameNight: [2, 'in one night: late on a day here, early on the next there'],
  samePeriod: [1.2, 'the day of one lies within the period of the other'],
  sameYear: [0.3, 'in the same year, no closer told'],
  sameStretch: [3, 'over stretches of time that begin within a month of each other'],
  sameDeadline: [3, 'to be done by the same day or month'],
  thatNews: [1.6, 'one tells no time, but appeared within days of the time that the other tells'],
  sameNews: [0.8, 'a time is not told, but both appeared within three days'],
  oldNews: [-1.5, 'a time is not told, and they appeared weeks apart'],
  person: [2.2, 'the same person'],
  group: [1.6, 'the same group or organisation'],
  state: [1, 'the same state or its organs'],
  thing: [1.2, 'the same thing or unnamed group'],
  onePersonHarmed: [2.2, 'harm done to one named person, which is seldom done twice'],
  otherRole: [
    0.7,
    'somebody who does it in one account and suffers it in the other: a reading error more often than a second act',
  ],
  sameToll: [1.5, 'the same number of people harmed'],
  otherToll: [-0.8, 'another number of people harmed'],
  victimNamed: [
    2.5,
    'the person harmed in one is named in the sentence of the other, which names no other person harmed',
  ],
  otherActors: [-1.5, 'done by others, by name'],
  otherRecipients: [-0.8, 'done to others, by name'],
  samePlace: [1.6, 'in the same town or nearer'],
  sameProvince: [1, 'in the same province'],
  sameCountry: [0.3, 'in the same country'],
  sameFigure: [1, 'the same number of the same thing'],
  sameClaimant: [1.5, 'counted by the same'],
  sameWords: [3.5, 'told in the same words'],
  someWords: [2, 'told in partly the same words'],
  otherWords: [-1.2, 'told in words of which none are shared'],
  sameNames: [2.2, 'the same other names in the sentence'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** Points at which two claims are of one thing. */
export const enough = 4.8;
/** What is missing to `enough` may be this much where both articles are shown to tell the same news. */
export const support = 2.2;
/** The same for plain statements, of which one speaker makes many a day. */
const supportOfStatements = 1;
/** Points at which even claims that differ in one hard thing (a culprit, a day) are of one thing, and dispute it. */
const plenty = 6.5;

export interface Match {
  readonly score: number;
  /** True where it holds only if both articles tell another thing of these days in common. */
  readonly weak: boolean;
  /** One line each, in the order of the table. */
  readonly because: readonly string[];
}

type Feature = keyof typeof weights;

/** Acts that harm someone. */
export const harming: ReadonlySet<ClaimType> = new Set<ClaimType>(['ASSAULT', 'COERCE']);
/** Kinds of act that are words: the speaker is the actor, and what was said matters. */
const verbal: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'STATE',
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'SUPPORT',
]);

/** Kinds of act that two sides do together: who is named first says nothing. */
const mutual: ReadonlySet<ClaimType> = new Set<ClaimType>(['CONSULT', 'AGREE', 'COOPERATE']);

const persons = (actors: readonly ActorSketch[]) => actors.filter(isPerson);
const named = (actors: readonly ActorSketch[]) => actors.filter((a) => !a.anonymous && a.kind !== 'unknown');

/** Days apart within which two tellings of one harm to one person may disagree. */
const DATE_DISPUTE = 3;
/** The same of a killing, which is done once: a year that was counted wrongly still tells of it. */
const ONE_DEATH = 400;

/** The same named person harmed in both. */
function oneVictim(a: ClaimSketch, b: ClaimSketch, kin: Kinship): boolean {
  return (
    harming.has(a.type) &&
    harming.has(b.type) &&
    kin.best(persons(a.recipients), persons(b.recipients)).likeness >= 0.85
  );
}

/** "Le meurtre du commandant de la Force Al-Qods, Qassem Soleimani": his force was taken for the one harmed. */
function victimNamed(a: ClaimSketch, b: ClaimSketch): boolean {
  if (!harming.has(a.type) || !harming.has(b.type) || persons(b.recipients).length > 0) return false;
  return persons(a.recipients).some((p) => {
    const surname = nameHashes(p).at(-1);
    return surname !== undefined && b.names.includes(surname);
  });
}

/** A killing that was read without its victim, in a sentence of other names: of some other man, for all that is known. */
function othersNamed(a: ClaimSketch, b: ClaimSketch): boolean {
  const victims = persons(a.recipients);
  if (a.mode !== 'kill' || b.mode !== 'kill' || victims.length === 0 || persons(b.recipients).length > 0) return false;
  // "Abou" is half the names of a country: the surname has to be there.
  return b.names.length >= 2 && !victims.some((v) => b.names.includes(nameHashes(v).at(-1) ?? -1));
}

const hurts = (c: ClaimSketch) => c.mode === 'kill' || c.mode === 'wound';

/** "Late on Tuesday" and "early on Wednesday": the night between, which clocks far apart date differently. */
function oneNight(a: ClaimSketch, b: ClaimSketch): boolean {
  const [late, early] = a.night === 1 ? [a, b] : [b, a];
  return late.night === 1 && early.night === -1 && !!late.time && !!early.time && late.time.high + 1 === early.time.low;
}

/** The same, where only one of the two says which end of the day it was: "late on Tuesday", and "on Wednesday". */
function mayBeOneNight(a: ClaimSketch, b: ClaimSketch): boolean {
  const [first, next] = (a.time?.low ?? 0) < (b.time?.low ?? 0) ? [a, b] : [b, a];
  if (!first.time || !next.time || first.time.high + 1 !== next.time.low) return false;
  return (first.night === 1 && next.night !== 1) || (next.night === -1 && first.night !== -1);
}

/** Days by which the two may differ and still tell of one thing. */
function disputable(a: ClaimSketch, b: ClaimSketch, kin: Kinship): number {
  if (mayBeOneNight(a, b)) return 1;
  const one = oneVictim(a, b, kin);
  const ids = new Set(persons(a.recipients).map((p) => p.id));
  if (one && a.mode === 'kill' && b.mode === 'kill' && persons(b.recipients).some((p) => ids.has(p.id)))
    return ONE_DEATH;
  return one || victimNamed(a, b) || victimNamed(b, a) ? DATE_DISPUTE : 0;
}

/** Days before its article within which news without a day of its own was made. */
const FRESH = 3;

/** The days on which an untold time may lie: up to the article's appearance, and not long before it where it is told as news. */
function possibleDays(c: ClaimSketch): DayRange {
  if (c.time) return c.time;
  const happened = c.kind !== 'figure' && c.modality !== 'planned' && c.modality !== 'possible';
  const low = c.fresh && c.published && c.kind !== 'figure' ? c.published.low - FRESH : -Infinity;
  return { low, high: happened ? c.latest : Infinity };
}

/** Why the two cannot be one, in words; null where nothing forbids it. Symmetric. */
export function forbids(a: ClaimSketch, b: ClaimSketch, kin: Kinship): string | null {
  if (
    a.kind !== b.kind &&
    (a.kind === 'figure' || b.kind === 'figure' || a.kind === 'relation' || b.kind === 'relation')
  )
    return 'not of one kind';
  if (!families[a.type].some((f) => families[b.type].includes(f))) return 'not acts of one kind';
  if (a.type !== b.type && a.mode && b.mode && a.mode !== b.mode) return 'acts of two kinds, done in two ways';
  if (a.kind === 'relation') return a.relation === b.relation ? null : 'not the same relation';
  if (a.kind === 'figure') return forbidsFigures(a, b, kin);
  if (!meet(possibleDays(a), possibleDays(b))) {
    if (gap(possibleDays(a), possibleDays(b)) > disputable(a, b, kin)) return 'on different days';
  }
  if (a.stretch !== b.stretch && a.time && b.time && width(a.stretch ? b.time : a.time) <= 31)
    return 'one act, and many over a time';
  if (
    (a.modality === 'planned' || a.modality === 'possible') !== (b.modality === 'planned' || b.modality === 'possible')
  )
    return 'one is done, the other only foreseen';
  // "Aucun soldat n'a été tué" denies the harm, not the attack.
  if ((a.modality === 'denied') !== (b.modality === 'denied') && a.mode !== b.mode && (hurts(a) || hurts(b)))
    return 'one denies harm, the other tells of an act';
  const [va, vb] = [persons(a.recipients), persons(b.recipients)];
  if ((harming.has(a.type) || harming.has(b.type)) && va.length && vb.length && kin.best(va, vb).likeness < 0.85)
    return 'harm to different persons';
  if ((!a.time || !b.time) && (othersNamed(a, b) || othersNamed(b, a)))
    return 'the person killed is not named, others are';
  const together = mutual.has(a.type) && mutual.has(b.type);
  if (together) {
    // Who met whom: a call to one president is not a call to another.
    const [pa, pb] = [persons([...a.actors, ...a.recipients]), persons([...b.actors, ...b.recipients])];
    if (pa.length > 1 && pb.length > 1 && kin.shared(pa, pb) < 2) return 'talks with different persons';
  }
  const [sa, sb] = [persons(a.actors), persons(b.actors)];
  if (sa.length && sb.length && !together && kin.best(sa, sb).likeness < 0.85) return 'by different persons';
  if (
    !(verbal.has(a.type) && verbal.has(b.type)) &&
    a.place &&
    b.place &&
    placeLikeness(a.place, b.place) < 0 &&
    !oneVictim(a, b, kin)
  )
    return 'in different places';
  if ((verbal.has(a.type) || verbal.has(b.type)) && kin.best(a.actors, b.actors).likeness < 0.5)
    return 'said by different speakers';
  return null;
}

function forbidsFigures(a: ClaimSketch, b: ClaimSketch, kin: Kinship): string | null {
  if (a.unit === null || a.unit !== b.unit) return 'not of one unit';
  if (a.time && b.time && !meet(a.time, b.time)) return 'as of different days';
  // As of when: a month apart is another count, and another number needs the same week to be a dispute.
  const [s, t] = [a.time ?? a.published, b.time ?? b.published];
  const apart = s && t ? gap(s, t) : Infinity;
  const agree = a.bounds !== null && b.bounds !== null && a.bounds[0] <= b.bounds[1] && b.bounds[0] <= a.bounds[1];
  if (s && t && apart > 31) return 'as of different months';
  if (!agree && (apart > 7 || width(s!) > 31 || width(t!) > 31)) return 'other numbers, not surely of one week';
  if (a.actors.length !== 0 && b.actors.length !== 0 && kin.best(a.actors, b.actors).likeness < 0.7)
    return 'of different holders';
  if (a.place && b.place && placeLikeness(a.place, b.place) < 0) return 'in different places';
  return null;
}

/** Number of values that two sorted sets share. */
function shared(a: Uint16Array, b: Uint16Array): number {
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      n++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return n;
}

/** Shared share of the smaller of two sorted sets. */
export function overlap(a: Uint16Array, b: Uint16Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** What two who are alike are: of a president and his state the state, which more may speak for. */
function kindOf(pair: readonly ActorSketch[]): 'person' | 'state' | 'thing' | 'group' {
  if (pair.every(isPerson)) return 'person';
  if (pair.some(isOrgan)) return 'state';
  return pair.some((a) => a.anonymous || a.kind === 'unknown') ? 'thing' : 'group';
}

/** The points for two claims being of one thing, or null where something forbids it or too little speaks for it. Symmetric. */
export function match(a: ClaimSketch, b: ClaimSketch, kin: Kinship): Match | null {
  if (
    a.kind !== b.kind &&
    (a.kind === 'figure' || b.kind === 'figure' || a.kind === 'relation' || b.kind === 'relation')
  )
    return null;
  if (forbids(a, b, kin) !== null) return null;
  const found: [Feature, number][] = [];
  const says = (feature: Feature, share = 1) => found.push([feature, share]);
  // Something besides time and kind has to be shared: two strikes of one day are two strikes.
  let anchors = 0;
  let contested = a.time !== null && b.time !== null && !meet(a.time, b.time) && !oneNight(a, b);

  if (a.type === b.type) says('sameType');
  else says('nearType');
  if (a.mode && b.mode) says(a.mode === b.mode ? 'sameMode' : 'otherMode');

  timePoints(a, b, says, oneVictim(a, b, kin));
  // Two campaigns that began in one month are rarely two.
  if (found.some(([f]) => f === 'sameStretch')) anchors += 0.6;

  const together = mutual.has(a.type) && mutual.has(b.type);
  const sides = (c: ClaimSketch) => (together ? [[...c.actors, ...c.recipients], []] : [c.actors, c.recipients]);
  const [[aa = [], ar = []], [ba = [], br = []]] = [sides(a), sides(b)];
  const [actors, recipients] = [kin.best(aa, ba), kin.best(ar, br)];
  for (const { likeness, pair } of [actors, recipients, ...(together ? [kin.second(aa, ba)] : [])]) {
    if (!pair) continue;
    says(kindOf(pair), likeness);
    anchors += pair.some(isOrgan) ? 0.5 * likeness : likeness;
  }
  if (victimNamed(a, b) || victimNamed(b, a)) {
    says('victimNamed');
    anchors++;
  }
  const crossed = Math.max(kin.best(a.actors, b.recipients).likeness, kin.best(a.recipients, b.actors).likeness);
  if (crossed >= 0.7 && actors.likeness === 0 && recipients.likeness === 0) {
    says('otherRole');
    anchors += 0.3;
  }
  const toll = tollsAgree(a.tolls, b.tolls);
  if (toll === 'same') {
    says('sameToll');
    // Three killed in one country on one day are rarely told of twice.
    const there = a.place && b.place && placeLikeness(a.place, b.place) > 0 && a.mode !== null && a.mode === b.mode;
    anchors += there && found.some(([f]) => f === 'sameDay') && most(a.tolls, b.tolls) >= 3 ? 0.9 : 0.7;
  } else if (toll === 'other') says('otherToll');
  if (actors.likeness === 0 && named(a.actors).length && named(b.actors).length) {
    says('otherActors');
    contested = true;
  }
  if (!together && recipients.likeness === 0 && named(a.recipients).length && named(b.recipients).length) {
    says('otherRecipients');
  }
  if (oneVictim(a, b, kin)) {
    says('onePersonHarmed');
    anchors++;
  }
  if (a.place && b.place) {
    const likeness = placeLikeness(a.place, b.place);
    const fine = Math.min(fineness(a.place), fineness(b.place));
    if (likeness > 0)
      says(fine === 3 ? 'samePlace' : fine === 2 ? 'sameProvince' : 'sameCountry', fine === 1 ? 1 : likeness);
    if (likeness > 0 && fine > 1) anchors += a.mode !== null && a.mode === b.mode ? 0.9 : 0.7;
  }
  if (a.value !== null && a.value === b.value && a.unit === b.unit) {
    says('sameFigure');
    anchors += 0.5;
  }
  if (a.kind === 'figure' && kin.best(a.claimants, b.claimants).likeness === 1) {
    says('sameClaimant');
    anchors += 0.5;
  }
  anchors += wordPoints(
    a,
    b,
    says,
    new Set([actors, recipients].flatMap(({ pair }) => pair?.flatMap(nameHashes) ?? [])),
  );

  if (a.kind === 'relation') {
    if (actors.likeness < 0.85 || (recipients.likeness < 0.85 && (a.recipients.length > 0 || b.recipients.length > 0)))
      return null;
  }
  if (a.kind === 'figure' && actors.likeness < 0.7 && !(a.place && b.place)) return null;
  const score = found.reduce((sum, [f, share]) => sum + weights[f][0] * share, 0);
  const needed = a.kind === 'relation' ? 3 : contested ? plenty : enough;
  const weak = score < needed || anchors < 0.9;
  if (weak) {
    if (contested || a.article === b.article || a.kind === 'relation' || a.kind === 'figure' || !sameNews(a, b))
      return null;
    const missing = needed - score;
    if (anchors < 0.5 || missing > (a.type === 'STATE' || b.type === 'STATE' ? supportOfStatements : support))
      return null;
  }
  return {
    weak,
    score: Math.round(score * 1000) / 1000,
    because: found.map(([f, share]) => `${points(weights[f][0] * share)} ${weights[f][1]}`),
  };
}

/** The highest number of people harmed that both give. */
const most = (a: ClaimSketch['tolls'], b: ClaimSketch['tolls']): number =>
  Math.max(0, ...a.flatMap(([low, high]) => (b.some(([l, h]) => l === low && h === high) ? [low] : [])));

/** Do the numbers of people harmed agree? A bare "one dead" proves little. */
function tollsAgree(a: ClaimSketch['tolls'], b: ClaimSketch['tolls']): 'same' | 'open' | 'other' {
  if (a.length === 0 || b.length === 0) return 'open';
  if (a.some(([low, high]) => low > 1 && low === high && b.some(([l, h]) => l === low && h === high))) return 'same';
  return a.some(([low, high]) => b.some(([l, h]) => low <= h && l <= high)) ? 'open' : 'other';
}

/** Did both appear within three days, of something just past or without a time? */
function sameNews(a: ClaimSketch, b: ClaimSketch): boolean {
  if (!a.published || !b.published || gap(a.published, b.published) > 3) return false;
  return isNews(a) && isNews(b);
}

/** Is it told as news: of the ten days before the article, or without a time? */
export const isNews = (c: ClaimSketch): boolean =>
  c.published !== null && !c.stretch && (c.time === null || c.time.high >= c.published.low - 10);

const points = (x: number) => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`;

function timePoints(a: ClaimSketch, b: ClaimSketch, says: (f: Feature) => void, oneVictim: boolean): void {
  const [s, t] = [a.time, b.time];
  if (s && t) {
    const [narrow, broad] = [Math.min(width(s), width(t)), Math.max(width(s), width(t))];
    if (oneNight(a, b)) says('sameNight');
    if (!meet(s, t)) return;
    if (a.stretch && b.stretch) {
      if (Math.abs(s.low - t.low) <= 31) says('sameStretch');
      // "By September": from now on, whenever now is.
      else if (s.low === -Infinity && t.low === -Infinity && s.high === t.high) says('sameDeadline');
    } else if (broad <= 3) says('sameDay');
    else if (broad <= 31) says('samePeriod');
    else if (narrow <= 366) says('sameYear');
    return;
  }
  if (!a.published || !b.published) return;
  const apart = gap(a.published, b.published);
  const told = s ?? t;
  if (told) {
    // "La frappe de lundi" and "la frappe": the second means the first where it appeared in the days after.
    const appeared = s ? b.published : a.published;
    const telling = s ? a : b;
    if (!telling.stretch && meet(told, { low: appeared.low - 7, high: appeared.high })) says('thatNews');
  } else if (apart <= 3) says('sameNews');
  else if (apart > 21 && !oneVictim) says('oldNews');
}

/** Points for shared words; returns how far they anchor the match. */
function wordPoints(
  a: ClaimSketch,
  b: ClaimSketch,
  says: (f: Feature, share?: number) => void,
  counted: ReadonlySet<number>,
): number {
  let anchors = 0;
  // Names of actors that have had their points already are left out.
  const [x, y] = counted.size ? [a.names, b.names].map((n) => n.filter((h) => !counted.has(h))) : [a.names, b.names];
  const names = shared(x!, y!);
  if (names > 0) {
    // A first name and a surname say who; one name may be a street's.
    const share = overlap(x!, y!) * Math.min(1, (names + 0.5) / 2);
    says('sameNames', share);
    anchors += 0.8 * share;
  }
  if (a.language !== b.language) return anchors;
  const enoughWords = Math.min(a.stems.length, b.stems.length);
  const share = overlap(a.stems, b.stems);
  const longer = Math.max(a.stems.length, b.stems.length);
  if (enoughWords >= 5 && share >= 0.75 && longer <= 3 * enoughWords) {
    says('sameWords', share);
    anchors += 1.5;
  } else if (enoughWords >= 5 && share >= 0.4) {
    says('someWords', share);
    anchors += 0.6 * share;
  } else if (enoughWords >= 5 && share === 0 && (verbal.has(a.type) || verbal.has(b.type))) says('otherWords');
  return anchors;
}
