// The HTTP side: the versioned API and the page, behind the guard.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { Decision } from '../domain/index.js';
import type { ArticleDetail, Corrected, ReviewAnswer, SearchAnswer, SeriesAnswer } from './api-types.js';
import { actorDetail, articleDetail, entryDetail } from './details.js';
import type { DossierService, FileToRead, ReadEvent } from './dossier-service.js';
import { openApi } from './openapi.js';
import { showOriginal } from './original.js';
import { overview } from './overview.js';
import { indexRecord, type RecordIndex } from './record-index.js';
import { correctionRequest, exportRequest, reviewQuery, verdictRequest } from './requests.js';
import { guard, originalPolicy } from './security.js';
import { sources } from './sources.js';
import type { StaticFile } from './static-files.js';

const compress = promisify(gzip);
/** Uploads above this are refused before they are read into memory. */
const largestUpload = 256 * 1024 * 1024;

export interface AppOptions {
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Null: bound to loopback only. */
  readonly token: string | null;
}

/** Keeps the last few answers of a function for a key, so that a revision is computed and compressed once. */
class Kept<T> {
  readonly #values = new Map<string, Promise<T>>();
  get(key: string, make: () => Promise<T>): Promise<T> {
    let value = this.#values.get(key);
    if (!value) {
      value = make();
      this.#values.set(key, value);
      value.catch(() => this.#values.delete(key));
      const oldest = this.#values.keys().next().value;
      if (this.#values.size > 8 && oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}

export function createApp(service: DossierService, { files, token }: AppOptions): Hono {
  const app = new Hono();
  const indexes = new Kept<RecordIndex>();
  const bodies = new Kept<{ plain: string; zipped: Uint8Array<ArrayBuffer> }>();
  const asOfDay = (context: Context): string | null => {
    const day = context.req.query('as-of');
    return day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null;
  };
  const indexed = (asOf: string | null) =>
    indexes.get(`${service.revision()} ${asOf}`, async () => indexRecord(await service.record(asOf ?? undefined)));

  /** JSON, kept compressed for the revision: the page asks for the same large answers again after a reload. */
  const kept = async (context: Context, name: string, make: (index: RecordIndex) => unknown) => {
    const asOf = asOfDay(context);
    const revision = service.revision();
    const tag = `"${revision}-${asOf ?? 'now'}"`;
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, { ETag: tag });
    const body = await bodies.get(`${name} ${tag}`, async () => {
      const plain = JSON.stringify(make(await indexed(asOf)));
      return { plain, zipped: new Uint8Array(await compress(plain, { level: 4 })) };
    });
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      ETag: tag,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
    };
    return /\bgzip\b/u.test(context.req.header('accept-encoding') ?? '')
      ? context.body(body.zipped, 200, { ...headers, 'Content-Encoding': 'gzip' })
      : context.body(body.plain, 200, headers);
  };
  const missing = (context: Context, what: string) =>
    context.json({ error: 'not-found', message: `There is no ${what} with this id.` }, 404);
  const wrong = (context: Context, message: string) => context.json({ error: 'bad-request', message }, 400);

  app.use(guard({ token }));
  app.onError((error, context) => {
    console.error(error);
    return context.json({ error: 'internal', message: error.message }, 500);
  });

  app.get('/api/v1/openapi.json', (context) => context.json(openApi));

  app.get('/api/v1/dossier', async (context) => {
    const { record } = await indexed(asOfDay(context));
    return context.json({
      name: service.name,
      revision: service.revision(),
      articles: record.articles.length,
      claims: record.claims.length,
      entries: record.entries.length,
      disputes: record.disputes.length,
      series: record.series.length,
      exports: service.exportFormats(),
    });
  });

  app.get('/api/v1/overview', (context) =>
    kept(context, 'overview', (index) => overview(index, service.name, service.revision(), asOfDay(context))),
  );
  app.get('/api/v1/record', (context) => kept(context, 'record', (index) => index.record));
  app.get('/api/v1/sources', (context) => kept(context, 'sources', sources));
  app.get('/api/v1/articles', (context) => kept(context, 'articles', (index) => ({ articles: index.record.articles })));

  app.get('/api/v1/series', (context) =>
    kept(context, 'series', (index): SeriesAnswer => {
      const claims: Record<string, SeriesAnswer['claims'][string]> = {};
      for (const series of index.record.series) {
        for (const point of series.points) {
          const claim = index.claim.get(point.claim);
          const article = index.article.get(point.article);
          if (!claim) continue;
          claims[claim.id] = {
            sentence: claim.evidence.sentence,
            exact: claim.evidence.exact,
            entry: index.entryOfClaim.get(claim.id) ?? null,
            outlet: article?.outlet ?? null,
            language: article?.language ?? 'und',
          };
        }
      }
      return {
        series: index.record.series,
        disputes: index.record.disputes.filter((dispute) => dispute.range),
        claims,
      };
    }),
  );

  app.get('/api/v1/entries/:id', async (context) => {
    const detail = await entryDetail(service, await indexed(asOfDay(context)), context.req.param('id'));
    return detail ? context.json(detail) : missing(context, 'entry');
  });

  app.get('/api/v1/articles/:id', async (context) => {
    const detail: ArticleDetail | null = await articleDetail(
      service,
      await indexed(asOfDay(context)),
      context.req.param('id'),
    );
    return detail ? context.json(detail) : missing(context, 'article');
  });

  app.get('/api/v1/articles/:id/original', async (context) => {
    const original = await service.original(context.req.param('id'));
    if (!original) return missing(context, 'article');
    const name = (original.name ?? 'original').replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-100);
    return context.body(new Uint8Array(original.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Security-Policy': originalPolicy,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });

  app.get('/api/v1/articles/:id/original/view', async (context) => {
    const original = await service.original(context.req.param('id'));
    if (!original) return missing(context, 'article');
    const shown = showOriginal(original);
    return context.body(shown.body, 200, {
      'Content-Type': shown.mediaType,
      'Content-Security-Policy': originalPolicy,
      'X-Frame-Options': 'SAMEORIGIN',
    });
  });

  app.get('/api/v1/actors/:id', async (context) => {
    const detail = actorDetail(await indexed(asOfDay(context)), context.req.param('id'));
    return detail ? context.json(detail) : missing(context, 'actor');
  });

  app.get('/api/v1/search', async (context) => {
    const query = (context.req.query('q') ?? '').slice(0, 400).trim();
    const index = await indexed(null);
    const hits = query === '' ? { articles: [], claims: [] } : await service.search(query, 200);
    const entries = new Set<string>();
    for (const claim of hits.claims) {
      const entry = index.entryOfClaim.get(claim);
      if (entry !== undefined) entries.add(entry);
    }
    const answer: SearchAnswer = {
      query,
      entries: [...entries],
      articles: hits.articles.flatMap(({ id, excerpt }) => {
        const article = index.article.get(id);
        if (!article) return [];
        const { title, outlet, language, publication } = article;
        return [{ id, title, outlet, language, date: publication.settled, excerpt }];
      }),
    };
    return context.json(answer);
  });

  app.get('/api/v1/corrections', async (context) => context.json({ corrections: await service.corrections() }));

  app.post('/api/v1/corrections', async (context) => {
    const request = correctionRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return wrong(context, request.error.issues.map((issue) => issue.message).join('; '));
    const { decision, who, why } = request.data;
    try {
      const correction = await service.correct(decision as Decision, who, why);
      return context.json({ correction, revision: service.revision() } satisfies Corrected, 201);
    } catch (error) {
      if (error instanceof RangeError) return wrong(context, error.message);
      throw error;
    }
  });

  app.get('/api/v1/review', async (context) => {
    const query = reviewQuery.safeParse(context.req.query());
    if (!query.success) return wrong(context, query.error.issues.map((issue) => issue.message).join('; '));
    const { size, seed } = query.data;
    const index = await indexed(null);
    const sample = await service.reviewSample(size, seed);
    const answer: ReviewAnswer = {
      seed,
      claims: sample.flatMap((id) => {
        const claim = index.claim.get(id);
        if (!claim) return [];
        const article = index.article.get(claim.article);
        return [
          {
            claim,
            entry: index.entryOfClaim.get(id) ?? null,
            outlet: article?.outlet ?? null,
            title: article?.title ?? null,
            language: article?.language ?? 'und',
          },
        ];
      }),
      verdicts: await service.verdicts(),
    };
    return context.json(answer);
  });

  app.post('/api/v1/review', async (context) => {
    const request = verdictRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return wrong(context, request.error.issues.map((issue) => issue.message).join('; '));
    await service.judge(request.data);
    return context.body(null, 204);
  });

  app.post('/api/v1/files', async (context) => {
    if (Number(context.req.header('content-length') ?? Number.POSITIVE_INFINITY) > largestUpload) {
      return context.json({ error: 'too-large', message: 'Send at most 256 MB at once.' }, 413);
    }
    const body = await context.req.parseBody({ all: true });
    const given = [body.file ?? []].flat();
    const toRead: FileToRead[] = [];
    for (const file of given) {
      if (file instanceof File) toRead.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    }
    if (toRead.length === 0) return wrong(context, 'Send at least one part named "file".');
    context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    return stream(context, async (out) => {
      let last: Promise<unknown> = Promise.resolve();
      const send = (event: ReadEvent | { kind: 'error'; message: string }) => {
        last = last.then(() => out.write(`${JSON.stringify(event)}\n`));
      };
      try {
        await service.readFiles(toRead, send);
      } catch (error) {
        // The answer has begun, so trouble can only be told inside it.
        send({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
      }
      await last;
    });
  });

  app.post('/api/v1/export', async (context) => {
    const request = exportRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return wrong(context, request.error.issues.map((issue) => issue.message).join('; '));
    const { format, entries } = request.data;
    if (!service.exportFormats().includes(format)) {
      return wrong(context, `Unknown format ${JSON.stringify(format)}; known: ${service.exportFormats().join(', ')}.`);
    }
    const made = await service.exportEntries(format, entries);
    return context.body(typeof made.body === 'string' ? made.body : new Uint8Array(made.body), 200, {
      'Content-Type': made.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`,
    });
  });

  app.all('/api/*', (context) => context.json({ error: 'not-found', message: 'No such path in the API.' }, 404));

  app.get('*', (context) => {
    const path = context.req.path;
    const file = files.get(path) ?? (/\.[a-z0-9]{1,5}$/u.test(path) ? undefined : files.get('/index.html'));
    if (!file) return context.text('Not found', 404);
    const headers = {
      'Content-Type': file.mediaType,
      'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
    };
    return file.gzip && /\bgzip\b/u.test(context.req.header('accept-encoding') ?? '')
      ? context.body(file.gzip, 200, { ...headers, 'Content-Encoding': 'gzip' })
      : context.body(file.body, 200, headers);
  });
  return app;
}
