// When an article was published: as stated around it, at its head, or as its content shows.

import type { Analysis, Article, Flag, Knowledge, Publication, Reason, TimeExpression } from '../../domain/index.js';
import { day, iso } from '../times/calendar.js';
import { anachronisms } from './anachronism.js';
import { conclude, type Prior } from './conclude.js';
import { findDateline } from './dateline.js';
import { judge } from './declared.js';
import { findOffices } from './offices-known.js';
import { type Weighed, weigh } from './weigh.js';

export interface Dated {
  readonly publication: Publication;
  readonly flags: readonly Flag[];
}

/** An article with what was found in it, for dating. */
export interface Datable {
  readonly article: Article;
  readonly expressions: readonly TimeExpression[];
  readonly analysis: Analysis | undefined;
}

/** Stated, or its clues weighed; `because` and `flags` hold what the judging of stated dates gave. */
export type Stage =
  | { readonly kind: 'stated'; readonly dated: Dated }
  | { readonly kind: 'weighed'; readonly weighed: Weighed; readonly because: readonly Reason[] };

/**
 * Pure. `edtf` must hold the truth; `best` is one day, month or year. Trust: dates stated around the text, then a
 * dateline, then what the content allows, in the light of the others of its dossier where given. Dates that contradict
 * one another are all kept in `because`, and flagged.
 */
export function datePublication(
  article: Article,
  expressions: readonly TimeExpression[],
  analysis: Analysis | undefined,
  knowledge: Knowledge,
  others: Prior | null = null,
): Dated {
  const stage = prepare({ article, expressions, analysis }, knowledge);
  return stage.kind === 'stated' ? stage.dated : finish(article, stage, others);
}

/** The first half of dating: all that the article alone gives. */
export function prepare({ article, expressions, analysis }: Datable, knowledge: Knowledge): Stage {
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
      kind: 'stated',
      dated: {
        publication: {
          edtf: chosen.edtf,
          best: chosen.edtf,
          sure: true,
          settled: chosen.edtf,
          basis: chosen.date.basis === 'url' ? 'url' : 'declared',
          because,
        },
        flags,
      },
    };
  }
  if (dateline?.meaning.year !== undefined) {
    const { meaning: m, expression: e } = dateline;
    const edtf = iso(day(m.year!, m.month!, m.day!));
    because.push({ start: e.start, end: e.end, exact: e.exact, says: `dateline: ${edtf}` });
    return {
      kind: 'stated',
      dated: { publication: { edtf, best: edtf, sure: true, settled: edtf, basis: 'dateline', because }, flags },
    };
  }
  const weighed = weigh(
    article,
    expressions,
    analysis,
    knowledge,
    judged.notAfter?.hi ?? null,
    dateline?.meaning ?? null,
  );
  return { kind: 'weighed', weighed, because };
}

/** The second half: the conclusion, and titles that do not go with it. */
export function finish(
  article: Article,
  { weighed, because }: Extract<Stage, { kind: 'weighed' }>,
  others: Prior | null,
): Dated {
  const { publication, holders } = conclude(weighed, others);
  return {
    publication: { ...publication, because: [...because, ...publication.because] },
    flags: publication.settled === null ? [] : anachronisms(article.text, publication.settled, holders),
  };
}
