// Small parts: icons, marks for type, origins, disputes and modality, empty states, a bidi-safe text.

import type { ComponentChildren } from 'preact';
import type { ClaimType, Modality } from '../../domain/index.js';
import { parseEdtf } from '../edtf.js';
import { short } from '../plain.js';
import { named, t, type Word } from '../words/index.js';

const paths = {
  search:
    'M10.5 3a7.5 7.5 0 1 0 4.55 13.46l4.24 4.25 1.42-1.42-4.25-4.24A7.5 7.5 0 0 0 10.5 3Zm0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4Z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6Z',
  minus: 'M5 11h14v2H5Z',
  out: 'M12 3v2H5v14h14v-7h2v9H3V3Zm2 0h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14Z',
  back: 'm10.8 5.2 1.4 1.4L7.8 11H20v2H7.8l4.4 4.4-1.4 1.4L4 12Z',
  filter: 'M3 5h18v2H3Zm3 6h12v2H6Zm3 6h6v2H9Z',
  dots: 'M5 10h3v4H5Zm5.5 0h3v4h-3Zm5.5 0h3v4h-3Z',
  check: 'm9.5 16.2-4-4L4 13.7l5.5 5.5L20.5 8 19 6.6Z',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The four classes of PLOVER's quad scheme, and what we add: it gives each type its colour. */
const classes: Readonly<Record<ClaimType, string>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  STATE: 'neutral',
  FIGURE: 'neutral',
  RELATION: 'neutral',
};
export const typeClass = (type: string): string => classes[type as ClaimType] ?? 'neutral';

export function TypeMark({ type }: { type: string }) {
  return (
    <span class="type">
      <span class={`swatch ${typeClass(type)}`} aria-hidden="true" />
      {named('type', type)}
    </span>
  );
}

/** One dot an independent origin, then the numbers in words. */
export function Voices({ articles, independent }: { articles: number; independent: number }) {
  const shown = Math.min(independent, 5);
  return (
    <span class="voices">
      <span class="dots" aria-hidden="true">
        {Array.from({ length: shown }, (_, at) => (
          <i key={at} />
        ))}
        {independent === 0 && <i class="hollow" />}
      </span>
      <span>
        {t('nArticles', { n: articles })} · {independent === 0 ? t('noOrigin') : t('nOrigins', { n: independent })}
      </span>
    </span>
  );
}

export function ModalityMark({ modality }: { modality: Modality }) {
  return modality === 'asserted' ? null : (
    <span class={`badge modality ${modality}`}>{named('modality', modality)}</span>
  );
}

export function DisputeMark() {
  return <span class="badge disputed">{t('disputed')}</span>;
}

export function ReviewMark({ review }: { review: string | null }) {
  return review === null ? null : <span class={`badge review ${review}`}>{t(review as Word)}</span>;
}

const precisionWords: Readonly<Record<string, Word>> = {
  hour: 'precisionHour',
  day: 'precisionDay',
  month: 'precisionMonth',
  season: 'precisionSeason',
  year: 'precisionYear',
  decade: 'precisionDecade',
  century: 'precisionCentury',
  range: 'precisionRange',
};
/** "to the month": how exactly a date is known; empty where it can't be told. */
export function precisionOf(edtf: string | null): string {
  const time = edtf === null ? null : parseEdtf(edtf);
  const word = time && precisionWords[time.precision];
  return word ? t(word) : '';
}

/** Text that somebody else wrote: isolated from the direction of ours, bounded, overrides made visible. */
export function Foreign({
  text,
  lang,
  max = 600,
  class: name,
}: {
  text: string;
  lang?: string | undefined;
  max?: number;
  class?: string;
}) {
  return (
    <bdi class={name} lang={lang === 'und' ? undefined : lang}>
      {short(text, max)}
    </bdi>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

export function Loading() {
  return (
    <p class="loading" role="status">
      {t('loading')}
    </p>
  );
}
