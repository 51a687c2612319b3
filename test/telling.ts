// Builds inspections for tests from lines, so that a dossier of a few articles fits on a screen.

import type {
  Actor,
  ActorKind,
  ActorRef,
  Claim,
  ClaimType,
  Figure,
  Inspection,
  Knowledge,
  Modality,
  Place,
} from '../src/domain/index.js';
import { emptyKnowledge } from '../src/knowledge/load.js';

const actors: Readonly<Record<string, readonly [ActorKind, string | null]>> = {
  Freedonia: ['state', 'FD'],
  'Freedonian army': ['military', 'FD'],
  Sylvania: ['state', 'SY'],
  'Red Brigade': ['armed-group', null],
  'Blue Front': ['armed-group', null],
  Reuters: ['media', null],
  'an official': ['person', null],
};

const places: Readonly<Record<string, Place>> = Object.fromEntries(
  (
    [
      ['Freedonia', 'FD', 40, 10, 'country'],
      ['Sylvania', 'SY', 50, 20, 'country'],
      ['Port Ada', 'FD', 40.1, 10.1, 'city'],
      ['Ada airport', 'FD', 40.2, 10.15, 'point'],
      ['Mount Borel', 'FD', 41.5, 11.5, 'city'],
    ] as const
  ).map(([name, country, lat, lon, precision]) => [name, { id: `place:${name}`, name, country, lat, lon, precision }]),
);

const modalities: Readonly<Record<string, Modality>> = { '!': 'denied', '?': 'conditional', '>': 'planned' };

/** Persons are the names of two words that are in no table above. */
const kindOf = (name: string): readonly [ActorKind, string | null] =>
  actors[name] ?? [/^\p{Lu}\S* \p{Lu}\S*$/u.test(name) ? 'person' : 'unknown', null];

const idOf = (name: string) => (actors[name] ? `actor:${name}` : `name:${name}`);

export interface Told {
  readonly outlet?: string;
  readonly published?: string;
  readonly language?: string;
  readonly agencies?: readonly string[];
  readonly translated?: boolean;
  /** Text put before the sentences of the claims. */
  readonly text?: string;
}

/** 16 hexadecimal digits that depend on a string. */
function digits(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1234567];
  for (const c of text) {
    a = Math.imul(a ^ c.codePointAt(0)!, 0x01000193) >>> 0;
    b = Math.imul(b + c.codePointAt(0)!, 0x85ebca6b) >>> 0;
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/**
 * An article that makes these claims, one a line: `TYPE[/mode] | actors > recipients | place | time | words`, with
 * ` | value unit` or ` | ~ source` after it where wanted. A type is followed by `!` denied, `?` conditional, `>` planned;
 * lower-case `office` and the like make relations. Times are EDTF, with more of their words behind where these matter; a dash or nothing means none.
 */
export function tell(name: string, told: Told, ...lines: readonly string[]): Inspection {
  const id = `a-${digits(name)}`;
  let text = told.text ? `${told.text}\n\n` : '';
  const found = new Map<string, Actor>();
  const seen = new Map<string, Place>();
  const claims: Claim[] = [];
  for (const line of lines) {
    const [head = '', roles = '', where = '', when = '', words = '', ...more] = line.split('|').map((s) => s.trim());
    const [, type = '', mode = null, mark = ''] = /^([A-Za-z-]+)(?:\/([\w-]+))?([!?>]?)$/.exec(head) ?? [];
    const ref = (actor: string): ActorRef => {
      const [kind, country] = kindOf(actor);
      found.set(actor, { id: idOf(actor), name: actor, kind, country, anonymous: /^an? /.test(actor), mentions: [] });
      return { id: idOf(actor), name: actor, mention: actor, start: 0, end: 0 };
    };
    const list = (part = '') =>
      part
        .split(',')
        .map((s) => s.trim())
        .filter((s) => s && s !== '-')
        .map(ref);
    const [who, whom] = roles.split('>');
    const sentence = `${words}.`;
    // Lines that say the same words are one sentence with several claims.
    const at = text.includes(sentence) ? text.indexOf(sentence) : text.length;
    if (at === text.length) text += `${sentence} `;
    const place = places[where];
    if (place) seen.set(where, place);
    const count = more.map((m) => /^(~?)(≥?)(\d+) ([\w-]+)$/.exec(m)).find(Boolean);
    const source = more.map((m) => /^~ (.+)$/.exec(m)).find(Boolean)?.[1];
    const figure: Figure | null = count
      ? {
          value: Number(count[3]),
          low: count[2] ? Number(count[3]) : null,
          high: null,
          approximate: count[1] === '~',
          unit: count[4]!,
        }
      : null;
    const relation = /^[a-z]/.test(type) ? (type as Claim['relation']) : null;
    const verbal = ['STATE', 'ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'].includes(type);
    claims.push({
      id: `c-${digits(`${name} ${line}`)}`,
      article: id,
      kind: relation ? 'relation' : type === 'FIGURE' ? 'figure' : verbal ? 'statement' : 'event',
      type: (relation ? 'RELATION' : type) as ClaimType,
      mode,
      actors: list(who),
      recipients: list(whom),
      place: place ? { id: place.id, name: place.name, lat: place.lat, lon: place.lon, mention: where } : null,
      time: when && when !== '-' ? { edtf: when.split(' ')[0]!, mention: when } : null,
      figure,
      relation,
      quotation: verbal ? words : null,
      modality: modalities[mark] ?? 'asserted',
      attribution: source ? [ref(source)] : [],
      evidence: { start: at, end: at + words.length, exact: words, sentence },
      steps: [],
      links: [],
      rule: 'test',
    });
  }
  const published = told.published ?? null;
  return {
    article: {
      id,
      name,
      url: null,
      format: 'text',
      title: null,
      text,
      language: told.language ?? 'en',
      outlet: told.outlet ? { id: outletId(told.outlet), name: told.outlet } : null,
      byline: [],
      agencies: (told.agencies ?? []).map((agency) => ({ id: outletId(agency), name: agency })),
      translated: told.translated ?? false,
      declared: [],
      removed: [],
    },
    grounded: {
      publication: {
        edtf: published,
        best: published,
        sure: published !== null,
        settled: published,
        basis: published ? 'declared' : 'unknown',
        because: [],
      },
      times: [],
      actors: [...found.values()],
      places: [...seen].map(([mention, place]) => ({
        kind: 'place',
        start: 0,
        end: 0,
        exact: mention,
        place,
        confidence: 1,
        why: '',
      })),
      quantities: [],
      quotations: [],
      flags: [],
    },
    claims,
    dropped: {},
  };
}

const outletId = (name: string) => `outlet:${name.toLowerCase().replace(/\W+/g, '-')}`;

/** Outlets of the tests: `name = family`; Wire and Reuters are agencies. Any other outlet is unknown. */
const outlets = [
  'Tribune = tribune',
  'Evening Tribune = tribune',
  'Herald = herald',
  'Gazette = gazette',
  'Courier = courier',
  'Wire = wire',
  'Reuters = reuters',
];

export const testKnowledge: Knowledge = {
  ...emptyKnowledge,
  outlets: outlets.map((line) => {
    const [name = '', family = ''] = line.split(' = ');
    const kind = name === 'Wire' || name === 'Reuters' ? 'agency' : 'outlet';
    return {
      id: outletId(name),
      name,
      kind,
      aliases: [],
      domains: [],
      family,
      country: null,
      stateMedia: false,
      source: 'test',
    };
  }),
};
