// A dossier written by hand for tests of the page: a disputed toll, a copy, Arabic, an undated article, a hostile one, long names.

import { createHash } from 'node:crypto';
import type {
  Actor,
  ActorRef,
  Article,
  ArticleSummary,
  Claim,
  Dispute,
  Entry,
  Figure,
  Inspection,
  Lineage,
  Origin,
  PlaceMention,
  Publication,
  Quote,
  Series,
} from '../../src/domain/index.js';
import type { Original } from '../../src/server/dossier-service.js';
import type { Memory } from './memory-service.js';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

type Known = { id: string; name: string };
const iraqi: Known = { id: 'wikidata:Q1189', name: 'Iraqi Army' };
const us: Known = { id: 'wikidata:Q30', name: 'United States' };
const brigade: Known = { id: 'actor:plain-brigade', name: 'Plain Brigade' };
const governor: Known = { id: 'name:najm-al-sayegh', name: 'Najm al-Sayegh' };
const hospital: Known = { id: 'name:hopital-de-la-plaine', name: 'Hôpital de la Plaine' };
const un: Known = { id: 'wikidata:Q1065', name: 'United Nations' };
const longName: Known = {
  id: 'name:long',
  name: 'Interministerial High Commission for the Coordination of the Reconstruction of the Liberated Northern Provinces and the Return of Displaced Families',
};

const mosul = { id: 'geonames:99072', name: 'Mosul', lat: 36.335, lon: 43.11889, precision: 'city' } as const;
const bashiqa = { id: 'geonames:98420', name: 'Bashiqa', lat: 36.4511, lon: 43.3483, precision: 'point' } as const;
const baghdad = { id: 'geonames:98182', name: 'Baghdad', lat: 33.34058, lon: 44.40088, precision: 'city' } as const;
const iraq = { id: 'geonames:99237', name: 'Iraq', lat: 33, lon: 44, precision: 'country' } as const;

const dated = (edtf: string, exact: string): Publication => ({
  edtf,
  best: edtf,
  sure: true,
  settled: edtf,
  basis: 'declared',
  because: [{ exact, says: 'date stated by the page (article:published_time)' }],
});

interface Draft {
  key: string;
  outlet: string | null;
  family: string | null;
  language: string;
  title: string;
  text: string;
  publication: Publication;
  agencies?: string[];
  translated?: boolean;
  url?: string;
  original?: Omit<Original, 'name'>;
}

