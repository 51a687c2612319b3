// Packs out of other people's data: FollowTheMoney entities and Wikidata entities, one JSON object a line.

import type { KnownActor } from '../domain/index.js';
import { kebab } from './kind.js';

type Kind = KnownActor['kind'];

/** Schemata of FollowTheMoney that are actors. */
const ftmKinds: Readonly<Record<string, Kind>> = {
  Person: 'person',
  Company: 'company',
  PublicBody: 'ministry',
  Organization: 'organisation',
  LegalEntity: 'organisation',
};

/** Classes of Wikidata (P31) that say what kind of actor an item is; items of none of them are left out. */
const wikidataKinds: Readonly<Record<string, Kind>> = {
  Q5: 'person',
  Q43229: 'organisation',
  Q7278: 'party',
  Q484652: 'international-organisation',
  Q4830453: 'company',
  Q783794: 'company',
};

/** An entry of a pack's `actors`. */
export interface ImportedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly country?: string;
  readonly aliases: readonly string[];
}

export interface Imported {
  readonly actors: readonly { readonly entry: ImportedActor; readonly line: number }[];
  /** `file:line: reason` for lines that can't be read; lines that are no actors are passed over. */
  readonly reasons: readonly string[];
}

/** True for a file of JSON lines or a Wikidata dump extract (an array, one entity a line). */
export function looksLikeEntities(text: string): boolean {
  return /^\s*(?:\[\s*)?\{/.test(text);
}

export function importEntities(text: string, file: string): Imported {
  const actors: { entry: ImportedActor; line: number }[] = [];
  const reasons: string[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.trim().replace(/,$/, '');
    if (line === '' || line === '[' || line === ']') return;
    let entity: unknown;
    try {
      entity = JSON.parse(line.replace(/^\[\s*/, '').replace(/\s*\]$/, ''));
    } catch {
      reasons.push(`${file}:${i + 1}: not a JSON object on a line of its own`);
      return;
    }
    const actor = isRecord(entity) ? (fromFollowTheMoney(entity) ?? fromWikidata(entity)) : null;
    if (actor) actors.push({ entry: actor, line: i + 1 });
    else if (!isRecord(entity)) reasons.push(`${file}:${i + 1}: not a JSON object`);
  });
  return { actors, reasons };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((v): v is string => typeof v === 'string' && v.trim() !== '').map((v) => v.trim());
}

function fromFollowTheMoney(entity: Record<string, unknown>): ImportedActor | null {
  const kind = ftmKinds[String(entity.schema)];
  const properties = isRecord(entity.properties) ? entity.properties : null;
  if (!kind || !properties) return null;
  const [name, ...names] = strings(properties.name);
  if (name === undefined) return null;
  const qid = strings(properties.wikidataId).find((q) => /^Q[1-9]\d*$/.test(q));
  const country = [...strings(properties.country), ...strings(properties.nationality)].find((c) =>
    /^[a-z]{2}$/i.test(c),
  );
  const aliases = [...new Set([...names, ...strings(properties.alias), ...strings(properties.weakAlias)])].filter(
    (a) => a !== name,
  );
  return entry(
    qid ? `wikidata:${qid}` : `ftm:${kebab(String(entity.id ?? name))}`,
    name,
    kind,
    country?.toUpperCase(),
    aliases,
  );
}

function fromWikidata(entity: Record<string, unknown>): ImportedActor | null {
  if (typeof entity.id !== 'string' || !/^Q[1-9]\d*$/.test(entity.id) || !isRecord(entity.labels)) return null;
  const claims = isRecord(entity.claims) ? entity.claims : {};
  const classes = (Array.isArray(claims.P31) ? claims.P31 : []).map(itemOf);
  const kind = classes.map((q) => wikidataKinds[q ?? '']).find((k) => k !== undefined);
  if (!kind) return null;
  const label = (language: string): string | undefined => {
    const at = (entity.labels as Record<string, unknown>)[language];
    return isRecord(at) && typeof at.value === 'string' ? at.value : undefined;
  };
  const name = label('en') ?? label('fr') ?? label('ar');
  if (name === undefined) return null;
  const aliases = ['en', 'fr', 'ar'].flatMap((language) => {
    const at = isRecord(entity.aliases) ? entity.aliases[language] : undefined;
    const others = (Array.isArray(at) ? at : []).flatMap((a) => (isRecord(a) ? strings(a.value) : []));
    const own = label(language);
    return own === undefined ? others : [own, ...others];
  });
  return entry(
    `wikidata:${entity.id}`,
    name,
    kind,
    undefined,
    [...new Set(aliases)].filter((a) => a !== name),
  );
}

function itemOf(statement: unknown): string | undefined {
  const snak = isRecord(statement) && isRecord(statement.mainsnak) ? statement.mainsnak : null;
  const value =
    snak && isRecord(snak.datavalue) && isRecord(snak.datavalue.value) ? snak.datavalue.value.id : undefined;
  return typeof value === 'string' ? value : undefined;
}

function entry(id: string, name: string, kind: Kind, country: string | undefined, aliases: string[]): ImportedActor {
  return { id, name, kind, ...(country ? { country } : {}), aliases };
}
