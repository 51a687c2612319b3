// Names in English news, in sentences of our own: exact span and type, on those that rules may be tuned on and on those held out.

import { readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import type { Name } from '../src/domain/index.js';
import { type NamedText, scoreNames } from '../train/naming.js';
import type { Evaluation } from './evaluation.js';

/** "[PER Angela Merkel] spoke in [LOC Paris]." as text and names. */
export function marked(line: string): NamedText {
  let text = '';
  const names: Name[] = [];
  for (const part of line.split(/(\[(?:PER|LOC|ORG) [^\]]+\])/u)) {
    const found = /^\[(PER|LOC|ORG) (.+)\]$/u.exec(part);
    const exact = found ? found[2]! : part;
    if (found) names.push({ start: text.length, end: text.length + exact.length, exact, type: found[1] as 'PER' });
    text += exact;
  }
  return { text, names };
}

export function scoreEnglishNames(file: string): { figures: Record<string, number>; misses: string[] } {
  const lines = readFileSync(new URL(`./naming/${file}.txt`, import.meta.url), 'utf8').split('\n');
  const gold = lines.filter((l) => l !== '' && !l.startsWith('#')).map(marked);
  const found = gold.map((g) => analyse(g.text, 'en').names.filter((n) => n.type !== 'MISC'));
  const misses = gold.flatMap((g, i) => {
    const show = (names: readonly Name[]) => names.map((n) => `${n.type} ${n.exact}`).join(', ');
    return show(g.names) === show(found[i]!)
      ? []
      : [`${g.text}\n    wanted ${show(g.names)}\n    found  ${show(found[i]!)}`];
  });
  const { f1, precision, recall, ...types } = scoreNames(
    found,
    gold.map((g) => g.names),
  );
  return { figures: { sentences: gold.length, f1: f1!, precision: precision!, recall: recall!, ...types }, misses };
}

export const evaluation: Evaluation = {
  name: 'naming-en',
  data: [],
  run() {
    const figures: Record<string, number> = {};
    for (const file of ['tuned', 'heldout'])
      for (const [figure, value] of Object.entries(scoreEnglishNames(file).figures))
        if (figure !== 'misc-f1') figures[`${file}.${figure}`] = value;
    return figures;
  },
};
