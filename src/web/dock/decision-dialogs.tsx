// The dialogs of a decision: one field edited, several entries merged, claims split off; each with its reason.

import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type Decision, ploverTypes } from '../../domain/index.js';
import type { EntryDetail } from '../../server/api-types.js';
import { overview, who } from '../data.js';
import { decide, editable, fieldName } from '../decisions.js';
import { formatEdtf, parseEdtf } from '../edtf.js';
import { Dialog } from '../parts/dialog.js';
import { Headline } from '../parts/headline.js';
import { Sentence } from '../parts/sentence.js';
import { Foreign, TypeMark } from '../parts/small.js';
import { type Row, rows } from '../selection.js';
import { language, named, t } from '../words/index.js';

const types = [...ploverTypes, 'STATE', 'FIGURE', 'RELATION'] as const;
const modalities = ['asserted', 'planned', 'possible', 'conditional', 'denied'] as const;

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

function DecisionForm({
  title,
  decision,
  onClose,
  children,
}: {
  title: string;
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

export function EditDialog({ detail, onClose }: { detail: EntryDetail; onClose: () => void }) {
  const { entry } = detail;
  const number = entry.figures[0];
  const fields = [
    ...editable.filter((field) => field !== 'quotation' || entry.quotation !== null),
    ...(number ? (['figures'] as const) : []),
  ];
  const [field, setField] = useState<(typeof fields)[number]>('time');
  const initial = (name: (typeof fields)[number]) =>
    name === 'figures' ? String(number?.value ?? number?.low ?? '') : String(entry[name] ?? '');
  const [value, setValue] = useState(initial('time'));
  const badDate = field === 'time' && value !== '' && parseEdtf(value) === null;
  const badNumber = field === 'figures' && !/^\d+$/u.test(value.trim());
  const made = (): Decision | null => {
    if (badDate || badNumber || value === initial(field)) return null;
    const held =
      field === 'figures'
        ? [{ value: Number(value), low: null, high: null, approximate: false, unit: number?.unit ?? null, claims: [] }]
        : value === ''
          ? null
          : value;
    return { kind: 'edit', entry: entry.id, field, value: held };
  };
  const choices = field === 'type' ? types : field === 'modality' ? modalities : null;
  return (
    <DecisionForm title={t('edit')} decision={made()} onClose={onClose}>
      <label>
        {t('field')}
        <select
          data-focus
          value={field}
          onChange={(event) => {
            const next = event.currentTarget.value as (typeof fields)[number];
            setField(next);
            setValue(initial(next));
          }}
        >
          {fields.map((name) => (
            <option key={name} value={name}>
              {fieldName(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('value')}
        {choices ? (
          <select value={value} onChange={(event) => setValue(event.currentTarget.value)}>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {named(field === 'type' ? 'type' : 'modality', choice)}
              </option>
            ))}
          </select>
        ) : (
          <input
            type="text"
            dir="auto"
            value={value}
            aria-invalid={badDate || (badNumber && value !== '')}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        )}
      </label>
      {field === 'time' && (
        <p class={badDate ? 'wrong small' : 'muted small'} role={badDate ? 'alert' : undefined}>
          {badDate ? t('badDate') : value === '' ? t('undated') : formatEdtf(value, language.value, 'day')}
        </p>
      )}
    </DecisionForm>
  );
}

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
  const from = overview.value!;
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
              <TypeMark type={row.type} />{' '}
              <Headline
                actors={row.actors.map((actor) => from.actors[actor]!)}
                recipients={row.recipients.map((actor) => from.actors[actor]!)}
                figures={row.figures}
              />
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
            <Fragment key={claim.id}>
              <label class="choice">
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
            </Fragment>
          );
        })}
      </div>
    </DecisionForm>
  );
}
