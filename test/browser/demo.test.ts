// The example dossier itself in the page, by keyboard alone: a dispute found, both origins seen, both sentences read, corrected, undone.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPacks } from '../../src/cli/packs.js';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { dossierService } from '../../src/server/dossier-door.js';
import { Dossier } from '../../src/store/dossier.js';
import { violations } from './axe.js';
import { launch, visit, withoutBrowser } from './chromium.js';

const example = fileURLToPath(new URL('../../examples/coalition-in-iraq/', import.meta.url));

describe.skipIf(withoutBrowser)('the example dossier', () => {
  let browser: Browser;
  let dossier: Dossier;
  const dir = mkdtempSync(join(tmpdir(), 'recoupe-page-'));
  beforeAll(async () => {
    browser = await launch();
    addPacks(dir, [join(example, 'knowledge.yaml')]);
    dossier = await Dossier.open(dir, { create: true, loadKnowledge, madeWith: () => 'test' });
    const documents = readdirSync(join(example, 'articles'))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(example, 'articles', name)) }));
    await dossier.read(documents, '2026-01-01T00:00:00Z');
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await dossier?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('shows who is accused and who denies it, each by its sentence; a decision on it holds and is undone', async () => {
    const service = dossierService(dossier, () => '2026-01-02T00:00:00Z');
    const visited = await visit(browser, service);
    const { page } = visited;
    const { keyboard } = page;
    const tabTo = async (there: () => Promise<boolean>) => {
      for (let step = 0; step < 120; step += 1) {
        await keyboard.press('Tab');
        if (await there()) return;
      }
      throw new Error('not reached with Tab');
    };
    const focused = (words: string) => () =>
      page.evaluate(
        (w) => document.activeElement?.closest('label, a, button')?.textContent?.includes(w) ?? false,
        words,
      );
    await visited.goto('/');
    await tabTo(focused('Disputed only'));
    await keyboard.press('Space');
    await page.getByText(/^\d+ of \d+ entries/u).waitFor();
    // Down the disputed entries, each opened, to the one over who did it.
    const dispute = page.locator('.dispute').first();
    let last = '';
    for (let step = 0; step < 12 && !last.includes('Disputed: who did it'); step += 1) {
      if (step > 0) await keyboard.press('Escape');
      await keyboard.press('j');
      await keyboard.press('Enter');
      await dispute.waitFor();
      await page.waitForFunction((words) => document.querySelector('.entry-panel')?.textContent !== words, last);
      last = (await page.locator('.entry-panel').textContent()) ?? '';
    }
    await page.getByText('Disputed: who did it').first().waitFor();
    const sides = dispute.locator('.side');
    expect(await sides.locator('.side-value').allTextContents()).toEqual([
      "Kata'ib Hezbollah",
      "not Kata'ib Hezbollah",
    ]);
    await sides.nth(0).getByText('Washington blamed Kataib Hezbollah').waitFor();
    await sides.nth(1).getByText('denied that it was behind it').waitFor();
    await visited.shot('demo-dispute');
    expect(await violations(page)).toEqual([]);

    // Read one in its article, and come back.
    await tabTo(focused('denied that it was behind it'));
    await keyboard.press('Enter');
    await page.locator('.article-panel .is-open').first().waitFor();
    await keyboard.press('Escape');
    await page.getByText('Disputed: who did it').first().waitFor();

    // Correct it, and undo.
    await keyboard.press('r');
    await page.locator('.entry-panel .badge.review').getByText('rejected').waitFor();
    await keyboard.press('u');
    await page.locator('.entry-panel .badge.review').waitFor({ state: 'detached' });
    expect((await service.corrections()).map(({ state }) => state)).toContain('undone');
    await visited.close();
  }, 120_000);
});
