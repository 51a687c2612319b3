import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load.js';
import { read } from './read.js';

const knowledge = loadKnowledge();

/** An article to set the lines into; its own sentences must never go. */
const articles = {
  fr: {
    title: "Bassora : l'explosion d'un dépôt fait plusieurs victimes",
    paragraphs: [
      "L'explosion d'un dépôt de carburant a fait plusieurs victimes dans la nuit au sud de la ville, ont indiqué les autorités locales.",
      'Les secours ont travaillé jusque tard dans la matinée pour évacuer les blessés vers les hôpitaux de la région et mettre les habitants à l’abri.',
      'Le gouverneur a demandé un rapport sous dix jours et promis que les responsables seraient jugés, quel que soit leur rang.',
      "Le bâtiment, construit il y a cinquante ans, avait été signalé à plusieurs reprises par les habitants, sans suite de la part de l'administration.",
    ],
  },
  en: {
    title: 'Several killed as depot explodes in Basra',
    paragraphs: [
      'The explosion of a fuel depot killed several people overnight in the south of the city, local officials said.',
      'Rescuers worked until late in the morning to bring the wounded to the hospitals of the region and residents to safety.',
      'The governor asked for a report within ten days and promised that those responsible would be tried, whatever their rank.',
      'The building, which is fifty years old, had been reported by residents several times, and the administration had done nothing.',
    ],
  },
} as const;

interface Case {
  readonly language: 'fr' | 'en';
  readonly where: string;
  readonly expected: string;
  readonly line: string;
}

function casesOf(language: 'fr' | 'en'): Case[] {
  const file = new URL(`../languages/${language}/cases/residue.txt`, import.meta.url);
  let [where, expected] = ['', ''];
  const cases: Case[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const heading = /^# (in|head|foot) (goes|stays)$/.exec(line);
    if (heading) [, where, expected] = heading as unknown as [string, string, string];
    else if (line !== '' && !line.startsWith('#')) cases.push({ language, where, expected, line });
  }
  return cases;
}

const cases = [...casesOf('fr'), ...casesOf('en')];

describe('lines of the page go, lines of the article stay', () => {
  test('there are enough cases of both', () => {
    expect(cases.filter((c) => c.expected === 'goes').length).toBeGreaterThan(120);
    expect(cases.filter((c) => c.expected === 'stays').length).toBeGreaterThan(100);
  });

  test.each(cases)('$language, $where the text: $line $expected', ({ language, where, expected, line }) => {
    const { title, paragraphs } = articles[language];
    const at = where === 'head' ? 0 : where === 'foot' ? paragraphs.length : 2;
    const text = [title, ...paragraphs.slice(0, at), line, ...paragraphs.slice(at)].join('\n\n');
    const result = read(new TextEncoder().encode(text), { name: 'case.txt' }, knowledge);
    const [article] = result.articles;
    const kept = article!.text.split('\n\n');
    expect(article!.title).toBe(title);
    expect(kept.filter((p) => p !== line)).toEqual(paragraphs);
    expect(kept.includes(line) ? 'stays' : 'goes').toBe(expected);
  });
});
