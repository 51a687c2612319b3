// Every decision, newest first, with what became of it and a way to undo it.

import type { Decision } from '../../domain/index.js';
import type { CorrectionState } from '../../server/dossier-service.js';
import { fetchJson, overview } from '../data.js';
import { deciding, decisionWords, undo } from '../decisions.js';
import { formatEdtf } from '../edtf.js';
import { useFetched } from '../hooks.js';
import { RowHeadline } from '../parts/headline.js';
import { Empty, Foreign, Loading, TypeMark } from '../parts/small.js';
import { hrefWith } from '../route.js';
import { rows } from '../selection.js';
import { language, t } from '../words/index.js';

/** What the decision was about, as something to click. */
function Target({ decision }: { decision: Decision }) {
  const entries = decision.kind === 'merge' ? decision.entries : 'entry' in decision ? [decision.entry] : [];
  const from = overview.value;
  const names = new Map(from?.actors.map(({ id, name }) => [id, name]));
  if (decision.kind === 'same-actor' || decision.kind === 'different-actor') {
    return (
      <span>
        {decision.actors.map((id, at) => (
          <span key={id}>
            {at > 0 && ' · '}
            <Foreign text={names.get(id) ?? id} max={100} />
          </span>
        ))}
      </span>
    );
  }
  const articles = decision.kind === 'set-date' ? [decision.article] : 'articles' in decision ? decision.articles : [];
  return (
    <>
      {entries.map((id) => {
        const row = rows.value.find((known) => known.id === id);
        return (
          <a key={id} href={hrefWith({ entry: id, article: null, claim: null })} data-in-page class="target">
            {row && from ? (
              <>
                <TypeMark type={row.type} /> <RowHeadline row={row} />
              </>
            ) : (
              id
            )}
          </a>
        );
      })}
      {articles.map((id) => (
        <a key={id} href={hrefWith({ article: id, claim: null })} data-in-page class="target">
          {t('article')} {id}
        </a>
      ))}
    </>
  );
}

export function Corrections() {
  const fetched = useFetched('corrections', () =>
    fetchJson<{ corrections: readonly CorrectionState[] }>('/corrections'),
  );
  if (fetched.state === 'failed') return <Empty title={t('failed', { message: fetched.message })} />;
  if (!fetched.value) return <Loading />;
  const all = fetched.value.corrections.filter(({ correction }) => correction.decision.kind !== 'undo').toReversed();
  if (all.length === 0) {
    return (
      <Empty title={t('noCorrections')}>
        <p>{t('noCorrectionsHint')}</p>
      </Empty>
    );
  }
  return (
    <div class="page-view">
      <ul class="decisions">
        {all.map(({ correction, state, note }) => (
          <li key={correction.id} class={state}>
            <div>
              <p class="decision-what">
                <strong>{decisionWords(correction.decision)}</strong>
                {state !== 'applied' && <span class={`badge ${state}`}>{t(state)}</span>}
              </p>
              <Target decision={correction.decision} />
              {(correction.why !== '' || note !== null) && (
                <p class="muted">
                  <Foreign text={[correction.why, note].filter(Boolean).join(' — ')} max={500} />
                </p>
              )}
              <p class="muted small">
                {correction.who !== '' && (
                  <>
                    <Foreign text={correction.who} max={80} /> ·{' '}
                  </>
                )}
                {formatEdtf(correction.at.slice(0, 16), language.value)}
              </p>
            </div>
            {state !== 'undone' && (
              <button type="button" disabled={deciding.value} onClick={() => undo(correction.id)}>
                {t('undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
