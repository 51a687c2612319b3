// A sentence with the words that count marked in it.

import { plain } from '../plain.js';

interface Props {
  readonly sentence: string;
  readonly exact: string;
  readonly lang: string;
}

/** Longest sentence shown whole; around the marked words beyond that. */
const longest = 900;

export function Sentence({ sentence, exact, lang }: Props) {
  const at = sentence.indexOf(exact);
  const before = at < 0 ? sentence : sentence.slice(0, at);
  const after = at < 0 ? '' : sentence.slice(at + exact.length);
  const cutBefore = before.length > longest ? `…${before.slice(-longest)}` : before;
  const cutAfter = after.length > longest ? `${after.slice(0, longest)}…` : after;
  return (
    <q class="sentence" dir="auto" lang={lang === 'und' ? undefined : lang}>
      {plain(cutBefore)}
      {at >= 0 && <mark>{plain(exact.length > 2 * longest ? `${exact.slice(0, 2 * longest)}…` : exact)}</mark>}
      {plain(cutAfter)}
    </q>
  );
}
