// How fast the page is with 10,000 made-up articles in real Chromium, and how much script it sends: `npx tsx bench/page.ts [articles]`.

import { readdirSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { servePage } from '../src/server/serve.js';
import { launch, webRoot } from '../test/browser/chromium.js';
import { generate } from '../test/page/generate.js';
import { memoryService } from '../test/page/memory-service.js';

/** tsx names functions with a helper that the page does not have. */
const named = 'globalThis.__name = (named) => named';

const articles = Number(process.argv[2] ?? 10_000);
const runs = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (values: readonly number[]) =>
  `${Math.round(median(values))} ms (${values.map((value) => Math.round(value)).join(', ')})`;

const scripts = readdirSync(join(webRoot, 'assets')).filter((name) => name.endsWith('.js'));
const sizes = scripts.map((name) => gzipSync(readFileSync(join(webRoot, 'assets', name))).length);
console.log(
  `script, all views, gzip: ${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB (at most 300 kB)`,
);

const memory = generate(articles);
console.log(`${articles} articles, ${memory.record.entries.length} entries`);
console.log(
  `machine: ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} (above ${cpus().length} the figures are others' work too)`,
);
const serving = await servePage(memoryService(memory), { root: webRoot });
const browser = await launch();
/** In the page: from the navigation to the first row painted. */
const firstView: number[] = [];
for (let run = 0; run < runs; run += 1) {
  // A new context each time: nothing is in the browser's cache. The server has computed its answer once, as it has in use.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(named);
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('a.row')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { firstRow: performance.now() })));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(serving.url);
  await page.waitForFunction(() => 'firstRow' in globalThis);
  firstView.push(await page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow));
  await context.close();
}
console.log(`first view: ${ms(firstView)} (at most 1000 ms)`);

const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await page.addInitScript(named);
await page.goto(serving.url);
await page.locator('a.row').first().waitFor();
/** From the click to the frame after the one that shows the new rows. */
async function timed(name: string, act: string): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    taken.push(
      await page.evaluate(async (code) => {
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const result = () => document.querySelector('.result-line')?.textContent;
        const before = result();
        const from = performance.now();
        (globalThis as unknown as { actions: Record<string, () => void> }).actions[code]!();
        while (result() === before && performance.now() - from < 5000) await frame();
        await frame();
        return performance.now() - from;
      }, act),
    );
    await page.evaluate(() => (document.querySelector('.chips > .quiet') as HTMLElement | null)?.click());
    await page.waitForTimeout(120);
  }
  console.log(`filter, ${name}: ${ms(taken)} (at most 200 ms)`);
}
await page.evaluate(() => {
  const box = (legend: string) =>
    [...document.querySelectorAll('fieldset.facet')]
      .find((field) => field.querySelector('legend')?.textContent === legend)!
      .querySelector<HTMLInputElement>('input[type=checkbox]')!;
  Object.assign(globalThis, {
    actions: {
      type: () => box('Type').click(),
      actor: () => box('Actor').click(),
      place: () => box('Place').click(),
      source: () => box('Source').click(),
      language: () => box('Language').click(),
      modality: () => box('Modality').click(),
      disputed: () => document.querySelector<HTMLInputElement>('.facet-limits input')!.click(),
      time: () =>
        document
          .querySelectorAll('.timeline g.bin')[4]!
          .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    },
  });
});
for (const name of ['type', 'actor', 'place', 'source', 'language', 'modality', 'disputed', 'time'])
  await timed(name, name);

/** Scrolls through the list by whole screens and counts frames in which the middle of the list shows no row. */
const scroll = await page.evaluate(async () => {
  const list = document.querySelector('.virtual')!;
  const box = list.getBoundingClientRect();
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  let [frames, blanks, worst] = [0, 0, 0];
  let last = await frame();
  for (let step = 0; step < 240; step += 1) {
    list.scrollTop += 420;
    const now = await frame();
    worst = Math.max(worst, now - last);
    last = now;
    frames += 1;
    for (const part of [0.15, 0.5, 0.85]) {
      if (!document.elementFromPoint(box.left + 300, box.top + box.height * part)?.closest('.virtual-item, .day')) {
        blanks += 1;
        break;
      }
    }
  }
  return { frames, blanks, worst: Math.round(worst) };
});
console.log(
  `scroll, 420 px a frame: ${scroll.blanks} blank of ${scroll.frames} frames (0), longest frame ${scroll.worst} ms`,
);
for (const view of ['actors', 'actors?show=network', 'map', 'figures', 'sources']) {
  const from = performance.now();
  await page.goto(new URL(view, serving.url).href);
  await page.locator('main table, main .network g.node, main .map-canvas g.site').first().waitFor();
  console.log(`view ${view}: ${Math.round(performance.now() - from)} ms`);
}
await browser.close();
await serving.close();
