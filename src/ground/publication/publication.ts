// When an article was published: as stated around it, at its head, or as its content shows.

import type { Analysis, Article, Flag, Knowledge, Publication, Reason, TimeExpression } from '../../domain/index.js';
import { day, iso } from '../times/calendar.js';
import { anachronisms } from './anachronism.js';
import { findDateline } from './dateline.js';
import { judge } from './declared.js';
import { inferPublication } from './infer.js';
import { findOffices } from './known.js';

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
    flags.push(...anachronisms(article.text, chosen.edtf, findOffices(article.text, article.language, knowledge)));
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
  const { publication, holders } = inferPublication(
    article,
    expressions,
    analysis,
    knowledge,
    judged.notAfter?.hi ?? null,
    dateline?.meaning ?? null,
  );
  if (publication.best !== null) flags.push(...anachronisms(article.text, publication.best, holders));
  return { publication: { ...publication, because: [...because, ...publication.because] }, flags };
}