const drafts: Draft[] = [
  {
    key: 'courrier',
    outlet: 'Le Courrier du Levant',
    family: 'Presse du Levant',
    language: 'fr',
    title: 'Attaque contre un convoi de l’armée près de Mossoul',
    url: 'https://courrier.example/2021/01/12/convoi',
    agencies: ['AFP'],
    publication: dated('2021-01-12', '2021-01-12T09:10:00+01:00'),
    text: [
      'Un convoi de l’armée irakienne a été attaqué lundi soir à Bachika, près de Mossoul. Quatre soldats ont été tués, selon l’Hôpital de la Plaine.',
      'La Brigade de la plaine a revendiqué l’attaque dans un communiqué. « Nous frapperons tant que les convois passeront », affirme-t-elle.',
      'Le gouverneur Najm al-Sayegh a demandé à Bagdad d’envoyer des renforts. Environ 2 500 soldats américains restent déployés en Irak.',
    ].join('\n\n'),
  },
  {
    key: 'radio',
    outlet: 'Radio Plaine',
    family: 'Groupe Radio Plaine',
    language: 'fr',
    title: 'Quatre soldats tués dans une attaque',
    agencies: ['AFP'],
    publication: dated('2021-01-12', '12 janvier 2021'),
    text: [
      'Un convoi de l’armée irakienne a été attaqué lundi soir à Bachika. Quatre soldats ont été tués, selon l’Hôpital de la Plaine.',
      'La Brigade de la plaine a revendiqué l’attaque.',
    ].join('\n\n'),
  },
  {
    key: 'herald',
    outlet: 'Northern Herald',
    family: 'Northern Media',
    language: 'en',
    title: 'Seven soldiers die in convoy attack',
    url: 'https://herald.example/convoy',
    publication: dated('2021-01-13', '2021-01-13'),
    text: [
      'Seven soldiers died when the Plain Brigade attacked an army convoy in Bashiqa on Monday, governor Najm al-Sayegh told the Herald.',
      'In early March the United States plans to withdraw 500 soldiers from Iraq. “We will keep fighting with our partners”, a United States spokesman said on Tuesday in Baghdad.',
      'The United Nations condemned the attack and called on all sides to show restraint.',
    ].join('\n\n'),
  },
  {
    key: 'difaf',
    outlet: 'صحيفة الضفاف',
    family: 'دار الضفاف',
    language: 'ar',
    title: 'هجوم على قافلة للجيش قرب الموصل',
    publication: dated('2021-01-13', '2021-01-13'),
    text: [
      'تعرضت قافلة للجيش العراقي لهجوم مساء الاثنين في بعشيقة قرب الموصل. وقال المحافظ نجم الصايغ إن سبعة جنود قتلوا في الهجوم.',
      'وأدانت الأمم المتحدة الهجوم ودعت جميع الأطراف إلى ضبط النفس.',
    ].join('\n\n'),
  },
  {
    key: 'undated',
    outlet: 'Cahiers du Nord',
    family: null,
    language: 'fr',
    title: 'Ce que l’on sait de la Brigade de la plaine',
    publication: {
      edtf: '2021-01-14/2021-01-20',
      best: '2021-01-14',
      sure: true,
      settled: '2021-01-14',
      basis: 'inferred',
      because: [
        { exact: 'jeudi', says: 'a Thursday is named as the day of writing' },
        { exact: 'trois jours après', says: 'three days after the attack of 11 January 2021' },
      ],
    },
    text: [
      'Trois jours après l’attaque de Bachika, la Brigade de la plaine a nié jeudi avoir visé des civils.',
      'Le groupe est soutenu par un réseau de marchands. En 2020, il comptait plus de 300 combattants.',
    ].join('\n\n'),
  },
  {
    key: 'hostile',
    outlet: '<img src=x onerror="window.pwned=1">',
    family: null,
    language: 'en',
    title: `<script>window.pwned=1</script> \u202Eevil\u202C ${'Very long title '.repeat(40)}`,
    url: 'javascript:window.pwned=1',
    publication: { edtf: null, best: null, sure: false, settled: null, basis: 'unknown', because: [] },
    text: [
      '<script>window.pwned=1</script><svg onload="window.pwned=1"><style>body{display:none}</style> The Iraqi Army <b onclick="window.pwned=1">left</b> the base at Mosul on 15 January 2021.',
      'A right-to-left override \u202Egnp.exe\u202C hides a name, and <a href="javascript:window.pwned=1">a link</a> does nothing. <iframe src="https://evil.example/"></iframe>',
    ].join('\n\n'),
    original: {
      mediaType: 'text/html',
      bytes: new TextEncoder().encode(
        `<!doctype html><html><head><title>x</title><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/refresh"><link rel="preconnect" href="https://evil.example"><link rel="stylesheet" href="https://evil.example/a.css"><script>top.pwned=1</script></head><body onload="top.pwned=1"><h1>Original</h1><img src="https://evil.example/p.png" onerror="top.pwned=1"><iframe src="https://evil.example/f"></iframe><form action="https://evil.example/"><button>go</button></form><svg><script>top.pwned=1</script><image href="https://evil.example/s.svg"/></svg><a id="out" target="_top" href="https://evil.example/link">link</a></body></html>`,
      ),
    },
  },
  {
    key: 'long',
    outlet:
      'The Quarterly Review of Reconstruction, Resettlement and Regional Administration in the Northern Provinces',
    family: null,
    language: 'en',
    title: 'Commission meets governors on the return of families',
    publication: dated('2021-01-21', '2021-01-21'),
    text: `The ${longName.name} met governor Najm al-Sayegh in Baghdad on 20 January 2021. As of January, 2,500 United States soldiers were in Iraq, down from 3,000 in November 2020.`,
  },
];

