// A walk through sampled claims in the terminal: right or wrong, and why; then how often the program was right.

import type { Claim, DossierRecord } from '../domain/index.js';
import { claimLine } from '../exports/claim-line.js';
import { plain } from '../exports/plain.js';
import { type Style, style } from '../exports/style.js';
import type { DossierService, Verdict } from '../server/dossier-service.js';
import type { Terminal } from './terminal.js';

/** 95 % interval of a share (Wilson 1927): honest for small samples and for shares near 0 and 1. */
export function wilson(right: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const [z, p] = [1.959964, right / of];
  const middle = p + (z * z) / (2 * of);
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}

/** Parts of a claim that may be wrong; a person types the first letter, or words of their own. */
const faults: readonly (readonly [key: string, fault: string])[] = [
  ['n', 'not-said'],
  ['t', 'type'],
  ['a', 'actor'],
  ['p', 'place'],
  ['d', 'time'],
  ['f', 'figure'],
];

/** Lines typed or piped in; null at their end. */
function lineReader(terminal: Terminal): () => Promise<string | null> {
  const bytes = terminal.stdin()[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  let rest = '';
  let ended = false;
  return async () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 1);
        return line.trim();
      }
      if (ended) {
        const last = rest.trim();
        rest = '';
        return last === '' ? null : last;
      }
      const { value, done } = await bytes.next();
      if (done) ended = true;
      else rest += decoder.decode(value, { stream: true });
    }
  };
}

/** The sentence with the clause marked, the claim as read from it, and where it stands. */
function show(claim: Claim, record: DossierRecord, number: string, s: Style): string {
  const { exact, sentence } = claim.evidence;
  const at = sentence.indexOf(exact);
  const [before, after] = at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + exact.length)];
  const space = (edge: string | undefined) => (edge !== undefined && /\s/.test(edge) ? ' ' : '');
  const marked = `${plain(before)}${space(before.at(-1))}${at < 0 ? '' : s.bold(plain(exact))}${space(after[0])}${plain(after)}`;
  const article = record.articles.find((a) => a.id === claim.article);
  const from = [article?.outlet, article?.publication.settled, article?.title ?? article?.name]
    .filter(Boolean)
    .map((x) => plain(x!));
  const steps = claim.steps.map((step) => s.dim(`    ${plain(step.says)}`));
  return [`${number}  ${s.dim(from.join(' · '))}`, `  ${marked}`, `  ${s.cyan(claimLine(claim))}`, ...steps, ''].join(
    '\n',
  );
}

/** What the verdicts on a sample come to, in a few lines. */
export function precisionLines(verdicts: readonly Pick<Verdict, 'right' | 'why'>[], claims: number): string {
  const right = verdicts.filter((v) => v.right).length;
  const { low, high } = wilson(right, verdicts.length);
  const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
  const why = new Map<string, number>();
  for (const v of verdicts) if (!v.right) why.set(v.why, (why.get(v.why) ?? 0) + 1);
  const reasons = [...why].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w, n]) => `${n} ${plain(w)}`);
  return [
    `${right} of ${verdicts.length} right: precision ${verdicts.length ? percent(right / verdicts.length) : '—'}, 95 % interval ${percent(low)} to ${percent(high)} (Wilson), of ${claims} claims.`,
    ...(reasons.length ? [`Wrong: ${reasons.join(', ')}.`] : []),
    '',
  ].join('\n');
}

/**
 * Asks about each claim of the sample that has no verdict yet; each answer is kept at once, so a walk broken off goes on
 * where it stopped. Ends with the precision over all verdicts on the sample.
 */
export async function reviewSession(
  service: DossierService,
  terminal: Terminal,
  { size, seed, who }: { readonly size: number; readonly seed: number; readonly who: string },
): Promise<void> {
  const s = style(terminal.colour);
  const record = await service.record();
  const claims = new Map(record.claims.map((c) => [c.id, c]));
  const sample = (await service.reviewSample(size, seed)).filter((id) => claims.has(id));
  if (sample.length === 0) {
    terminal.err('The dossier has no claims to review.\n');
    return;
  }
  const judged = new Map((await service.verdicts()).map((v) => [v.claim, v] as const));
  const open = sample.filter((id) => !judged.has(id));
  const next = lineReader(terminal);
  if (open.length < sample.length)
    terminal.err(`${sample.length - open.length} of the ${sample.length} have a verdict already.\n`);
  if (open.length)
    terminal.err(`Does the claim say what the marked words say? r right · w wrong · s skip · q stop\n\n`);
  walk: for (const [i, id] of open.entries()) {
    terminal.out(show(claims.get(id)!, record, `${i + 1}/${open.length}`, s));
    for (;;) {
      terminal.err('r/w/s/q? ');
      const typed = await next();
      const [, answer, more = ''] = /^(r|w|s|q)(?:ight|rong|kip|uit)?(?:\s+(.*))?$/i.exec(typed ?? 'q') ?? [];
      const key = answer?.toLowerCase();
      if (key === 'q') break walk;
      if (key === 's') break;
      if (key === 'r') {
        await judge({ claim: id, right: true, why: '', who });
        break;
      }
      if (key === 'w') {
        // "w a" in one line, or asked for.
        let said = more;
        if (said === '') {
          terminal.err(
            `what is wrong? ${faults.map(([letter, fault]) => `${letter} ${fault}`).join(' · ')} · or in words: `,
          );
          said = (await next()) ?? '';
        }
        const why = faults.find(([letter, fault]) => said === letter || said === fault)?.[1] ?? said;
        await judge({ claim: id, right: false, why: why || 'no reason given', who });
        break;
      }
      terminal.err('Type r, w, s or q. ');
    }
  }
  terminal.out(
    `\n${precisionLines(
      sample.flatMap((id) => judged.get(id) ?? []),
      record.claims.length,
    )}`,
  );

  async function judge(verdict: Omit<Verdict, 'at'>) {
    await service.judge(verdict);
    judged.set(verdict.claim, { ...verdict, at: '' });
  }
}
