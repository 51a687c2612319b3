import { describe, expect, it } from 'vitest';
import { fixture, ids } from '../../test/page/fixture.js';
import { memoryService } from '../../test/page/memory-service.js';
import type { EntryDetail, Overview, SearchAnswer } from './api-types.js';
import { createApp } from './app.js';
import { openApi } from './openapi.js';
import type { StaticFile } from './static-files.js';

const page: StaticFile = {
  body: new Uint8Array(new TextEncoder().encode('<!doctype html>')),
  gzip: null,
  mediaType: 'text/html; charset=utf-8',
  immutable: false,
};
const files = new Map([['/index.html', page]]);
const make = (token: string | null = null) => createApp(memoryService(fixture), { files, token });
const local = { host: 'localhost:4000' };

function ask(path: string, headers: Record<string, string> = {}, app = make()) {
  return app.request(path, { headers: { ...local, ...headers } });
}
function post(path: string, body: unknown, headers: Record<string, string> = {}, app = make()) {
  return app.request(path, {
    method: 'POST',
    headers: { ...local, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('who may ask', () => {
  it.each([
    ['a program on this machine', '/api/v1/dossier', {}, 200],
    ['the page itself', '/api/v1/dossier', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:4000' }, 200],
    ['an address typed by hand', '/', { 'sec-fetch-site': 'none' }, 200],
    [
      'a link on another site',
      '/',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
    [
      'another site framing the page',
      '/',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      403,
    ],
    ['another site reading the API', '/api/v1/dossier', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this host', '/api/v1/dossier', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin, old browser', '/api/v1/dossier', { origin: 'https://evil.example' }, 403],
    ['an opaque origin', '/api/v1/dossier', { origin: 'null' }, 403],
    ['a rebound name', '/api/v1/dossier', { host: 'evil.example:4000' }, 421],
    ['a loopback address', '/api/v1/dossier', { host: '127.0.0.1:4000' }, 200],
    ['IPv6 loopback', '/api/v1/dossier', { host: '[::1]:4000' }, 200],
  ])('%s', async (_, path, headers, status) => {
    expect((await ask(path, headers)).status).toBe(status);
  });

  it('refuses a cross-site correction', async () => {
    const decision = { kind: 'accept', entry: ids.entry('attack') };
    const crossing = await post('/api/v1/corrections', { decision }, { origin: 'https://evil.example' });
    expect(crossing.status).toBe(403);
  });

  it('wants the token on other addresses, and takes it by address, cookie or header', async () => {
    const app = make('secret');
    const other = { host: 'news.example:4000' };
    expect((await ask('/api/v1/dossier', other, app)).status).toBe(401);
    expect((await ask('/api/v1/dossier?token=wrong', other, app)).status).toBe(401);
    expect((await ask('/api/v1/dossier', { ...other, authorization: 'Bearer secret' }, app)).status).toBe(200);
    const first = await ask('/chronology?token=secret&type=ASSAULT', other, app);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/chronology?type=ASSAULT');
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    expect((await ask('/', { ...other, cookie: cookie.split(';')[0]! }, app)).status).toBe(200);
  });

  it('sends a policy without unsafe-inline on every answer', async () => {
    for (const path of ['/', '/api/v1/overview', `/api/v1/articles/${ids.article('hostile')}/original/view`]) {
      const policy = (await ask(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

describe('the API', () => {
  it('gives every entry as a row whose numbers point into its tables', async () => {
    const overview = (await (await ask('/api/v1/overview')).json()) as Overview;
    expect(overview.entries).toHaveLength(14);
    const attack = overview.entries.find(({ id }) => id === ids.entry('attack'))!;
    expect(attack.articles).toBe(4);
    expect(attack.independent).toBe(2);
    expect(overview.places[attack.place]?.name).toBe('Bashiqa');
    expect(attack.recipients.map((at) => overview.actors[at]?.name)).toEqual(['Iraqi Army']);
    expect(attack.sources.map((at) => overview.sources[at])).toContain('Northern Herald');
    expect(overview.entries.at(-1)?.time).toBeNull();
  });

  it('answers 304 to an unchanged overview and compresses it where asked', async () => {
    const app = make();
    const first = await ask('/api/v1/overview', { 'accept-encoding': 'gzip' }, app);
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const tag = first.headers.get('etag')!;
    expect((await ask('/api/v1/overview', { 'if-none-match': tag }, app)).status).toBe(304);
    await post('/api/v1/corrections', { decision: { kind: 'accept', entry: ids.entry('attack') } }, {}, app);
    expect((await ask('/api/v1/overview', { 'if-none-match': tag }, app)).status).toBe(200);
  });

  it('shows an entry with claims, disputes, copies and what links to it', async () => {
    const detail = (await (await ask(`/api/v1/entries/${ids.entry('attack')}`)).json()) as EntryDetail;
    expect(detail.claims).toHaveLength(8);
    expect(detail.disputes[0]?.sides.map((side) => side.value)).toEqual(['4', '7']);
    expect(detail.lineage.map((link) => link.kind).sort()).toEqual(['part', 'translated']);
    expect(detail.links.map((link) => `${link.direction} ${link.kind}`).sort()).toEqual([
      'in because-of',
      'in content-of',
      'in in-response-to',
    ]);
  });

  it('applies a correction, lists it and undoes it', async () => {
    const app = make();
    const entry = ids.entry('attack');
    const made = await post('/api/v1/corrections', { decision: { kind: 'reject', entry }, why: 'test' }, {}, app);
    expect(made.status).toBe(201);
    const { correction } = (await made.json()) as { correction: { id: string } };
    const read = async () =>
      ((await (await ask(`/api/v1/entries/${entry}`, {}, app)).json()) as EntryDetail).entry.review;
    expect(await read()).toBe('rejected');
    await post('/api/v1/corrections', { decision: { kind: 'undo', correction: correction.id } }, {}, app);
    expect(await read()).toBeNull();
  });

  it.each([
    ['no decision', {}],
    ['an unknown kind', { decision: { kind: 'explode' } }],
    ['a missing target', { decision: { kind: 'accept' } }],
    ['a target that does not exist', { decision: { kind: 'accept', entry: 'e-none' } }],
    ['a merge of one', { decision: { kind: 'merge', entries: ['e-1'] } }],
  ])('refuses %s with a reason', async (_, body) => {
    const answer = await post('/api/v1/corrections', body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { message: string }).message).not.toBe('');
  });

  it('finds Arabic words and gives the entries that say them', async () => {
    const answer = (await (await ask(`/api/v1/search?q=${encodeURIComponent('جنود')}`)).json()) as SearchAnswer;
    expect(answer.articles.map((article) => article.language)).toEqual(['ar']);
    expect(answer.entries).toEqual([ids.entry('attack')]);
  });

  it('reads files with progress and says what failed', async () => {
    const form = new FormData();
    form.append('file', new File(['text'], 'a.txt'));
    form.append('file', new File([], 'empty.txt'));
    const body = new Response(form);
    const bytes = await body.arrayBuffer();
    const answer = await make().request('/api/v1/files', {
      method: 'POST',
      headers: {
        ...local,
        'content-type': body.headers.get('content-type')!,
        'content-length': String(bytes.byteLength),
      },
      body: bytes,
    });
    const events = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.at(-1)).toEqual({ kind: 'done', articles: 1, known: 0, failed: 1 });
    expect(events.find(({ kind }) => kind === 'issue').issue.where).toBe('empty.txt');
  });

  it.each(['/api/v1/entries/none', '/api/v1/articles/none', '/api/v1/actors/none', '/api/v1/nothing'])(
    '%s is not found',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('documents exactly the routes that exist', () => {
    const routes = make()
      .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`);
    const documented = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(routes)].sort()).toEqual(documented.sort());
  });
});
