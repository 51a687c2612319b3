// Every view in a real browser: it shows what it should, breaks no accessibility rule in either theme, fits 360 to 2560 px.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, ids } from '../page/fixture.js';
import { memoryService } from '../page/memory-service.js';
import { violations } from './axe.js';
import { launch, type Visit, visit, withoutBrowser } from './chromium.js';

const views: readonly [string, string, string][] = [
  ['chronology', '/chronology', 'Plain Brigade'],
  ['entry', `/chronology?entry=${ids.entry('attack')}`, 'Disputed: toll'],
  ['article', `/chronology?article=${ids.article('courrier')}`, 'Attaque contre un convoi'],
  ['article in Arabic', `/chronology?article=${ids.article('difaf')}`, 'هجوم على قافلة'],
  ['actors', '/actors', 'Interministerial High Commission'],
  ['actor', '/actors?who=actor%3Aplain-brigade', 'backed by'],
  ['network', '/actors?show=network', 'Who acts on whom'],
  ['figures', '/figures', 'United States soldiers in Iraq'],
  ['map', '/map', 'entries have no place on the map'],
  ['sources', '/sources', 'Who takes text from whom'],
  ['review', '/review', 'Nothing judged yet'],
  ['corrections', '/corrections', 'No decision yet'],
  ['no match', '/chronology?type=AID', 'No entry fits these filters'],
  ['gone', '/chronology?entry=e-gone', 'not in the record'],
];

describe.skipIf(withoutBrowser)('views', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe('one after the other', () => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit(browser, memoryService(fixture));
    });
    afterAll(() => visited.close());

    it.each(views)('%s', async (name, path, words) => {
      const { page } = visited;
      const file = name.replaceAll(' ', '-');
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await visited.goto(path);
      await page.getByText(words).first().waitFor();
      await visited.shot(file);
      expect(await violations(page)).toEqual([]);
      // Between the themes only the colours differ.
      await page.emulateMedia({ colorScheme: 'dark' });
      await visited.shot(`${file}-dark`);
      expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
      for (const width of [2560, 1100, 820, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(wide).toBe(0);
        if (width === 360 || width === 2560) await visited.shot(`${file}-${width}`);
      }
      expect(visited.strayed).toEqual([]);
    });
  });

  it('speaks French throughout', async () => {
    const visited = await visit(browser, memoryService(fixture), { locale: 'fr-FR' });
    await visited.goto(`/chronology?entry=${ids.entry('attack')}`);
    await visited.page.getByText('Contesté : bilan').waitFor();
    expect(await visited.page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await visited.shot('entry-fr');
    await visited.close();
  });
});