const idOf = (key: string) => `a-${hash(key)}`;
const articles = new Map<string, Article>(
  drafts.map((draft) => [
    draft.key,
    {
      id: idOf(draft.key),
      name: `${draft.key}.${draft.original ? 'html' : 'txt'}`,
      url: draft.url ?? null,
      format: draft.original ? 'html' : 'text',
      title: draft.title,
      text: draft.text,
      language: draft.language,
      outlet: draft.outlet === null ? null : { id: null, name: draft.outlet },
      byline: draft.key === 'courrier' ? ['Salma Haddad'] : [],
      agencies: (draft.agencies ?? []).map((name) => ({ id: null, name })),
      translated: draft.translated ?? false,
      declared: [],
      removed: draft.key === 'courrier' ? [{ rule: 'subscription', exact: 'Abonnez-vous dès 1 € par mois' }] : [],
    },
  ]),
);

function quote(article: Article, exact: string, from = 0): Quote {
  const start = article.text.indexOf(exact, from);
  if (start < 0) throw new Error(`expected ${JSON.stringify(exact)} in ${article.id}`);
  return { start, end: start + exact.length, exact };
}

function ref(article: Article, actor: Known, mention: string): ActorRef {
  const { start, end } = quote(article, mention);
  return { ...actor, mention, start, end };
}

type Said = Partial<Omit<Claim, 'actors' | 'recipients' | 'attribution' | 'evidence' | 'place' | 'time'>> & {
  actors?: [Known, string][];
  recipients?: [Known, string][];
  attribution?: [Known, string][];
  place?: [typeof mosul | typeof bashiqa | typeof baghdad | typeof iraq, string];
  time?: [string, string];
};

const claims: Claim[] = [];

function say(key: string, type: Claim['type'], sentence: string, exact: string, said: Said = {}): string {
  const article = articles.get(key)!;
  const at = quote(article, sentence);
  const evidence = { ...quote(article, exact, at.start), sentence };
  const refs = (list: [Known, string][] = []) => list.map(([actor, mention]) => ref(article, actor, mention));
  const { actors, recipients, attribution, place, time, ...rest } = said;
  const claim: Claim = {
    id: `c-${hash(`${key} ${type} ${exact} ${JSON.stringify(said.figure ?? null)}`)}`,
    article: article.id,
    kind: type === 'FIGURE' ? 'figure' : type === 'RELATION' ? 'relation' : type === 'STATE' ? 'statement' : 'event',
    type,
    mode: null,
    figure: null,
    relation: null,
    quotation: null,
    modality: 'asserted',
    steps: [],
    links: [],
    rule: 'by hand',
    ...rest,
    actors: refs(actors),
    recipients: refs(recipients),
    attribution: refs(attribution),
    place: place
      ? { id: place[0].id, name: place[0].name, lat: place[0].lat, lon: place[0].lon, mention: place[1] }
      : null,
    time: time ? { edtf: time[0], mention: time[1] } : null,
    evidence,
  };
  claims.push(claim);
  return claim.id;
}

const figure = (value: number | null, unit: string, more: Partial<Figure> = {}): Figure => ({
  value,
  low: null,
  high: null,
  approximate: false,
  unit,
  ...more,
});

