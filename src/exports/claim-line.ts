// A claim or an entry in one line of words: TYPE  who → whom, where, when, how many.

import type { Figure, Modality } from '../domain/index.js';
import { plain } from './plain.js';
import { pluralUnit } from './unit-words.js';

interface Told {
  readonly type: string;
  readonly mode: string | null;
  readonly actors: readonly { readonly name: string }[];
  readonly recipients: readonly { readonly name: string }[];
  readonly place: { readonly name: string } | null;
  readonly time: { readonly edtf: string } | null;
  readonly figure: Figure | null;
  readonly modality: Modality;
  readonly attribution: readonly { readonly name: string }[];
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** "about 2,500 soldiers", "80 or more", "10–12 rockets"; empty where the figure says nothing. */
export function figureWords({ value, low, high, approximate, unit }: Figure): string {
  let said = '';
  if (low !== null && high !== null && low !== high) said = `${number.format(low)}–${number.format(high)}`;
  else if (value !== null)
    said =
      number.format(value) +
      (low === value && high === null ? ' or more' : high === value && low === null ? ' or fewer' : '');
  else if (low !== null) said = `${number.format(low)} or more`;
  else if (high !== null) said = `${number.format(high)} or fewer`;
  if (said === '') return '';
  const count = value ?? high ?? low ?? 0;
  return `${approximate ? 'about ' : ''}${said}${unit ? ` ${pluralUnit(plain(unit), count)}` : ''}`;
}

/** "United States → Kata'ib Hezbollah"; "—" for an actor that isn't told. */
export function whoWhom(actors: Told['actors'], recipients: Told['recipients']): string {
  const names = (given: Told['actors']) => given.map((a) => plain(a.name)).join(', ');
  if (recipients.length === 0) return names(actors) || '—';
  return `${names(actors) || '—'} → ${names(recipients)}`;
}

export function claimLine(c: Told): string {
  const parts = [`${c.type}${c.mode ? ` (${plain(c.mode)})` : ''}  ${whoWhom(c.actors, c.recipients)}`];
  if (c.figure) parts.push(figureWords(c.figure));
  if (c.place) parts.push(`at ${plain(c.place.name)}`);
  if (c.time) parts.push(plain(c.time.edtf));
  if (c.modality !== 'asserted') parts.push(c.modality);
  if (c.attribution.length > 0) parts.push(`according to ${c.attribution.map((a) => plain(a.name)).join(', ')}`);
  return parts.filter((p) => p !== '').join(' · ');
}
