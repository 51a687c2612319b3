// Did it happen, by the words of the text? Negation, mood, tense, and what a clause hangs on.

import type { Modality } from '../domain/index.js';
import type { Lexicon } from './lexicon.js';
import { isBareForm, matchVerb } from './senses.js';
import type { Tree } from './tree.js';

export interface Standing {
  readonly modality: Modality;
  /** Content of a demand, a threat, a wish: the act below did not thereby happen and is no claim of its own. */
  readonly suppressed: boolean;
  /** Verbs of saying above, nearest first: their subjects are cited for the clause. */
  readonly reporters: readonly number[];
}

export function isNegated(tree: Tree, i: number, lexicon: Lexicon): boolean {
  const kids = tree.children(i);
  const words = kids.map((k) => tree.lemma(k));
  // "ne … que" restricts and denies nothing; « qu'aucun n'a été tué » opens a clause.
  const { half, restricting, full, goesOnBare, lessThan } = tree.words.modality;
  const halved = words.findIndex((w) => half.has(w));
  if (halved >= 0 && words.findLastIndex((w) => restricting.has(w)) > halved) return false;
  // « ne cesse d'augmenter »: without « pas » it goes on.
  if (halved >= 0 && goesOnBare.has(tree.lemma(i)) && !words.some((w) => full.has(w))) return false;
  // « n'en a pas moins ordonné »: and did.
  const none = (k: number) => lessThan.has(tree.lemma(k)) && full.has(tree.tokens[k - 1]?.lemma ?? '');
  if (kids.some(none)) return false;
  return kids.some((k) => {
    const rel = tree.rel(k);
    const lemma = tree.lemma(k);
    if (rel === 'advmod' || rel === 'det' || rel === 'cc' || rel === 'mark' || rel === 'case')
      return (
        (tree.has(k, 'Polarity=Neg') && !tree.words.modality.negatesNoClause.has(lemma)) ||
        (lexicon.sets.negation.has(lemma) && !(rel === 'mark' && tree.words.modality.absent.has(lemma)))
      );
    // "Nobody is talking of it", "no one was hurt"
    if (rel === 'nsubj' && tree.words.modality.nobody.has(lemma) && tree.at(k).upos === 'PRON') return true;
    // "No one was hurt", "Aucun soldat n'a été tué", "offered no evidence": the negation sits on the subject or the object.
    return (
      (rel === 'nsubj' || (rel === 'obj' && k > i)) &&
      // "no American", « aucun Américain »: a people's name draws an adverb before it.
      tree.children(k, 'det', 'advmod').some((d) => d < k && tree.words.grammar.no.has(tree.lemma(d)))
    );
  });
}

/** "habiteraient" for "habiter": an ending that only the conditional has, where the tagger took it for an imperfect. */
function looksConditional(tree: Tree, i: number): boolean {
  const { conditionalForms, conditionalEndings } = tree.words.modality;
  const form = tree.at(i).form.toLowerCase();
  if (conditionalForms.test(form)) return true;
  const stem = tree.lemma(i).replace(/(?<=r)e$/, '');
  return stem.endsWith('r') && form.startsWith(stem) && conditionalEndings.has(form.slice(stem.length));
}

/** How a clause is reported: not at all, by what is said now, or by what was said then. */
export type Reported = false | 'now' | 'then';

/** The verb's own mood and tense, with its auxiliaries. */
export function ownModality(tree: Tree, i: number, lexicon: Lexicon, reported: Reported): Modality {
  const parts = [i, ...tree.children(i, 'aux', 'cop')];
  if (isNegated(tree, i, lexicon)) return 'denied';
  if (tree.children(i, 'advmod').some((a) => lexicon.sets.hearsay.has(tree.lemma(a)))) return 'conditional';
  const aux = parts.slice(1).map((a) => tree.lemma(a));
  // "could confirm three dead", "could be heard": and did.
  const { couldAndDid, could } = tree.words.modality;
  if (couldAndDid.has(tree.lemma(i)) && parts.some((p) => could.has(tree.at(p).form.toLowerCase())) && !reported)
    return 'asserted';
  if (aux.some((a) => lexicon.sets.possible.has(a))) return 'possible';
  // "proposed that they be barred": a bare form, of what is not so.
  if (isBareForm(tree, i)) return 'planned';
  // « pourrait retirer ses troupes »
  if (lexicon.sets.possible.has(tree.lemma(i)) && tree.has(i, 'Mood=Cnd')) return 'possible';
  // "should Israel invade": if it does.
  if (isInverted(tree, i)) return 'possible';
  if (aux.some((a) => lexicon.sets.obliged.has(a))) return 'planned';
  if (parts.some((p) => tree.has(p, 'Mood=Cnd') || looksConditional(tree, p))) {
    // "aurait tué" is hearsay; "seraient expulsées" after what was said is a future seen from the past, after what is said it is hearsay too.
    const compound = tree.children(i, 'aux:tense').some((a) => tree.has(a, 'Mood=Cnd'));
    return compound || reported !== 'then' || isState(tree, i) ? 'conditional' : 'planned';
  }
  // "aura fait trois morts": over by then, as accounts are summed up.
  const perfect = tree
    .children(i, 'aux')
    .some((a) => tree.words.grammar.have.has(tree.lemma(a)) && tree.has(a, 'Tense=Fut'));
  if (perfect && !reported) return 'asserted';
  if (parts.some((p) => tree.has(p, 'Tense=Fut')) || aux.some((a) => tree.words.modality.future.has(a)))
    return 'planned';
  if (aux.some((a) => tree.words.modality.conditional.has(a))) return reported ? 'planned' : 'possible';
  const told = tree.child(i, 'nsubj') !== undefined && tree.at(i).head < 0;
  if (parts.some((p) => tree.has(p, 'Mood=Imp')) && !told && !goesOnFinite(tree, i)) return 'planned';
  return 'asserted';
}

/** "had closed the borders, cut off electricity": a form that could be an imperative, going on with a verb that has an auxiliary of the past. */
const goesOnFinite = (tree: Tree, i: number): boolean => {
  const head = tree.at(i).head;
  return (
    head >= 0 &&
    head < i &&
    /^(?:conj|parataxis)$/.test(tree.rel(i)) &&
    tree.children(head, 'aux').some((a) => tree.words.grammar.perfect.has(tree.lemma(a)))
  );
};

