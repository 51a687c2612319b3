// The chronology as one page that needs nothing else: no script, no request, nothing of an article that a browser would run.

import { createHash } from 'node:crypto';
import type { DossierRecord } from '../domain/index.js';
import { quoted } from './entry-words.js';
import type { About, ExportFormat } from './format.js';
import { htmlStyle } from './html-style.js';
import { plain } from './plain.js';
import { type Block, report } from './report.js';

export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

const h = htmlText;
const cite = (numbers: readonly number[]) =>
  numbers.map((n) => `<a class="cite" href="#source-${n}">${n}</a>`).join(' ');
// dir="auto": Arabic quotes run right to left, whatever the page does.
const quotation = (q: { text: string; language: string; source: number }) =>
  `<blockquote lang="${h(q.language)}" dir="auto">${h(quoted(q.text))} ${cite([q.source])}</blockquote>`;

export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 dir="auto">${h(block.text)}</h1>\n`;
    case 'paragraph':
      return `<p>${h(block.text)}</p>\n`;
    case 'section':
      return `<h2>${h(block.text)}</h2>\n`;
    case 'day':
      return `<h3>${h(block.text)}</h3>\n`;
    case 'entry':
      return `<article id="${h(block.id)}"><p><b>${h(block.type)}</b> <span dir="auto">${h(block.line)}</span>${
        block.note ? ` <i>(${h(block.note)})</i>` : ''
      } <span class="support">${h(block.support)}</span> ${cite(block.sources)}</p>${block.quotes.map(quotation).join('')}${block.disputes
        .map(
          (d) =>
            `<div class="dispute"><p>${h(d.head)}: ${h(d.about)}${d.range ? ` (${h(d.range)})` : ''}</p><table>${d.sides
              .map(
                (s) =>
                  `<tr><th scope="row" dir="auto">${h(s.value)}</th><td dir="auto">${h(s.by) || 'source unknown'} ${cite(s.sources)}${
                    s.superseded ? ' <i>since corrected by the same outlet</i>' : ''
                  }</td></tr>`,
              )
              .join('')}</table></div>`,
        )
        .join('')}</article>\n`;
    case 'series':
      return `<h3 dir="auto">${h(block.name)}</h3><table><thead><tr><th scope="col">as of</th><th scope="col">figure</th><th scope="col">according to</th><th scope="col">source</th></tr></thead><tbody>${block.points
        .map(
          (p) =>
            `<tr><td>${h(p.asOf)}</td><td>${h(p.figure)}</td><td dir="auto">${h(p.claimant)}</td><td>${cite([p.source])}</td></tr>`,
        )
        .join('')}</tbody></table>\n`;
    case 'source': {
      const more = [block.date, block.credit && `credited to ${block.credit}`, ...block.copies]
        .filter((w) => w !== '')
        .map(h);
      const title = block.url
        ? `<a href="${h(block.url)}" rel="noreferrer noopener">${h(block.title)}</a>`
        : h(block.title);
      return `<p class="source" id="source-${block.number}" dir="auto">${block.number}. ${h(block.outlet)}, “${title}”, ${more.join(', ')}</p>\n`;
    }
  }
}

/** No script, no request to anywhere, this one style sheet. */
const htmlPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(htmlStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** `style`: what brings the style sheet, a `<style>` or a `<link>`. */
export function* htmlPage(record: DossierRecord, about: About, style: string): Generator<string> {
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${h(plain(about.name))}</title>${style}</head><body><main>\n`;
  for (const block of report(record, about)) yield blockHtml(block);
  yield '</main></body></html>\n';
}

export const htmlFormat: ExportFormat = {
  name: 'html',
  summary: 'the chronology as one page that needs no network',
  mediaType: 'text/html; charset=utf-8',
  write: (record, about) =>
    htmlPage(
      record,
      about,
      `<meta http-equiv="Content-Security-Policy" content="${h(htmlPolicy)}"><style>${htmlStyle}</style>`,
    ),
};
