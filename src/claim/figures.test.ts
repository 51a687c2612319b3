import { describe, expect, test } from 'vitest';
import type { Claim } from '../domain/index.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle, declaredOn } from '../read/bare-article.js';
import { inspect } from '../recoupe.js';

const knowledge = loadKnowledge();

/** Figures of a text published on Thursday 14 March 2024, one a line: value, unit, mode, place, time. */
function figuresOf(language: string, text: string): string[] {
  const article = bareArticle(text, language, { declared: declaredOn('2024-03-14') });
  const shown = ({ figure: f, mode, place, time }: Claim) =>
    [f!.value, f!.unit ?? '-', mode ?? '-', place?.name ?? '-', time?.edtf ?? '-'].join(' ');
  return inspect(article, knowledge)
    .claims.filter((c) => c.figure)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map(shown);
}

describe('figures', () => {
  test.each([
    [
      'fr',
      'La Turquie compte 1 200 soldats en Syrie et 300 en Irak.',
      ['1200 soldier - Syria -', '300 soldier - Iraq -'],
    ],
    ['en', 'Turkey has 1,200 soldiers in Syria and 300 in Iraq.', ['1200 soldier - Syria -', '300 soldier - Iraq -']],
    [
      'en',
      'Turkey has 1,200 troops in Syria and 300 in neighbouring Iraq.',
      ['1200 soldier - Syria -', '300 soldier - Iraq -'],
    ],
    ['fr', 'La frappe a tué trois de leurs soldats.', ['3 soldier killed - -']],
    ['fr', 'Douze personnes ont péri dans le bombardement.', ['12 person killed - -']],
    ['en', 'At least 12 people died in the bombing.', ['12 person killed - -']],
    ['en', 'Forty soldiers were diagnosed with brain injuries.', ['40 soldier wounded - -']],
    ['fr', 'Quarante soldats souffrent de brûlures.', ['40 soldier wounded - -']],
    ['en', 'Forty soldiers were diagnosed with malaria.', ['40 soldier - - -']],
    [
      'fr',
      'Le nombre de soldats turcs en Syrie a été réduit. Le général a dit que le nombre est désormais de 800.',
      ['800 soldier - - -'],
    ],
  ])('%s %s', (language, text, wanted) => {
    expect(figuresOf(language, text)).toEqual(wanted);
  });
});
