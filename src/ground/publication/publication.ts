// When an article was published: as stated around it, at its head, or as its content shows.

import type { Analysis, Article, Flag, Knowledge, Publication, Reason, TimeExpression } from '../../domain/index.js';
import { day, iso } from '../times/calendar.js';
import { findDateline } from './dateline.js';
import { judge } from './declared.js';
import { inferPublication } from './infer.js';

export interface Dated {
  readonly publication: Publication;
  readonly flags: readonly Flag[];
}

/**
 * Pure. `edtf` must hold the truth; `best` is one day, month or year. Trust: dates stated around the text, then a
 * dateline, then what the content allows. Dates that contradict one another are all kept in `because`, and flagged.
 */
export function datePublication(
  article: Article,
  expressions: readonly TimeExpression[],
  analysis: Analysis | undefined,
  knowledge: Knowledge,
): Dated {
  const flags: Flag[] = [];
  const judged = judge(article);
  const dateline = findDateline(article.text, expressions);
  const because: Reason[] = [...judged.because];
  if (judged.chosen) {
    const { chosen } = judged;
    for (const other of judged.against)
      flags.push({
        kind: 'date-conflict',
        about: [chosen.edtf, other.edtf],
        why: `stated as ${chosen.edtf} (${chosen.date.where}) and as ${other.edtf} (${other.date.where})`,
        evidence: { start: 0, end: 0, exact: '' },
      });
    return {
      publication: {
        edtf: chosen.edtf,
        best: chosen.edtf,
        basis: chosen.date.basis === 'url' ? 'url' : 'declared',
        because,
      },
      flags,
    };
  }
  if (dateline?.meaning.year !== undefined) {
    const { meaning: m, expression: e } = dateline;
    const edtf = iso(day(m.year!, m.month!, m.day!));
    because.push({ start: e.start, end: e.end, exact: e.exact, says: `dateline: ${edtf}` });
    return { publication: { edtf, best: edtf, basis: 'dateline', because }, flags };
  }
  const { publication, strangers } = inferPublication(
    article,
    expressions,
    analysis,
    knowledge,
    judged.notAfter?.hi ?? null,
    dateline?.meaning ?? null,
  );
  for (const s of strangers)
    flags.push({
      kind: 'anachronism',
      about: [s.person],
      why: `named as ${s.office.name} (in office ${s.terms.map(([lo, hi]) => `${iso(lo)}/${Number.isFinite(hi) ? iso(hi) : '..'}`).join(', ')}) in a text whose other clues date it ${publication.edtf}`,
      evidence: { start: s.start, end: s.end, exact: s.exact },
    });
  return { publication: { ...publication, because: [...because, ...publication.because] }, flags };
}
