// `npx tsx bench/analyse.ts [FILE]`: speed of the analysis, and that no input makes it grow faster than its length.

import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import { modelFor } from '../src/analyse/model.js';

const cpu = (run: () => void): number => {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

for (const language of ['fr', 'en']) {
  const ms = cpu(() => modelFor(language));
  console.log(`${language}: model opened in ${ms.toFixed(0)} ms`);
}

// Words of one's own where no file is given: varied enough that caches do not do all the work.
const sample: Readonly<Record<string, string>> = {
  fr: "Le porte-parole du ministère a déclaré jeudi que 2 500 soldats de la coalition quitteraient l'Irak avant la fin du mois. « Nous ne laisserons personne violer notre souveraineté », a ajouté M. Karim Hassan, cité par l'agence.",
  en: 'The spokesman of the ministry said on Thursday that 2,500 soldiers of the coalition would leave Iraq by the end of the month. "We will let nobody violate our sovereignty," added Mr. Karim Hassan, quoted by the agency.',
};
const file = process.argv[2];
for (const [language, text] of Object.entries(sample)) {
  const long = file && existsSync(file) && language === 'fr' ? readFileSync(file, 'utf8') : `${text}\n\n`.repeat(500);
  analyse(long, language);
  let words = 0;
  const ms = cpu(() => {
    words = analyse(long, language).sentences.reduce((n, s) => n + s.tokens.length, 0);
  });
  console.log(
    `${language}: ${words} words in ${ms.toFixed(0)} ms of one core, ${((1000 * words) / ms).toFixed(0)} words/s`,
  );
}

const MB = 1 << 20;
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const bad: Readonly<Record<string, string>> = {
  'one letter': 'a',
  brackets: '(',
  'quotation marks and elisions': "« l' ",
  'straight quotation marks': '" ',
  emoji: '👩‍👩‍👧😀',
  Arabic: 'قال الرئيس إن القوات ',
  'no spaces': 'lorem,ipsum;dolor',
  hyphens: 'a-',
  stops: 'a.',
  initials: 'U.S. ',
  digits: '1 000 ',
  'at signs': 'a.b@',
  'end of sentence': '. ',
  'new lines': '\n',
};
let failed = 0;
for (const [name, piece] of Object.entries(bad)) {
  const times = [MB / 4, MB].map((length) => cpu(() => analyse(fill(piece, length), 'fr')));
  const growth = times[1]! / times[0]!;
  // Four times the text: linear is 4, quadratic 16; the first run also warms up.
  const linear = growth < 8 || times[1]! < 300;
  if (!linear) failed++;
  const shown = times.map((t) => `${t.toFixed(0)} ms`).join(' → ');
  console.log(`${linear ? 'linear ' : 'GROWS  '} ${name.padEnd(30)} ${shown} for 0.25 → 1 MB`);
}
process.exitCode = failed > 0 ? 1 : 0;