/** "should Israel invade", "had they known": the auxiliary before its subject, where nothing is asked. */
const isInverted = (tree: Tree, i: number): boolean =>
  tree.tokens.at(-1)?.form !== '?' &&
  tree
    .children(i, 'aux')
    .some(
      (a) =>
        tree.words.modality.ought.has(tree.at(a).form.toLowerCase()) &&
        tree.children(i, 'nsubj').some((x) => x > a && x < i),
    );

/** "was not seriously injured": what is denied is how badly. */
const ofDegree = (tree: Tree, i: number): boolean =>
  tree.children(i, 'advmod').some((a) => tree.words.modality.degree.has(tree.lemma(a)) && a < i);

/** "a pu entrer", "was able to enter": of what is over it says that it came to it; « a pu être touché » may be a guess. */
const cameTrue = (tree: Tree, above: number, below: number): boolean =>
  (tree.words.modality.canDo.has(tree.lemma(above)) &&
    tree
      .children(above, 'aux')
      .some(
        (a) => tree.words.grammar.have.has(tree.lemma(a)) && tree.has(a, 'Mood=Ind') && !tree.has(a, 'Tense=Fut'),
      ) &&
    tree.child(below, 'aux:pass', 'aux:tense') === undefined) ||
  (tree.words.modality.able.has(tree.lemma(above)) &&
    tree.children(above, 'cop', 'aux').some((a) => tree.has(a, 'Tense=Past')));

/** « ce chiffre a permis à la ministre de dire que … »: what a thing has made possible came about; what somebody allowed need not. */
const hasLetCome = (tree: Tree, v: number, lexicon: Lexicon): boolean =>
  (tree.has(v, 'Tense=Past') || tree.child(v, 'aux') !== undefined) &&
  !tree.isPassive(v) &&
  tree.subjects(v).length > 0 &&
  tree
    .subjects(v)
    .every(
      (x) =>
        tree.at(x).upos === 'NOUN' &&
        !lexicon.sets.animate.has(tree.lemma(x)) &&
        !lexicon.sets.containers.has(tree.lemma(x)) &&
        !lexicon.nouns.has(tree.lemma(x)),
    );

/** "rumours that he sent soldiers": whose content a noun tells, whatever the clause was hung as. */
const isAlleged = (tree: Tree, noun: number, clause: number): boolean =>
  tree.words.modality.alleging.has(tree.lemma(noun)) &&
  // "an accusation that Iran rejects": what others say of it, where that has no object of its own.
  !(
    tree.words.saying.refuting.has(tree.lemma(clause)) &&
    tree.child(clause, 'obj', 'ccomp', 'xcomp', 'aux:pass') === undefined
  ) &&
  tree.isVerbal(clause) &&
  (tree.words.grammar.that.has(tree.caseOf(clause)) ||
    // « les allégations selon lesquelles des chars encercleraient la ville »
    tree
      .children(clause, 'obl')
      .some((o) => o === noun + 2 && tree.isRelative(o) && tree.words.modality.asTold.has(tree.caseOf(o))) ||
    (tree.words.grammar.that.has(tree.tokens[noun + 1]?.lemma ?? '') &&
      tree.children(clause, 'nsubj').some((x) => x > noun + 1) &&
      clause > noun));

/** A clause of its own, behind a semicolon or a dash, or joined to a verb of saying whose words were told before it: « il a juré que …, et des milliers ont défilé ». */
function standsAlone(tree: Tree, below: number, above: number): boolean {
  if (below < above || !tree.isFinite(below) || tree.child(below, 'nsubj') === undefined) return false;
  if (tree.child(below, 'mark') !== undefined) return false;
  const between = tree.tokens.slice(above + 1, below);
  if (between.some((t) => /^(?:;|—|–)$/.test(t.form))) return true;
  const and = tree.child(below, 'cc');
  if (and === undefined || tree.tokens[and - 1]?.form !== ',') return false;
  const told = (v: number) => tree.words.grammar.that.has(tree.caseOf(v));
  if (tree.children(above, 'ccomp').some((c) => c < and && told(c))) return true;
  return tree.words.modality.saidAgain && tree.rel(below) === 'conj' && tree.rel(above) === 'ccomp' && told(above);
}

/** "promised", "éventuelle", by lemma or form: said of what is not there yet. */
export const isUnreal = (tree: Tree, quality: number, { sets }: Lexicon): boolean =>
  sets.unreal.has(tree.lemma(quality)) || sets.unreal.has(tree.at(quality).form.toLowerCase());

const isDefinite = (tree: Tree, i: number): boolean =>
  tree
    .children(i, 'det', 'nmod')
    .some((d) => tree.has(d, 'Definite=Def') || tree.has(d, 'Poss=Yes') || tree.at(d).deprel === 'nmod:poss');

/** "… people were on the road, agencies said": a clause by its copula. */
const isClause = (tree: Tree, i: number): boolean => tree.rel(i) === 'ccomp' && tree.child(i, 'cop') !== undefined;

const rank: Record<Modality, number> = { asserted: 0, conditional: 1, possible: 2, planned: 3, denied: 4 };
const weaker = (a: Modality, b: Modality) => (rank[b] > rank[a] ? b : a);

/** "The rebels have to leave": they ought to; "had to leave": and did. */
const hasTo = (tree: Tree, v: number, below: number): boolean =>
  tree.words.modality.haveTo.has(tree.lemma(v)) &&
  tree.has(v, 'Tense=Pres') &&
  tree.rel(below) === 'xcomp' &&
  tree.has(below, 'VerbForm=Inf');

