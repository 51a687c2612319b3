// An entry in one line: who, to whom, how many.

import type { Figure, RecordActor } from '../../domain/index.js';
import type { EntryRow } from '../../server/api-types.js';
import { overview } from '../data.js';
import { figuresWords } from '../figures.js';
import { t } from '../words/index.js';
import { Foreign } from './small.js';

interface Props {
  readonly actors: readonly Pick<RecordActor, 'name'>[];
  readonly recipients: readonly Pick<RecordActor, 'name'>[];
  readonly figures: readonly Figure[];
  /** Shown behind the rest where there is no column for it. */
  readonly place?: string | undefined;
  /** How many names of each side are spelled out. */
  readonly most?: number;
}

function Names({ names, most }: { names: readonly Pick<RecordActor, 'name'>[]; most: number }) {
  return (
    <>
      {names.slice(0, most).map(({ name }, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <Foreign text={name} max={200} class="name" />
        </span>
      ))}
      {names.length > most && <span class="muted"> +{names.length - most}</span>}
    </>
  );
}

export function Headline({ actors, recipients, figures, place, most = 3 }: Props) {
  const figure = figures.length === 0 ? null : figuresWords(figures);
  const nobody = actors.length === 0 && recipients.length === 0;
  return (
    <span class="headline">
      {actors.length > 0 && <Names names={actors} most={most} />}
      {recipients.length > 0 && (
        <>
          <span class="arrow" role="img" aria-label={t('whom')}>
            →
          </span>
          <Names names={recipients} most={most} />
        </>
      )}
      {figure !== null && (
        <span class="figure">
          {!nobody && <span class="muted"> · </span>}
          {figure}
        </span>
      )}
      {nobody && figure === null && <span class="muted">—</span>}
      {place !== undefined && (
        <span class="muted">
          {' '}
          · <Foreign text={place} max={80} />
        </span>
      )}
    </span>
  );
}

/** The same, of a row of the overview. */
export function RowHeadline({ row, placed = false }: { row: EntryRow; placed?: boolean }) {
  const from = overview.value;
  if (!from) return null;
  return (
    <Headline
      actors={row.actors.map((at) => from.actors[at]!)}
      recipients={row.recipients.map((at) => from.actors[at]!)}
      figures={row.figures}
      place={placed ? from.places[row.place]?.name : undefined}
    />
  );
}
