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

  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    let visited: Visit;
    beforeAll(async () => {
      visited = await visit(browser, memoryService(fixture), { colorScheme: theme });
    });
    afterAll(() => visited.close());
    it.each(views)('%s', async (name, path, words) => {
      await visited.goto(path);
      await visited.page.getByText(words).first().waitFor();
      await visited.shot(`${name.replaceAll(' ', '-')}-${theme}`);
      expect(await violations(visited.page)).toEqual([]);
      expect(visited.strayed).toEqual([]);
    });
  });

  it.each([360, 820, 1100, 2560])('nothing is wider than %i px', async (width) => {
    const visited = await visit(browser, memoryService(fixture), { viewport: { width, height: 900 } });
    for (const [name, path] of views) {
      await visited.goto(path);
      const wide = await visited.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([name, wide]).toEqual([name, 0]);
      await visited.shot(`${name.replaceAll(' ', '-')}-${width}`);
    }
    await visited.close();
  });

  it('speaks French throughout', async () => {
    const visited = await visit(browser, memoryService(fixture), { locale: 'fr-FR' });
    for (const [name, path] of views) {
      await visited.goto(path);
      expect([name, await visited.page.evaluate(() => document.documentElement.lang)]).toEqual([name, 'fr']);
    }
    await visited.goto(`/chronology?entry=${ids.entry('attack')}`);
    await visited.page.getByText('Contesté : bilan').waitFor();
    await visited.shot('entry-fr');
    await visited.close();
  });
});