const monday = 'Un convoi de l’armée irakienne a été attaqué lundi soir à Bachika';
const attackFr = say('courrier', 'ASSAULT', `${monday}, près de Mossoul.`, monday, {
  mode: 'firearms',
  recipients: [[iraqi, 'l’armée irakienne']],
  place: [bashiqa, 'Bachika'],
  time: ['2021-01-11', 'lundi soir'],
  steps: [
    {
      from: quote(articles.get('courrier')!, 'lundi soir'),
      says: 'Monday before Tuesday 12 January 2021 → 2021-01-11',
    },
  ],
});
const fourDead = 'Quatre soldats ont été tués, selon l’Hôpital de la Plaine.';
const tollFr = say('courrier', 'FIGURE', fourDead, 'Quatre soldats ont été tués', {
  figure: figure(4, 'soldier'),
  attribution: [[hospital, 'l’Hôpital de la Plaine']],
  time: ['2021-01-11', 'lundi soir'],
  place: [bashiqa, 'Bachika'],
});
const attackRadio = say('radio', 'ASSAULT', `${monday}.`, monday, {
  recipients: [[iraqi, 'l’armée irakienne']],
  place: [bashiqa, 'Bachika'],
  time: ['2021-01-11', 'lundi soir'],
});
const tollRadio = say('radio', 'FIGURE', fourDead, 'Quatre soldats ont été tués', {
  figure: figure(4, 'soldier'),
  attribution: [[hospital, 'l’Hôpital de la Plaine']],
  time: ['2021-01-11', 'lundi soir'],
  place: [bashiqa, 'Bachika'],
});
const heraldLead =
  'Seven soldiers died when the Plain Brigade attacked an army convoy in Bashiqa on Monday, governor Najm al-Sayegh told the Herald.';
