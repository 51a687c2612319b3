// Time expressions against the French TimeBank, TempEval-3 scoring; half of the documents were never looked at while the rules were written.

import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import { findTimes } from '../src/find/times/times.js';
import { resolveTimes } from '../src/ground/times/resolve.js';
import type { Evaluation } from './evaluation.js';
import { f1, noTally, readTimeMl, score, type Tally, type Timex } from './timebank.js';

const folder = new URL('../../shared/data/timebank-fr/', import.meta.url);

/** Ranges are one mention here and two expressions in TimeML. */
export function timexesOf(text: string, created: string): Timex[] {
  const publication = {
    edtf: created,
    best: created,
    sure: true,
    settled: created,
    basis: 'declared',
    because: [],
  } as const;
  const analysis = analyse(text, 'fr');
  return resolveTimes(text, 'fr', findTimes(text, 'fr', analysis), publication, analysis).flatMap((t) =>
    t.parts
      ? t.parts.map((p) => ({ ...p, type: 'DATE' }))
      : [{ start: t.start, end: t.end, exact: t.exact, type: t.type, value: t.value }],
  );
}

export const evaluation: Evaluation = {
  name: 'times',
  data: ['data/timebank-fr'],
  run() {
    const whole = noTally();
    const seen = noTally();
    const held = noTally();
    const show = process.env.RECOUPE_MISSES;
    readdirSync(folder)
      .filter((f) => f.endsWith('.tml'))
      .sort()
      .forEach((file, i) => {
        const doc = readTimeMl(file, readFileSync(new URL(file, folder), 'utf8'));
        const said = timexesOf(doc.text, doc.created);
        const miss =
          show && i % 2 === 0
            ? (kind: string, g: Timex | null, s: Timex | null) => {
                const at = (g ?? s)!;
                const context =
                  `${doc.text.slice(Math.max(0, at.start - 40), at.start)}[${doc.text.slice(at.start, at.end)}]${doc.text.slice(at.end, at.end + 25)}`.replace(
                    /\n/g,
                    ' ',
                  );
                console.log(
                  `${kind}: ${g ? `${g.exact} ${g.value}` : '-'} | ${s ? `${s.exact} ${s.value}` : '-'} | ${context}`,
                );
              }
            : show === 'kinds'
              ? (kind: string, g: Timex | null, s: Timex | null) =>
                  console.log(
                    `held ${kind} ${g?.type ?? '-'} ${s?.type ?? '-'} ${(g?.value ?? '').replace(/\d/g, '9')} ${(s?.value ?? '').replace(/\d/g, '9')}`,
                  )
              : undefined;
        score(doc.timexes, said, whole, miss);
        score(doc.timexes, said, i % 2 === 0 ? seen : held);
      });
    const figures = (name: string, t: Tally): Record<string, number> => ({
      [`${name}relaxed-f1`]: f1(t.relaxed, t.gold, t.said),
      [`${name}strict-f1`]: f1(t.strict, t.gold, t.said),
      [`${name}value-f1`]: f1(t.value, t.gold, t.said),
    });
    return { ...figures('', whole), ...figures('seen-', seen), ...figures('held-', held), expressions: whole.gold };
  },
};
