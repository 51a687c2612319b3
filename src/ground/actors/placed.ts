// Names of several words that were taken for a person's, where the words before them say that something is there.

import type { Span } from '../../domain/index.js';
import { gap } from '../../find/words.js';
import { cueAfter, cueBefore, tokenAt } from './cues.js';
import { type Scene, wordAt } from './scene.js';

/**
 * "in Souq al-Jumaa", « fauchés à Kfar Giladi »: right behind a preposition that has a place after it. « a dit à Ahmed Salem »: not behind a verb
 * that may be told or give something to somebody. False where a title or a noun calls the name a person.
 */
export function isPlaced(scene: Scene, name: Span): boolean {
  const { words, lexicon, text } = scene;
  const at = wordAt(words, name.start);
  const [before, first] = [words[at - 1], words[at]];
  if (!lexicon || !before || first?.start !== name.start || first.before !== gap.none) return false;
  if (!/[\s-]/.test(text.slice(name.start, name.end))) return false;
  if (cueBefore(scene, name.start) || cueAfter(scene, name.end)) return false;
  // "in John Kerry's view"
  if (/^['’]s\b/.test(text.slice(name.end, name.end + 2))) return false;
  const word = lexicon.of.has(before.folded) && before.before === gap.none ? words[at - 2]?.folded : before.folded;
  if (lexicon.onlyPlaces.has(word ?? '')) return true;
  if (!lexicon.toPlaces.has(before.folded)) return false;
  const governor = words[at - 2];
  if (!governor || governor.sentence !== before.sentence || before.before === gap.hard) return true;
  const token = tokenAt(scene, governor.start, governor.sentence);
  if (token === null) return false;
  const passive =
    token.upos === 'VERB' && token.feats.includes('VerbForm=Part') && !active(scene, governor.sentence, token.start);
  return passive || lexicon.nouns.has(governor.folded);
}

/** « ont fauché »: with the helper "avoir" and without "être". */
function active(scene: Scene, sentence: number, start: number): boolean {
  const tokens = scene.analysis.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex((t) => t.start === start);
  const helpers = tokens.filter((t) => t.head === at && t.deprel.startsWith('aux')).map((t) => t.lemma);
  return helpers.includes('avoir') && !helpers.includes('être');
}
