// An inspection with every field filled, for tests of the exports; its words are our own.

import type { ActorRef, Article, Claim, Inspection } from '../domain/index.js';

const text =
  'Deux roquettes se sont abattues mardi sur la base de Taji, faisant quatre morts, a indiqué un responsable irakien.\n\nLe gouvernement a condamné le tir.';

function ref(id: string, name: string, mention: string): ActorRef {
  const start = text.indexOf(mention);
  return { id, name, mention, start, end: start + mention.length };
}

function quote(exact: string) {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

/** `over` replaces fields of the article. */
export function sampleInspection(over: Partial<Article> = {}): Inspection {
  const article: Article = {
    id: 'a-00000000000000aa',
    name: 'taji.txt',
    url: 'https://courrier.example/taji',
    format: 'text',
    title: 'Irak : quatre morts à Taji',
    text,
    language: 'fr',
    outlet: { id: null, name: 'Le Courrier du Levant' },
    byline: ['Léa Dubreuil'],
    agencies: [{ id: 'outlet:afp', name: 'AFP' }],
    translated: false,
    declared: [
      {
        kind: 'published',
        basis: 'declared',
        edtf: '2020-03-12',
        exact: '12 mars 2020',
        where: 'json-ld datePublished',
      },
    ],
    removed: [{ rule: 'newsletter', exact: 'Recevez notre lettre' }],
    ...over,
  };
  const claim: Claim = {
    id: 'c-00000000000000aa',
    article: article.id,
    kind: 'event',
    type: 'ASSAULT',
    mode: 'bombard',
    actors: [],
    recipients: [ref('place:taji', 'Camp Taji', 'la base de Taji')],
    place: { id: 'place:taji', name: 'Taji', mention: 'Taji', lat: 33.52, lon: 44.26 },
    time: { edtf: '2020-03-10', mention: 'mardi' },
    figure: { value: 4, low: null, high: null, approximate: false, unit: 'dead' },
    relation: null,
    quotation: null,
    modality: 'asserted',
    attribution: [ref('name:responsable', 'un responsable irakien', 'un responsable irakien')],
    evidence: {
      ...quote('Deux roquettes se sont abattues mardi sur la base de Taji'),
      sentence: text.slice(0, text.indexOf('\n')),
    },
    steps: [{ from: quote('mardi'), says: 'the Tuesday before 2020-03-12' }],
    links: [{ kind: 'after', claim: 'c-00000000000000bb', exact: 'après' }],
    rule: 'passive-act',
  };
  return {
    article,
    grounded: {
      publication: {
        edtf: '2020-03-12',
        best: '2020-03-12',
        sure: true,
        settled: '2020-03-12',
        basis: 'declared',
        because: [{ exact: '12 mars 2020', says: 'the page states it' }],
      },
      times: [
        {
          kind: 'time',
          ...quote('mardi'),
          type: 'DATE',
          value: '2020-03-10',
          edtf: '2020-03-10',
          open: false,
          rule: 'weekday',
          steps: [{ from: quote('mardi'), says: 'the Tuesday before 2020-03-12' }],
        },
      ],
      actors: [
        {
          id: 'actor:government-iraq',
          name: 'Government of Iraq',
          kind: 'government',
          country: 'IQ',
          anonymous: false,
          mentions: [
            { ...quote('Le gouvernement'), method: 'description', confidence: 0.8, why: 'the only government named' },
          ],
        },
      ],
      places: [
        {
          kind: 'place',
          ...quote('Taji'),
          place: { id: 'place:taji', name: 'Taji', country: 'IQ', lat: 33.52, lon: 44.26, precision: 'city' },
          confidence: 0.9,
          why: 'the pack names it',
        },
      ],
      quantities: [],
      quotations: [],
      flags: [{ kind: 'date-conflict', about: ['publication'], why: 'two dates', evidence: quote('mardi') }],
    },
    claims: [claim],
    dropped: { 'no-evidence': 1 },
  };
}
