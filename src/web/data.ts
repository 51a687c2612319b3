// What the page knows: the overview of the record, fetched again after each change, and single things on demand.

import { signal } from '@preact/signals';
import type { Decision } from '../domain/index.js';
import type { Corrected, Overview } from '../server/api-types.js';
import type { ReadEvent } from '../server/dossier-service.js';
import { route } from './route.js';

export const overview = signal<Overview | null>(null);
/** Words for a person where the last request for the overview failed; null where it went well. */
export const trouble = signal<string | null>(null);
/** Shown for a few seconds at the foot of the page, and read out by screen readers. */
export const notice = signal<string>('');

const asOfQuery = () => {
  const day = route.value.query.get('as-of');
  return day === null ? '' : `?as-of=${encodeURIComponent(day)}`;
};

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function answerOf(response: Response): Promise<Response> {
  if (response.ok) return response;
  const said = (await response.json().catch(() => null)) as { message?: string } | null;
  throw new HttpError(response.status, said?.message ?? `${response.status} ${response.statusText}`);
}

export async function fetchJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await answerOf(await fetch(`/api/v1${path}`, init))).json()) as T;
}

/** For paths whose answer depends on the day of `as-of`. */
export const fetchAsOf = <T>(path: string): Promise<T> => fetchJson<T>(`${path}${asOfQuery()}`);

let asked = 0;
export async function loadOverview(): Promise<void> {
  asked += 1;
  const mine = asked;
  try {
    const answer = await fetchAsOf<Overview>('/overview');
    if (mine !== asked) return;
    overview.value = answer;
    trouble.value = null;
  } catch (error) {
    if (mine === asked) trouble.value = error instanceof Error ? error.message : String(error);
  }
}

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then(answerOf);

/** The name that decisions are signed with, kept in this browser. */
export const who = signal<string>(globalThis.localStorage?.getItem('recoupe.who') ?? '');
who.subscribe((name) => globalThis.localStorage?.setItem('recoupe.who', name));

export async function correct(decision: Decision, why = ''): Promise<Corrected> {
  const made = (await (await post('/corrections', { decision, who: who.value, why })).json()) as Corrected;
  await loadOverview();
  return made;
}

export async function judge(claim: string, right: boolean, why: string): Promise<void> {
  await post('/review', { claim, right, why, who: who.value });
}

/** Downloads the entries named, in a format that the server knows. */
export async function exportEntries(format: string, entries: readonly string[] | null): Promise<void> {
  const response = await post('/export', { format, entries });
  const header = response.headers.get('content-disposition') ?? '';
  const name = decodeURIComponent(/filename\*=UTF-8''([^;]+)/u.exec(header)?.[1] ?? `record.${format}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Sends files and calls back for each event as it arrives; rejects where the server could not begin. */
export async function sendFiles(
  files: readonly File[],
  onEvent: (event: ReadEvent | { kind: 'error'; message: string }) => void,
): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  const response = await answerOf(await fetch('/api/v1/files', { method: 'POST', body: form }));
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') onEvent(JSON.parse(line));
    if (done) break;
  }
  await loadOverview();
}
