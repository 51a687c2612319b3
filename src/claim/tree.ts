// One sentence's tree with the questions that rules ask of it: children, case markers, subjects, passives.

import type { Sentence, Token } from '../domain/index.js';
import type { Language } from '../languages/index.js';
import type { Words } from '../languages/words.js';
import { throughAdverbs } from './mend/adverbs.js';
import { agreeing } from './mend/agreement.js';
import { withHelperBack } from './mend/apart.js';
import { mendClauses } from './mend/clauses.js';
import { withDont } from './mend/dont.js';
import { withHaving } from './mend/having.js';
import { withInverted } from './mend/inverted.js';
import { settleFrench } from './mend/misplaced.js';
import { byName, byRank } from './mend/names.js';
import { withOffices } from './mend/offices.js';
import { participlesInRow } from './mend/participles.js';
import { withRelatives } from './mend/relatives.js';
import { adverbial, objectsBehindTimes } from './mend/set-between.js';
import { bare, featuresOf } from './mend/sketch.js';
import { speakersGoOn } from './mend/speakers.js';
import { withSubjectsAhead } from './mend/subjects-ahead.js';
import { withMainVerbs } from './mend/swallowed.js';
import { besideTimes } from './mend/times.js';

export class Tree {
  // Arrays are filled by `push`: one that `map` gives is of another kind to the engine once its code is compiled, and code that meets both kinds
  // is compiled again.
  readonly tokens: readonly Token[];
  /** The words of its language. */
  readonly words: Words;
  readonly #children: number[][] = [];
  // Asked thousands of times a sentence, so made once.
  readonly #lemmas: string[] = [];
  readonly #rels: string[] = [];
  readonly #feats: ReadonlySet<string>[] = [];
  readonly #cases: (string | undefined)[] = [];

