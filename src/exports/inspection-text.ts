// One inspection for a person at a terminal: what the article is, then each claim above the words that say it.

import type { Claim, Inspection } from '../domain/index.js';
import { claimLine } from './claim-line.js';
import { guessWords } from './entry-words.js';
import { plain } from './plain.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

function evidence(claim: Claim, style: Style, columns: number): string[] {
  const sentence = plain(claim.evidence.sentence || claim.evidence.exact);
  return wrap(`“${sentence}”`, columns - 6).map((l) => style.dim(`      ${l}`));
}

/** Ends without a line break. `columns`: width of the screen. */
export function inspectionText(
  { article, grounded, claims, dropped }: Inspection,
  style: Style,
  columns: number,
): string {
  const { publication: p } = grounded;
  const line = (name: string, value: string) => `  ${style.dim(name.padEnd(10))} ${value}`;
  const lines = [style.bold(plain(article.title ?? article.name ?? article.id))];
  lines.push(line('outlet', article.outlet ? plain(article.outlet.name) : style.dim('not named')));
  if (article.agencies.length > 0) lines.push(line('agencies', plain(article.agencies.map((a) => a.name).join(', '))));
  if (article.byline.length > 0) lines.push(line('by', plain(article.byline.join(', '))));
  lines.push(line('language', plain(article.language) + (article.translated ? ', translated' : '')));
  lines.push(
    line(
      'published',
      p.edtf === null
        ? style.dim('unknown')
        : `${plain(p.settled ?? p.edtf)} (${p.basis}${p.settled && p.settled !== p.edtf ? `, within ${plain(p.edtf)}` : ''}${guessWords(p)})`,
    ),
  );
  for (const r of p.because)
    for (const l of wrap(`“${plain(r.exact)}”: ${plain(r.says)}`, columns - 13))
      lines.push(style.dim(`             ${l}`));
  lines.push(
    line(
      'length',
      `${article.text.length} characters; ${article.removed.length} ${article.removed.length === 1 ? 'passage' : 'passages'} of boilerplate removed`,
    ),
  );
  for (const f of grounded.flags) lines.push(line('flag', style.yellow(`${f.kind}: ${plain(f.why)}`)));
  lines.push(
    '',
    `  ${claims.length === 0 ? style.dim('no claim found') : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`}`,
  );
  for (const claim of claims) {
    lines.push(
      '',
      ...wrap(claimLine(claim), columns - 4).map((l, i) => (i === 0 ? `    ${l}` : `      ${l}`)),
      ...evidence(claim, style, columns),
    );
  }
  const refused = Object.entries(dropped);
  if (refused.length > 0)
    lines.push(
      '',
      style.dim(`  refused for want of their words: ${refused.map(([why, n]) => `${n} ${plain(why)}`).join(', ')}`),
    );
  return `${lines.join('\n')}\n`;
}