const attackEn = say(
  'herald',
  'ASSAULT',
  heraldLead,
  'the Plain Brigade attacked an army convoy in Bashiqa on Monday',
  {
    actors: [[brigade, 'the Plain Brigade']],
    recipients: [[iraqi, 'army']],
    attribution: [[governor, 'governor Najm al-Sayegh']],
    place: [bashiqa, 'Bashiqa'],
    time: ['2021-01-11', 'on Monday'],
  },
);
const tollEn = say('herald', 'FIGURE', heraldLead, 'Seven soldiers died', {
  figure: figure(7, 'soldier'),
  attribution: [[governor, 'governor Najm al-Sayegh']],
  place: [bashiqa, 'Bashiqa'],
  time: ['2021-01-11', 'on Monday'],
});
const arabicLead = 'تعرضت قافلة للجيش العراقي لهجوم مساء الاثنين في بعشيقة قرب الموصل.';
const attackAr = say('difaf', 'ASSAULT', arabicLead, 'تعرضت قافلة للجيش العراقي لهجوم مساء الاثنين في بعشيقة', {
  recipients: [[iraqi, 'للجيش العراقي']],
  place: [bashiqa, 'بعشيقة'],
  time: ['2021-01-11', 'مساء الاثنين'],
});
const tollAr = say('difaf', 'FIGURE', 'وقال المحافظ نجم الصايغ إن سبعة جنود قتلوا في الهجوم.', 'سبعة جنود قتلوا', {
  figure: figure(7, 'soldier'),
  attribution: [[governor, 'المحافظ نجم الصايغ']],
  place: [bashiqa, 'بعشيقة'],
  time: ['2021-01-11', 'مساء الاثنين'],
});
const claimed = say(
  'courrier',
  'STATE',
  'La Brigade de la plaine a revendiqué l’attaque dans un communiqué.',
  'La Brigade de la plaine a revendiqué l’attaque',
  {
    actors: [[brigade, 'La Brigade de la plaine']],
    mode: 'claim-responsibility',
    time: ['2021-01-12', 'lundi soir'],
    links: [{ kind: 'content-of', claim: attackFr, exact: 'l’attaque' }],
  },
);
const claimedRadio = say(
  'radio',
  'STATE',
  'La Brigade de la plaine a revendiqué l’attaque.',
  'La Brigade de la plaine a revendiqué l’attaque',
  { actors: [[brigade, 'La Brigade de la plaine']], mode: 'claim-responsibility', time: ['2021-01-12', 'lundi soir'] },
);
const threat = say(
  'courrier',
  'THREATEN',
  '« Nous frapperons tant que les convois passeront », affirme-t-elle.',
  '« Nous frapperons tant que les convois passeront »',
  {
    actors: [[brigade, 'La Brigade de la plaine']],
    quotation: 'Nous frapperons tant que les convois passeront',
    modality: 'planned',
    time: ['2021-01-12', 'lundi soir'],
  },
);
const request = say(
  'courrier',
  'REQUEST',
  'Le gouverneur Najm al-Sayegh a demandé à Bagdad d’envoyer des renforts.',
  'Le gouverneur Najm al-Sayegh a demandé à Bagdad d’envoyer des renforts',
  {
    actors: [[governor, 'Le gouverneur Najm al-Sayegh']],
    recipients: [[iraqi, 'Bagdad']],
    time: ['2021-01-12', 'lundi soir'],
    links: [{ kind: 'in-response-to', claim: attackFr, exact: 'l’attaque' }],
  },
);
const troops = say(
  'courrier',
  'FIGURE',
  'Environ 2 500 soldats américains restent déployés en Irak.',
  'Environ 2 500 soldats américains restent déployés en Irak',
  {
    actors: [[us, 'américains']],
    figure: figure(2500, 'soldier', { approximate: true }),
    place: [iraq, 'Irak'],
    time: ['2021-01-12', 'lundi soir'],
  },
);
const withdraw = say(
  'herald',
  'RETREAT',
  'In early March the United States plans to withdraw 500 soldiers from Iraq.',
  'the United States plans to withdraw 500 soldiers from Iraq',
  {
    actors: [[us, 'the United States']],
    place: [iraq, 'Iraq'],
    time: ['2021-03-01/2021-03-10', 'In early March'],
    modality: 'planned',
    figure: figure(500, 'soldier'),
    mode: 'withdraw',
  },
);
const partners = say(
  'herald',
  'STATE',
  '“We will keep fighting with our partners”, a United States spokesman said on Tuesday in Baghdad.',
  '“We will keep fighting with our partners”, a United States spokesman said on Tuesday in Baghdad',
  {
    actors: [[us, 'a United States spokesman']],
    quotation: 'We will keep fighting with our partners',
    place: [baghdad, 'Baghdad'],
    time: ['2021-01-12', 'on Tuesday'],
  },
);
const condemned = say(
  'herald',
  'ACCUSE',
  'The United Nations condemned the attack and called on all sides to show restraint.',
  'The United Nations condemned the attack',
  {
    actors: [[un, 'The United Nations']],
    time: ['2021-01', 'on Tuesday'],
    links: [{ kind: 'because-of', claim: attackEn, exact: 'the attack' }],
  },
);
const condemnedAr = say(
  'difaf',
  'ACCUSE',
  'وأدانت الأمم المتحدة الهجوم ودعت جميع الأطراف إلى ضبط النفس.',
  'وأدانت الأمم المتحدة الهجوم',
  {
    actors: [[un, 'الأمم المتحدة']],
    time: ['2021-01', 'مساء الاثنين'],
  },
);
const denied = say(
  'undated',
  'REJECT',
  'Trois jours après l’attaque de Bachika, la Brigade de la plaine a nié jeudi avoir visé des civils.',
  'la Brigade de la plaine a nié jeudi avoir visé des civils',
  { actors: [[brigade, 'la Brigade de la plaine']], time: ['2021-01-14', 'jeudi'], modality: 'denied' },
);
const backed = say(
  'undated',
  'RELATION',
  'Le groupe est soutenu par un réseau de marchands.',
  'Le groupe est soutenu par un réseau de marchands',
  {
    actors: [[brigade, 'Le groupe']],
    recipients: [[{ id: 'name:merchants', name: 'réseau de marchands' }, 'un réseau de marchands']],
    relation: 'backed-by',
  },
);
const fighters = say(
  'undated',
  'FIGURE',
  'En 2020, il comptait plus de 300 combattants.',
  'il comptait plus de 300 combattants',
  { actors: [[brigade, 'il']], figure: figure(300, 'fighter', { low: 300 }), time: ['2020', 'En 2020'] },
);
const hostile = say(
  'hostile',
  'RETREAT',
  drafts[5]!.text.split('\n\n')[0]!,
  'The Iraqi Army <b onclick="window.pwned=1">left</b> the base at Mosul on 15 January 2021',
  {
    actors: [[iraqi, 'The Iraqi Army']],
    place: [mosul, 'Mosul'],
    time: ['2021-01-15', '15 January 2021'],
    modality: 'conditional',
  },
);
const meeting = say(
  'long',
  'CONSULT',
  `The ${longName.name} met governor Najm al-Sayegh in Baghdad on 20 January 2021.`,
  `The ${longName.name} met governor Najm al-Sayegh in Baghdad on 20 January 2021`,
  {
    actors: [[longName, longName.name]],
    recipients: [[governor, 'governor Najm al-Sayegh']],
    place: [baghdad, 'Baghdad'],
    time: ['2021-01-20', 'on 20 January 2021'],
    mode: 'meet',
  },
);
const troopsSentence = 'As of January, 2,500 United States soldiers were in Iraq, down from 3,000 in November 2020.';
const troopsEn = say('long', 'FIGURE', troopsSentence, '2,500 United States soldiers were in Iraq', {
  actors: [[us, 'United States']],
  figure: figure(2500, 'soldier'),
  place: [iraq, 'Iraq'],
  time: ['2021-01', 'As of January'],
});
const troopsBefore = say('long', 'FIGURE', troopsSentence, 'down from 3,000 in November 2020', {
  actors: [[us, 'United States']],
  figure: figure(3000, 'soldier'),
  place: [iraq, 'Iraq'],
  time: ['2020-11', 'in November 2020'],
});