/** How the act at i stands, from its own words and from everything that it hangs on. */
export function standing(tree: Tree, i: number, lexicon: Lexicon): Standing {
  const reporters: number[] = [];
  let suppressed = false;
  const verbal = tree.isVerbal(i) || tree.at(i).upos === 'ADJ';
  let modality: Modality = 'asserted';
  if (tree.children(i, 'det').some((d) => tree.words.grammar.no.has(tree.lemma(d)))) modality = 'denied';
  // "Syria's promised withdrawal", "une éventuelle attaque"
  if (tree.children(i, 'amod', 'advmod').some((c) => isUnreal(tree, c, lexicon))) modality = 'planned';
  // "… said that five had fallen, not that 22 had": said to have been misstated, and nothing that anybody denies.
  if (
    tree
      .children(i, 'mark')
      .some(
        (m) =>
          tree.words.grammar.that.has(tree.lemma(m)) && tree.words.modality.not.has(tree.tokens[m - 1]?.lemma ?? ''),
      )
  )
    suppressed = true;
  // "CLAIM: soldiers entered the capital": what is looked into, and told by nobody.
  if (
    tree.words.modality.examined.has(tree.tokens[0]?.form.toLowerCase() ?? '') &&
    tree.tokens[1]?.form === ':' &&
    i > 1
  )
    modality = weaker(modality, 'conditional');
  // "Not all Tigrayans forgive him": who does is not said.
  if (verbal && tree.children(i, 'nsubj').some((x) => notEverybody(tree, x))) suppressed = true;
  // "What do you ask for? That both groups open a corridor."
  if (isWished(tree, i)) suppressed = true;
  // « Tirer en ville aurait été fou »: an infinitive that is spoken of, told of nobody.
  if (tree.has(i, 'VerbForm=Inf') && !tree.isFinite(i) && /^(?:csubj|nsubj|root|dislocated)$/.test(tree.rel(i)))
    if (isToDo(tree, i))
      // "Xi is to meet Putin": settled, and to come.
      modality = 'planned';
    else suppressed = true;
  // « rappelle que refouler un demandeur d'asile viole le droit »: "que" opens a clause, of which an infinitive is only the subject.
  if (tree.has(i, 'VerbForm=Inf') && !tree.isFinite(i) && /^qu(?:e|['’])?$/.test(tree.caseOf(i))) suppressed = true;
  // "according to aid workers", "aid" taken for the verb.
  const before = `${tree.tokens[i - 2]?.form} ${tree.tokens[i - 1]?.form}`.toLowerCase();
  if (verbal && lexicon.words.accordingTo.includes(before)) suppressed = true;
  if (verbal && isNegated(tree, i, lexicon) && ofDegree(tree, i)) suppressed = true;
  // "The Council should impose an embargo": what somebody holds that it ought to do.
  if (
    verbal &&
    !isInverted(tree, i) &&
    tree.children(i, 'aux').some((a) => tree.words.modality.ought.has(tree.at(a).form.toLowerCase()))
  )
    suppressed = true;
  let below = i;
  const above = tree.ancestors(i);
  const reporter = above.find((a) => matchVerb(tree, a, lexicon)?.kind === 'statement');
  const underReport = reporter !== undefined && (isPresent(tree, reporter) ? 'now' : 'then');
  if (verbal) modality = weaker(modality, ownModality(tree, i, lexicon, underReport));
  // "The Council should impose an embargo": what is called for. "Should they invade": what is supposed.
  const advised = tree.children(i, 'aux').find((x) => tree.words.modality.advised.has(tree.lemma(x)));
  if (verbal && advised !== undefined)
    if (tree.children(i, 'nsubj').some((x) => x > advised)) modality = 'possible';
    else suppressed = true;
  // "was not seriously injured": how, and not whether.
  if (
    verbal &&
    tree
      .children(i, 'advmod')
      .some((x) => tree.words.modality.manner.test(tree.at(x).form) && lexicon.sets.negation.has(tree.lemma(x - 1)))
  )
    suppressed = true;
  let finite = false;
  /** "took action to protect its people by killing him": what it was for is aimed at, the means are not. */
  let purpose = -1;
  for (const a of [i, ...above]) {
    if (
      a !== i &&
      tree.rel(below) === 'advcl' &&
      tree.words.modality.byDoing.has(tree.caseOf(below)) &&
      !tree.isFinite(below)
    ) {
      const means = tree.has(a, 'VerbForm=Inf') && tree.rel(a) === 'advcl';
      if (means) purpose = a;
    }
    // "en a profité pour rendre hommage": and did.
    if (a !== i && tree.words.modality.seized.has(tree.lemma(a)) && tree.words.grammar.for.has(tree.caseOf(below)))
      modality = 'asserted';
    // "wants to turn the tables and is inviting …": a finite verb goes on with a finite one.
    if (
      a !== i &&
      (finite || tree.rel(below) === 'conj') &&
      tree.isVerbal(a) &&
      !tree.isFinite(a) &&
      tree.isFinite(below)
    ) {
      finite = true;
      continue;
    }
    finite = false;
    // « Des députés ont été libérés ; d'autres refusent de partir »: a semicolon parts what is told.
    if (a !== i && parted(tree, below, a)) break;
    if (a !== i) {
      const rel = tree.at(below).deprel;
      const base = tree.rel(below);
      const nominal = !tree.isVerbal(below);
      // "the claim that five aircraft have been shot down": what somebody says, by a noun.
      if (
        /^(?:acl|ccomp|dep|appos)$/.test(base) &&
        (isAlleged(tree, a, below) ||
          (tree.isVerbal(below) && isWhole(tree, below) && tree.words.modality.alleging.has(tree.lemma(a))))
      ) {
        modality = weaker(modality, 'conditional');
        below = a;
        continue;
      }
      if (/^(?:parataxis|conj|ccomp|advcl)$/.test(base) && standsAlone(tree, below, a)) break;
      // "to let go the five taken in Bara — three others were killed": what a dash sets apart is told on its own.
      if (tree.isVerbal(below) && setApart(tree, below)) break;
      // « Rien ne prouve que l'armée a tiré », « il est faux que … »: told by nobody.
      if (isDoubted(tree, below, a, lexicon)) suppressed = true;
      // "promises amnesty to fighters who give up their arms": whoever may do it.
      if (rel === 'acl:relcl' && isAnybody(tree, a, below) && promised(tree, a, lexicon)) suppressed = true;
      // "those who kill our children", "governments that negotiate with killers": whoever does so, at no one time.
      if (rel === 'acl:relcl' && below === i && isGeneric(tree, a, below)) suppressed = true;
      // « la frappe qui a visé l'aéroport », "which had captured Mosul": a relative clause, whatever it was hung as.
      if (
        tree.isFinite(below) &&
        /^(?:acl|advcl|parataxis|dep|conj|appos)$/.test(base) &&
        tree.children(below, 'nsubj').some((x) => tree.words.modality.relativeSubject.has(tree.lemma(x)))
      )
        break;
      // "keen not to spoil its truce", "nobody speaks of lifting the blockade": that is there.
      if (nominal && base === 'obj' && isDefinite(tree, below) && tree.words.modality.ending.has(tree.lemma(a))) break;
      // « ont dix jours pour faire appel »
      if (
        base === 'advcl' &&
        tree.words.grammar.have.has(tree.lemma(a)) &&
        tree.words.grammar.soAsTo.has(tree.caseOf(below)) &&
        tree.children(a, 'obj').some((o) => tree.words.modality.span.has(tree.lemma(o)))
      )
        suppressed = true;
      // "It is time for Syria to pull out"
      if (
        base === 'acl' &&
        tree.has(below, 'VerbForm=Inf') &&
        tree.child(a, 'cop') !== undefined &&
        tree.words.modality.highTime.has(tree.lemma(a))
      )
        suppressed = true;
      // "n'a pas revendiqué d'attaque, mais le porte-parole a déclaré": what was hung on a verb as its infinitive, and is none.
      if (base === 'xcomp' && tree.isVerbal(below) && tree.isFinite(below) && tree.subjectBeside(below) !== undefined)
        break;
      // A finite relative clause tells on its own; an act after "après" or "depuis" is a fact whatever it qualifies.
      if (rel === 'acl:relcl' && tree.has(below, 'VerbForm=Fin')) break;
      if (rel === 'acl:relcl' && tree.children(below, 'aux').some((x) => tree.has(x, 'VerbForm=Fin'))) break;
      // "les personnes arrêtées", "an idea long supported by X": told on its own, whatever is said of the noun.
      const inName = tree.words.modality.inName.has(tree.lemma(below));
      if ((base === 'acl' || base === 'amod') && tree.isPastParticiple(below) && !tree.isVerbal(a) && !inName) {
        // … unless nobody says that there is such a one: « l'éventualité que des roquettes tirées par X aient touché l'école ».
        const verb = tree.at(a).head;
        const one = tree.children(a, 'det').some((d) => tree.has(d, 'Definite=Ind'));
        if (one && verb >= 0 && tree.isVerbal(verb) && /^(?:nsubj|obj)$/.test(tree.rel(a))) {
          const over = standing(tree, verb, lexicon);
          modality = weaker(modality, over.modality);
          suppressed ||= over.suppressed;
        }
        break;
      }
      if (
        nominal &&
        (base === 'obl' || base === 'nmod') &&
        tree.words.modality.factual.has(tree.caseOf(below)) &&
        !tree.words.modality.aroundOnly.has(tree.caseOf(below))
      )
        break;
      // "At the start of the war, … had threatened": when it was said is no part of what was said.
      if (
        nominal &&
        base === 'obl' &&
        tree.words.modality.moment.has(tree.lemma(below)) &&
        tree.words.modality.atMoment.has(tree.caseOf(below))
      )
        break;
      // "accused of taking part in the 2021 assassination": that was, whoever had a part in it.
      if (
        nominal &&
        (base === 'obl' || base === 'nmod') &&
        tree.words.modality.partIn.has(tree.caseOf(below)) &&
        tree.words.modality.partaking.has(tree.lemma(a)) &&
        // « participera au sommet »: still to come.
        ownModality(tree, a, lexicon, underReport) === 'asserted' &&
        isDefinite(tree, below)
      )
        break;
      // "blamed them for having stood by while soldiers burned his house": part of what they are charged with.
      if (
        base === 'advcl' &&
        tree.words.modality.toldBeside.test(tree.caseOf(below)) &&
        !isCharge(tree, a, below, lexicon)
      )
        break;
      // "appeared to play it down, saying that": and said so.
      if (base === 'advcl' && below === i && toldInPassing(tree, i, a, lexicon)) break;
      if (base === 'parataxis' && a !== undefined && !tree.isVerbal(below)) break;
      // « se dit prêt à reprendre le dialogue »; « prête » looks like the verb.
      const inclines =
        tree.at(a).upos === 'ADJ' &&
        (tree.words.modality.inclined.has(tree.lemma(a)) || tree.words.modality.willing.has(tree.lemma(a)));
      if (
        (inclines || tree.words.modality.readyForms.has(tree.at(a).form)) &&
        !cameTrue(tree, a, below) &&
        tree.has(below, 'VerbForm=Inf')
      )
        modality = weaker(modality, 'planned');
      if (tree.isVerbal(a) || tree.child(a, 'cop') !== undefined) {
        const sense = matchVerb(tree, a, lexicon);
        // "We do not seek war," the minister wrote: an inserted verb of saying is no content of the words that it brings.
        const inserts =
          (base === 'parataxis' || base === 'advcl') &&
          below > a &&
          tree.isFinite(below) &&
          tree.child(below, 'nsubj') !== undefined &&
          tree.child(below, 'mark') === undefined &&
          matchVerb(tree, below, lexicon)?.kind === 'statement';
        // "a démenti les faits, affirmant que …": a participle beside the verb is not what it denies.
        const marked = tree.caseOf(below);
        const beside =
          base === 'advcl' &&
          tree.isBareParticiple(below) &&
          (marked === '' || tree.words.modality.byDoing.has(marked));
        const content =
          !beside &&
          !inserts &&
          (['ccomp', 'xcomp', 'obj', 'obl', 'iobj', 'nmod', 'parataxis', 'advcl', 'csubj'].includes(base) ||
            base === 'nsubj');
        const lemma = tree.lemma(a);
        // "wrote to Moscow to ask for a truce": and asked.
        const called =
          tree.words.modality.calling.has(lemma) &&
          tree.isVerbal(below) &&
          matchVerb(tree, below, lexicon)?.kind === 'statement';
        // "prevented students from protesting", "a empêché les soldats de tirer", "failed to seize": it did not happen.
        if (tree.isVerbal(below) && (base === 'xcomp' || base === 'advcl' || base === 'obl' || base === 'ccomp')) {
          if (tree.words.modality.prevented.has(lemma) && tree.words.modality.keptFrom.has(tree.caseOf(below)))
            suppressed = true;
          if (tree.words.modality.failed.has(lemma) && base === 'xcomp') modality = 'denied';
        }
        // "were ready to storm the building", "est prêt à tirer"
        if (tree.words.modality.inclined.has(lemma) && tree.at(a).upos !== 'VERB' && tree.has(below, 'VerbForm=Inf'))
          modality = weaker(modality, 'planned');
        // "were ordered to arrest them", "authorised the army to strike": told by the verb above only where that says that it came to it.
        if (
          base === 'xcomp' &&
          tree.isVerbal(a) &&
          tree.isVerbal(below) &&
          tree.words.modality.toDo.has(tree.caseOf(below)) &&
          !lexicon.sets.decide.has(lemma) &&
          !called &&
          // "a decree allows it to detain foreigners": and no more.
          !(tree.words.modality.permitting.has(lemma) && isPresent(tree, a))
        ) {
          modality = weaker(modality, underInfinitive(tree, a, below, lexicon));
          // "had come to explain why": nothing that was said.
          const coming = tree.words.modality.coming.has(lemma) && modality === 'planned';
          if (coming && below === i && matchVerb(tree, i, lexicon)?.type === 'STATE') suppressed = true;
        }
        if (base !== 'conj' && base !== 'nsubj' && content) {
          if (sense?.kind === 'statement') {
            // "denied that they had refused to leave": what then was done is not told.
            if (sense.content === 'false' && modality === 'denied') suppressed = true;
            else if (sense.content === 'false') modality = 'denied';
            else if (sense.type === 'REQUEST' || sense.type === 'THREATEN') suppressed = true;
            // What somebody is accused of is what the accuser says.
            // "blamed them for the deaths of three boys": what is blamed on somebody did happen.
            else if (sense.type === 'ACCUSE' && nominal && below !== i && base === 'obl' && isDefinite(tree, below))
              break;
            // "placé en garde à vue, il a été mis en examen": a participle of its own is no part of the charge.
            else if (sense.type === 'ACCUSE' && !(base === 'advcl' && tree.caseOf(below) === ''))
              modality = weaker(modality, 'conditional');
            else if (sense.type === 'AGREE' || sense.type === 'REJECT') modality = weaker(modality, 'planned');
            // "supports cutting aid", "soutient l'envoi": not thereby done.
            else if (sense.type === 'SUPPORT' && base === 'xcomp') modality = weaker(modality, 'planned');
            else if (
              sense.type === 'STATE' &&
              tree.has(below, 'VerbForm=Inf') &&
              base === 'xcomp' &&
              !tree.words.modality.goesOn.has(lemma) &&
              !called &&
              // « a fait savoir que »: part of the verb.
              tree.lemma(below) !== sense.noun &&
              !isPastInfinitive(tree, below)
            )
              modality = weaker(modality, 'planned');
            // "claims to have killed 130 soldiers": so far only the one who says to have done it says so.
            if (base === 'xcomp' && tree.words.modality.claimingTo.has(lemma) && isPastInfinitive(tree, below))
              modality = weaker(modality, 'conditional');
            // "a lancé une offensive": a noun is reported only by what announces nouns.
            // "Of the 58 soldiers posted there, 57 were killed": it takes "that" to make such a verb one of saying.
            const loose =
              below > a && tree.words.saying.loosely.has(lemma) && !tree.words.grammar.that.has(tree.caseOf(below));
            if (
              sense.type === 'ACCUSE' ||
              (sense.type === 'STATE' &&
                !loose &&
                (!nominal || isClause(tree, below) || (sense.needs === 'obj' && base === 'obj')))
            )
              reporters.push(a);
          }
          // "soupçonné d'avoir tué", "charged with killing"; "a interdit les négociations", "foiled an attack".
          // "déterminé à poursuivre", "ready to strike"
          if ((base === 'xcomp' || base === 'advcl') && tree.words.modality.willing.has(lemma))
            if (!cameTrue(tree, a, below)) modality = weaker(modality, 'planned');
          const apart = tree.isVerbal(below) && tree.isFinite(below);
          if (lexicon.sets.suspect.has(lemma) && !apart && !tree.words.modality.suspectedFor.has(tree.caseOf(below)))
            modality = weaker(modality, 'conditional');
          // "was arrested for collaborating", « arrêté pour avoir tué »: what the police say he did.
          if (
            tree.words.modality.arrested.has(lemma) &&
            base === 'advcl' &&
            tree.words.grammar.for.has(tree.caseOf(below))
          )
            modality = weaker(modality, 'conditional');
          // « a suggéré d'assouplir les sanctions »: that others do it.
          if (tree.words.modality.suggesting.has(lemma) && base === 'xcomp') suppressed = true;
          // « prétend que ses camps ont été encerclés », « autorise ses hommes à tirer »
          if (tree.words.modality.pretending.has(lemma)) modality = weaker(modality, 'conditional');
          if (tree.words.modality.permitting.has(lemma) && base === 'xcomp' && !hasLetCome(tree, a, lexicon))
            modality = weaker(modality, 'possible');
          // "he believed that his friend wanted the corridor to stay": who guesses it knows of no wish.
          const wish = matchVerb(tree, i, lexicon)?.type === 'REQUEST';
          if (base === 'ccomp' && wish && tree.words.saying.thinking.has(lemma)) suppressed = true;
          if (lexicon.sets.prevent.has(lemma)) suppressed = true;
          // "The accord provides for the pullback of troops": to be done.
          if (
            nominal &&
            /^(?:obj|obl)$/.test(base) &&
            tree.words.modality.layingDown.has(lemma) &&
            (base === 'obj' || tree.words.grammar.for.has(tree.caseOf(below))) &&
            // "provides a base for attacks"
            !(base === 'obl' && tree.child(a, 'obj') !== undefined)
          )
            modality = weaker(modality, 'planned');
          // « L'accord fixe le repli de l'artillerie »: what a text is about is to be done.
          if (
            nominal &&
            base === 'obj' &&
            tree.words.modality.containing.has(lemma) &&
            tree
              .subjects(a)
              .some((x) => lexicon.classes.pact.has(tree.lemma(x)) || tree.words.modality.plan.has(tree.lemma(x)))
          )
            modality = weaker(modality, 'planned');
          // « a évoqué le retrait des troupes »
          if (nominal && base === 'obj' && tree.words.modality.speakingOf.has(lemma)) suppressed = true;
          // "suspended the deployment of police"
          if (nominal && base === 'obj' && tree.words.modality.halted.has(lemma)) suppressed = true;
          if (base === 'xcomp' || base === 'ccomp' || base === 'advcl' || base === 'obj') {
            if (lexicon.sets.obliged.has(lemma) || hasTo(tree, a, below)) modality = weaker(modality, 'planned');
            // "va embaucher", "allait frapper"
            if (tree.words.modality.goingTo.has(lemma) && base === 'xcomp' && tree.has(below, 'VerbForm=Inf'))
              modality = weaker(modality, 'planned');
            // "appeared on television with officers he said had plotted": a clause of its own.
            const own = base === 'ccomp' && tree.isFinite(below) && tree.child(below, 'mark') === undefined;
            if (lexicon.sets.possible.has(lemma) && !own && !cameTrue(tree, a, below))
              modality = weaker(modality, 'possible');
            else if (lexicon.sets.intend.has(lemma) && !sense) modality = weaker(modality, 'planned');
          }
        }
        // "Nobody is talking of lifting the siege"
        if (base === 'advcl' && tree.words.modality.talkOf.has(tree.caseOf(below)) && isNegated(tree, a, lexicon))
          suppressed = true;
        // "would not hesitate to send troops" tells of no troops sent, and denies none; "did not hesitate to" of what was done.
        const hesitant = base === 'xcomp' && tree.words.modality.hesitating.has(lemma);
        if (hesitant && !(isNegated(tree, a, lexicon) && isPastClause(tree, a))) suppressed = true;
        if (!hesitant && (base === 'xcomp' || base === 'conj' || (nominal && base !== 'conj'))) {
          const own = ownModality(tree, a, lexicon, underReport);
          // « n'est pas apparu depuis le début, …, de l'offensive »: what did not happen is the verb's, not its circumstance's.
          // « La libération n'était pas prévue par l'accord »: nor is it what its subject names; only what befalls an act is denied.
          const befell = isDefinite(tree, below) && !lexicon.sets.occur.has(lemma);
          const named = nominal && base === 'nsubj' && (befell || tree.words.modality.foretelling.has(lemma));
          const apartFrom = base === 'obl' && !tree.words.grammar.to.has(tree.caseOf(below));
          const aside = nominal && (named || apartFrom) && own === 'denied';
          // « pourrait retirer ses troupes »
          const may = lexicon.sets.possible.has(lemma) && own !== 'denied' && own !== 'asserted' ? 'possible' : own;
          const over = aside ? 'asserted' : may;
          // « ne reconnaît pas l'accord et interdit l'accès », "did not sign and withdrew": a finite verb that goes on is denied by a word of its own.
          const apiece =
            base === 'conj' &&
            own === 'denied' &&
            tree.has(below, 'VerbForm=Fin') &&
            (tree.words.modality.saidAgain || tree.has(below, 'Tense=Past'));
          if (!apiece && (base !== 'conj' || tree.child(below, 'nsubj', 'aux') === undefined))
            modality = weaker(modality, over);
        }
      } else if (nominal || tree.rel(below) === 'acl' || tree.rel(below) === 'nmod') {
        const giver = tree.at(a).head;
        if (tree.has(below, 'VerbForm=Inf') && giver >= 0 && tree.words.modality.permitting.has(tree.lemma(giver)))
          modality = weaker(modality, 'possible');
        // "une menace d'attaque", "le risque d'une frappe", "l'appel à frapper"
        if (lexicon.nouns.get(tree.lemma(a))?.some((n) => n.type === 'REQUEST' || n.type === 'THREATEN'))
          suppressed = true;
        if (tree.words.modality.prospects.has(tree.lemma(a))) suppressed = true;
      }
    }
    // « déployer des soldats dès que les autres se retireraient »: on that condition.
    const once = tree.words.modality.once.has(tree.caseOf(a));
    const would = [a, ...tree.children(a, 'aux')].some((k) => tree.has(k, 'Mood=Cnd') || tree.has(k, 'Tense=Fut'));
    if (once && would && tree.rel(a) === 'advcl') modality = a === i ? 'possible' : weaker(modality, 'possible');
    // "would not give up until he had freed them": on that condition too; "fought until it fell" tells that it did.
    if (
      tree.words.modality.until.has(tree.caseOf(a)) &&
      /^(?:advcl|obl)$/.test(tree.rel(a)) &&
      isOpen(tree, tree.at(a).head, lexicon)
    )
      suppressed = true;
    // "were searching for a formula to stop the fighting": whatever the infinitive was hung on.
    const [to] = tree.children(a, 'mark');
    if (to !== undefined && tree.words.modality.toDo.has(tree.lemma(to)))
      if (isRemedy(tree, to - 1, i, lexicon)) suppressed = true;
    // "même si" grants, and supposes nothing.
    const granted = tree
      .children(a, 'mark')
      .some(
        (m) => tree.words.modality.supposing.test(tree.lemma(m)) && tree.words.modality.granting.has(tree.lemma(m - 1)),
      );
    const mark = granted || isConceded(tree, a) ? '' : tree.caseOf(a);
    // What a body votes for is decided by the vote.
    const decided = tree.at(a).head >= 0 && lexicon.sets.decide.has(tree.lemma(tree.at(a).head));
    // … and a withdrawal voted for is still to come.
    if (decided && tree.isVerbal(a) && tree.has(a, 'VerbForm=Inf') && matchVerb(tree, a, lexicon)?.kind === 'event')
      modality = weaker(modality, 'planned');
    if (
      tree.isVerbal(a) &&
      !decided &&
      a !== purpose &&
      // "had told reporters before flying home": and flew.
      !(tree.words.modality.aiming.has(mark) && tree.isBareParticiple(a) && isPastClause(tree, tree.at(a).head)) &&
      // "went on to seize the capital": and did.
      !(tree.words.modality.toDo.has(mark) && wentOn(tree, tree.at(a).head)) &&
      // « pour avoir attaqué »: for what was done already.
      !(tree.words.grammar.for.has(mark) && isPastInfinitive(tree, a)) &&
      lexicon.words.hypothetical.includes(mark)
    ) {
      // "pour venger", "to avenge": what is aimed at; "si", "if": what is only supposed.
      if (
        !(tree.words.modality.toDo.has(mark) && tree.rel(a) === 'xcomp') &&
        !tree.words.modality.absent.has(mark) &&
        !(a === i && performs(tree, i, mark, lexicon))
      )
        modality = weaker(modality, tree.words.modality.supposing.test(mark) ? 'possible' : 'planned');
      // « Si les troupes ne se retirent pas, … »: supposed, and not denied.
      if (tree.words.modality.whether.has(mark) && a === i && modality === 'denied') modality = 'possible';
      else if (tree.words.modality.absent.has(mark)) modality = 'denied';
    }
    // « l'éventualité que des roquettes aient touché l'école », whatever the clause was hung on.
    const that = tree.children(a, 'mark').find((m) => tree.words.grammar.that.has(tree.lemma(m))) ?? 0;
    if (that > 0 && tree.words.modality.supposition.has(tree.lemma(that - 1))) modality = weaker(modality, 'possible');
    if (!tree.isVerbal(a) && lexicon.words.hypothetical.includes(mark) && !tree.words.modality.aiming.has(mark))
      modality = weaker(modality, tree.words.modality.lacking.test(mark) ? 'denied' : 'possible');
    below = a;
    // « L'Iran vous donne-t-il des ordres ? »: what is asked is not told.
    if (tree.at(a).head < 0 && tree.tokens.at(-1)?.form === '?') suppressed = true;
  }
  return { modality, suppressed, reporters };
}

/** « Rien ne prouve que … », « il est faux que … », "there is no evidence that …". */
function isDoubted(tree: Tree, below: number, a: number, lexicon: Lexicon): boolean {
  if (!tree.isVerbal(below) || below < a || !/^(?:ccomp|csubj|acl)$/.test(tree.rel(below))) return false;
  if (!tree.words.grammar.that.has(tree.caseOf(below)) && !tree.words.grammar.that.has(tree.tokens[a + 1]?.lemma ?? ''))
    return false;
  const { certain, doubting, hardly, proof, showing, untrue } = tree.words.modality;
  const lemma = tree.lemma(a);
  if (untrue.has(lemma)) return tree.child(a, 'cop', 'aux') !== undefined;
  if (doubting.has(lemma)) return !isNegated(tree, a, lexicon);
  const little = tree.children(a, 'advmod').some((c) => hardly.has(tree.lemma(c)));
  if (certain.has(lemma) || showing.has(lemma)) return little || isNegated(tree, a, lexicon);
  const verb = tree.at(a).head;
  const none = tree.children(a, 'det').some((d) => tree.words.grammar.no.has(tree.lemma(d)));
  return proof.has(lemma) && (none || (verb >= 0 && isNegated(tree, verb, lexicon)));
}

/** "a formula to stop the fighting", "ways to end the siege": what is looked for; ways to work together are talked over. */
const isRemedy = (tree: Tree, noun: number, act: number, lexicon: Lexicon): boolean =>
  tree.words.modality.remedies.has(tree.tokens[noun]?.lemma ?? '') &&
  /^(?:RETREAT|ASSAULT|COERCE|SANCTION|MOBILIZE)$/.test(matchVerb(tree, act, lexicon)?.type ?? '');

const wentOn = (tree: Tree, v: number): boolean =>
  v >= 0 &&
  tree.words.modality.coming.has(tree.lemma(v)) &&
  (tree.children(v, 'compound', 'advmod').some((k) => tree.words.modality.comingOn.has(tree.lemma(k))) ||
    // "went on state television to announce"
    tree
      .children(v, 'obl')
      .some((o) => tree.at(o).upos === 'NOUN' && tree.words.modality.comingOn.has(tree.caseOf(o))));

/** A gerund or infinitive by which somebody is charged with something. */
const isCharge = (tree: Tree, v: number, below: number, lexicon: Lexicon): boolean => {
  // "accused the police of standing by while the mob attacked", the clause hung on the verb itself.
  const gerund = (c: number) => c < below && tree.isBareParticiple(c) && tree.caseOf(c) !== '';
  if (tree.isVerbal(v) && matchVerb(tree, v, lexicon)?.type === 'ACCUSE') return tree.children(v, 'advcl').some(gerund);
  const above = tree.at(v).head;
  if (above < 0 || !/^(?:advcl|xcomp|ccomp|obl)$/.test(tree.rel(v)) || tree.has(v, 'VerbForm=Fin')) return false;
  return tree.isVerbal(above) && matchVerb(tree, above, lexicon)?.type === 'ACCUSE';
};

/** A participle of saying beside what only seems to be so. */
const toldInPassing = (tree: Tree, v: number, beside: number, lexicon: Lexicon): boolean =>
  tree.isBareParticiple(v) &&
  tree.rel(beside) === 'xcomp' &&
  lexicon.sets.possible.has(tree.lemma(tree.at(beside).head)) &&
  matchVerb(tree, v, lexicon)?.kind === 'statement';

/** "Not all of them", "not every soldier": denied of some, and true of others. */
const notEverybody = (tree: Tree, x: number): boolean => {
  const { everyone, not } = tree.words.modality;
  return [x, ...tree.children(x, 'det')].some(
    (k) => everyone.has(tree.lemma(k)) && not.has(tree.tokens[k - 1]?.lemma ?? ''),
  );
};

/** A clause of what did not happen or is yet to come: by its own mood, or as an infinitive under another verb. */
const isOpen = (tree: Tree, v: number, lexicon: Lexicon): boolean =>
  v >= 0 &&
  tree.isVerbal(v) &&
  (ownModality(tree, v, lexicon, 'then') !== 'asserted' || (tree.has(v, 'VerbForm=Inf') && tree.rel(v) === 'xcomp'));

const parted = (tree: Tree, below: number, a: number): boolean =>
  tree.isVerbal(below) && tree.tokens.slice(Math.min(below, a), Math.max(below, a)).some((t) => t.form === ';');

/** "That both groups open a corridor.": a sentence that is nothing but a clause opened by "that". */
const isWished = (tree: Tree, i: number): boolean =>
  tree.at(i).head < 0 &&
  tree.isVerbal(i) &&
  tree.words.grammar.that.has(tree.lemma(0)) &&
  /^(?:nsubj|mark)$/.test(tree.rel(0)) &&
  (tree.at(0).head === i || (tree.at(0).head > 0 && tree.at(tree.at(0).head).head === i)) &&
  tree.children(i, 'nsubj').some((x) => x > 0 && x < i);

/** "X is to meet Y": a copula before an infinitive, with a subject of its own; not "the only way is to strike". */
const isToDo = (tree: Tree, i: number): boolean =>
  tree.words.modality.toDo.has(tree.caseOf(i)) &&
  tree.children(i, 'cop').some((c) => tree.has(c, 'VerbForm=Fin')) &&
  tree.children(i, 'nsubj').some((x) => !tree.at(x).deprel.endsWith(':outer') && tree.at(x).upos === 'PROPN');

/** "rumours that he sent soldiers", its "that" taken for a pronoun: with subject and object of its own the clause lacks nothing. */
function isWhole(tree: Tree, v: number): boolean {
  if (tree.rel(v) !== 'acl' || !tree.children(v, 'nsubj').some((x) => !tree.isRelative(x))) return false;
  const objects = tree.children(v, 'obj', 'ccomp', 'xcomp');
  const that = objects.find((x) => x < v && tree.words.grammar.that.has(tree.at(x).form.toLowerCase()));
  return that !== undefined && objects.length > 1;
}

/** A finite clause with its own subject behind a dash. */
function setApart(tree: Tree, v: number): boolean {
  if (!tree.isFinite(v) || tree.child(v, 'nsubj') === undefined) return false;
  const first = tree.firstWord(v);
  return (
    /^[—–]$/.test(tree.tokens[first - 1]?.form ?? '') &&
    !/^[—–]$/.test(tree.tokens[Math.max(...tree.subtree(v)) + 1]?.form ?? '')
  );
}

/** "fighters who give up their arms": many, none of them named, and what they do at no one time. */
const isAnybody = (tree: Tree, noun: number, v: number): boolean =>
  tree.has(noun, 'Number=Plur') &&
  tree.at(noun).upos === 'NOUN' &&
  tree.child(noun, 'det', 'nummod', 'nmod') === undefined &&
  tree.has(v, 'Tense=Pres') &&
  tree.child(v, 'aux') === undefined;

/** The same by the present of the clause itself, in a language that tells of what is going on by another form. */
const isGeneric = (tree: Tree, noun: number, v: number): boolean =>
  tree.children(v, 'nsubj').some((x) => tree.words.modality.genericPresent.has(tree.lemma(x))) &&
  tree.child(v, 'aux', 'cop') === undefined &&
  tree.has(v, 'Tense=Pres') &&
  tree.has(v, 'VerbForm=Fin') &&
  (isAnybody(tree, noun, v) || tree.words.people.whoever.has(tree.at(noun).form.toLowerCase()));

/** Whether the verb above the noun promises, asks or threatens. */
function promised(tree: Tree, noun: number, lexicon: Lexicon): boolean {
  const verb = tree.ancestors(noun).find((a) => tree.isVerbal(a));
  const sense = verb === undefined ? undefined : matchVerb(tree, verb, lexicon);
  return sense?.kind === 'statement' && /^(?:AGREE|REQUEST|THREATEN|REJECT)$/.test(sense.type);
}

/** How an infinitive stands under a verb that has no sense of its own: "managed to retake" it, "was said to be withdrawing", "was ordered to arrest". */
function underInfinitive(tree: Tree, above: number, infinitive: number, lexicon: Lexicon): Modality {
  const lemma = tree.lemma(above);
  if (tree.words.modality.heardOf.has(lemma)) return tree.isPassive(above) ? 'conditional' : 'asserted';
  if (tree.words.modality.hesitating.has(lemma)) return 'asserted';
  // "had come to explain", "went to Mali to fight": what for; "went on to", "came to believe": and did.
  const forWhat = matchVerb(tree, infinitive, lexicon)?.type;
  const thought = tree.words.saying.thinking.has(tree.lemma(infinitive));
  if (tree.words.modality.coming.has(lemma) && (forWhat === 'ASSAULT' || (forWhat === 'STATE' && !thought)))
    if (!wentOn(tree, above)) return 'planned';
  if (tree.words.modality.cameToIt.has(lemma) || isPastInfinitive(tree, infinitive)) return 'asserted';
  const others = tree.isPassive(above) || tree.children(above, 'obj', 'iobj').length > 0;
  return others || !tree.words.modality.leftAsTold.has(lemma) ? 'planned' : 'asserted';
}

const isPastClause = (tree: Tree, v: number): boolean =>
  v >= 0 && [v, ...tree.children(v, 'aux', 'cop')].some((k) => tree.has(k, 'Tense=Past') && tree.isFinite(k));

/** « descendent dans la rue pour réclamer sa démission »: who acts so as to say something says it. */
const performs = (tree: Tree, i: number, mark: string, lexicon: Lexicon): boolean => {
  if (!tree.words.grammar.soAsTo.has(mark) || !tree.has(i, 'VerbForm=Inf') || !/^(?:advcl|acl)$/.test(tree.rel(i)))
    return false;
  const sense = matchVerb(tree, i, lexicon);
  const above = tree.ancestors(i).find((a) => tree.isVerbal(a)) ?? -1;
  // « démissionnent pour protester », "phoned him to apologise": by which it is done.
  if (above >= 0 && sense?.type === 'PROTEST') return true;
  const says = sense?.kind === 'statement' || sense?.type === 'CONCEDE';
  if (above >= 0 && says && tree.words.modality.calling.has(tree.lemma(above))) return true;
  // "staged a march to demand reform"
  const gathering =
    above >= 0 &&
    (matchVerb(tree, above, lexicon)?.type === 'PROTEST' ||
      tree.objects(above).some((o) => lexicon.nouns.get(tree.lemma(o))?.some((n) => n.type === 'PROTEST')));
  // « démissionnent pour protester contre la réforme »
  if (above >= 0 && sense?.type === 'PROTEST' && tree.isFinite(above)) return true;
  return gathering && (sense?.type === 'PROTEST' || sense?.type === 'REQUEST' || sense?.type === 'ACCUSE');
};

/** « Si elle a été libérée, l'inquiétude reste grande »: what is over, beside what is so now, is granted and not supposed. */
function isConceded(tree: Tree, v: number): boolean {
  const above = tree.at(v).head;
  if (!tree.words.modality.supposing.test(tree.caseOf(v)) || tree.rel(v) !== 'advcl' || above < v || !tree.isVerbal(v))
    return false;
  const over =
    tree.children(v, 'aux').some((a) => tree.has(a, 'Tense=Pres') && tree.has(a, 'VerbForm=Fin')) &&
    tree.isPastParticiple(v);
  const parts = [above, ...tree.children(above, 'aux', 'cop')];
  return (
    over &&
    parts.some((p) => tree.has(p, 'VerbForm=Fin')) &&
    !parts.some((p) => tree.has(p, 'Tense=Fut') || tree.has(p, 'Mood=Cnd'))
  );
}

/** "seraient morts": what one is, not what will be done to him. */
const isState = (tree: Tree, i: number): boolean =>
  tree.at(i).upos === 'ADJ' || tree.words.modality.dying.has(tree.lemma(i));

const isPresent = (tree: Tree, v: number): boolean =>
  tree.has(v, 'Tense=Pres') && !tree.children(v, 'aux').some((a) => tree.has(a, 'VerbForm=Fin'));

function isPastInfinitive(tree: Tree, v: number): boolean {
  return tree.children(v, 'aux').some((a) => tree.has(a, 'VerbForm=Inf'));
}
