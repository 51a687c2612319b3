// The check of a disputed toll, by keyboard alone: find it, see both origins, read both sentences, correct it, undo.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, ids } from '../page/fixture.js';
import { memoryService } from '../page/memory-service.js';
import { launch, visit, withoutBrowser } from './chromium.js';

describe.skipIf(withoutBrowser)('a disputed toll', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it('is found, read, corrected and undone by keyboard alone', async () => {
    const service = memoryService(fixture);
    const visited = await visit(browser, service);
    const { page } = visited;
    const { keyboard } = page;
    await visited.goto('/');

    // Find it: the filter "disputed only" is reached with Tab and set with Space.
    for (let step = 0; step < 40; step += 1) {
      await keyboard.press('Tab');
      if (
        await page.evaluate(
          () => document.activeElement?.closest('label')?.textContent?.includes('Disputed only') ?? false,
        )
      )
        break;
    }
    await keyboard.press('Space');
    await page.getByText('1 of 14').waitFor();
    expect(page.url()).toContain('disputed=1');

    // Open it.
    await keyboard.press('j');
    await keyboard.press('Enter');
    await page.getByText('Disputed: toll').waitFor();
    expect(page.url()).toContain(`entry=${ids.entry('attack')}`);

    // Both origins, and a sentence of each.
    const dispute = page.locator('.dispute');
    expect(await dispute.locator('.side-value').allTextContents()).toEqual(['4', '7']);
    expect(await dispute.locator('.side-origins').allTextContents()).toEqual(['AFP', 'Najm al-Sayegh']);
    await dispute.getByText('Quatre soldats ont été tués').first().waitFor();
    await dispute.getByText('Seven soldiers died').waitFor();

    // Read one in its article: a link, reached with Tab; Escape comes back.
    for (let step = 0; step < 80; step += 1) {
      await keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent?.includes('Seven soldiers died') ?? false))
        break;
    }
    await keyboard.press('Enter');
    await page.locator('.article-panel .is-open').first().waitFor();
    expect((await page.locator('.text .is-open').allTextContents()).join('')).toContain('Seven soldiers died');
    await keyboard.press('Escape');
    await page.getByText('Disputed: toll').waitFor();

    // Correct it: hold the value of one side.
    for (let step = 0; step < 80; step += 1) {
      await keyboard.press('Tab');
      if (
        await page.evaluate(
          () =>
            document.activeElement?.textContent === 'Hold this value' &&
            document.activeElement?.closest('.side')?.textContent?.startsWith('7') === true,
        )
      )
        break;
    }
    await keyboard.press('Enter');
    await page.locator('.entry-panel .badge.review').getByText('edited').waitFor();
    expect((await service.corrections()).map(({ correction }) => correction.decision.kind)).toEqual(['edit']);
    expect(await page.locator('.entry-panel h2').textContent()).toContain('7 soldiers');

    // Undo.
    await keyboard.press('u');
    await page.locator('.entry-panel .badge.review').waitFor({ state: 'detached' });
    expect((await service.corrections())[0]?.state).toBe('undone');
    expect(await page.locator('.entry-panel h2').textContent()).toContain('4 / 7 soldiers');
    await visited.close();
  });

  it('keeps the whole view in the address: reload and back give the same', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto(`/chronology?actor=actor%3Aplain-brigade&from=2021&to=2021&entry=${ids.entry('attack')}`);
    const shown = async () => ({
      rows: await page.locator('a.row').count(),
      open: await page.locator('.entry-panel').getAttribute('data-entry'),
      chips: await page.locator('.chip').allTextContents(),
    });
    await page.locator('.entry-panel').waitFor();
    const before = await shown();
    expect(before.chips.length).toBe(3);
    await page.reload();
    await page.locator('.entry-panel').waitFor();
    expect(await shown()).toEqual(before);
    await page.locator('.chip').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 2);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.chip').length === 3);
    expect(await shown()).toEqual(before);
    await visited.close();
  });
});
