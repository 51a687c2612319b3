// The frame of a dialog that decides something: its fields, why, who signs, cancel and save.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Decision } from '../../domain/index.js';
import { who } from '../data.js';
import { decide } from '../decisions.js';
import { Dialog } from '../parts/dialog.js';
import { t } from '../words/index.js';

/** Why, and signed by whom: asked for with every decision, neither is forced. */
function Signed({ why, setWhy }: { why: string; setWhy: (why: string) => void }) {
  return (
    <div class="signed">
      <label>
        {t('why')}
        <input
          type="text"
          value={why}
          placeholder={t('whyHint')}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('signAs')}
        <input
          type="text"
          value={who.value}
          placeholder={t('signHint')}
          autoComplete="name"
          onInput={(event) => {
            who.value = event.currentTarget.value;
          }}
        />
      </label>
    </div>
  );
}

export function DecisionForm({
  title,
  decision,
  onClose,
  children,
}: {
  title: string;
  /** What saving decides; null while nothing can be saved. */
  decision: Decision | null;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const [why, setWhy] = useState('');
  return (
    <Dialog title={title} onClose={onClose} wide>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          if (decision === null) return;
          onClose();
          await decide(decision, why);
        }}
      >
        {children}
        <Signed why={why} setWhy={setWhy} />
        <div class="form-buttons">
          <button type="button" onClick={onClose}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary" disabled={decision === null}>
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
