import { expect, test } from 'vitest';
import { analyse } from './analyse.js';

const verbOf = (text: string, form: string) => {
  const token = analyse(text, 'en').sentences[0]!.tokens.find((t) => t.form === form)!;
  return token.feats.includes('VerbForm=Fin') ? 'past' : 'other';
};

test.each([
  ['Israeli soldiers arrested more than forty villagers on Saturday.', 'arrested', 'past'],
  ['Armed guerrillas wounded two British tourists, police said.', 'wounded', 'past'],
  ['The army lifted Friday a siege of the town.', 'lifted', 'past'],
  ['It was sent a day after the parliament called for new talks.', 'called', 'past'],
  ['The parliament called in January for new talks, after a strike killed a general.', 'called', 'past'],
  // Participles: the clause has another verb, or no object follows.
  ['The men arrested on Monday were farmers.', 'arrested', 'other'],
  ['Villagers wounded two days ago were treated in the capital.', 'wounded', 'other'],
  ['It was sent after the men accused of theft left.', 'accused', 'other'],
  ['He works for a family owned company.', 'owned', 'other'],
  ['They asked for the release of an elected minister.', 'elected', 'other'],
])('%s: %s is %s', (text, form, expected) => {
  expect(verbOf(text, form)).toBe(expected);
});

test('French participles stay what they are', () => {
  const { sentences } = analyse('Les soldats ont arrêté trois hommes armés deux jours plus tard.', 'fr');
  expect(
    sentences[0]!.tokens.filter((t) => t.feats.includes('Tense=Past')).every((t) => t.feats.includes('Part')),
  ).toBe(true);
});
