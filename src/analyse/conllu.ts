// CoNLL-U, the format that treebanks and parsers exchange (universaldependencies.org/format).

import type { Analysis } from '../domain/index.js';

/** One word line of a CoNLL-U file. `head`: 0-based, -1 for the root. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
  /** Words written as one: first and last word (0-based), and the form written. */
  readonly contractions: readonly { readonly first: number; readonly last: number; readonly form: string }[];
  /** True where a document or paragraph opens. */
  readonly opens: boolean;
  /** For each surface token, in order, whether a space follows; contractions count as one token. */
  readonly surface: readonly { readonly form: string; readonly space: boolean }[];
}

/** Reads a treebank; empty nodes are left out. */
export function readConllu(file: string): TreebankSentence[] {
  const out: TreebankSentence[] = [];
  for (const block of file.split(/\n\n+/)) {
    const words: TreebankWord[] = [];
    const contractions: { first: number; last: number; form: string }[] = [];
    const surface: { form: string; space: boolean }[] = [];
    let text = '';
    let opens = false;
    let covered = 0;
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9);
      if (line.startsWith('# newdoc') || line.startsWith('# newpar')) opens = true;
      if (line === '' || line.startsWith('#')) continue;
      const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = '', , misc = ''] =
        line.split('\t');
      const space = !misc.split('|').includes('SpaceAfter=No');
      if (id.includes('-')) {
        const [from, to] = id.split('-').map(Number) as [number, number];
        contractions.push({ first: from - 1, last: to - 1, form });
        surface.push({ form, space });
        covered = to;
      } else if (!id.includes('.')) {
        words.push({ form, lemma, upos, feats: feats === '_' ? '' : feats, head: Number(head) - 1, deprel });
        if (Number(id) > covered) surface.push({ form, space });
      }
    }
    if (words.length > 0) out.push({ text, words, contractions, opens, surface });
  }
  return out;
}

const clean = (s: string): string => s.replace(/\s+/g, ' ') || '_';

/** The sentences of an analysis as CoNLL-U; offsets stand in MISC as `start_char` and `end_char`. `names`: also the names, as comments. */
export function writeConllu(text: string, analysis: Analysis, names = false): string {
  const lines: string[] = [];
  let name = 0;
  analysis.sentences.forEach((sentence, k) => {
    lines.push(`# sent_id = ${k + 1}`, `# text = ${clean(text.slice(sentence.start, sentence.end))}`);
    for (; (analysis.names[name]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; name++) {
      const { type, start, end, exact } = analysis.names[name]!;
      if (names) lines.push(`# name = ${type} ${start}:${end} ${clean(exact)}`);
    }
    const { tokens } = sentence;
    tokens.forEach((t, i) => {
      const next = tokens[i + 1];
      const joined = next !== undefined && next.start === t.start && next.end === t.end;
      const before = tokens[i - 1];
      const opened = before !== undefined && before.start === t.start && before.end === t.end;
      const space = next === undefined || next.start > t.end ? [] : ['SpaceAfter=No'];
      const misc = [...space, `start_char=${t.start}`, `end_char=${t.end}`].join('|');
      if (joined && !opened) {
        let last = i + 1;
        while (tokens[last + 1]?.start === t.start && tokens[last + 1]?.end === t.end) last++;
        const after = tokens[last + 1];
        const gap = after === undefined || after.start > t.end ? [] : ['SpaceAfter=No'];
        const whole = [...gap, `start_char=${t.start}`, `end_char=${t.end}`].join('|');
        lines.push(`${i + 1}-${last + 1}\t${clean(text.slice(t.start, t.end))}${'\t_'.repeat(7)}\t${whole}`);
      }
      const tail = joined || opened ? '_' : misc;
      lines.push(
        `${i + 1}\t${clean(t.form)}\t${clean(t.lemma)}\t${t.upos}\t_\t${t.feats || '_'}\t${t.head + 1}\t${t.deprel}\t_\t${tail}`,
      );
    });
    lines.push('');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
