// Tags that the words around leave no choice about, where the model took another: gerunds before their object, numbers in letters, nouns before "between".

import type { Inflection } from './inflect.js';
import { uposIndex } from './upos.js';
import type { Word } from './words.js';

const NOUN = uposIndex('NOUN');
const ADJ = uposIndex('ADJ');
const VERB = uposIndex('VERB');
const PROPN = uposIndex('PROPN');
const NUM = uposIndex('NUM');
const AUX = uposIndex('AUX');
const PUNCT = uposIndex('PUNCT');
const CCONJ = uposIndex('CCONJ');

/** What brings a gerund: "accused of bombing the city". */
const brings = /^(?:of|for|by|after|before|from|without|against|while|since)$/u;
/** What opens an object and follows no noun. */
const opensObject = /^(?:the|a|an|its|their|his|her|our|your|my|these|those)$/u;
/** In -ing, and no gerunds. */
const things = /^(?:morning|evening|ceiling|wedding|being|spring|king|ring|wing|string)$/u;
const number =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u;

/** Written to `tags` and `classes` in place; a class that the language does not have changes nothing. */
export function settleTags(
  words: readonly Word[],
  tags: Uint8Array,
  classes: Uint16Array,
  inflections: readonly Inflection[],
): void {
  const set = (i: number, upos: number, feats: RegExp): void => {
    const k = inflections.findIndex((x) => x.upos === upos && feats.test(x.feats));
    if (k < 0) return;
    tags[i] = upos;
    classes[i] = k;
  };
  for (let i = 0; i < words.length; i++) {
    const { norm } = words[i]!;
    const next = words[i + 1]?.norm ?? '';
    const last = words[i - 1]?.norm ?? '';
    if (
      tags[i] === NOUN &&
      norm.endsWith('ing') &&
      !things.test(norm) &&
      words[i]!.verb > 0 &&
      brings.test(last) &&
      opensObject.test(next)
    )
      set(i, VERB, /VerbForm=Ger/u);
    else if ((tags[i] === NOUN || tags[i] === ADJ || tags[i] === PROPN) && number.test(norm) && words[i]!.caps === 0)
      set(i, NUM, /NumType=Card/u);
    // « a exclu tout cessez-le-feu »
    else if (tags[i] !== NOUN && norm === 'cessez-le-feu') set(i, NOUN, /Gender=Masc/u);
    else if (tags[i] === NOUN && norm.endsWith('s') && words[i]!.verb > 0 && onlyVerb(i))
      set(i, VERB, /Number=Sing\|Person=3\|Tense=Pres\|VerbForm=Fin/u);
    // "Clashes between the army and …": as a verb it would have nothing before it.
    else if (tags[i] === VERB && i === 0 && next === 'between' && norm.endsWith('s')) set(i, NOUN, /Number=Plur/u);
  }
  /** "the player kills terrorists and …": behind a noun of one thing with its article, before one of several, and no other verb in sight. */
  function onlyVerb(v: number): boolean {
    const plural = (i: number): boolean => tags[i] === NOUN && words[i]!.norm.endsWith('s');
    if (v < 2 || v + 1 >= words.length || tags[v - 1] !== NOUN || plural(v - 1) || !plural(v + 1)) return false;
    if (!/^(?:the|a|an)$/u.test(words[v - 2]!.norm)) return false;
    const finite = (i: number): boolean =>
      tags[i] === AUX || (tags[i] === VERB && /VerbForm=Fin/u.test(inflections[classes[i]!]?.feats ?? ''));
    for (let i = v - 1; i >= 0 && tags[i] !== PUNCT; i--) if (finite(i)) return false;
    for (let i = v + 1; i < words.length && tags[i] !== PUNCT && tags[i] !== CCONJ; i++) if (finite(i)) return false;
    return true;
  }
}
