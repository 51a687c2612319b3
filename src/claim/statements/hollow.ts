// Verbs of saying that, for all their parties, say nothing to anybody: danger, disagreement, refusals to comment, pleas.

import { slot } from '../events/slots.js';
import { isNegated } from '../modality.js';
import { nounAct } from '../nouns.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import type { Meant } from './meant-for.js';
import type { Spoken } from './utterance.js';

/** Whether nothing is left to tell of what is spoken. */
export const isHollow = (spoken: Spoken, meant: Meant): boolean =>
  spoken.speakers.refs.length + meant.recipients.refs.length === 0 ||
  isDanger(spoken, meant) ||
  isCutOff(spoken) ||
  evades(spoken) ||
  isNoCharge(spoken, meant) ||
  isNoAnswer(spoken, meant) ||
  isNoPlea(spoken, meant) ||
  isConvoked(spoken) ||
  isCall(spoken) ||
  isArmedBy(spoken) ||
  isHeld(spoken) ||
  isNoAccord(spoken, meant);

const wordless = ({ clause, whole }: Spoken): boolean => clause.length === 0 && whole.length === 0;

/** « y adhère »: what it is said of was named before. */
const pointsBack = ({ tree, v }: Spoken): boolean =>
  tree.children(v).some((c) => tree.words.saying.toIt.has(tree.at(c).form.toLowerCase()));

/** "menace la route", "se sont opposés sur la marche à suivre": danger and disagreement, no words to anybody. */
function isDanger(spoken: Spoken, { recipients }: Meant): boolean {
  const { r, s, tree, v, sense } = spoken;
  if (sense.type === 'REJECT' && sense.reflexive) return !pointsBack(spoken) && slot(r, s, v, sense).length === 0;
  if (sense.type !== 'THREATEN' || sense.noun !== null || recipients.refs.length > 0 || !wordless(spoken)) return false;
  const objects = tree.objects(v);
  return objects.length === 0 || objects.some((o) => tree.children(o, 'det').some((d) => tree.has(d, 'Definite=Def')));
}

/** "a toll that doctors believe is far too low": of which the subject is the noun before. */
function isCutOff({ tree, v, clause, whole }: Spoken): boolean {
  const [c] = clause;
  if (c === undefined || clause.length > 1 || c < v || whole.length > 0 || !tree.at(v).deprel.startsWith('acl'))
    return false;
  if (tree.child(c, 'nsubj', 'csubj', 'expl', 'mark') !== undefined || tree.child(v, 'nsubj') === undefined)
    return false;
  const first = tree.tokens[v + 1];
  return first !== undefined && /^(?:AUX|VERB)$/.test(first.upos) && tree.has(v + 1, 'VerbForm=Fin');
}

/** "declined to be named", "a refusé de commenter" … and "asked not to be named"; "denied saying it" denies. */
function evades({ r, tree, v, sense, clause }: Spoken): boolean {
  const refuses = sense.type === 'REJECT' && !tree.words.saying.denying.has(tree.lemma(v));
  return (
    (refuses || sense.type === 'REQUEST') &&
    clause.some(
      (c) => r.lexicon.sets.evasive.has(tree.lemma(c)) && (sense.type === 'REJECT' || isNegated(tree, c, r.lexicon)),
    )
  );
}

/** Him, her, them; "the other". */
const isSomebody = (tree: Tree, o: number): boolean => tree.words.saying.somebody.has(tree.at(o).form.toLowerCase());

/** "a dénoncé une violation de l'accord", « un acte lâche »: what is done or said can be condemned, whoever did it. */
function isCharged(r: Reading, s: number, v: number, o: number): boolean {
  const tree = r.trees[s]!;
  if (nounAct(r, s, o) || r.inQuotation(tree.at(o))) return true;
  const lemma = tree.lemma(o);
  if (tree.at(o).upos !== 'NOUN' || tree.words.saying.noDeed.has(lemma)) return false;
  return (
    tree.words.saying.openly.has(tree.lemma(v)) ||
    r.lexicon.content.accuse.has(lemma) ||
    tree.words.saying.deed.has(lemma) ||
    (tree.words.saying.doingBy.test(lemma) && tree.child(o, 'nmod', 'amod', 'acl') !== undefined)
  );
}

