// Own sets for who is meant: spellings of one actor and of two, pronouns and descriptions in context, also a set held out.

import { readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import { groundActors } from '../src/ground/actors.js';
import { identify, sameActor } from '../src/knowledge/identify.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';
import type { Evaluation } from './evaluation.js';

const knowledge = loadKnowledge();
const lines = (file: string): string[] =>
  readFileSync(new URL(`./actors/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '' && !l.startsWith('#'));

/** Every pair of a line of "=" is one actor, each line of "≠" two. */
export function aliasPairs(): { a: string; b: string; same: boolean }[] {
  return lines('aliases.txt').flatMap((line) => {
    const names = line
      .slice(1)
      .split('|')
      .map((n) => n.trim());
    return names.flatMap((a, i) => names.slice(i + 1).map((b) => ({ a, b, same: line.startsWith('=') })));
  });
}

function aliases(): Record<string, number> {
  let hit = 0;
  let said = 0;
  let wanted = 0;
  for (const { a, b, same } of aliasPairs()) {
    const found = sameActor(a, b, knowledge).same;
    if (same) wanted++;
    if (found) said++;
    if (same && found) hit++;
    if (same !== found && process.env.SHOW_MISSES) console.log(`  alias ${same ? 'missed' : 'FALSE '} ${a} | ${b}`);
  }
  return {
    'alias-pairs': aliasPairs().length,
    'alias-precision': hit / said,
    'alias-recall': hit / wanted,
    'alias-f1': (2 * hit) / (said + wanted),
  };
}

interface Reference {
  readonly language: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name in the text; "-" for nobody. */
  readonly name: string;
}

/** `language | text with [pronoun or description] | name meant`. */
const short = (): Reference[] =>
  lines('references.txt').map((line) => {
    const [language = '', marked = '', name = ''] = line.split('|').map((x) => x.trim());
    const text = marked.replace('[', '').replace(']', '');
    return { language, text, start: marked.indexOf('['), end: marked.indexOf(']') - 1, name };
  });

/** `language | paragraph with [pronoun=name meant] …`. */
const held = (): Reference[] =>
  lines('references-held.txt').flatMap((line) => {
    const at = line.indexOf('|');
    let text = '';
    const found: Omit<Reference, 'text' | 'language'>[] = [];
    for (const part of line
      .slice(at + 1)
      .trim()
      .split(/(\[[^\]]+\])/)) {
      const [, words, name = ''] = /^\[(.+)=(.+)\]$/.exec(part) ?? [];
      if (words !== undefined) found.push({ start: text.length, end: text.length + words.length, name });
      text += words ?? part;
    }
    return found.map((f) => ({ ...f, language: line.slice(0, at).trim(), text }));
  });

function references(prefix: string, all: readonly Reference[]): Record<string, number> {
  let right = 0;
  let said = 0;
  let wanted = 0;
  let promised = 0;
  for (const { language, text, start, end, name } of all) {
    const miss = (what: string): void => {
      if (process.env.SHOW_MISSES)
        console.log(`  ${prefix} ${what}: …${text.slice(Math.max(0, start - 90), end + 20)}`);
    };
    const actors = groundActors(bareArticle(text, language), analyse(text, language), knowledge);
    const found = actors.flatMap((a) =>
      a.mentions
        .filter((m) => m.start < end && m.end > start && m.end <= end)
        .map((m) => ({ actor: a, confidence: m.confidence })),
    )[0];
    if (name !== '-') wanted++;
    if (!found) {
      if (name !== '-') miss(`missed ${name}`);
      continue;
    }
    said++;
    promised += found.confidence;
    const meant = actors.find(
      (a) => a.name === name || a.mentions.some((m) => m.exact === name && m.method !== 'pronoun'),
    );
    if (meant !== undefined && meant.id === found.actor.id) right++;
    else miss(`FALSE, wanted ${name}, said ${found.actor.name}`);
  }
  return {
    [`${prefix}-cases`]: all.length,
    [`${prefix}-precision`]: right / said,
    [`${prefix}-recall`]: right / wanted,
    [`${prefix}-confidence`]: promised / said,
  };
}

function unknownNames(): Record<string, number> {
  // Names that nobody bears must be nobody's.
  const strangers = lines('strangers.txt');
  const taken = strangers.filter((n) => identify(n, knowledge).some((i) => i.score >= 0.75));
  if (process.env.SHOW_MISSES) for (const n of taken) console.log(`  stranger taken for somebody: ${n}`);
  return { 'strangers-left-alone': 1 - taken.length / strangers.length };
}

export const evaluation: Evaluation = {
  name: 'actors',
  data: [],
  run: () => ({
    ...aliases(),
    ...references('reference', short()),
    ...references('held-reference', held()),
    ...unknownNames(),
  }),
};
