// A made-up dossier of any size, for the page's bench: the same number gives the same dossier.

import type {
  ArticleSummary,
  Claim,
  ClaimType,
  Dispute,
  DossierRecord,
  Entry,
  Inspection,
  Lineage,
  Series,
} from '../../src/domain/index.js';
import { bareArticle } from '../../src/read/bare-article.js';
import type { Memory } from './memory-service.js';

/** Mulberry32: a small generator of numbers in [0, 1) that a seed determines. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  'ba',
  'ra',
  'mo',
  'ti',
  'ka',
  'len',
  'dor',
  'vis',
  'na',
  'sul',
  'har',
  'pe',
  'zi',
  'gro',
  'mar',
  'el',
];
const types: readonly ClaimType[] = [
  'ASSAULT',
  'STATE',
  'ACCUSE',
  'REQUEST',
  'CONSULT',
  'RETREAT',
  'MOBILIZE',
  'AID',
  'REJECT',
  'AGREE',
  'FIGURE',
  'SANCTION',
];
const languages = ['en', 'fr', 'ar'] as const;
const sentences: Readonly<Record<(typeof languages)[number], (who: string, whom: string, place: string) => string>> = {
  en: (who, whom, place) =>
    `The ${who} delegation said that it had answered the ${whom} movement near ${place} the day before.`,
  fr: (who, whom, place) =>
    `La délégation ${who} a déclaré avoir répondu la veille au mouvement ${whom} près de ${place}.`,
  ar: (who, whom, place) => `قال وفد ${who} إنه رد على حركة ${whom} قرب ${place} في اليوم السابق.`,
};

/** `articles` articles with one entry each on average, over twelve years, 150 outlets, 400 actors, 120 places. */
export function generate(articles: number, seed = 1): Memory {
  const random = numbers(seed);
  const below = (n: number) => Math.floor(random() * n);
  // Few are named often and many rarely, as in the press.
  const skewed = (n: number) => Math.floor(n * random() ** 2.4);
  const name = (parts: number) => {
    const word = Array.from({ length: parts }, () => syllables[below(syllables.length)]).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const actors = Array.from({ length: 400 }, (_, at) => ({
    id: `actor:${at}`,
    name: `${name(2)} ${name(2 + below(2))}`,
  }));
  const places = Array.from({ length: 120 }, (_, at) => ({
    id: `place:${at}`,
    name: name(2 + below(2)),
    lat: 20 + random() * 25,
    lon: 10 + random() * 50,
    precision: at % 12 === 0 ? ('country' as const) : ('city' as const),
  }));
  const outlets = Array.from({ length: 150 }, (_, at) => ({
    name: `${name(2)} ${['Post', 'Daily', 'Courrier', 'Gazette', 'Presse'][at % 5]}`,
    family: `family-${at % 90}`,
  }));
  const start = Date.UTC(2012, 0, 1);
  const day = (at: number) => new Date(start + at * 86_400_000).toISOString().slice(0, 10);
  const summaries: ArticleSummary[] = [];
  const claims: Claim[] = [];
  const entries: Entry[] = [];
  const disputes: Dispute[] = [];
  const lineage: Lineage[] = [];
  const inspections = new Map<string, Inspection>();
  const series: Series[] = Array.from({ length: 30 }, (_, at) => ({
    id: `s-${at}`,
    name: `Soldiers of ${actors[at]!.name}`,
    unit: 'soldier',
    points: [],
  }));
  const points = series.map(() => [] as Series['points'][number][]);

  for (let at = 0; at < articles; at += 1) {
    const outlet = outlets[skewed(outlets.length)]!;
    const language = languages[below(10) < 5 ? 0 : below(10) < 8 ? 1 : 2]!;
    const when = below(12 * 365);
    const [who, whom, place] = [
      actors[skewed(actors.length)]!,
      actors[skewed(actors.length)]!,
      places[skewed(places.length)]!,
    ];
    const type = types[skewed(types.length)]!;
    const sentence = sentences[language](who.name, whom.name, place.name);
    const id = `a-${at.toString(16).padStart(16, '0')}`;
    const text = Array.from({ length: 4 }, (_, n) =>
      n === 0 ? sentence : sentences[language](actors[below(400)]!.name, whom.name, place.name),
    ).join('\n\n');
    const publication = {
      edtf: day(when + 1),
      best: day(when + 1),
      sure: true,
      settled: day(when + 1),
      basis: 'declared' as const,
      because: [],
    };
    summaries.push({
      id,
      name: `${at}.txt`,
      url: null,
      title: `${who.name}: ${place.name} ${at}`,
      language,
      outlet: outlet.name,
      family: outlet.family,
      agencies: [],
      translated: false,
      publication,
      flags: [],
    });
    const precision = below(10);
    const time =
      precision < 7
        ? day(when)
        : precision < 8
          ? day(when).slice(0, 7)
          : precision < 9
            ? day(when).slice(0, 4)
            : `${day(when)}/${day(when + 6)}`;
    const figure =
      below(4) === 0
        ? { value: 1 + below(500), low: null, high: null, approximate: below(2) === 0, unit: 'soldier' }
        : null;
    const role = (actor: { id: string; name: string }) => ({
      ...actor,
      mention: actor.name,
      start: sentence.indexOf(actor.name),
      end: sentence.indexOf(actor.name) + actor.name.length,
    });
    const claim: Claim = {
      id: `c-${at.toString(16).padStart(16, '0')}`,
      article: id,
      kind: type === 'STATE' ? 'statement' : type === 'FIGURE' ? 'figure' : 'event',
      type,
      mode: null,
      actors: [role(who)],
      recipients: below(3) === 0 ? [] : [role(whom)],
      place: { id: place.id, name: place.name, lat: place.lat, lon: place.lon, mention: place.name },
      time: { edtf: time, mention: '' },
      figure,
      relation: null,
      quotation: null,
      modality: (['asserted', 'asserted', 'asserted', 'planned', 'denied'] as const)[below(5)]!,
      attribution: [],
      evidence: { start: 0, end: sentence.length - 1, exact: sentence.slice(0, -1), sentence },
      steps: [],
      links: [],
      rule: 'made up',
    };
    claims.push(claim);
    inspections.set(id, {
      article: bareArticle(text, language, {
        id,
        name: `${at}.txt`,
        title: `${who.name}: ${place.name} ${at}`,
        outlet: { id: null, name: outlet.name },
      }),
      grounded: { publication, times: [], actors: [], places: [], quantities: [], quotations: [], flags: [] },
      claims: [claim],
      dropped: {},
    });
    // One in five articles tells again what the one before it told.
    const before = entries.at(-1);
    if (before && below(5) === 0) {
      const both = [...before.claims, claim.id];
      const disputed = figure !== null && before.figures.length > 0 && below(2) === 0;
      const dispute: Dispute | null = disputed
        ? {
            id: `d-${at}`,
            entry: before.id,
            field: 'toll',
            sides: [
              {
                value: String(before.figures[0]?.value),
                claims: before.claims,
                origins: [before.origins[0]?.name ?? ''],
                superseded: false,
              },
              { value: String(figure?.value), claims: [claim.id], origins: [outlet.family], superseded: false },
            ],
            range: null,
          }
        : null;
      if (dispute) disputes.push(dispute);
      entries[entries.length - 1] = {
        ...before,
        claims: both,
        articles: [...before.articles, id],
        figures: figure ? [...before.figures, { ...figure, claims: [claim.id] }] : before.figures,
        origins: [...before.origins, { name: outlet.family, articles: [id], because: [], counts: true }],
        independent: before.independent + 1,
        disputes: dispute ? [...before.disputes, dispute.id] : before.disputes,
      };
      lineage.push({
        from: before.articles[0]!,
        to: id,
        kind: 'reworded',
        score: 0.6,
        directed: true,
        why: 'made up',
        passages: [],
      });
    } else {
      entries.push({
        id: `e-${at.toString(16).padStart(16, '0')}`,
        kind: claim.kind,
        type,
        mode: null,
        actors: claim.actors.map(({ id: actor, name: called }) => ({ id: actor, name: called })),
        recipients: claim.recipients.map(({ id: actor, name: called }) => ({ id: actor, name: called })),
        place,
        places: [{ name: place.name, claims: [claim.id] }],
        time,
        times: [{ edtf: time, claims: [claim.id] }],
        figures: figure ? [{ ...figure, claims: [claim.id] }] : [],
        modality: claim.modality,
        quotation: null,
        claims: [claim.id],
        articles: [id],
        origins: [{ name: outlet.family, articles: [id], because: [], counts: true }],
        independent: 1,
        disputes: [],
        review: null,
      });
    }
    if (figure && at % 8 === 0) {
      const own = below(series.length);
      points[own]!.push({ asOf: day(when), figure, claimant: outlet.name, claim: claim.id, article: id });
    }
  }
  const record: DossierRecord = {
    articles: summaries,
    claims,
    entries,
    series: series.map((one, at) => ({ ...one, points: points[at]!.slice(0, 60) })),
    disputes,
    lineage,
  };
  return { name: `Made-up dossier of ${articles.toLocaleString('en')} articles`, record, inspections };
}
