// A made-up dossier of any size, article by article, from a seed: outlets that tell events of a crisis and copy each other.

import type { Actor, ActorRef, Claim, ClaimType, Inspection, Knowledge } from '../src/domain/index.js';
import { emptyKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';

/** Mulberry32: small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables =
  'ba ke lo mi nu ra se ti vo xa dri fen gol har jun kel mor nis pol qua rin sal tor ul ven wes yor zan'.split(' ');
const types: readonly ClaimType[] = [
  'ASSAULT',
  'ASSAULT',
  'ASSAULT',
  'RETREAT',
  'MOBILIZE',
  'CONSULT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'STATE',
  'STATE',
];
const ACTORS = 400;
const PLACES = 300;
const OUTLETS = 120;
const WORDS = 12_000;
/** Events told a day, and articles an event is told by at first. */
const PER_DAY = 8;
const TELLINGS = 3;

const makeWord = (n: number): string => {
  const r = random(n + 77);
  return Array.from({ length: 2 + Math.floor(r() * 2) }, () => syllables[Math.floor(r() * syllables.length)]).join('');
};
const words = Array.from({ length: WORDS }, (_, n) => makeWord(n));
const names = Array.from({ length: ACTORS + PLACES }, (_, n) => {
  const w = makeWord(n + 100_000) + makeWord(n + 200_000);
  return w[0]!.toUpperCase() + w.slice(1);
});
const wordOf = (n: number): string => words[n]!;
const nameOf = (n: number): string => names[n]!;
/** Zipf-like: low numbers are drawn often. */
const skewed = (r: () => number, n: number): number => Math.floor(n * r() ** 1.7);
const hex = (n: number, salt: number): string => {
  const r = random(n * 31 + salt);
  return Array.from({ length: 4 }, () =>
    Math.floor(r() * 65536)
      .toString(16)
      .padStart(4, '0'),
  ).join('');
};
const dayOf = (n: number): string => new Date(Date.UTC(2010, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const kindOf = (actor: number) => (actor % 4 === 0 ? 'state' : actor % 4 === 1 ? 'person' : 'armed-group');
const ref = (actor: number): ActorRef => ({
  id: `actor:${actor}`,
  name: nameOf(actor),
  mention: nameOf(actor),
  start: 0,
  end: 0,
});

interface Happening {
  readonly type: ClaimType;
  readonly actor: number;
  readonly recipient: number;
  readonly place: number;
  readonly day: number;
  /** Words in which it is told. */
  readonly words: readonly number[];
}

function happening(n: number): Happening {
  const r = random(n * 2654435761 + 5);
  return {
    type: types[Math.floor(r() * types.length)]!,
    actor: skewed(r, ACTORS),
    recipient: skewed(r, ACTORS),
    place: skewed(r, PLACES),
    day: Math.floor(n / 4 / PER_DAY),
    words: Array.from({ length: 14 }, () => Math.floor(r() * WORDS)),
  };
}

/** The article with this number; later numbers are of later days. About 250 words and 8 claims. */
export function articleOf(n: number): Inspection {
  const r = random(n * 40503 + 11);
  const event = Math.floor(n / TELLINGS);
  // A quarter copy another telling of the same event, changing a word here and there.
  const source = n % TELLINGS > 0 && r() < 0.35 ? n - (n % TELLINGS) : n;
  const id = `a-${hex(n, 1)}`;
  // Its own event, one of the days before, and one of the past, the first ones recalled most.
  const told = [
    event,
    event,
    Math.max(0, event - 1 - Math.floor(r() * 40)),
    Math.max(0, event - Math.floor(r() * 400)),
    skewed(r, 40),
    event + 0.5,
    event + 0.25,
  ];
  let text = '';
  const actors = new Map<number, Actor>();
  const claims: Claim[] = [];
  const body = random(source * 7919 + 3);
  const sayActor = (actor: number) => {
    const start = text.length;
    text += `${nameOf(actor)} `;
    const known = actors.get(actor);
    const mention = {
      start,
      end: start + nameOf(actor).length,
      exact: nameOf(actor),
      method: 'alias' as const,
      confidence: 1,
      why: '',
    };
    actors.set(actor, {
      id: `actor:${actor}`,
      name: nameOf(actor),
      kind: kindOf(actor),
      country: kindOf(actor) === 'state' ? `X${actor}` : null,
      anonymous: false,
      mentions: [...(known?.mentions ?? []), mention],
    });
  };
  told.forEach((which, i) => {
    const h = happening(Math.floor(which * 4));
    const start = text.length;
    sayActor(h.actor);
    for (const w of h.words) text += `${wordOf(body() < 0.3 ? skewed(body, WORDS) : w)} `;
    sayActor(h.recipient);
    const exact = text.slice(start, text.length - 1);
    for (let filler = 0; filler < 20; filler++)
      text += `${wordOf(skewed(body, WORDS))}${filler === 9 ? ` ${Math.floor(body() * 5000)}` : ''} `;
    text = `${text.trimEnd()}. `;
    const verbal = h.type === 'STATE' || h.type === 'ACCUSE' || h.type === 'REQUEST' || h.type === 'THREATEN';
    claims.push({
      id: `c-${hex(n * 16 + i, 2)}`,
      article: id,
      kind: verbal ? 'statement' : 'event',
      type: h.type,
      mode: null,
      actors: [ref(h.actor)],
      recipients: [ref(h.recipient)],
      place:
        r() < 0.6
          ? {
              id: `place:${h.place}`,
              name: nameOf(h.place),
              lat: (h.place * 7) % 60,
              lon: (h.place * 13) % 170,
              mention: nameOf(h.place),
            }
          : null,
      time: r() < 0.7 ? { edtf: dayOf(h.day), mention: '' } : null,
      figure: null,
      relation: null,
      quotation: verbal ? exact : null,
      modality: 'asserted',
      attribution: [],
      evidence: { start, end: start + exact.length, exact, sentence: `${exact}.` },
      steps: [],
      links: [],
      rule: 'bench',
    });
  });
  const figureStart = text.length;
  text += `${50 + (n % 40)} soldiers. `;
  claims.push({
    ...claims[0]!,
    id: `c-${hex(n * 16 + 15, 2)}`,
    kind: 'figure',
    type: 'FIGURE',
    recipients: [],
    quotation: null,
    figure: { value: 50 + (n % 40), low: null, high: null, approximate: false, unit: 'soldier' },
    evidence: {
      start: figureStart,
      end: text.length,
      exact: text.slice(figureStart),
      sentence: text.slice(figureStart),
    },
  });
  const outlet = Math.floor(r() * OUTLETS);
  const published = dayOf(Math.floor(event / PER_DAY) + Math.floor(r() * 2));
  return {
    article: bareArticle(text, 'en', { id, outlet: { id: `outlet:${outlet}`, name: `Outlet ${outlet}` } }),
    grounded: {
      publication: { edtf: published, best: published, sure: true, settled: published, basis: 'declared', because: [] },
      times: [],
      actors: [...actors.values()],
      places: [],
      quantities: [],
      quotations: [],
      flags: [],
    },
    claims,
    dropped: {},
  };
}

export const benchKnowledge: Knowledge = {
  ...emptyKnowledge,
  outlets: Array.from({ length: OUTLETS }, (_, i) => ({
    id: `outlet:${i}`,
    name: `Outlet ${i}`,
    kind: 'outlet',
    aliases: [],
    domains: [],
    family: `family-${i % 80}`,
    country: null,
    stateMedia: false,
    source: 'bench',
  })),
};
