// One field of an entry edited: a date, a choice, a number, words, a place or actors that the record knows.

import { useState } from 'preact/hooks';
import { type Decision, ploverTypes, type RecordActor } from '../../domain/index.js';
import type { EntryDetail, PlaceRow } from '../../server/api-types.js';
import { overview } from '../data.js';
import { editable, fieldName } from '../decisions.js';
import { formatEdtf, parseEdtf } from '../edtf.js';
import { Pick } from '../parts/pick.js';
import { Foreign, Icon } from '../parts/small.js';
import { plain } from '../plain.js';
import { labelled, language, named, t } from '../words/index.js';
import { DecisionForm } from './decision-form.js';

const types = [...ploverTypes, 'STATE', 'FIGURE', 'RELATION'] as const;
const modalities = ['asserted', 'planned', 'possible', 'conditional', 'denied'] as const;

type Field = (typeof editable)[number] | 'figures';

/** The value as edited; `undefined` where it can't be saved or is what it was. */
type Change = (value: unknown) => void;

const unchanged = undefined;

function TextField({ initial, onChange }: { initial: string; onChange: Change }) {
  const [value, setValue] = useState(initial);
  return (
    <label>
      {t('value')}
      <input
        type="text"
        dir="auto"
        value={value}
        onInput={(event) => {
          const words = event.currentTarget.value;
          setValue(words);
          onChange(words === initial ? unchanged : words === '' ? null : words);
        }}
      />
    </label>
  );
}

function TimeField({ initial, onChange }: { initial: string; onChange: Change }) {
  const [value, setValue] = useState(initial);
  const bad = value !== '' && parseEdtf(value) === null;
  return (
    <>
      <label>
        {t('value')}
        <input
          type="text"
          value={value}
          aria-invalid={bad}
          onInput={(event) => {
            const edtf = event.currentTarget.value;
            setValue(edtf);
            const refused = edtf === initial || (edtf !== '' && parseEdtf(edtf) === null);
            onChange(refused ? unchanged : edtf === '' ? null : edtf);
          }}
        />
      </label>
      <p class={bad ? 'wrong small' : 'muted small'} role={bad ? 'alert' : undefined}>
        {bad ? t('badDate') : value === '' ? t('undated') : formatEdtf(value, language.value, 'day')}
      </p>
    </>
  );
}

function ChoiceField({
  initial,
  choices,
  nameOf,
  onChange,
}: {
  initial: string;
  choices: readonly string[];
  nameOf: (choice: string) => string;
  onChange: Change;
}) {
  const [value, setValue] = useState(initial);
  return (
    <label>
      {t('value')}
      <select
        value={value}
        onChange={(event) => {
          setValue(event.currentTarget.value);
          onChange(event.currentTarget.value === initial ? unchanged : event.currentTarget.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

function NumberField({ initial, unit, onChange }: { initial: string; unit: string | null; onChange: Change }) {
  const [value, setValue] = useState(initial);
  return (
    <label>
      {t('value')}
      <input
        type="text"
        inputMode="numeric"
        value={value}
        aria-invalid={value !== '' && !/^\d+$/u.test(value)}
        onInput={(event) => {
          const digits = event.currentTarget.value.trim();
          setValue(digits);
          const kept = digits !== initial && /^\d+$/u.test(digits);
          onChange(
            kept ? [{ value: Number(digits), low: null, high: null, approximate: false, unit, claims: [] }] : unchanged,
          );
        }}
      />
    </label>
  );
}

function PlaceField({ initial, onChange }: { initial: string; onChange: Change }) {
  const [words, setWords] = useState(initial);
  return (
    <>
      <Pick<PlaceRow>
        among={overview.value?.places ?? []}
        words={words}
        label={t('where')}
        onChange={(next, place) => {
          setWords(next);
          if (next === initial) onChange(unchanged);
          else if (place) onChange({ id: place.id, name: place.name, lat: place.lat, lon: place.lon });
          else onChange(next === '' ? null : unchanged);
        }}
      />
      <p class="muted small">{t('pickHint')}</p>
    </>
  );
}

function ActorsField({ initial, onChange }: { initial: readonly RecordActor[]; onChange: Change }) {
  const [actors, setActors] = useState(initial);
  const [words, setWords] = useState('');
  const hold = (next: readonly RecordActor[]) => {
    setActors(next);
    onChange(next.map(({ id }) => id).join() === initial.map(({ id }) => id).join() ? unchanged : next);
  };
  return (
    <>
      <div class="chips">
        {actors.map((actor) => (
          <button
            key={actor.id}
            type="button"
            class="chip"
            title={labelled(t('clear'), plain(actor.name))}
            onClick={() => hold(actors.filter(({ id }) => id !== actor.id))}
          >
            <Foreign text={actor.name} max={80} /> <Icon name="close" />
          </button>
        ))}
      </div>
      <Pick
        among={(overview.value?.actors ?? []).filter(({ id }) => actors.every((held) => held.id !== id))}
        words={words}
        label={t('addActor')}
        onChange={(next, actor) => {
          setWords(actor ? '' : next);
          if (actor) hold([...actors, { id: actor.id, name: actor.name }]);
        }}
      />
      <p class="muted small">{t('pickHint')}</p>
    </>
  );
}

export function EditDialog({ detail, onClose }: { detail: EntryDetail; onClose: () => void }) {
  const { entry } = detail;
  const number = entry.figures[0];
  const fields: readonly Field[] = [
    ...editable.filter((field) => field !== 'quotation' || entry.quotation !== null),
    ...(number ? (['figures'] as const) : []),
  ];
  const [field, setField] = useState<Field>('time');
  const [value, setValue] = useState<unknown>(unchanged);
  const decision: Decision | null = value === unchanged ? null : { kind: 'edit', entry: entry.id, field, value };
  const input = () => {
    switch (field) {
      case 'time':
        return <TimeField initial={entry.time ?? ''} onChange={setValue} />;
      case 'type':
        return (
          <ChoiceField initial={entry.type} choices={types} nameOf={(c) => named('type', c)} onChange={setValue} />
        );
      case 'modality':
        return (
          <ChoiceField
            initial={entry.modality}
            choices={modalities}
            nameOf={(c) => named('modality', c)}
            onChange={setValue}
          />
        );
      case 'mode':
      case 'quotation':
        return <TextField key={field} initial={entry[field] ?? ''} onChange={setValue} />;
      case 'figures':
        return (
          <NumberField
            initial={String(number?.value ?? number?.low ?? '')}
            unit={number?.unit ?? null}
            onChange={setValue}
          />
        );
      case 'place':
        return <PlaceField initial={plain(entry.place?.name ?? '')} onChange={setValue} />;
      case 'actors':
      case 'recipients':
        return <ActorsField key={field} initial={entry[field]} onChange={setValue} />;
    }
  };
  return (
    <DecisionForm title={t('edit')} decision={decision} onClose={onClose}>
      <label>
        {t('field')}
        <select
          data-focus
          value={field}
          onChange={(event) => {
            setField(event.currentTarget.value as Field);
            setValue(unchanged);
          }}
        >
          {fields.map((name) => (
            <option key={name} value={name}>
              {fieldName(name)}
            </option>
          ))}
        </select>
      </label>
      {input()}
    </DecisionForm>
  );
}
