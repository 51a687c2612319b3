// Reads one pack file: YAML to entries, with the line of whatever is wrong in it.

import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fold } from '../find/fold.js';
import { importEntities, looksLikeEntities } from './import.js';
import type { Draft } from './kind.js';
import { packKinds, packSchema } from './kinds.js';

/** Adds the entries of a pack to `draft`; returns the reasons to refuse it, `file:line: reason`. */
export function readPack(text: string, file: string, draft: Draft): string[] {
  if (looksLikeEntities(text)) return readEntities(text, file, draft);
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (doc.errors.length > 0)
    return doc.errors.map((e) => `${file}:${lineAt(e.pos[0])}: not YAML: ${e.message.split('\n')[0]}`);

  const lineOf = (path: readonly PropertyKey[], key?: string): number => {
    // The innermost node that exists: a missing field is reported where its entry begins.
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
      if (key !== undefined && isMap(node)) {
        const pair = node.items.find((p) => isPair(p) && String(isNode(p.key) ? p.key.toJSON() : p.key) === key);
        if (pair && isNode(pair.key) && pair.key.range) return lineAt(pair.key.range[0]);
      }
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };

  const value: unknown = doc.toJS();
  const checked = packSchema.safeParse(value);
  if (!checked.success) return checked.error.issues.flatMap((issue) => reasonsOf(issue, file, lineOf));

  const pack = checked.data as Record<string, unknown> & { source: string };
  for (const kind of packKinds) {
    const entries = (pack[kind.key] ?? []) as readonly { source?: string }[];
    entries.forEach((entry, i) => {
      kind.add(draft, entry, entry.source ?? pack.source, { file, line: lineOf([kind.key, i]) });
    });
  }
  return [];
}

/** Other people's entities: one whose name a known actor of its kind bears is that actor; spellings that others bear are shared. */
function readEntities(text: string, file: string, draft: Draft): string[] {
  const imported = importEntities(text, file);
  const reasons = [...imported.reasons];
  const bearers = new Map<string, string>();
  const bear = (names: readonly string[], id: string): void => {
    for (const name of names) if (!bearers.has(fold(name))) bearers.set(fold(name), id);
  };
  for (const actor of draft.actors.values()) bear([actor.name, ...actor.aliases.map((a) => a.text)], actor.id);
  const kind = packKinds.find((k) => k.key === 'actors')!;
  for (const { entry, line } of imported.actors) {
    const known = bearers.get(fold(entry.name));
    const same = known !== undefined && draft.actors.get(known)?.kind === entry.kind ? known : undefined;
    const id = same ?? entry.id;
    const others = (a: string): boolean => (bearers.get(fold(a)) ?? id) !== id;
    const aliases = entry.aliases.filter((a) => !others(a));
    const name = same ? draft.actors.get(same)!.name : entry.name;
    const shared = entry.aliases.filter(others);
    // A name that an actor of another kind bears can't be told apart: said, not guessed.
    if (!same && known !== undefined) {
      reasons.push(
        `${file}:${line}: "${entry.name}" is a name of ${draft.actors.get(known)?.name}, which is no ${entry.kind}`,
      );
      continue;
    }
    bear([name, ...aliases], id);
    kind.add(draft, { ...entry, id, name, aliases, shared }, file, { file, line });
  }
  return reasons;
}

function reasonsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[], key?: string) => number,
): string[] {
  const path = issue.path.map(String).join('.') || 'the pack';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${file}:${lineOf(issue.path, key)}: ${path} has an unknown field "${key}"`);
  return [`${file}:${lineOf(issue.path)}: ${path}: ${issue.message}`];
}
