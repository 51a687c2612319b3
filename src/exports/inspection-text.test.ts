// What a person reads of one article, and that the article can't command the terminal.

import { expect, it } from 'vitest';
import { inspectionText } from './inspection-text.js';
import { plainLines } from './plain.js';
import { sampleInspection } from './sample.js';
import { style } from './style.js';

it('shows the article, its date with the reason, and each claim above its words', () => {
  expect(`\n${inspectionText(sampleInspection(), style(false), 80)}`).toMatchInlineSnapshot(`
    "
    Irak : quatre morts à Taji
      outlet     Le Courrier du Levant
      agencies   AFP
      by         Léa Dubreuil
      language   fr
      published  2020-03-12 (declared)
                 “12 mars 2020”: the page states it
      length     150 characters; 1 passage of boilerplate removed
      flag       date-conflict: two dates

      1 claim

        ASSAULT (bombard)  — → Camp Taji · 4 dead · at Taji · 2020-03-10 · according
          to un responsable irakien
          “Deux roquettes se sont abattues mardi sur la base de Taji, faisant quatre
          morts, a indiqué un responsable irakien.”

      refused for want of their words: 1 no-evidence
    "
  `);
});

it('lets no escape code of the article through', () => {
  const text = inspectionText(
    sampleInspection({ title: '\u001b]0;owned\u0007', outlet: { id: null, name: '\u202egpj' } }),
    style(false),
    80,
  );
  expect(plainLines(text)).toBe(text);
  expect(text).toContain('owned');
});
