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

/** What typed words come to: a value to save, or a refusal. Empty words were handled before. */
type Reading = (words: string) => { readonly value: unknown } | 'refused';

/** A field typed into. `read` absent: the words are the value. `emptied`: what no words mean; absent, they are refused. */
function WordsField({
  initial,
  numeric = false,
  read = (words) => ({ value: words }),
  emptied = { value: null },
  hint,
  onChange,
}: {
  initial: string;
  numeric?: boolean;
  read?: Reading;
  emptied?: ReturnType<Reading>;
  hint?: (words: string, bad: boolean) => string;
  onChange: Change;
}) {
  const [words, setWords] = useState(initial);
  const bad = words !== '' && read(words) === 'refused';
  return (
    <>
      <label>
        {t('value')}
        <input
          type="text"
          dir="auto"
          inputMode={numeric ? 'numeric' : undefined}
          value={words}
          aria-invalid={bad}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            setWords(typed);
            const made = typed === '' ? emptied : read(typed);
            onChange(typed === initial || made === 'refused' ? unchanged : made.value);
          }}
        />
      </label>
      {hint && (
        <p class={bad ? 'wrong small' : 'muted small'} role={bad ? 'alert' : undefined}>
          {hint(words, bad)}
        </p>
      )}
    </>
  );
}

const readTime: Reading = (words) => (parseEdtf(words) === null ? 'refused' : { value: words });

const timeHint = (words: string, bad: boolean): string =>
  bad ? t('badDate') : words === '' ? t('undated') : formatEdtf(words, language.value, 'day');

const readNumber =
  (unit: string | null): Reading =>
  (words) =>
    /^\s*\d+\s*$/u.test(words)
      ? { value: [{ value: Number(words), low: null, high: null, approximate: false, unit, claims: [] }] }
      : 'refused';

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
        return (
          <WordsField key={field} initial={entry.time ?? ''} read={readTime} hint={timeHint} onChange={setValue} />
        );
      case 'type':
        return (
          <ChoiceField
            key={field}
            initial={entry.type}
            choices={types}
            nameOf={(c) => named('type', c)}
            onChange={setValue}
          />
        );
      case 'modality':
        return (
          <ChoiceField
            key={field}
            initial={entry.modality}
            choices={modalities}
            nameOf={(c) => named('modality', c)}
            onChange={setValue}
          />
        );
      case 'mode':
      case 'quotation':
        return <WordsField key={field} initial={entry[field] ?? ''} onChange={setValue} />;
      case 'figures':
        return (
          <WordsField
            key={field}
            initial={String(number?.value ?? number?.low ?? '')}
            numeric
            read={readNumber(number?.unit ?? null)}
            emptied="refused"
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
