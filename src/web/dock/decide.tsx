// Corrections where the words are: accept, reject, edit, merge, split; with their history, by mouse or by key.

import { useState } from 'preact/hooks';
import type { Dispute } from '../../domain/index.js';
import type { EntryDetail } from '../../server/api-types.js';
import { decide, deciding, decisionWords, undo, undoLast } from '../decisions.js';
import { formatEdtf } from '../edtf.js';
import { useKeys } from '../keys.js';
import { Foreign } from '../parts/small.js';
import { language, t } from '../words/index.js';
import { EditDialog } from './edit-dialog.js';
import { MergeDialog, SplitDialog } from './regroup-dialogs.js';

/** Sets the disputed field to the value of one side. */
export function SideChoice({
  detail,
  dispute,
  side,
}: {
  detail: EntryDetail;
  dispute: Dispute;
  side: Dispute['sides'][number];
}) {
  const decision = sideDecision(detail, dispute, side);
  return decision === null ? null : (
    <button
      type="button"
      class="choose"
      disabled={deciding.value}
      onClick={() => decide(decision, side.origins.join(', '))}
    >
      {t('chooseSide')}
    </button>
  );
}

/** Null where a side can't be held by editing one field. */
export function sideDecision(detail: EntryDetail, dispute: Dispute, side: Dispute['sides'][number]) {
  const { entry } = detail;
  switch (dispute.field) {
    case 'toll':
    case 'figure': {
      const held = entry.figures.filter((figure) => figure.claims.some((claim) => side.claims.includes(claim)));
      return held.length === 0 ? null : ({ kind: 'edit', entry: entry.id, field: 'figures', value: held } as const);
    }
    case 'time':
      return { kind: 'edit', entry: entry.id, field: 'time', value: side.value } as const;
    case 'happened':
      return {
        kind: 'edit',
        entry: entry.id,
        field: 'modality',
        value: side.value === 'denied' ? 'denied' : 'asserted',
      } as const;
    case 'place': {
      const claim = detail.claims.find(({ id, place }) => side.claims.includes(id) && place !== null);
      if (!claim?.place) return null;
      const { id, name, lat, lon } = claim.place;
      return { kind: 'edit', entry: entry.id, field: 'place', value: { id, name, lat, lon } } as const;
    }
    case 'actors': {
      const claim = detail.claims.find(({ id }) => side.claims.includes(id));
      return claim
        ? ({
            kind: 'edit',
            entry: entry.id,
            field: 'actors',
            value: claim.actors.map(({ id, name }) => ({ id, name })),
          } as const)
        : null;
    }
  }
}

function Key({ children }: { children: string }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}

export function Decide({ detail }: { detail: EntryDetail }) {
  const { entry } = detail;
  const [dialog, setDialog] = useState<'edit' | 'merge' | 'split' | null>(null);
  const accept = () => decide({ kind: 'accept', entry: entry.id });
  const reject = () => decide({ kind: 'reject', entry: entry.id });
  // The keys act on the entry named, whatever its newest state.
  useKeys(
    () => ({
      a: accept,
      r: reject,
      e: () => setDialog('edit'),
      m: () => setDialog('merge'),
      s: () => setDialog('split'),
      u: undoLast,
    }),
    [entry.id],
  );
  const held = detail.corrections.filter(({ correction }) => correction.decision.kind !== 'undo');
  return (
    <div class="decide">
      <div class="decide-buttons" role="toolbar" aria-label={t('corrections')}>
        <button type="button" aria-pressed={entry.review === 'accepted'} disabled={deciding.value} onClick={accept}>
          {t('accept')} <Key>a</Key>
        </button>
        <button type="button" aria-pressed={entry.review === 'rejected'} disabled={deciding.value} onClick={reject}>
          {t('reject')} <Key>r</Key>
        </button>
        <button type="button" onClick={() => setDialog('edit')}>
          {t('edit')} <Key>e</Key>
        </button>
        <button type="button" onClick={() => setDialog('merge')}>
          {t('merge')} <Key>m</Key>
        </button>
        {detail.claims.length > 1 && (
          <button type="button" onClick={() => setDialog('split')}>
            {t('split')} <Key>s</Key>
          </button>
        )}
      </div>
      {held.length > 0 && (
        <details class="decide-history" open>
          <summary>{t('history')}</summary>
          <ul>
            {held.map(({ correction, state, note }) => (
              <li key={correction.id} class={state}>
                <span>{decisionWords(correction.decision)}</span>
                <span class="muted small">
                  {correction.who !== '' && <Foreign text={correction.who} max={60} />}{' '}
                  {formatEdtf(correction.at.slice(0, 16), language.value, 'shortDay')}
                  {correction.why !== '' && (
                    <>
                      {' '}
                      — <Foreign text={correction.why} max={200} />
                    </>
                  )}
                  {state !== 'applied' && ` (${t(state)}${note === null ? '' : `: ${note}`})`}
                </span>
                {state !== 'undone' && (
                  <button
                    type="button"
                    class="quiet small"
                    disabled={deciding.value}
                    onClick={() => undo(correction.id)}
                  >
                    {t('undo')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dialog === 'edit' && <EditDialog detail={detail} onClose={() => setDialog(null)} />}
      {dialog === 'merge' && <MergeDialog detail={detail} onClose={() => setDialog(null)} />}
      {dialog === 'split' && <SplitDialog detail={detail} onClose={() => setDialog(null)} />}
    </div>
  );
}
