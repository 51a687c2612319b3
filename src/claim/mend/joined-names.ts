// Two names that a tree took for one, told apart by what each is known to name: "a dit à Reuters Carlos Ruiz", "le secrétaire au Foreign Office David Lammy".

import { altered, type Span, type Token } from '../../domain/index.js';

/** `people`: mentions of persons by name, in the order of the text. Tokens as they are where no two names were joined. */
export function splitNames(tokens: readonly Token[], people: readonly Span[]): readonly Token[] {
  let out: Token[] | null = null;
  for (const person of people) {
    const first = tokens.findIndex((t) => t.start === person.start);
    const t = tokens[first];
    const joined = t?.deprel.startsWith('flat') ? tokens[t.head] : undefined;
    if (!t || !joined || joined.end > person.start) continue;
    // Up to the head of the other name.
    let other = t.head;
    while (tokens[other]!.deprel.startsWith('flat') && tokens[other]!.head >= 0) other = tokens[other]!.head;
    const of = tokens[other]!;
    // "Mr Torres's party": what stands behind the name is no preposition.
    const marked = tokens.some((x) => x.head === other && x.deprel === 'case' && x.start < person.start);
    const above = tokens[of.head];
    // Only behind a preposition: "le général Ali Hassan" may be one name that the finder cut.
    if (!above || !marked) continue;
    const free = above.upos === 'VERB' && !tokens.some((x) => x.head === of.head && x.deprel.startsWith('nsubj'));
    if (above.upos !== 'NOUN' && !free) continue;
    out ??= [...tokens];
    out[first] = altered(t, { head: of.head, deprel: free ? 'nsubj' : 'appos' });
    tokens.forEach((x, k) => {
      if (k === first || x.start < person.start) return;
      const inside = x.end <= person.end;
      const onOther =
        x.head >= 0 &&
        tokens[x.head]!.start < person.start &&
        (x.head === other || tokens[x.head]!.deprel.startsWith('flat'));
      if (inside && onOther) out![k] = altered(x, { head: first });
      else if (x.head === other && x.deprel === 'appos') out![k] = altered(x, { head: first });
    });
  }
  return out ?? tokens;
}
