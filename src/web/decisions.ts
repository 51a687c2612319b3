// Decisions made from the page: sent, told in a notice, and undone one after the other.

import { signal } from '@preact/signals';
import type { Correction, Decision } from '../domain/index.js';
import type { CorrectionState } from '../server/dossier-service.js';
import { correct, fetchJson, notice } from './data.js';
import { formatEdtf } from './edtf.js';
import { language, named, t, type Word } from './words/index.js';

/** What a decision did, in a few words. */
export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return t('didAccept');
    case 'reject':
      return t('didReject');
    case 'edit':
      return t('didEdit', { field: fieldName(decision.field) });
    case 'merge':
      return t('didMerge', { n: decision.entries.length });
    case 'split':
      return t('didSplit', { n: decision.claims.length });
    case 'same-actor':
      return t('didSameActor');
    case 'different-actor':
      return t('didDifferentActor');
    case 'same-origin':
      return t('didSameOrigin');
    case 'different-origin':
      return t('didDifferentOrigin');
    case 'set-date':
      return t('didSetDate', { date: formatEdtf(decision.edtf, language.value) });
    case 'undo':
      return t('didUndo');
  }
}

export const editable = ['time', 'type', 'modality', 'mode', 'quotation', 'place', 'actors', 'recipients'] as const;
const fieldWords: Readonly<Record<string, Word>> = {
  time: 'when',
  type: 'type',
  modality: 'modality',
  mode: 'mode',
  quotation: 'words',
  place: 'where',
  actors: 'who',
  recipients: 'whom',
  figures: 'howMany',
};
export function fieldName(field: string): string {
  const word = fieldWords[field];
  return word ? t(word) : named('field', field);
}

export const deciding = signal(false);

function tell(words: string): void {
  notice.value = words;
}

async function attempt<T>(act: () => Promise<T>): Promise<T | null> {
  if (deciding.value) return null;
  deciding.value = true;
  try {
    return await act();
  } catch (error) {
    tell(t('failed', { message: error instanceof Error ? error.message : String(error) }));
    return null;
  } finally {
    deciding.value = false;
  }
}

export async function decide(decision: Decision, why = ''): Promise<Correction | null> {
  const made = await attempt(() => correct(decision, why));
  if (made) tell(decisionWords(decision));
  return made?.correction ?? null;
}

export const undo = (correction: string): Promise<Correction | null> => decide({ kind: 'undo', correction });

/** Takes back the latest decision that still holds. */
export async function undoLast(): Promise<void> {
  const all = await attempt(() => fetchJson<{ corrections: readonly CorrectionState[] }>('/corrections'));
  const last = all?.corrections
    .filter((state) => state.state !== 'undone' && state.correction.decision.kind !== 'undo')
    .at(-1);
  if (last) await undo(last.correction.id);
  else if (all) tell(t('nothingToUndo'));
}