const byId = new Map(claims.map((claim) => [claim.id, claim]));
const summaries: ArticleSummary[] = drafts.map((draft) => ({
  id: idOf(draft.key),
  name: articles.get(draft.key)!.name,
  url: draft.url ?? null,
  title: draft.title,
  language: draft.language,
  outlet: draft.outlet,
  family: draft.family,
  agencies: draft.agencies ?? [],
  translated: draft.translated ?? false,
  publication: draft.publication,
  flags:
    draft.key === 'undated'
      ? [
          {
            kind: 'date-conflict',
            about: ['2021-01-14'],
            why: '“jeudi” and “trois jours après” agree on 14 January 2021, a Thursday; the file name says 2020.',
            evidence: quote(articles.get('undated')!, 'jeudi'),
          },
        ]
      : [],
}));

function origin(name: string, keys: string[], why: string, counts = true): Origin {
  return { name, articles: keys.map(idOf), because: keys.slice(1).map((key) => ({ article: idOf(key), why })), counts };
}

function entry(key: string, ids: string[], origins: Origin[], more: Partial<Entry> = {}): Entry {
  const own = ids.map((id) => byId.get(id)!);
  const first = own[0]!;
  const unique = <T extends { id: string }>(values: T[]) => [
    ...new Map(values.map((value) => [value.id, value])).values(),
  ];
  const group = (values: (string | null)[]) => {
    const found = new Map<string, string[]>();
    for (const [at, value] of values.entries())
      if (value !== null) found.set(value, [...(found.get(value) ?? []), ids[at]!]);
    return found;
  };
  const place = own.find((claim) => claim.place)?.place ?? null;
  const known = [mosul, bashiqa, baghdad, iraq].find(({ id }) => id === place?.id);
  const figures = new Map<string, Figure & { claims: string[] }>();
  for (const claim of own) {
    if (!claim.figure) continue;
    const at = JSON.stringify(claim.figure);
    const kept = figures.get(at) ?? { ...claim.figure, claims: [] };
    kept.claims.push(claim.id);
    figures.set(at, kept);
  }
  return {
    id: `e-${hash(key)}`,
    kind: first.kind,
    type: first.type,
    mode: first.mode,
    actors: unique(own.flatMap((claim) => claim.actors.map(({ id, name }) => ({ id, name })))),
    recipients: unique(own.flatMap((claim) => claim.recipients.map(({ id, name }) => ({ id, name })))),
    place: place && {
      id: place.id,
      name: place.name,
      lat: place.lat,
      lon: place.lon,
      ...(known ? { precision: known.precision } : {}),
    },
    places: [...group(own.map((claim) => claim.place?.name ?? null))].map(([name, list]) => ({ name, claims: list })),
    time: own.find((claim) => claim.time)?.time?.edtf ?? null,
    times: [...group(own.map((claim) => claim.time?.edtf ?? null))].map(([edtf, list]) => ({ edtf, claims: list })),
    figures: [...figures.values()],
    modality: first.modality,
    quotation: own.find((claim) => claim.quotation)?.quotation ?? null,
    claims: ids,
    articles: [...new Set(own.map((claim) => claim.article))],
    origins,
    independent: origins.filter((voice) => voice.counts).length,
    disputes: [],
    review: null,
    ...more,
  };
}

