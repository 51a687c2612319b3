// A small record with everything in it, for tests of the exports; its words are our own. `hostile` puts attacks wherever an article's words go.

import type { Claim, DossierRecord, Entry } from '../domain/index.js';
import { sampleInspection } from './sample.js';

/** Markup, script, escape codes, direction overrides, a formula and a table cell, all in one string. */
export const attack =
  "=cmd|' /C calc'!A0 <script>alert(1)</script><img src=x onerror=alert(2)> [a](javascript:alert(3)) **b** `c` | d \u001b[31m\u009b2J\u202egpj.exe \"e\" 'f' &lt; ]]> --> # g\n# h\n- i\n\n1. j";

export function sampleRecord({ hostile = false } = {}): DossierRecord {
  const say = (text: string) => (hostile ? `${attack} ${text}` : text);
  const { article, grounded, claims } = sampleInspection();
  const summary = {
    id: article.id,
    name: 'taji.txt',
    url: hostile ? 'javascript:alert(4)' : article.url,
    title: say(article.title!),
    language: 'fr',
    outlet: say(article.outlet!.name),
    family: null,
    agencies: [say('AFP')],
    translated: false,
    publication: grounded.publication,
    flags: [],
  };
  const other = {
    ...summary,
    id: 'a-00000000000000bb',
    name: 'other.html',
    url: hostile ? 'https://x.example/"><script>alert(5)</script>' : 'https://northgate.example/taji',
    title: say('Rockets hit Taji'),
    language: 'en',
    outlet: say('The Northgate Post'),
    agencies: [],
    publication: { ...grounded.publication, edtf: '2020-03-11', best: '2020-03-11' },
  };
  const first: Claim = {
    ...claims[0]!,
    evidence: { ...claims[0]!.evidence, sentence: say(claims[0]!.evidence.sentence) },
  };
  const second: Claim = {
    ...first,
    id: 'c-00000000000000bb',
    article: other.id,
    evidence: { ...first.evidence, sentence: say('Two rockets hit the Taji base on Tuesday, killing three.') },
  };
  const figure = (value: number) => ({ value, low: null, high: null, approximate: false, unit: say('dead') });
  const entry: Entry = {
    id: 'e-00000000000000aa',
    kind: 'event',
    type: 'ASSAULT',
    mode: 'bombard',
    actors: [],
    recipients: [{ id: 'place:taji', name: say('Camp Taji') }],
    place: { id: 'place:taji', name: say('Taji'), lat: 33.52, lon: -44.26 },
    places: [],
    time: '2020-03-10',
    times: [],
    figures: [
      { ...figure(4), claims: [first.id] },
      { ...figure(3), claims: [second.id] },
    ],
    modality: 'asserted',
    quotation: null,
    claims: [first.id, second.id],
    articles: [other.id, article.id],
    origins: [
      { name: say('Le Courrier du Levant'), articles: [article.id], because: [], counts: true },
      { name: say('The Northgate Post'), articles: [other.id], because: [], counts: true },
    ],
    independent: 2,
    disputes: ['x-00000000000000aa'],
    review: null,
  };
  const statement: Entry = {
    ...entry,
    id: 'e-00000000000000bb',
    kind: 'statement',
    type: 'REJECT',
    mode: null,
    actors: [{ id: 'actor:government-iraq', name: say('Government of Iraq') }],
    recipients: [],
    place: null,
    time: null,
    figures: [],
    modality: 'conditional',
    claims: [second.id],
    articles: [other.id],
    independent: 1,
    disputes: [],
  };
  return {
    articles: [summary, other],
    claims: [first, second],
    entries: [entry, statement],
    series: [
      {
        id: 's-1',
        name: say('US soldiers in Iraq'),
        unit: 'soldier',
        points: [5200, 2500].map((value, i) => ({
          asOf: i === 0 ? '2020-01' : null,
          figure: figure(value),
          claimant: i === 0 ? say('Pentagon') : null,
          claim: first.id,
          article: article.id,
        })),
      },
    ],
    disputes: [
      {
        id: 'x-00000000000000aa',
        entry: entry.id,
        field: 'toll',
        sides: [
          { value: say('4'), claims: [first.id], origins: [say('Le Courrier du Levant')], superseded: false },
          { value: say('3'), claims: [second.id], origins: [say('The Northgate Post')], superseded: true },
        ],
        range: { low: 3, best: 4, high: 4 },
      },
    ],
    lineage: [
      {
        from: other.id,
        to: article.id,
        kind: 'translated',
        score: 0.9,
        directed: true,
        why: say('the same facts in the same order'),
        passages: [],
      },
    ],
  };
}
