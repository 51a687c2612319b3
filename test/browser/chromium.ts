// Starts Debian's Chromium and the page over a dossier in memory, for tests that do what a person does.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DossierService } from '../../src/server/dossier-service.js';
import { type Serving, servePage } from '../../src/server/serve.js';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

/** Without a browser these tests say so and pass by, but never on the build machine. */
export const withoutBrowser = ((): boolean => {
  if (chromiumPath !== undefined) return false;
  const words = 'Chromium is not installed (apt-get install chromium): THE TESTS OF THE PAGE DID NOT RUN.';
  if (process.env.CI === 'true') throw new Error(words);
  console.warn(`\n${'!'.repeat(words.length)}\n${words}\n${'!'.repeat(words.length)}\n`);
  return true;
})();

export const webRoot = fileURLToPath(new URL('../../dist/web/', import.meta.url));
/** Screenshots to be looked at; not kept with the project. */
const shots = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url));

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  readonly serving: Serving;
  /** Requests that went anywhere else than to the page's own address. */
  readonly strayed: readonly string[];
  /** Errors of the page's own scripts. */
  readonly errors: readonly string[];
  goto(path: string): Promise<void>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  service: DossierService,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const serving = await servePage(service, { root: webRoot });
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const strayed: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(serving.url) && !/^(?:blob|data|about):/u.test(url)) strayed.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page,
    serving,
    strayed,
    errors,
    goto: async (path) => {
      await page.goto(new URL(path, serving.url).href);
      await page
        .locator('main .result-line, main .page-view, main .empty, main figure')
        .first()
        .waitFor({ state: 'attached' });
    },
    shot: async (name) => {
      await mkdir(shots, { recursive: true });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: `${shots}${name}.png` });
    },
    close: async () => {
      await context.close();
      await serving.close();
      expect(errors).toEqual([]);
    },
  };
}
