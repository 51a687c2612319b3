// Files dropped anywhere, chosen or pasted are read with progress, and what failed is told with the reason.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Issue } from '../domain/index.js';
import { sendFiles } from './data.js';
import { Dialog } from './parts/dialog.js';
import { Foreign, Icon } from './parts/small.js';
import { openArticle } from './route.js';
import { t } from './words/index.js';

export function DropArea({
  onFiles,
  children,
}: {
  onFiles: (files: readonly File[]) => void;
  children: ComponentChildren;
}) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drag = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: drag, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, [onFiles]);
  return (
    <div class="page">
      {children}
      {over && (
        <div class="drop-over" aria-hidden="true">
          <p>{t('dropHere')}</p>
        </div>
      )}
    </div>
  );
}

interface Reading {
  readonly step: 'read' | 'record';
  readonly done: number;
  readonly total: number;
  readonly articles: readonly { readonly id: string; readonly title: string | null; readonly known: boolean }[];
  readonly issues: readonly Issue[];
  readonly end: { readonly articles: number; readonly known: number; readonly failed: number } | null;
  readonly error: string | null;
}

const none: Reading = { step: 'read', done: 0, total: 0, articles: [], issues: [], end: null, error: null };

/** A name for pasted words: their first line. */
function pastedName(text: string): string {
  const first =
    text
      .trim()
      .split('\n', 1)[0]
      ?.replace(/<[^>]*>/gu, '')
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .trim()
      .slice(0, 50) ?? '';
  return `${first || 'pasted'}.${/^\s*<(?:!doctype|html|article|body|p|div)\b/iu.test(text) ? 'html' : 'txt'}`;
}

function Report({ reading, onClose }: { reading: Reading; onClose: () => void }) {
  const { end, issues, articles, error } = reading;
  return (
    <div class="report">
      {error !== null && (
        <p class="wrong" role="alert">
          {t('failed', { message: error })}
        </p>
      )}
      {end === null && error === null && (
        <div role="status">
          <p>
            {reading.step === 'record' ? t('recording') : t('reading', { done: reading.done, total: reading.total })}
          </p>
          <progress
            max={Math.max(1, reading.total)}
            value={reading.step === 'record' ? undefined : reading.done}
            aria-label={t('readReport')}
          />
        </div>
      )}
      {end !== null && (
        <p role="status">
          <strong>{t('readDone', { articles: t('nArticles', { n: end.articles }), failed: end.failed })}</strong>
          {end.known > 0 && <span class="muted"> · {t('readKnown', { n: end.known })}</span>}
        </p>
      )}
      {issues.length > 0 && (
        <ul class="issues">
          {issues.map((issue) => (
            <li key={issue.where + issue.code} class={issue.severity}>
              <strong>
                <Foreign text={issue.where} max={120} />
              </strong>{' '}
              <Foreign text={issue.message} max={400} />
            </li>
          ))}
        </ul>
      )}
      {articles.length > 0 && (
        <ul class="read-list">
          {articles.slice(0, 200).map((article) => (
            <li key={article.id}>
              <Icon name="check" />{' '}
              <button
                type="button"
                class="link"
                onClick={() => {
                  onClose();
                  openArticle(article.id);
                }}
              >
                <Foreign text={article.title ?? t('untitled')} max={140} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function AddDialog({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const begin = async (list: readonly File[]) => {
    if (list.length === 0) return;
    let now: Reading = { ...none, total: list.length };
    const update = (change: Partial<Reading>) => {
      now = { ...now, ...change };
      setReading(now);
    };
    update({});
    try {
      await sendFiles(list, (event) => {
        switch (event.kind) {
          case 'progress':
            return update({ step: event.step, done: event.done, total: event.total });
          case 'article':
            return update({ articles: [...now.articles, event] });
          case 'issue':
            return update({ issues: [...now.issues, event.issue] });
          case 'done':
            return update({ end: event });
          case 'error':
            return update({ error: event.message });
        }
      });
    } catch (error) {
      update({ error: error instanceof Error ? error.message : String(error) });
    }
  };
  // Dropped files are read once, when the dialog opens on them.
  useEffect(() => {
    if (files.length > 0) void begin(files);
  }, [files]);
  return (
    <Dialog title={t('addTitle')} onClose={onClose} wide>
      {reading ? (
        <>
          <Report reading={reading} onClose={onClose} />
          {(reading.end !== null || reading.error !== null) && (
            <div class="form-buttons">
              <button
                type="button"
                onClick={() => {
                  setReading(null);
                  setPasted('');
                }}
              >
                {t('add')}
              </button>
              <button type="button" class="primary" data-focus onClick={onClose}>
                {t('close')}
              </button>
            </div>
          )}
        </>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim() !== '') void begin([new File([pasted], pastedName(pasted))]);
          }}
        >
          <div class="drop-target">
            <p>{t('dropHere')}</p>
            <input
              ref={input}
              type="file"
              multiple
              class="visually-hidden"
              aria-label={t('chooseFiles')}
              tabIndex={-1}
              onChange={(event) => void begin([...(event.currentTarget.files ?? [])])}
            />
            <button type="button" data-focus onClick={() => input.current?.click()}>
              {t('chooseFiles')}
            </button>
          </div>
          <label>
            {t('orPaste')}
            <textarea
              rows={8}
              dir="auto"
              placeholder={t('pasteHint')}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          </label>
          <div class="form-buttons">
            <button type="submit" class="primary" disabled={pasted.trim() === ''}>
              {t('read')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
