// Lemmas of words that the model never met, set right where the act words know them: "raided" is of "raid", "villages" of "village".

import { altered, type Sentence, type Token } from '../domain/index.js';
import type { Lexicon } from './lexicon.js';

/** The sentence with lemmas that the lexicon has; those it knows already, and names, stay. */
export function withKnownLemmas(sentence: Sentence, lexicon: Lexicon): Sentence {
  const { endings } = lexicon.words;
  if (!endings) return sentence;
  const isVerb = (x: string) => lexicon.verbs.has(x);
  const isNoun = (x: string) =>
    lexicon.nouns.has(x) || lexicon.sets.animate.has(x) || Object.values(lexicon.classes).some((c) => c.has(x));
  let tokens: Token[] | null = null;
  sentence.tokens.forEach((t, i) => {
    const knows = t.upos === 'VERB' ? isVerb : t.upos === 'NOUN' ? isNoun : null;
    if (knows === null || knows(t.lemma.toLowerCase())) return;
    const lemma = candidates(t.form.toLowerCase(), endings).find(knows);
    if (lemma === undefined) return;
    tokens ??= [...sentence.tokens];
    tokens[i] = altered(t, { lemma });
  });
  return tokens === null ? sentence : { ...sentence, tokens };
}

/** What a form may be of: each ending exchanged, also with the doubled consonant before it made single. */
function candidates(form: string, endings: readonly (readonly [string, string])[]): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!form.endsWith(ending) || form.length < ending.length + 3) return [];
    const stem = form.slice(0, -ending.length);
    const doubled = instead === '' && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
    return [stem + instead, ...doubled];
  });
}
