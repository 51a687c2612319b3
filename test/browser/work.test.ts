// What a person does in the page beside reading: decide, merge, split, review, add, export, cite.

import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, ids } from '../page/fixture.js';
import { memoryService } from '../page/memory-service.js';
import { violations } from './axe.js';
import { launch, visit, withoutBrowser } from './chromium.js';

describe.skipIf(withoutBrowser)('work in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  const attack = ids.entry('attack');

  it('accepts and rejects by key, signs and gives a reason when editing', async () => {
    const service = memoryService(fixture);
    const visited = await visit(browser, service);
    const { page } = visited;
    await visited.goto(`/chronology?entry=${attack}`);
    await page.locator('.entry-panel').waitFor();
    await page.keyboard.press('a');
    await page.locator('.entry-panel .badge.review').getByText('accepted').waitFor();
    await page.keyboard.press('r');
    await page.locator('.entry-panel .badge.review').getByText('rejected').waitFor();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Value').fill('2021-01-10');
    await dialog.getByLabel('Why').fill('the night before');
    await dialog.getByLabel('Signed').fill('Salma');
    await visited.shot('edit');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.entry-panel').getByText('the night before').waitFor();
    const last = (await service.corrections()).at(-1)!.correction;
    expect(last.decision).toEqual({ kind: 'edit', entry: attack, field: 'time', value: '2021-01-10' });
    expect([last.who, last.why]).toEqual(['Salma', 'the night before']);
    await page.keyboard.press('u');
    await expect
      .poll(async () => (await service.corrections()).find(({ correction }) => correction.id === last.id)?.state)
      .toBe('undone');
    await visited.goto('/corrections');
    await page.locator('.decisions li').first().waitFor();
    expect(await page.locator('.decisions li').count()).toBe(3);
    await visited.shot('corrections');
    expect(await violations(page)).toEqual([]);
    await visited.close();
  });

  it('refuses a date that is none', async () => {
    const visited = await visit(browser, memoryService(fixture));
    await visited.goto(`/chronology?entry=${attack}`);
    await visited.page.locator('.entry-panel').waitFor();
    await visited.page.keyboard.press('e');
    await visited.page.getByRole('dialog').getByLabel('Value').fill('yesterday');
    await visited.page.getByText('Not a date').waitFor();
    expect(await visited.page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await visited.close();
  });

  it('merges neighbours and splits claims off', async () => {
    const service = memoryService(fixture);
    const visited = await visit(browser, service);
    const { page } = visited;
    await visited.goto(`/chronology?entry=${attack}`);
    await page.locator('.entry-panel').waitFor();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await service.record()).entries.length).toBe(13);
    // A person presses the next key once the page shows what the last one did.
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('.result-line').getByText('13', { exact: true }).waitFor();
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByRole('checkbox').nth(1).check();
    await visited.shot('split');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await service.record()).entries.length).toBe(14);
    await visited.close();
  });

  it('shows the sentences behind one value', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto(`/chronology?entry=${attack}`);
    await page.locator('.entry-panel').waitFor();
    expect(await page.locator('#sentences .claim').count()).toBe(8);
    await page.locator('.values dd').nth(2).getByRole('button').first().click();
    expect(await page.locator('#sentences .claim').count()).toBe(1);
    expect(await page.locator('#sentences mark').textContent()).toContain('the Plain Brigade attacked');
    await visited.close();
  });

  it('explains the folding and shows copied passages side by side', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto(`/chronology?entry=${attack}`);
    await page.getByText('94 % of its words').waitFor();
    await page.locator('.passages summary').filter({ hasText: 'part of the text' }).click();
    expect(await page.locator('.passages[open] .beside q').count()).toBe(4);
    await page.locator('.passages[open]').scrollIntoViewIfNeeded();
    await visited.shot('origins');
    expect(await violations(page)).toEqual([]);
    await visited.close();
  });

  it('copies a citation', async () => {
    const visited = await visit(browser, memoryService(fixture), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = visited;
    await visited.goto(`/chronology?entry=${attack}`);
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await page.locator('.cite').getByRole('button', { name: 'Copy' }).click();
    await page.locator('.cite').getByText('Copied').waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    expect(words).toContain('@article{');
    expect(words).toContain('journaltitle = {Northern Herald}');
    await visited.close();
  });

  it('reviews a sample by key and prints the precision', async () => {
    const service = memoryService(fixture);
    const visited = await visit(browser, service);
    const { page } = visited;
    await visited.goto('/review?sample=20');
    await page.locator('.judge').waitFor();
    for (let n = 0; n < 3; n += 1) {
      await page.keyboard.press('y');
      await page.getByText(`${n + 1} of 20 judged`).waitFor();
    }
    await page.keyboard.press('x');
    await page.getByText('What is wrong?').waitFor();
    await page.keyboard.press('2');
    await page.getByText('4 of 20 judged').waitFor();
    expect(await page.locator('.precision-value').textContent()).toBe('75 %');
    expect((await service.verdicts()).map(({ right, why }) => `${right} ${why}`.trim())).toEqual([
      'true',
      'true',
      'true',
      'false actor',
    ]);
    await visited.shot('review-going');
    expect(await violations(page)).toEqual([]);
    await visited.close();
  });

  it('reads pasted text and dropped files, and says what failed', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/');
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await visited.shot('add');
    expect(await violations(page)).toEqual([]);
    await dialog.locator('input[type=file]').setInputFiles([
      { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from('A text.') },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ]);
    await dialog.getByText('1 article read, 1 failed').waitFor();
    await dialog.getByText('The file is empty').waitFor();
    await visited.shot('add-report');
    await dialog.getByRole('button', { name: 'Add articles' }).click();
    await dialog.getByRole('textbox').fill('Minister resigns\n\nThe minister resigned on Monday.');
    await dialog.getByRole('button', { name: 'Read', exact: true }).click();
    await dialog.getByText('Minister resigns.txt').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // The real drop: an event with files anywhere on the page. The dialog just closed may still be reporting that it closed, which no person
    // is quick enough to meet: the drop is made again if nothing came of it.
    const dropped = page.getByRole('dialog').getByText('dropped.txt');
    for (let attempt = 0; attempt < 3 && !(await dropped.isVisible()); attempt++) {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Dropped words.'], 'dropped.txt', { type: 'text/plain' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
      await dropped.waitFor({ timeout: 4000 }).catch(() => {});
    }
    await dropped.waitFor();
    await visited.close();
  });

  it('exports what is on screen', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/chronology?disputed=1');
    await page.getByRole('button', { name: 'More' }).click();
    await visited.shot('menu');
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export what is shown as CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(`id\r\n${attack}`);
    await visited.close();
  });

  it('finds words in any language and opens the article', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('جنود');
    await page.getByText('1 of 14').waitFor();
    await page.getByText('1 article holds these words').click();
    await page.getByRole('link', { name: 'هجوم على قافلة' }).click();
    await page.locator('.article-panel').waitFor();
    expect(
      await page
        .locator('.text p')
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe('rtl');
    await visited.shot('search');
    await visited.close();
  });

  it('zooms into a bar of the time line, and out again', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/');
    const bar = page.getByRole('button', { name: /^January 2021: / });
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2021-01&to=2021-01/u);
    await page.getByRole('button', { name: /^11 January 2021: 1 entry/ }).waitFor();
    await visited.shot('zoomed');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.waitForURL(/from=2021&to=2021/u);
    await page.getByRole('button', { name: 'All time' }).click();
    expect(page.url()).not.toContain('from=');
    await visited.close();
  });

  it('goes from a point of a series to its sentence', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/figures?series=s-toll');
    await page.getByRole('button', { name: '13 January 2021, 7 soldiers, Najm al-Sayegh' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.text .is-open').first().waitFor();
    expect((await page.locator('.text .is-open').allTextContents()).join('')).toContain('Seven soldiers died');
    await visited.shot('figures-point');
    expect(await violations(page)).toEqual([]);
    await visited.close();
  });

  it('lists the entries of a place on the map, and keeps the camera in the address', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/map');
    await page.getByRole('button', { name: /^Bashiqa: 1 entry/u }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.site-row').getByText('4 / 7 soldiers').waitFor();
    expect(page.url()).toContain('site=geonames');
    await page.locator('.map-canvas').hover();
    await page.mouse.wheel(0, -300);
    await page.waitForURL(/at=/u);
    await page.locator('.site-row').click();
    await page.getByText('Disputed: toll').waitFor();
    await visited.shot('map-entry');
    expect(await violations(page)).toEqual([]);
    expect(visited.strayed).toEqual([]);
    await visited.close();
  });

  it('chooses an actor in the network, by key', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/actors?show=network');
    await page.getByRole('button', { name: /^Plain Brigade: /u }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.actor-chosen').getByText('La Brigade de la plaine', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Show only its entries' }).click();
    await page.getByText('6 of 14').waitFor();
    await visited.close();
  });

  it('prints every row and none of the tools', async () => {
    const visited = await visit(browser, memoryService(fixture));
    const { page } = visited;
    await visited.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('a.row').count()).toBe(14);
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.locator('.search').isVisible()).toBe(false);
    await visited.shot('print');
    await visited.close();
  });
});
