// French clauses whose subject or object a parse lost: a bare noun ahead of a verb without one, the verb behind a relative clause, "des" before an object.

import type { Token } from '../../domain/index.js';
import { isTime } from './set-between.js';
import { Sketch } from './sketch.js';

/** Verbs of which "de" brings what they are of. */
const takesDe =
  /^(?:parler|dépendre|bénéficier|profiter|disposer|user|manquer|douter|venir|sortir|partir|provenir|témoigner|abuser|discuter|débattre|jouir|décider|convenir|procéder|hériter|relever|résulter|découler|émaner|rêver|rire|traiter|vivre|mourir|naître|souffrir|changer|triompher|juger|revenir|écoper|arriver|descendre|tomber|participer|servir|être|avoir|faire)$/;
/** Nouns that tell how, how much or how long without a preposition. */
const measure =
  /^(?:fois|part|côté|plupart|façon|manière|nombre|instant|temps|dont|kilomètre|mètre|euro|dollar|degré|point)$/;

const nominal = (s: Sketch, i: number): boolean =>
  s.isNoun(i) &&
  !isTime(s, i) &&
  !measure.test(s.at(i).lemma.toLowerCase()) &&
  // « La France n'a pas l'intention de …, a indiqué X »: a noun with a subject and a helper is a clause of its own.
  s.kid(i, 'case', 'cop', 'mark', 'nsubj', 'aux') === undefined;

const finite = (s: Sketch, v: number): boolean =>
  s.at(v).upos === 'VERB' &&
  !s.has(v, 'Mood=Imp') &&
  (s.has(v, 'VerbForm=Fin') || s.kids(v).some((k) => s.rel(k) === 'aux' && s.has(k, 'VerbForm=Fin')));

const first = (s: Sketch, v: number): number => Math.min(v, ...s.kids(v).filter((k) => s.rel(k) === 'aux'));

/** Nothing that could be its subject, and nothing that binds it to a clause above. */
const alone = (s: Sketch, v: number): boolean =>
  finite(s, v) &&
  !s.kids(v).some((k) => /^(?:nsubj|csubj|expl:subj|mark)/.test(s.at(k).deprel) || (k < v && s.rel(k) === 'cc'));

const passive = (s: Sketch, v: number): string =>
  s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj';

export function withSubjectsAhead(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  for (let v = 1; v < tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    behindRelative(s, v);
    bareAhead(s, v);
    indefinite(s, v);
    timed(s, v);
  }
  return s.changed ? s.tokens : tokens;
}

/** « Quinze civils qui avaient fui … ont été tués », the second verb hung on the first: it takes the noun's place, and the noun is its subject. */
function behindRelative(s: Sketch, v: number): void {
  const clause = s.at(v).head;
  if (clause < 0 || clause > v || s.at(clause).deprel !== 'acl:relcl' || s.at(clause).upos !== 'VERB') return;
  if (!/^(?:conj|advcl|ccomp|parataxis)/.test(s.at(v).deprel) || !alone(s, v)) return;
  const noun = s.at(clause).head;
  if (noun < 0 || noun > clause || !nominal(s, noun) || !s.kids(clause).some((k) => s.has(k, 'PronType=Rel'))) return;
  const above = s.at(noun).head;
  // "a rencontré X, qui …": a noun that an earlier verb governs begins no clause.
  if (above >= 0 && above < v) return;
  const saying = above >= 0;
  s.hang(v, above, saying ? 'ccomp' : 'root');
  s.hang(noun, v, passive(s, v));
}

/** « Plus de 1 200 militaires, retranchés à Goma, ont déposé les armes »: a bare noun called something else than the subject. */
function bareAhead(s: Sketch, v: number): void {
  if (!alone(s, v)) return;
  const from = first(s, v);
  const candidates = s
    .kids(v)
    .filter((k) => k < from && /^(?:obl|nmod|dep|dislocated|advmod|obj)/.test(s.at(k).deprel) && nominal(s, k));
  const noun = candidates.find((k) => s.kid(k, 'det', 'nummod') !== undefined || s.at(k).upos === 'PROPN');
  if (noun === undefined || s.kids(v).some((k) => k < from && s.has(k, 'PronType=Rel'))) return;
  // « Lundi, …, a déclaré le ministre »: who speaks stands behind.
  if (/^[,»”"]$/.test(s.at(from - 1)?.form ?? '') && s.kids(v).some((k) => k > v && s.rel(k) === 'obj') === false)
    return;
  s.hang(noun, v, passive(s, v));
}

/** « La France forme des soldats »: the article taken for a preposition. */
function indefinite(s: Sketch, v: number): void {
  if (takesDe.test(s.at(v).lemma.toLowerCase()) || s.kid(v, 'obj', 'ccomp', 'xcomp') !== undefined) return;
  if (
    s.kids(v).some((k) => s.has(k, 'Reflex=Yes') || s.at(k).deprel.startsWith('expl') || s.at(k).deprel === 'aux:pass')
  )
    return;
  const noun = s.kids(v).find((k) => k > v && s.rel(k) === 'obl' && s.isNoun(k));
  if (noun === undefined) return;
  const de = s.kids(noun).find((k) => s.rel(k) === 'case');
  const les = s.kids(noun).find((k) => s.rel(k) === 'det');
  if (de !== v + 1 || les !== v + 2 || s.at(les).form !== 'les' || s.at(de).start !== s.at(les).start) return;
  s.hang(noun, v, 'obj');
  s.hang(de, noun, 'det');
}

/** « Dimanche, recevant X, le président a dit … », « huit mois après avoir renversé X »: hung on the day, of the verb above it. */
function timed(s: Sketch, v: number): void {
  const day = s.at(v).head;
  if (day < 0 || day > v || !s.isNoun(day) || !isTime(s, day)) return;
  const above = s.at(day).head;
  if (above < 0 || s.at(above).upos !== 'VERB') return;
  const gerund = s.rel(v) === 'acl' && s.has(v, 'VerbForm=Part') && s.has(v, 'Tense=Pres') && above > v;
  const helper = s.kids(v).find((k) => s.rel(k) === 'aux');
  const after =
    s.at(v).deprel.startsWith('acl') &&
    helper !== undefined &&
    s.has(helper, 'VerbForm=Inf') &&
    s.kids(v).some((k) => /^(?:après|avant)$/.test(s.at(k).form.toLowerCase()));
  if (gerund || after) s.hang(v, above, 'advcl');
  if (after) for (const k of s.kids(v)) if (k > v && s.rel(k) === 'nsubj') s.hang(k, v, 'obj');
}
