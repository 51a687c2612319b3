// What the packs know, arranged for looking things up: one gazetteer of all spellings, and tables by id, role, surname.

import type { Knowledge, KnownActor, KnownPlace, KnownState, Office } from '../domain/index.js';
import { fold } from '../find/fold.js';
import { Gazetteer } from '../find/gazetteer.js';
import { wordsOf } from '../find/words.js';

/** What a spelling of the gazetteer stands for. */
export type Sense =
  | { readonly kind: 'actor'; readonly id: string; readonly shared: boolean; readonly language: string | null }
  | { readonly kind: 'demonym'; readonly code: string; readonly language: string }
  | { readonly kind: 'capital'; readonly code: string }
  | { readonly kind: 'place'; readonly id: string };

export interface Term {
  readonly office: Office;
  readonly start: string;
  readonly end: string | null;
}

export interface Known {
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly states: ReadonlyMap<string, KnownState>;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly gazetteer: Gazetteer;
  /** By entry of the gazetteer. */
  readonly senses: readonly Sense[];
  /** Folded demonym → codes of the states ("congolais": two). */
  readonly demonyms: ReadonlyMap<string, readonly string[]>;
  /** `IQ foreign-ministry` → id. */
  readonly byRole: ReadonlyMap<string, string>;
  /** Last folded word of a person's name → ids. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  /** Offices held, by person. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** Media and agencies are actors, too: they are cited. A name that is a usual word or another actor's is left to the masthead. */
function outletActors(knowledge: Knowledge): KnownActor[] {
  const taken = new Set(knowledge.actors.flatMap((a) => [a.id, fold(a.name), ...a.aliases.map((x) => fold(x.text))]));
  return knowledge.outlets
    .filter((o) => !taken.has(o.id))
    .map((o) => ({
      id: o.id,
      name: o.name,
      kind: 'media' as const,
      country: o.country,
      aliases: [o.name, ...o.aliases]
        .filter(
          (text) => !taken.has(fold(text)) && (o.kind === 'agency' || / |\d/.test(text) || text === text.toUpperCase()),
        )
        .map((text) => ({ text })),
      shared: [],
      memberOf: [],
      backedBy: [],
      leads: [],
      role: null,
      source: o.source,
    }));
}

const cache = new WeakMap<Knowledge, Known>();

/** Made once for each Knowledge. */
export function knownOf(knowledge: Knowledge): Known {
  const made = cache.get(knowledge) ?? arrange(knowledge);
  cache.set(knowledge, made);
  return made;
}

function arrange(knowledge: Knowledge): Known {
  const spellings: string[] = [];
  const senses: Sense[] = [];
  const seen = new Set<string>();
  const add = (spelling: string, sense: Sense): void => {
    const key = `${spelling}\u0000${JSON.stringify(sense)}`;
    if (seen.has(key)) return;
    seen.add(key);
    spellings.push(spelling);
    senses.push(sense);
  };

  const byRole = new Map<string, string>();
  const bySurname = new Map<string, string[]>();
  for (const actor of knowledge.actors) {
    // The English name is a spelling of any language; that of a state is left to its own list ("Turkey", not "turkey" in French).
    if (actor.kind !== 'state') add(actor.name, { kind: 'actor', id: actor.id, shared: false, language: null });
    for (const alias of actor.aliases)
      add(alias.text, { kind: 'actor', id: actor.id, shared: false, language: alias.language ?? null });
    for (const alias of actor.shared)
      add(alias.text, { kind: 'actor', id: actor.id, shared: true, language: alias.language ?? null });
    if (actor.role !== null && actor.country !== null) byRole.set(`${actor.country} ${actor.role}`, actor.id);
    if (actor.kind === 'person')
      for (const spelling of new Set([actor.name, ...actor.aliases.map((a) => a.text)])) {
        const surname = wordsOf(spelling).at(-1);
        // "Abdullah Abdullah": a first name, which others bear.
        if (surname === undefined || wordsOf(spelling).length < 2 || wordsOf(spelling)[0] === surname) continue;
        const ids = bySurname.get(surname) ?? [];
        if (!ids.includes(actor.id)) bySurname.set(surname, [...ids, actor.id]);
      }
  }
  const demonyms = new Map<string, string[]>();
  for (const state of knowledge.states) {
    for (const { text, language } of state.demonyms) {
      add(text, { kind: 'demonym', code: state.code, language: language ?? '' });
      const folded = wordsOf(text).join(' ');
      const codes = demonyms.get(folded) ?? [];
      if (!codes.includes(state.code)) demonyms.set(folded, [...codes, state.code]);
    }
    for (const { text } of state.capital) add(text, { kind: 'capital', code: state.code });
  }
  for (const outlet of outletActors(knowledge))
    for (const alias of outlet.aliases)
      add(alias.text, { kind: 'actor', id: outlet.id, shared: false, language: null });
  for (const place of knowledge.places)
    for (const spelling of [place.name, ...place.aliases.map((a) => a.text)])
      add(spelling, { kind: 'place', id: place.id });

  const terms = new Map<string, Term[]>();
  for (const office of knowledge.offices)
    for (const { actor, start, end } of office.holders)
      terms.set(actor, [...(terms.get(actor) ?? []), { office, start, end }]);

  const single = [...demonyms.keys()].filter((d) => !d.includes(' '));
  return {
    actors: new Map([...outletActors(knowledge), ...knowledge.actors].map((a) => [a.id, a])),
    states: new Map(knowledge.states.map((s) => [s.code, s])),
    places: new Map(knowledge.places.map((p) => [p.id, p])),
    gazetteer: new Gazetteer(spellings, single),
    senses,
    demonyms,
    byRole,
    bySurname,
    terms,
  };
}
