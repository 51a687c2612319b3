// A decision about a pair: a button that opens a small form in which the other one is picked by name.

import { useState } from 'preact/hooks';
import type { Decision } from '../../domain/index.js';
import { decide } from '../decisions.js';
import { t } from '../words/index.js';
import { type Named, Pick } from './pick.js';

export function PairForm({
  label,
  among,
  decision,
}: {
  label: string;
  among: readonly Named[];
  decision: (other: string) => Decision;
}) {
  const [shown, setShown] = useState(false);
  const [words, setWords] = useState('');
  const [other, setOther] = useState<Named | null>(null);
  if (!shown)
    return (
      <button type="button" class="quiet small" onClick={() => setShown(true)}>
        {label}
      </button>
    );
  return (
    <form
      class="inline-form"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!other) return;
        setShown(false);
        setWords('');
        setOther(null);
        await decide(decision(other.id));
      }}
    >
      <Pick
        among={among}
        words={words}
        label={label}
        autoFocus
        onChange={(next, thing) => {
          setWords(next);
          setOther(thing);
        }}
      />
      <button type="submit" disabled={!other}>
        {t('save')}
      </button>
      <button type="button" class="quiet" onClick={() => setShown(false)}>
        {t('cancel')}
      </button>
    </form>
  );
}
