// Words of `recoupe correct` to a decision: which action, on what, and what the shortened ids stand for.

import { type Decision, type DossierRecord, type EditableField, editableFields } from '../domain/index.js';
import { Refusal } from './command.js';

/** What each action takes, as the help shows it. */
export const actions = {
  accept: 'ENTRY',
  reject: 'ENTRY',
  edit: 'ENTRY FIELD VALUE',
  merge: 'ENTRY ENTRY…',
  split: 'ENTRY CLAIM…',
  'same-actor': 'ACTOR ACTOR',
  'different-actor': 'ACTOR ACTOR',
  'same-origin': 'ARTICLE ARTICLE',
  'different-origin': 'ARTICLE ARTICLE',
  'set-date': 'ARTICLE DATE',
  undo: 'CORRECTION',
} as const;
export type Action = keyof typeof actions;

/** The one id that is this, or begins with it (four characters or more). */
function resolve(given: string, ids: readonly string[], what: string): string {
  if (ids.includes(given)) return given;
  const found = given.length >= 4 ? [...new Set(ids.filter((id) => id.startsWith(given)))] : [];
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new Refusal(`${what} ${JSON.stringify(given)} is not unique: ${found.slice(0, 5).join(', ')}…`, 2);
  throw new Refusal(`There is no ${what} ${JSON.stringify(given)}.`, 2);
}

function wanted(action: Action, args: readonly string[], least: number, most = least): void {
  if (args.length < least || args.length > most) {
    throw new Refusal(
      `correct ${action} takes ${actions[action]}; got ${args.length === 0 ? 'nothing' : args.join(' ')}`,
      2,
    );
  }
}

const isField = (name: string): name is EditableField => (editableFields as readonly string[]).includes(name);

/** A field's value as typed: JSON for actors, recipients and places, `-` for none, else the words themselves. */
function typedValue(field: EditableField, typed: string): unknown {
  if (typed === '-') return null;
  if (field !== 'actors' && field !== 'recipients' && field !== 'place') return typed;
  try {
    return JSON.parse(typed);
  } catch {
    throw new Refusal(
      `${field} takes JSON, such as ${field === 'place' ? '{"id":"…","name":"…","lat":33.3,"lon":44.4}' : '[{"id":"…","name":"…"}]'}`,
      2,
    );
  }
}

/** Throws a Refusal, with what the action takes, where the words make no decision about this record. */
export function decisionOf(
  action: Action,
  args: readonly string[],
  record: DossierRecord,
  corrections: readonly { readonly id: string }[],
): Decision {
  const entries = record.entries.map((e) => e.id);
  const entry = (id: string) => resolve(id, entries, 'entry');
  // An article is meant by its id, or by the name of the file it was read from.
  const article = (given: string) =>
    record.articles.find((a) => a.name === given || a.name?.endsWith(`/${given}`))?.id ??
    resolve(
      given,
      record.articles.map((a) => a.id),
      'article',
    );
  switch (action) {
    case 'accept':
    case 'reject':
      wanted(action, args, 1);
      return { kind: action, entry: entry(args[0]!) };
    case 'edit': {
      wanted(action, args, 3);
      const [id, field, value] = args as [string, string, string];
      if (!isField(field))
        throw new Refusal(`There is no field ${JSON.stringify(field)}; there are ${editableFields.join(', ')}.`, 2);
      return { kind: 'edit', entry: entry(id), field, value: typedValue(field, value) };
    }
    case 'merge':
      wanted(action, args, 2, 1000);
      return { kind: 'merge', entries: args.map(entry) };
    case 'split': {
      wanted(action, args, 2, 1000);
      const id = entry(args[0]!);
      const claims = record.entries.find((e) => e.id === id)!.claims;
      return { kind: 'split', entry: id, claims: args.slice(1).map((c) => resolve(c, claims, 'claim of that entry')) };
    }
    case 'same-actor':
    case 'different-actor': {
      wanted(action, args, 2);
      const known = record.claims.flatMap((c) => [...c.actors, ...c.recipients, ...c.attribution]);
      const ids = known.map((a) => a.id);
      const actor = (given: string) => known.find((a) => a.name === given)?.id ?? resolve(given, ids, 'actor');
      return { kind: action, actors: [actor(args[0]!), actor(args[1]!)] };
    }
    case 'same-origin':
    case 'different-origin':
      wanted(action, args, 2);
      return { kind: action, articles: [article(args[0]!), article(args[1]!)] };
    case 'set-date':
      wanted(action, args, 2);
      return { kind: 'set-date', article: article(args[0]!), edtf: args[1]! };
    case 'undo':
      wanted(action, args, 1);
      return {
        kind: 'undo',
        correction: resolve(
          args[0]!,
          corrections.map((c) => c.id),
          'correction',
        ),
      };
  }
}
