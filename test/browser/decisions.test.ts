// Decisions about what an entry holds and about pairs: its place, its actors, same or different actor, same or different origin.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, ids } from '../page/fixture.js';
import { memoryService } from '../page/memory-service.js';
import { violations } from './axe.js';
import { launch, visit, withoutBrowser } from './chromium.js';

describe.skipIf(withoutBrowser)('decisions in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const attack = ids.entry('attack');

  async function opened(path: string) {
    const service = memoryService(fixture);
    const visited = await visit(browser, service);
    await visited.goto(path);
    const last = async () => (await service.corrections()).at(-1)?.correction.decision;
    return { ...visited, last };
  }

  it('sets the place to another that the record knows, and to none', async () => {
    const { page, last, shot, close } = await opened(`/chronology?entry=${attack}`);
    await page.locator('.entry-panel').waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Field').selectOption('place');
    const where = dialog.getByRole('combobox', { name: 'Where' });
    await where.fill('Nowhere at all');
    expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await where.fill('Baghdad');
    await shot('edit-place');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(last)
      .toMatchObject({ kind: 'edit', field: 'place', value: { name: 'Baghdad', lat: expect.any(Number) } });
    await page.keyboard.press('e');
    await dialog.getByLabel('Field').selectOption('place');
    await dialog.getByRole('combobox', { name: 'Where' }).fill('');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(last).toMatchObject({ field: 'place', value: null });
    await close();
  });

  it('takes an actor out and puts another in', async () => {
    const { page, last, shot, close } = await opened(`/chronology?entry=${attack}`);
    await page.locator('.entry-panel').waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Field').selectOption('actors');
    await dialog.getByRole('button', { name: 'Plain Brigade' }).click();
    await dialog.getByRole('combobox', { name: 'Add an actor' }).fill('United States');
    await dialog.getByRole('button', { name: 'United States' }).waitFor();
    await shot('edit-actors');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(async () => {
        const decision = await last();
        return decision?.kind === 'edit' ? (decision.value as { name: string }[]).map(({ name }) => name) : null;
      })
      .toEqual(['United States']);
    await close();
  });

  it.each([
    ['Same actor as…', 'same-actor'],
    ['Not the same as…', 'different-actor'],
  ])('%s, with another actor', async (label, kind) => {
    const { page, last, close } = await opened('/actors?who=actor%3Aplain-brigade');
    await page.getByRole('button', { name: label }).click();
    await page.keyboard.insertText('United States');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(last).toMatchObject({ kind, actors: ['actor:plain-brigade', expect.any(String)] });
    await close();
  });

  it('counts a folded article as an origin of its own', async () => {
    const { page, last, close } = await opened(`/chronology?entry=${attack}`);
    await page.locator('.because').first().getByRole('button', { name: 'Independent' }).click();
    await expect.poll(last).toMatchObject({ kind: 'different-origin' });
    const decision = await last();
    expect(decision?.kind === 'different-origin' && new Set(decision.articles).size).toBe(2);
    await close();
  });

  it('folds one origin into another', async () => {
    const { page, last, close } = await opened(`/chronology?entry=${attack}`);
    await page.getByRole('button', { name: 'Same origin as…' }).first().click();
    const other = page.locator('.origin').first().locator('datalist option').first();
    await page.keyboard.insertText((await other.getAttribute('value'))!);
    await page.keyboard.press('Enter');
    await expect.poll(last).toMatchObject({ kind: 'same-origin' });
    await close();
  });

  it('filters figures and sources like everything else', async () => {
    const { page, goto, shot, close } = await opened('/figures');
    await page.locator('.series-card').first().waitFor();
    const all = await page.locator('.series-card').count();
    await goto('/figures?disputed=1');
    await page.getByText('1 of 14').waitFor();
    await expect.poll(async () => (await page.locator('.series-card').count()) || all).toBeLessThan(all);
    await shot('figures-filtered');
    expect(await violations(page)).toEqual([]);
    await goto('/sources');
    await page.locator('tbody tr').first().waitFor();
    const sources = await page.locator('tbody tr').count();
    await goto('/sources?disputed=1');
    await page.getByText('1 of 14').waitFor();
    await expect.poll(async () => (await page.locator('tbody tr').count()) || sources).toBeLessThan(sources);
    await shot('sources-filtered');
    expect(await violations(page)).toEqual([]);
    await goto('/sources?type=AID');
    await page.getByText('Take one away').waitFor();
    await close();
  });
});
