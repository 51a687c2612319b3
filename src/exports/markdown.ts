// A chronology to send on: Markdown (CommonMark) with numbered sources and quoted evidence.

import { quoted } from './entry-words.js';
import type { ExportFormat } from './format.js';
import { type Block, report } from './report.js';

/** Every character that CommonMark or HTML could take for markup is escaped. */
export function markdownText(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]{}#|~!>]/g, '\\$&')
      .replace(/^(\s*\d*)([-+=.)])/, '$1\\$2')
      // A bare address would be made a link by GitHub's dialect.
      .replace(/(https?|ftp|www)(:|\.)/gi, '$1\u200b$2')
  );
}

const md = markdownText;
const cite = (numbers: readonly number[]) => numbers.map((n) => `\\[${n}\\]`).join('');

export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${md(block.text)}\n\n`;
    case 'paragraph':
      return `${md(block.text)}\n\n`;
    case 'section':
      return `## ${md(block.text)}\n\n`;
    case 'day':
      return `### ${md(block.text)}\n\n`;
    case 'entry': {
      const lines = [`- **${md(block.type)}** ${md(block.line)}${block.note ? ` *(${md(block.note)})*` : ''}  `];
      lines.push(`  ${block.support} ${cite(block.sources)}`);
      for (const q of block.quotes) lines.push('', `  > ${md(quoted(q.text))} ${cite([q.source])}`);
      for (const d of block.disputes) {
        lines.push('', `  ${d.head}: ${md(d.about)}${d.range ? ` (${d.range})` : ''}`, '');
        for (const s of d.sides) {
          lines.push(
            `  - ${md(s.value)}: ${md(s.by) || 'source unknown'} ${cite(s.sources)}${s.superseded ? ' *(since corrected by the same outlet)*' : ''}`,
          );
        }
      }
      return `${lines.join('\n')}\n\n`;
    }
    case 'series':
      return `### ${md(block.name)}\n\n| as of | figure | according to | source |\n|---|---|---|---|\n${block.points
        .map((p) => `| ${md(p.asOf)} | ${md(p.figure)} | ${md(p.claimant)} | ${cite([p.source])} |\n`)
        .join('')}\n`;
    case 'source': {
      const more = [block.date, block.credit && `credited to ${block.credit}`, ...block.copies]
        .filter((w) => w !== '')
        .map(md);
      return `${block.number}. ${md(block.outlet)}, “${md(block.title)}”, ${more.join(', ')}${block.url ? `. <${block.url.replace(/[<>]/g, '')}>` : ''}\n`;
    }
  }
}

export const markdownFormat: ExportFormat = {
  name: 'md',
  summary: 'a chronology to read and send on, in Markdown',
  mediaType: 'text/markdown; charset=utf-8',
  *write(record, about) {
    for (const block of report(record, about)) yield blockMarkdown(block);
  },
};
