// The claims of one article for a person at a terminal: each sentence once, its claims below it.

import type { Claim, Inspection } from '../domain/index.js';
import { claimLine } from './claim-line.js';
import { plain } from './plain.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

/** `why`: also the rule and the steps of each claim. Ends without a line break. */
export function claimsText(
  { article, claims, dropped }: Inspection,
  style: Style,
  columns: number,
  why: boolean,
): string {
  const lines = [style.bold(plain(article.title ?? article.name ?? article.id))];
  const bySentence = new Map<string, Claim[]>();
  for (const c of claims) bySentence.set(c.evidence.sentence, [...(bySentence.get(c.evidence.sentence) ?? []), c]);
  for (const [sentence, here] of bySentence) {
    lines.push('', ...wrap(plain(sentence), columns - 2).map((l) => `  ${l}`));
    for (const c of here) {
      lines.push(
        ...wrap(claimLine(c), columns - 6).map((l, i) => (i === 0 ? `    ${style.cyan('·')} ${l}` : `      ${l}`)),
      );
      if (!why) continue;
      lines.push(style.dim(`      rule ${plain(c.rule)}`));
      for (const step of c.steps)
        lines.push(...wrap(plain(step.says), columns - 10).map((l) => style.dim(`        ${l}`)));
      for (const link of c.links) lines.push(style.dim(`        ${link.kind} ${link.claim} (“${plain(link.exact)}”)`));
    }
  }
  if (claims.length === 0) lines.push('', style.dim('  no claim found'));
  const refused = Object.entries(dropped);
  if (refused.length > 0)
    lines.push('', style.dim(`  refused: ${refused.map(([reason, n]) => `${n} ${plain(reason)}`).join(', ')}`));
  return `${lines.join('\n')}\n`;
}