/** "Prosecutors accuse her": whoever she is, somebody is accused; "described the vote as a sham": the charge is in the words. */
function isNoCharge(spoken: Spoken, { type, recipients }: Meant): boolean {
  const { r, s, tree, v, sense } = spoken;
  return (
    type === 'ACCUSE' &&
    sense.type === 'ACCUSE' &&
    recipients.refs.length === 0 &&
    wordless(spoken) &&
    !(sense.noun !== null && tree.words.saying.chargedBy.has(sense.noun)) &&
    tree.children(v, 'ccomp').every((c) => !tree.children(c).some((k) => tree.lemma(k) === 'what')) &&
    tree.objects(v).every((o) => !isCharged(r, s, v, o) && (sense.needs !== 'obj' || !isSomebody(tree, o)))
  );
}

/** Support and refusal of nothing that is named. */
function isNoAnswer(spoken: Spoken, { type, recipients }: Meant): boolean {
  const { tree, v, sense, clause, passive } = spoken;
  return (
    (type === 'SUPPORT' || type === 'REJECT') &&
    sense.type === type &&
    !pointsBack(spoken) &&
    recipients.refs.length === 0 &&
    clause.length === 0 &&
    sense.noun === null &&
    sense.particle === null &&
    sense.needs !== 'slot' &&
    !(tree.words.saying.flatly.has(tree.lemma(v)) && !passive) &&
    sense.needs !== 'negated' &&
    tree.objects(v).length === 0
  );
}

/** "pleaded not guilty", "appealed on Monday", "pressed its drive": nothing is asked, and nobody is. */
const isNoPlea = (spoken: Spoken, { recipients }: Meant): boolean =>
  spoken.sense.type === 'REQUEST' &&
  spoken.sense.recipient !== undefined &&
  wordless(spoken) &&
  (spoken.tree.objects(spoken.v).length === 0 || spoken.tree.words.saying.pressing.has(spoken.tree.lemma(spoken.v))) &&
  recipients.refs.length === 0 &&
  spoken.tree.obliques(spoken.v, spoken.sense.recipient).length === 0;

/** "called an election for June": it is to be held, and asked of nobody. */
const isConvoked = ({ tree, v, sense }: Spoken): boolean =>
  sense.type === 'REQUEST' &&
  sense.noun === null &&
  sense.particle === null &&
  tree.words.saying.convoking.has(tree.lemma(v)) &&
  // "called off the strike": no call at all.
  (tree.children(v, 'compound').some((c) => c === v + 1 && tree.words.saying.off.has(tree.lemma(c))) ||
    tree.objects(v).some((o) => o > v && tree.words.saying.convoked.has(tree.lemma(o))));

/** "the officers called on him": a visit, where nothing is said to be asked of him. */
const isCall = (spoken: Spoken): boolean => {
  const { tree, v, sense } = spoken;
  return (
    sense.type === 'REQUEST' &&
    tree.words.saying.convoking.has(tree.lemma(v)) &&
    wordless(spoken) &&
    tree.obliques(v, [...tree.words.grammar.for]).length === 0 &&
    tree.children(v, 'obl').some((o) => o === v + 2 && tree.at(o).upos === 'PRON' && tree.caseOf(o) !== '')
  );
};

/** "the army, backed by tanks": they say nothing of it. */
const isArmedBy = ({ tree, sense, passive, speakers }: Spoken): boolean =>
  sense.type === 'SUPPORT' &&
  passive &&
  speakers.refs.length > 0 &&
  speakers.refs.every((x) => tree.words.saying.arms.test(x.mention));

/** « soutiennent une interprétation différente »: held to be so, and nobody is backed. */
const isHeld = (spoken: Spoken): boolean => {
  const { tree, v, sense } = spoken;
  const objects = tree.objects(v);
  return (
    sense.type === 'SUPPORT' &&
    sense.noun === null &&
    wordless(spoken) &&
    objects.length > 0 &&
    objects.every((o) => tree.words.saying.opinions.has(tree.lemma(o)))
  );
};

/** "s'est engagé dans une rue": agreed to nothing that is said. */
function isNoAccord(spoken: Spoken, { recipients }: Meant): boolean {
  const { r, s, tree, v, sense } = spoken;
  if (sense.type !== 'AGREE' || !wordless(spoken) || tree.child(v, 'obj') !== undefined) return false;
  if (recipients.refs.length > 0) return false;
  return ![v, ...tree.obliques(v, tree.words.saying.agreedIn)].some((x) =>
    tree.obliques(x, tree.words.saying.agreedTo).some((o) => o > v && !r.inTime(s, o)),
  );
}