const afp = origin(
  'AFP',
  ['courrier', 'radio'],
  'Same text as Le Courrier du Levant (94 % of its words), both credit AFP',
);
const sayegh = origin(
  'Najm al-Sayegh',
  ['herald', 'difaf'],
  'Same original claimant: both quote governor Najm al-Sayegh',
);
const alone = (key: string, counts = true) =>
  origin(
    drafts.find((draft) => draft.key === key)?.family ?? drafts.find((draft) => draft.key === key)?.outlet ?? '',
    [key],
    '',
    counts,
  );

const tollDispute: Dispute = {
  id: `d-${hash('toll')}`,
  entry: `e-${hash('attack')}`,
  field: 'toll',
  sides: [
    { value: '4', claims: [tollFr, tollRadio], origins: ['AFP'], superseded: false },
    { value: '7', claims: [tollEn, tollAr], origins: ['Najm al-Sayegh'], superseded: false },
  ],
  range: { low: 4, best: 4, high: 7 },
};

const entries: Entry[] = [
  entry('attack', [attackEn, attackFr, attackRadio, attackAr, tollFr, tollRadio, tollEn, tollAr], [afp, sayegh], {
    disputes: [tollDispute.id],
    mode: 'firearms',
  }),
  entry('claimed', [claimed, claimedRadio], [afp]),
  entry('threat', [threat], [origin('AFP', ['courrier'], '')]),
  entry('request', [request], [origin('AFP', ['courrier'], '')]),
  entry('troops', [troops, troopsEn], [origin('AFP', ['courrier'], ''), alone('long', false)]),
  entry('troops-before', [troopsBefore], [alone('long', false)]),
  entry('withdraw', [withdraw], [alone('herald')]),
  entry('partners', [partners], [alone('herald')]),
  entry('condemned', [condemned, condemnedAr], [alone('herald'), alone('difaf')]),
  entry('denied', [denied], [alone('undated', false)]),
  entry('backed', [backed], [alone('undated', false)]),
  entry('fighters', [fighters], [alone('undated', false)]),
  entry('hostile', [hostile], [alone('hostile', false)]),
  entry('meeting', [meeting], [alone('long', false)]),
];

const lineage: Lineage[] = [
  {
    from: idOf('courrier'),
    to: idOf('radio'),
    kind: 'part',
    score: 0.94,
    directed: true,
    why: '94 % of the words of Radio Plaine stand in the same order in Le Courrier du Levant; both credit AFP',
    passages: [
      { from: quote(articles.get('courrier')!, monday), to: quote(articles.get('radio')!, monday) },
      { from: quote(articles.get('courrier')!, fourDead), to: quote(articles.get('radio')!, fourDead) },
    ],
  },
  {
    from: idOf('herald'),
    to: idOf('difaf'),
    kind: 'translated',
    score: 0.71,
    directed: false,
    why: 'Same actors, day, place, figure and claimant in the same order, in two languages',
    passages: [
      {
        from: quote(articles.get('herald')!, 'Seven soldiers died'),
        to: quote(articles.get('difaf')!, 'سبعة جنود قتلوا'),
      },
    ],
  },
];