  constructor(
    readonly sentence: Sentence,
    { acts: { clauses }, words }: Language,
  ) {
    this.words = words;
    const placed = objectsBehindTimes(
      withSubjectsAhead(
        agreeing(
          participlesInRow(
            withMainVerbs(
              withRelatives(
                settleFrench(
                  withInverted(withDont(throughAdverbs(withHelperBack(withOffices(sentence.tokens))), words), words),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    const named = withHaving(byName(byRank(besideTimes(placed))));
    this.tokens = speakersGoOn(clauses ? mendClauses(named, clauses) : named, words);
    for (const t of this.tokens) {
      this.#children.push([]);
      this.#lemmas.push(t.lemma.toLowerCase());
      this.#rels.push(bare(t.deprel));
      this.#feats.push(featuresOf(t.feats));
    }
    this.tokens.forEach((t, i) => {
      if (t.head >= 0) this.#children[t.head]?.push(i);
    });
  }

  at(i: number): Token {
    return this.tokens[i]!;
  }

  lemma(i: number): string {
    return this.#lemmas[i] ?? '';
  }

  /** Relation without its subtype. */
  rel(i: number): string {
    return this.#rels[i]!;
  }

  children(i: number, ...rels: string[]): number[] {
    const all = this.#children[i] ?? [];
    if (rels.length === 0) return all;
    const out: number[] = [];
    for (const c of all) if (this.#is(c, rels)) out.push(c);
    return out;
  }

  child(i: number, ...rels: string[]): number | undefined {
    const all = this.#children[i] ?? [];
    if (rels.length === 0) return all[0];
    for (const c of all) if (this.#is(c, rels)) return c;
    return undefined;
  }

  /** Of one of these relations, with or without its subtype. */
  #is(c: number, rels: readonly string[]): boolean {
    return rels.includes(this.#rels[c]!) || rels.includes(this.tokens[c]!.deprel);
  }

  has(i: number, feature: string): boolean {
    return this.#feats[i]!.has(feature);
  }

  /** i and all below it, in no order. `stop` prunes a branch at its top. */
  subtree(i: number, stop?: (child: number) => boolean): number[] {
    const out = [i];
    for (let k = 0; k < out.length; k++) for (const c of this.children(out[k]!)) if (!stop?.(c)) out.push(c);
    return out;
  }

  /** The first of i and all below it that is no mark of punctuation. */
  firstWord(i: number): number {
    return Math.min(...this.subtree(i).filter((k) => this.at(k).upos !== 'PUNCT'));
  }

  span(indices: readonly number[]): { start: number; end: number } {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const i of indices) {
      start = Math.min(start, this.at(i).start);
      end = Math.max(end, this.at(i).end);
    }
    return { start, end };
  }

  /** Case markers of a noun (or marks of a clause) as one phrase of lower-case forms, apostrophes as spaces: "à l encontre de". */
  caseOf(i: number): string {
    this.#cases[i] ??= this.#caseOf(i);
    return this.#cases[i];
  }

  #caseOf(i: number): string {
    const markers = this.children(i, 'case', 'mark');
    const words = markers.flatMap((m) => [m, ...this.children(m, 'fixed')]).sort((a, b) => a - b);
    return words
      .map((w) => this.#plain(w))
      .join(' ')
      .trim();
  }

  #plain(i: number): string {
    const t = this.at(i);
    const form = t.form.toLowerCase().replace(/[’']/g, '');
    if (form === 'd') return 'de';
    if (form === 'qu') return 'que';
    if (form === 'l') return 'l';
    // Capitals are often printed without their accent: « A Moscou, … ».
    return t.form === 'A' && t.upos === 'ADP' ? 'à' : form;
  }

  /** Members of a coordination that i heads, i first. */
  conjuncts(i: number): number[] {
    return [i, ...this.children(i, 'conj').flatMap((c) => this.conjuncts(c))];
  }

  isVerbal(i: number): boolean {
    const { upos } = this.at(i);
    return upos === 'VERB' || upos === 'AUX';
  }

  isParticiple(i: number): boolean {
    return this.has(i, 'VerbForm=Part');
  }

  isRelative(i: number): boolean {
    return this.at(i).upos === 'PRON' && (this.has(i, 'PronType=Rel') || this.words.clause.relative.has(this.lemma(i)));
  }

  /**
   * "a été tué", "tué par", "was killed", "killed by": the subject is the one acted on. The auxiliaries decide before the labels: "a arrêté"
   * is active whatever its subject was called.
   */
  isPassive(v: number): boolean {
    const aux = this.children(v, 'aux').map((a) => this.lemma(a));
    // "sont entrés", "sont tombés": the past of verbs of motion.
    const { motion, motionToo } = this.words.clause;
    const { be, passive, active } = this.words.grammar;
    if (motion.has(this.lemma(v)) && aux.some((a) => be.has(a))) return false;
    if (aux.some((a) => passive.has(a)))
      if (motionToo.has(this.lemma(v)) && this.child(v, 'obl:agent') === undefined) return false;
      else return this.isPastParticiple(v) && !this.isReflexive(v);
    if (aux.some((a) => active.has(a))) return false;
    if (!this.isPastParticiple(v)) return this.child(v, 'nsubj:pass') !== undefined && this.isReflexive(v);
    const head = this.at(v).head;
    if (
      this.rel(v) === 'conj' &&
      head >= 0 &&
      this.isVerbal(head) &&
      this.isPastParticiple(head) &&
      this.child(v, 'obj') === undefined
    )
      return this.isPassive(head);
    // "stormed the building and arrested X": goes on with the finite verb before.
    if (
      this.rel(v) === 'conj' &&
      head >= 0 &&
      this.isVerbal(head) &&
      !this.isPassive(head) &&
      this.child(v, 'obl:agent') === undefined
    )
      return false;
    // "Police arrested three protesters", "… a fermé l'aéroport et arrêté X", taken for a participle: what has an object of its own is active.
    if (this.hasObject(v)) return false;
    if (this.rel(v) === 'conj' && head >= 0 && this.isVerbal(head) && this.isPastParticiple(head))
      return this.isPassive(head);
    return this.rel(v) !== 'root' || this.child(v, 'nsubj:pass', 'obl:agent') !== undefined;
  }

  /** An object, or a bare noun right behind the verb that a parse hung otherwise. */
  hasObject(v: number): boolean {
    return this.children(v, 'obj', 'xcomp').some(
      (o) => !this.isRelative(o) && o > v && (this.rel(o) === 'obj' || this.isBareNoun(o)),
    );
  }

  isBareNoun(o: number): boolean {
    return ['NOUN', 'PROPN'].includes(this.at(o).upos) && this.child(o, 'case', 'cop', 'mark') === undefined;
  }

  isFinite(v: number): boolean {
    return this.has(v, 'VerbForm=Fin') || this.children(v, 'aux').some((a) => this.has(a, 'VerbForm=Fin'));
  }

  /** A noun that says what its subject is or becomes. */
  #isPredicate(i: number): boolean {
    const verb = this.at(i).head;
    if (this.child(i, 'cop') !== undefined) return true;
    return this.rel(i) === 'xcomp' && verb >= 0 && this.words.clause.becoming.has(this.lemma(verb));
  }

  isPresentParticiple(v: number): boolean {
    return this.has(v, 'VerbForm=Ger') || (this.has(v, 'VerbForm=Part') && this.has(v, 'Tense=Pres'));
  }

  isBareParticiple(v: number): boolean {
    return this.isPresentParticiple(v) && this.child(v, 'aux') === undefined;
  }

  /** "… et les démocrates avaient demandé": the bare noun right before a finite verb is its subject, whatever the parse hung it on. */
  subjectBeside(v: number): number | undefined {
    if (!this.isFinite(v)) return undefined;
    let k = Math.min(v, ...this.children(v, 'aux')) - 1;
    // "condemned the act, and his minister, X, dismissed the charges": a noun joined to the verb before.
    if (k > 0 && this.at(k).form === ',' && this.rel(v) === 'conj') {
      const joined = this.children(this.at(v).head, 'conj').find(
        (n) => n < k && this.isBareNoun(n) && this.child(n, 'cc') !== undefined,
      );
      if (joined !== undefined && this.isVerbal(this.at(v).head)) return joined;
    }
    while (
      k > 0 &&
      (this.at(k).upos === 'ADV' ||
        (this.at(k).upos === 'ADJ' && this.at(k).head < k) ||
        this.words.clause.stressing.test(this.at(k).form))
    )
      k--;
    if (k < 0 || !['NOUN', 'PROPN'].includes(this.at(k).upos)) return undefined;
    // "Au Liban, le chef du mouvement a menacé": through its complements.
    while (['flat', 'compound', 'nmod'].includes(this.rel(k)) && this.at(k).head >= 0 && this.at(k).head < k)
      k = this.at(k).head;
    return this.isBareNoun(k) && ['conj', 'appos'].includes(this.rel(k)) ? k : undefined;
  }

  isPastParticiple(v: number): boolean {
    return this.has(v, 'VerbForm=Part') && !this.has(v, 'Tense=Pres');
  }

  isReflexive(v: number): boolean {
    return this.children(v, 'expl', 'obj', 'iobj').some(
      (c) =>
        // "elle-même" only stresses.
        !this.at(c).form.includes('-m') &&
        (this.words.clause.reflexive.has(this.lemma(c)) || this.has(c, 'Reflex=Yes')),
    );
  }

  /** Whether a semicolon (or another of the marks) stands between two words: they are of different parts of the sentence. */
  parts(a: number, b: number, marks = /^;$/): boolean {
    for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) if (marks.test(this.at(k).form)) return true;
    return false;
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  antecedent(i: number): number {
    if (!this.isRelative(i)) return i;
    for (let v = this.at(i).head, steps = 0; v >= 0 && steps < 8; v = this.at(v).head, steps++)
      if (this.at(v).deprel.startsWith('acl') || this.at(v).deprel === 'advcl:relcl') {
        const noun = this.at(v).head;
        return noun >= 0 ? noun : i;
      }
    // The clause was hung elsewhere: the noun right before, if only a comma stands between.
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      if (this.at(k).upos === 'NOUN') return k;
      if (this.at(k).upos === 'PROPN') return this.rel(k) === 'flat' ? this.at(k).head : k;
      if (this.at(k).upos !== 'PUNCT' && this.at(k).upos !== 'ADJ') break;
    }
    return i;
  }

  /** « une épidémie de disparitions, notamment de journalistes, qui frappe le pays »: of several nouns before it the one that agrees in number. */
  #agreed(v: number, noun: number): number {
    const verb = [v, ...this.children(v, 'aux', 'cop')].find((k) => this.has(k, 'VerbForm=Fin'));
    if (verb === undefined || !this.has(verb, 'Number=Sing')) return noun;
    let at = noun;
    for (let k = 0; k < 4 && this.has(at, 'Number=Plur') && !this.children(at, 'conj').length; k++) {
      if (!/^(?:nmod|conj|appos)$/.test(this.rel(at)) || this.at(at).head < 0) return noun;
      at = this.at(at).head;
    }
    return this.has(at, 'Number=Sing') ? at : noun;
  }

  /**
   * Subjects of a verb: its own, or the one it shares (a conjunct's, a controller's, the noun that a participle or relative clause hangs
   * on). `own` false where it is shared.
   */
  subjects(v: number, depth = 0): number[] {
    const own = this.children(v, 'nsubj', 'csubj').filter((s) => this.rel(s) === 'nsubj');
    // … and what stands before « où » is none of its clause.
    const where = this.children(v).find((k) => k < v && this.words.grammar.where.has(this.lemma(k))) ?? -1;
    const real = own.filter((s) => !this.at(s).deprel.endsWith(':outer') && (s > where || this.isRelative(s)));
    // Of two subjects one is another verb's, hung here by mistake: "parliament called … after a strike killed". The nearest counts.
    const nearest = real.length > 1 ? [real.filter((s) => s < v).at(-1) ?? real[0]!] : real;
    if (nearest.length > 0) return nearest.map((s) => (this.isRelative(s) ? this.#agreed(v, this.antecedent(s)) : s));
    if (depth > 4) return [];
    const t = this.at(v);
    const beside = this.subjectBeside(v);
    if (beside !== undefined) return [beside];
    // « la prison, où sont détenus deux Français »: the subject stands behind, found or not.
    if (this.isFinite(v) && where >= 0)
      return this.children(v, 'obj', 'obl', 'dep', 'xcomp')
        .filter((k) => k > v && this.isBareNoun(k))
        .slice(0, 1);
    const head = t.head;
    if (head < 0) return [];
    switch (this.rel(v)) {
      case 'conj':
        // "reports that the party is wavering and saying …": a bare present participle goes on with its like, not with a finite verb.
        if (this.isBareParticiple(v) && !this.isPresentParticiple(head)) return [];
        return this.isVerbal(head) || this.child(head, 'cop') !== undefined ? this.subjects(head, depth + 1) : [];
      case 'xcomp': {
        // A finite clause has a subject of its own, found or not.
        if (this.isFinite(v)) return [];
        const suspected = this.#suspected(head);
        if (suspected !== undefined) return [suspected];
        // « dénombre 329 « terroristes » capturés »: those counted right before the participle.
        const counted = this.isPastParticiple(v)
          ? this.children(head, 'xcomp').find((o) => o > head && o < v && this.child(o, 'nummod') !== undefined)
          : undefined;
        if (counted !== undefined) return [counted];
        // "exhortant le gouvernement à mettre fin": an object controls, where there is one.
        const object =
          this.children(head, 'obj', 'iobj')[0] ??
          // "contraint plus de 50 000 personnes à fuir": a counted object that hangs otherwise.
          (this.isPassive(head) ? undefined : this.objects(head).find((o) => o > head && o < v)) ??
          this.children(head, 'obl:arg').find(
            (o) => this.words.clause.controlledBy.has(this.caseOf(o)) && o < v && !adverbial.test(this.lemma(o)),
          ) ??
          // « ont reproché à l'Iran d'armer … »: whoever it is said to.
          (this.words.clause.toldToDo.has(this.lemma(head))
            ? this.children(head, 'obl').find((o) => this.words.grammar.to.has(this.caseOf(o)) && o > head && o < v)
            : undefined);
        return object !== undefined ? [this.antecedent(object)] : this.subjects(head, depth + 1);
      }
      case 'advcl': {
        // "a condamné le groupe pour avoir ciblé des soldats": the one blamed did it.
        if (
          this.words.clause.blamedFor.test(this.caseOf(v)) &&
          this.isVerbal(head) &&
          (this.children(v, 'aux').length > 0 || this.has(v, 'VerbForm=Ger'))
        )
          return this.objects(head);
        // "accused the Emirates of arming the group", "stopped the troops from entering": the object is the one who does.
        const { chargedWith, charging, keptFrom } = this.words.clause;
        const of = keptFrom.has(this.caseOf(v)) || (charging.has(this.lemma(head)) && chargedWith.has(this.caseOf(v)));
        if (of && this.isVerbal(head) && this.objects(head).length > 0) return this.objects(head);
        // "nomme X pour dialoguer", "envoie des troupes pour combattre": those sent are to do it.
        if (
          this.words.clause.sentTo.has(this.caseOf(v)) &&
          this.words.clause.sending.has(this.lemma(head)) &&
          this.objects(head).length > 0
        )
          return this.objects(head);
        // A finite clause has a subject of its own, found or not: "two days after a US drone strike killed X".
        return this.isVerbal(head) && !this.isFinite(v) ? this.subjects(head, depth + 1) : [];
      }
      case 'acl': {
        // "became the first country to recognise X": the one who became it.
        if (this.has(v, 'VerbForm=Inf') && this.#isPredicate(head)) {
          const above = this.child(head, 'cop') !== undefined ? head : this.at(head).head;
          return above >= 0 ? this.subjects(above, depth + 1) : [head];
        }
        // "the government's decision to suspend talks": by the one whose it is.
        const whose = this.children(head, 'nmod').find((c) => this.at(c).deprel === 'nmod:poss' && c < head);
        if (this.has(v, 'VerbForm=Inf') && whose !== undefined) return [whose];
        // "… a fermé l'aéroport, arrêté X": a participle with an object of its own goes on with the verb before.
        const before =
          this.isPastParticiple(v) && !this.isPassive(v) ? this.ancestors(v).find((a) => this.isVerbal(a)) : undefined;
        return before !== undefined && before < v && this.hasObject(v) ? this.subjects(before, depth + 1) : [head];
      }
      case 'parataxis': {
        // "Le porte-parole, X, a confirmé que …": the clause was taken for an insertion into the noun that is its subject.
        const top = this.rel(head) === 'appos' || this.rel(head) === 'nmod' ? this.at(head).head : head;
        const noun = ['NOUN', 'PROPN'].includes(this.at(top).upos) && this.at(top).head < 0;
        return noun && top < v && this.isFinite(v) && this.child(top, 'cop', 'case') === undefined ? [top] : [];
      }
      default:
        // A predicate noun hung on its subject: "un convoi … a été la cible".
        return this.child(v, 'cop') !== undefined && this.at(head).upos !== 'VERB' ? [head] : [];
    }
  }

  /** « Les brigades, que Washington soupçonne d'avoir mené l'attaque »: the noun that such a clause hangs on, its "que" taken for a mark. */
  #suspected(v: number): number | undefined {
    const { deprel, head } = this.at(v);
    if (deprel !== 'acl:relcl' || head < 0 || !this.words.clause.suspecting.has(this.lemma(v))) return undefined;
    const que = this.children(v, 'mark', 'obj').some((k) => this.words.clause.suspectedThat.test(this.at(k).form));
    return que && this.child(v, 'nsubj') !== undefined ? head : undefined;
  }

  /** Objects of an active verb; the relative "que" gives its antecedent; in the passive, the subjects. */
  objects(v: number): number[] {
    if (this.isPassive(v)) return this.subjects(v);
    const suspected = this.#suspected(v);
    if (suspected !== undefined) return [suspected];
    // A second one behind a comma belongs to something set in between: « a suspendu l'évacuation, …, deux villages ».
    const [one, ...more] = this.children(v, 'obj');
    const inReach = more.filter((o) => this.at(Math.min(...this.subtree(o)) - 1)?.form !== ',');
    const direct = [
      // « dont ils ont roué de coups le président »: whose he is.
      ...(one === undefined ? [] : [one, ...inReach]).filter((o) => this.lemma(o) !== 'dont'),
      ...this.children(v, 'xcomp').filter((o) => o > v && this.isBareNoun(o)),
    ];
    if (direct.every(this.#isWhat)) {
      const so = this.#calledSo(v);
      if (so !== undefined) return [so];
    }
    if (direct.length > 0) return direct.map((o) => this.antecedent(o));
    // "two workers they kidnapped last year": the noun that a relative clause without a pronoun hangs on.
    const t = this.at(v);
    const pronounless =
      t.deprel === 'acl:relcl' &&
      t.head >= 0 &&
      // … or "a church that a mob had torched", its pronoun taken for a conjunction.
      !this.children(v).some(
        (k) => (this.isRelative(k) || this.words.clause.relative.has(this.lemma(k))) && this.rel(k) !== 'mark',
      );
    if (pronounless && this.children(v, 'nsubj').length > 0 && !this.words.clause.unitOfTime.has(this.lemma(t.head)))
      return [t.head];
    // A bare noun right behind the verb is its object, whatever it was called.
    return this.children(v, 'obl', 'iobj').filter(
      (o) =>
        o > v &&
        o - v < 6 &&
        this.child(o, 'case', 'cc') === undefined &&
        ['NOUN', 'PROPN'].includes(this.at(o).upos) &&
        // « m'ont refoulé cinq fois »: how often.
        !this.words.clause.unitOfTime.has(this.lemma(o)),
    );
  }

  /** "denounced what it called arbitrary arrests": what is called so is what was denounced. */
  #calledSo(v: number): number | undefined {
    const clauses = [
      ...this.children(v, 'ccomp', 'xcomp', 'advcl').filter((c) => this.children(c).some((k) => this.#isWhat(k))),
      ...this.children(v, 'obj')
        .filter((o) => this.#isWhat(o))
        .flatMap((o) => this.children(o, 'acl')),
    ];
    const clause = clauses.find((c) => c > v && this.words.clause.calling.has(this.lemma(c)));
    if (clause === undefined) return undefined;
    return (
      this.children(clause, 'obj', 'xcomp').find((o) => o > clause && this.isBareNoun(o) && !this.#isOwner(o)) ??
      this.obliques(clause, ['as']).find((o) => o > clause)
    );
  }

  /** "the soldiers' good sense", the soldiers taken for what is called so. */
  #isOwner = (o: number): boolean =>
    /^['’]s?$/.test(this.tokens[o + 1]?.form ?? '') && this.tokens[o]!.end === this.tokens[o + 1]!.start;

  #isWhat = (k: number): boolean => this.at(k).upos === 'PRON' && this.lemma(k) === 'what';

  /** Obliques and noun modifiers with one of these case phrases. */
  obliques(i: number, cases: readonly string[]): number[] {
    return this.children(i, 'obl', 'nmod', 'iobj').filter((o) => cases.includes(this.caseOf(o)));
  }

  /** The author in a passive: "par les rebelles", "by the army". */
  agents(v: number, by: readonly string[]): number[] {
    return this.children(v, 'obl').filter((o) =>
      this.at(o).deprel === 'obl:agent'
        ? by.some((b) => this.caseOf(o).startsWith(b)) || this.caseOf(o) === 'de'
        : by.includes(this.caseOf(o)),
    );
  }

  /** Ancestors from the head of i up to the root, with i left out. */
  ancestors(i: number): readonly number[] {
    const out: number[] = [];
    for (let h = this.at(i).head; h >= 0 && out.length < this.tokens.length; h = this.at(h).head) out.push(h);
    return out;
  }

  /** Index of the token that covers offset, or -1. */
  indexAt(offset: number): number {
    return this.tokens.findIndex((t) => t.start <= offset && offset < t.end);
  }
}
