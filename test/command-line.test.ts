// From files to a record on the command line, with good and bad files side by side.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { recordedTerminal } from '../src/cli/testing.js';
import { plainLines } from '../src/exports/plain.js';

const root = mkdtempSync(join(tmpdir(), 'recoupe-cli-'));
const articles = join(root, 'articles');
const dossier = join(root, 'taji');
afterAll(() => rmSync(root, { recursive: true }));

const french = `Irak : quatre militaires tués près de Taji

Le Courrier d'essai, 12 mars 2020.

BAGDAD - Deux roquettes ont tué mardi quatre soldats irakiens près de la base de Taji, au nord de Bagdad, a annoncé le ministère irakien de la Défense.

L'attaque n'a pas été revendiquée. Le Premier ministre a ordonné l'ouverture d'une enquête et condamné un acte hostile.
`;
const english = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Rockets hit Taji base</title>
<meta property="article:published_time" content="2020-03-11T09:00:00Z"></head><body><nav>Home</nav><article><h1>Rockets hit Taji base</h1>
<p>BAGHDAD \u2013 Two rockets killed three Iraqi soldiers near the Taji base on Tuesday, an Iraqi official told reporters at the ministry.</p>
<p>No group claimed responsibility for the attack, which followed weeks of calm around the bases that host foreign forces \u2014 \u201cfor now\u201d.</p>
</article></body></html>`;
const hostile = `Title \u001b]0;owned\u0007\u001b[2J \u202egpj.exe <script>alert(1)</script>

The minister \u001b[31mordered\u009b2J the \u202ewithdrawal\u202c of <img src=x onerror=alert(2)> all forces from the country on 3 March 2020, officials said.
`;

const cp1252: Readonly<Record<string, number>> = { '\u2013': 0x96, '\u2014': 0x97, '\u201c': 0x93, '\u201d': 0x94 };

beforeAll(() => {
  mkdirSync(articles);
  const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(articles, name), bytes);
  write('french.txt', french);
  write(
    'english.html',
    Uint8Array.from(english, (c) => cp1252[c] ?? c.charCodeAt(0)),
  );
  write('utf-16.txt', Buffer.from(`\ufeff${french.replaceAll('quatre', 'cinq')}`, 'utf16le'));
  write('hostile.txt', hostile);
  write('empty.txt', '');
  write('blank.txt', ' \n\n\t');
  write(
    'binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  write('zip.html', Buffer.from('504b0304140000000800000021000000000000000000000000000900', 'hex'));
  symlinkSync(join(root, 'nowhere'), join(articles, 'broken.txt'));
});

async function recoupe(...args: string[]) {
  const terminal = recordedTerminal();
  const code = await run(args, terminal);
  return { code, ...terminal.printed };
}

describe('recoupe', () => {
  it('read: the good files go in, the bad ones are named with why, exit code 1', async () => {
    const { code, out, err } = await recoupe('read', articles, '--dossier', dossier);
    const failed = [...err.matchAll(/^failed {3}(\S+): /gm)].map(([, where]) => where!.split('/').at(-1));
    expect(failed.sort()).toEqual(['binary.txt', 'blank.txt', 'broken.txt', 'empty.txt', 'zip.html']);
    expect(out).toMatch(/^4 new articles, 0 already read, 5 failed\. The dossier holds 4 articles/);
    expect(code).toBe(1);
    expect(plainLines(out + err)).toBe(out + err);
  });

  it('read again: nothing changes', async () => {
    const before = readFileSync(join(dossier, 'journal.jsonl'), 'utf8');
    const good = ['french.txt', 'english.html'].map((name) => join(articles, name));
    const { code, out } = await recoupe('read', ...good, '--dossier', dossier);
    expect([code, out.slice(0, 40)]).toEqual([0, '0 new articles, 2 already read, 0 failed']);
    expect(readFileSync(join(dossier, 'journal.jsonl'), 'utf8')).toBe(before);
    expect(before).not.toContain(root);
  });

  it.each(['md', 'json'])('record --format %s: every good article, nothing that acts', async (format) => {
    const { code, out, err } = await recoupe('record', '--dossier', dossier, '--format', format);
    expect([code, err]).toEqual([0, '']);
    expect(plainLines(out.replaceAll('\r\n', '\n'))).toBe(out.replaceAll('\r\n', '\n'));
    expect(out).toContain('Rockets hit Taji base');
    if (format === 'json') {
      const record = JSON.parse(out);
      expect(record.articles.map((a: { name: string }) => a.name).sort()).toEqual(
        ['english.html', 'french.txt', 'hostile.txt', 'utf-16.txt'].map((name) => `articles/${name}`),
      );
      const known = new Set(record.claims.map((c: { id: string }) => c.id));
      for (const entry of record.entries) for (const claim of entry.claims) expect(known).toContain(claim);
    }
  });

  it('record --output writes a file whole; --as-of takes a date and nothing else', async () => {
    const file = join(root, 'record.md');
    expect((await recoupe('record', '--dossier', dossier, '--output', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# taji\n/);
    const missing = await recoupe('record', '--dossier', dossier, '--output', join(root, 'none', 'x.md'));
    expect([missing.code, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('could not write');
    const early = await recoupe('record', '--dossier', dossier, '--as-of', '2019', '--format', 'json');
    expect(JSON.parse(early.out).articles).toEqual([]);
    expect(early.err).toMatch(/Left out: /);
    expect((await recoupe('record', '--dossier', dossier, '--as-of', 'yesterday')).code).toBe(2);
    expect((await recoupe('record', '--dossier', dossier, '--format', 'doc')).code).toBe(2);
  });

  it('refuses what is no dossier', async () => {
    expect(await recoupe('record', '--dossier', join(root, 'none'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^recoupe: There is no dossier/),
    });
    expect(await recoupe('read', join(articles, 'french.txt'), '--dossier', articles)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no dossier'),
    });
    const pack = join(root, 'bad.yaml');
    writeFileSync(pack, 'actors: 7\n');
    const refused = await recoupe('read', articles, '--dossier', join(root, 'other'), '--knowledge', pack);
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('bad.yaml:1') });
  });

  it('inspect: one object a line, the bad ones on the error stream', async () => {
    const { code, out, err } = await recoupe('inspect', articles, '--json');
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map((f) => f.article.language).sort()).toEqual(['en', 'en', 'fr', 'fr']);
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 5]);
    for (const f of found) {
      for (const c of f.claims) expect(f.article.text.slice(c.evidence.start, c.evidence.end)).toBe(c.evidence.exact);
    }
    expect(plainLines(out)).toBe(out);
    const shown = await recoupe('inspect', join(articles, 'hostile.txt'));
    expect(plainLines(shown.out)).toBe(shown.out);
  });
});