const series: Series[] = [
  {
    id: 's-troops',
    name: 'United States soldiers in Iraq',
    unit: 'soldier',
    points: [
      { asOf: '2020-11', figure: figure(3000, 'soldier'), claimant: null, claim: troopsBefore, article: idOf('long') },
      { asOf: '2021-01', figure: figure(2500, 'soldier'), claimant: null, claim: troopsEn, article: idOf('long') },
      {
        asOf: '2021-01-12',
        figure: figure(2500, 'soldier', { approximate: true, low: 2400, high: 2600 }),
        claimant: 'AFP',
        claim: troops,
        article: idOf('courrier'),
      },
    ],
  },
  {
    id: 's-toll',
    name: 'Soldiers killed at Bashiqa',
    unit: 'soldier',
    points: [
      {
        asOf: '2021-01-12',
        figure: figure(4, 'soldier'),
        claimant: 'Hôpital de la Plaine',
        claim: tollFr,
        article: idOf('courrier'),
      },
      {
        asOf: '2021-01-13',
        figure: figure(7, 'soldier'),
        claimant: 'Najm al-Sayegh',
        claim: tollEn,
        article: idOf('herald'),
      },
    ],
  },
];

function inspectionOf(draft: Draft): Inspection {
  const article = articles.get(draft.key)!;
  const own = claims.filter((claim) => claim.article === article.id);
  const actors = new Map<string, Actor>();
  for (const found of own.flatMap((claim) => [...claim.actors, ...claim.recipients, ...claim.attribution])) {
    const old = actors.get(found.id);
    const mention = {
      start: found.start,
      end: found.end,
      exact: found.mention,
      method: 'alias',
      confidence: 0.98,
      why: 'alias of the pack',
    } as const;
    if (old?.mentions.some(({ start }) => start === found.start)) continue;
    actors.set(found.id, {
      id: found.id,
      name: found.name,
      kind: 'unknown',
      country: null,
      anonymous: false,
      mentions: [...(old?.mentions ?? []), mention],
    });
  }
  const places: PlaceMention[] = own.flatMap((claim) => {
    const known = [mosul, bashiqa, baghdad, iraq].find(({ id }) => id === claim.place?.id);
    return claim.place && known
      ? [
          {
            ...quote(article, claim.place.mention),
            kind: 'place',
            place: { ...known, country: 'IQ' },
            confidence: 0.9,
            why: 'gazetteer',
          } as PlaceMention,
        ]
      : [];
  });
  return {
    article,
    grounded: {
      publication: draft.publication,
      times: own.flatMap((claim) =>
        claim.time && article.text.includes(claim.time.mention)
          ? [
              {
                ...quote(article, claim.time.mention),
                kind: 'time',
                type: 'DATE',
                value: claim.time.edtf,
                edtf: claim.time.edtf,
                open: false,
                rule: 'by hand',
                steps: [],
              } as const,
            ]
          : [],
      ),
      actors: [...actors.values()],
      places,
      quantities: [],
      quotations: [],
      flags: summaries.find(({ id }) => id === article.id)?.flags ?? [],
    },
    claims: own,
    dropped: {},
  };
}

/** A dossier of 7 articles and 14 entries; the hostile strings set `window.pwned` if anything runs. */
export const fixture: Memory = {
  name: 'Convoy at Bashiqa',
  record: { articles: summaries, claims, entries, series, disputes: [tollDispute], lineage },
  inspections: new Map(drafts.map((draft) => [idOf(draft.key), inspectionOf(draft)])),
  originals: new Map(
    drafts.flatMap((draft) =>
      draft.original ? [[idOf(draft.key), { ...draft.original, name: `${draft.key}.html` }] as const] : [],
    ),
  ),
};

export const ids = { article: idOf, entry: (key: string) => `e-${hash(key)}` };
