// The dialogs that regroup: several entries merged, claims split off.

import { useState } from 'preact/hooks';
import type { EntryDetail } from '../../server/api-types.js';
import { overview } from '../data.js';
import { formatEdtf, parseEdtf } from '../edtf.js';
import { RowHeadline } from '../parts/headline.js';
import { Sentence } from '../parts/sentence.js';
import { Foreign, TypeMark } from '../parts/small.js';
import { type Row, rows } from '../selection.js';
import { language, t } from '../words/index.js';
import { DecisionForm } from './decision-form.js';

/** Entries that might tell the same thing: near in time, and sharing a type, an actor or a place. */
function neighbours(detail: EntryDetail): Row[] {
  const { entry } = detail;
  const from = overview.value;
  const at = entry.time === null ? null : parseEdtf(entry.time);
  const names = new Set([...entry.actors, ...entry.recipients].map(({ id }) => id));
  return rows.value
    .filter((row) => row.id !== entry.id)
    .map((row) => {
      const shared = [...row.actors, ...row.recipients].filter((actor) =>
        names.has(from?.actors[actor]?.id ?? ''),
      ).length;
      const days = at && row.when ? Math.abs(row.when.from - at.from) / 86_400_000 : 60;
      const score =
        shared * 2 +
        (row.type === entry.type ? 2 : 0) +
        (entry.place && from?.places[row.place]?.id === entry.place.id ? 2 : 0) -
        Math.min(days, 60) / 6;
      return { row, score };
    })
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, 12)
    .map(({ row }) => row);
}

export function MergeDialog({ detail, onClose }: { detail: EntryDetail; onClose: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [near] = useState(() => neighbours(detail));
  const flip = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <DecisionForm
      title={t('mergeWith')}
      onClose={onClose}
      decision={chosen.size === 0 ? null : { kind: 'merge', entries: [detail.entry.id, ...chosen] }}
    >
      <p class="muted small">{t('mergeHint')}</p>
      <div class="choices">
        {near.map((row, at) => (
          <label key={row.id} class="choice">
            <input
              type="checkbox"
              data-focus={at === 0 ? '' : undefined}
              checked={chosen.has(row.id)}
              onChange={() => flip(row.id)}
            />
            <span>
              <TypeMark type={row.type} /> <RowHeadline row={row} />
              <span class="muted small"> {row.time !== null && formatEdtf(row.time, language.value, 'shortDay')}</span>
              <span class="choice-words">
                <Foreign text={row.words} lang={row.language} max={180} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </DecisionForm>
  );
}

export function SplitDialog({ detail, onClose }: { detail: EntryDetail; onClose: () => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const flip = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const proper = chosen.size > 0 && chosen.size < detail.claims.length;
  return (
    <DecisionForm
      title={t('split')}
      onClose={onClose}
      decision={proper ? { kind: 'split', entry: detail.entry.id, claims: [...chosen] } : null}
    >
      <p class="muted small">{t('splitHint')}</p>
      <div class="choices">
        {detail.claims.map((claim, at) => {
          const article = detail.articles.find(({ id }) => id === claim.article);
          return (
            <label key={claim.id} class="choice">
              <input
                type="checkbox"
                data-focus={at === 0 ? '' : undefined}
                checked={chosen.has(claim.id)}
                onChange={() => flip(claim.id)}
              />
              <span>
                <TypeMark type={claim.type} /> <Foreign text={article?.outlet ?? t('unknownSource')} max={60} />
                <span class="choice-words">
                  <Sentence
                    sentence={claim.evidence.sentence}
                    exact={claim.evidence.exact}
                    lang={article?.language ?? 'und'}
                  />
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </DecisionForm>
  );
}
