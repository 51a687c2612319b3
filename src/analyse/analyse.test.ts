// The whole analysis: trees are trees, offsets hold, and no string is too strange.

import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';

const relations = (text: string, language: string): string[] =>
  analyse(text, language).sentences.flatMap((s) =>
    s.tokens.map((t) => `${t.deprel}(${t.head < 0 ? 'ROOT' : s.tokens[t.head]!.form}, ${t.form})`),
  );

describe('reads who did what', () => {
  it.each([
    ['fr', 'Le ministre a rencontré le président.', 'nsubj(rencontré, ministre)'],
    ['fr', 'Le ministre a rencontré le président.', 'obj(rencontré, président)'],
    ['fr', 'Trois soldats ont été tués par une bombe.', 'nsubj:pass(tués, soldats)'],
    ['fr', 'Trois soldats ont été tués par une bombe.', 'obl:agent(tués, bombe)'],
    ['fr', 'Le chef du parti est mort.', 'nmod(chef, parti)'],
    ['fr', 'Elle a dit que la ville était tombée.', 'ccomp(dit, tombée)'],
    ['fr', '« Trois roquettes ont visé la base », a indiqué un responsable.', 'nsubj(indiqué, responsable)'],
    ['fr', 'La base a été évacuée, a déclaré jeudi le général Hassan.', 'nsubj(déclaré, général)'],
    ['en', 'The minister met the president.', 'nsubj(met, minister)'],
    ['en', 'Three soldiers were killed by a bomb.', 'nsubj:pass(killed, soldiers)'],
    ['en', 'Three soldiers were killed by a bomb.', 'obl:agent(killed, bomb)'],
    ['en', 'She said that the town had fallen.', 'ccomp(said, fallen)'],
  ])('%s %s → %s', (language, text, wanted) => {
    expect(relations(text, language)).toContain(wanted);
  });
});

it('gives the words of a contraction one span', () => {
  const { tokens } = analyse('Le chef du parti.', 'fr').sentences[0]!;
  expect(tokens.map((t) => `${t.form} ${t.start}-${t.end}`)).toEqual([
    'Le 0-2',
    'chef 3-7',
    'de 8-10',
    'le 8-10',
    'parti 11-16',
    '. 16-17',
  ]);
});

it('leaves the indefinite article whole', () => {
  const { tokens } = analyse('Des soldats ont tué des civils.', 'fr').sentences[0]!;
  expect(tokens.map((t) => t.form)).toEqual(['Des', 'soldats', 'ont', 'tué', 'des', 'civils', '.']);
});

it('splits a language without a model, and says that it did no more', () => {
  const a = analyse('Hyvää päivää. Mitä kuuluu?\n\nHyvin.', 'fi');
  expect(a.parsed).toBe(false);
  expect(a.names).toEqual([]);
  expect(a.sentences.map((s) => s.tokens.length)).toEqual([3, 3, 2]);
  expect(a.sentences[0]!.tokens[0]).toMatchObject({ upos: 'X', head: -1, deprel: 'dep' });
});

it.each(['../fr', 'constructor', '', 'x-klingon', '\0'])('takes %j for a language without a model', (language) => {
  expect(analyse('Bonjour.', language).parsed).toBe(false);
});

const strange: readonly string[] = [
  '',
  ' \n\n\t ',
  '.',
  '"',
  '« « « »',
  '\ud800',
  'a\u0000b',
  '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿!',
  'مرحبا بالعالم',
  "''''''",
  '-',
  "l'",
  "n't",
  'a'.repeat(5000),
  '('.repeat(5000),
  "« l' ".repeat(1000),
  'a-'.repeat(3000),
  'a.'.repeat(3000),
  '1 000 '.repeat(1000),
  'du '.repeat(600),
  'Il dit que '.repeat(300),
];
describe('any string', () => {
  for (const language of ['fr', 'en', 'fi'])
    it.each(strange.map((s) => [s.slice(0, 12), s]))(`${language}: %j`, (_, text) => {
      const { sentences, names, parsed } = analyse(text, language);
      let end = 0;
      for (const s of sentences) {
        expect(s.start).toBeGreaterThanOrEqual(end);
        expect(s.end).toBeGreaterThan(s.start);
        expect(text.slice(s.start, s.end)).not.toContain('\n');
        end = s.end;
        expect(s.tokens.length).toBeGreaterThan(0);
        if (parsed) expect(s.tokens.filter((t) => t.head === -1)).toHaveLength(1);
        for (const [i, t] of s.tokens.entries()) {
          // Every word hangs from the root after at most as many steps as there are words.
          let at = i;
          let steps = 0;
          while (parsed && at >= 0 && steps <= s.tokens.length) {
            at = s.tokens[at]!.head;
            steps++;
          }
          expect(steps).toBeLessThanOrEqual(s.tokens.length);
          expect(t.end).toBeGreaterThan(t.start);
        }
      }
      for (const n of names) expect(text.slice(n.start, n.end)).toBe(n.exact);
    });
});
