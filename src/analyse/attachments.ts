// Words hung where grammar allows no such thing: a finite clause on an infinitive, a subject on the place before it, a number's noun on a date.

import { altered, type Token } from '../domain/index.js';

const nominal = (t: Token): boolean => t.upos === 'NOUN' || t.upos === 'PROPN';
/** Nouns that only lead to what was answered. */
const answering = /^(?:réponse|représaille|représailles|riposte|réaction|response|retaliation|reprisal|reaction)$/u;
const oblique = /^(?:obl|nmod)/u;

/** Arcs that no clause can have, made into the ones that it has; everything else stays. One pass, each rule looking a few words around. */
export function settleAttachments(given: readonly Token[]): readonly Token[] {
  let tokens = given;
  const set = (i: number, head: number, deprel: string): void => {
    if (tokens === given) tokens = [...given];
    (tokens as Token[])[i] = altered(tokens[i]!, { head, deprel });
  };
  const children = (h: number, of: RegExp): number[] =>
    tokens.flatMap((t, i) => (t.head === h && of.test(t.deprel) ? [i] : []));
  const finite = (i: number): boolean =>
    tokens[i]!.upos === 'VERB' &&
    !tokens[i]!.feats.includes('Mood=Imp') &&
    (tokens[i]!.feats.includes('VerbForm=Fin') ||
      children(i, /^aux/u).some((a) => tokens[a]!.feats.includes('VerbForm=Fin')));
  const infinitive = (i: number): boolean =>
    tokens[i]!.upos === 'VERB' &&
    (tokens[i]!.feats.includes('VerbForm=Inf') ||
      children(i, /^aux/u).some((a) => tokens[a]!.feats.includes('VerbForm=Inf')));

  given.forEach((t, i) => {
    const h = t.head;
    if (h < 0) return;
    const head = given[h]!;
    // « ont affirmé avoir mené l'attaque et ont mis en garde »: what is finite goes on with the finite verb above.
    if (t.deprel.startsWith('conj') && h < i && t.upos === 'VERB' && infinitive(h) && finite(i)) {
      if (children(i, /^(?:nsubj|csubj|expl:subj|mark)/u).length > 0) return;
      let up = head.head;
      while (up >= 0 && up < i && !finite(up) && tokens[up]!.upos === 'VERB') up = tokens[up]!.head;
      if (up >= 0 && up < i && finite(up)) set(i, up, t.deprel);
      return;
    }
    // « À Bagdad, des milliers d'Irakiens ont manifesté »: of a verb that has no subject, and no apposition of the town.
    if (t.deprel === 'appos' && nominal(t) && nominal(head) && h < i) {
      const v = head.head;
      if (v <= i || !finite(v) || children(v, /^(?:nsubj|csubj|expl:subj)/u).length > 0) return;
      if (given.slice(0, h).some((x) => x.upos === 'VERB') || !given.slice(h + 1, i).some((x) => x.form === ','))
        return;
      const marked = children(h, /^case/u).some((c) => c < h);
      // « Mardi, les brigades ont annoncé »: nor of the day.
      const alone = h === 0 && children(h, /^(?:det|amod|flat|nummod)/u).length === 0 && head.upos === 'NOUN';
      if (!alone && !(marked && oblique.test(head.deprel))) return;
      for (const c of children(h, /^acl/u)) if (c > i) set(c, i, tokens[c]!.deprel);
      if (alone) set(h, v, 'obl:mod');
      const passive = children(v, /^aux:pass/u).length > 0;
      set(i, v, passive ? 'nsubj:pass' : 'nsubj');
      return;
    }
    // « a bombardé vendredi soir plus de 85 cibles »: what "plus de" counts hangs on it, not on the evening before.
    const [of, number, noun] = [given[i + 1], given[i + 2], given[i + 3]];
    if (/^(?:plus|moins|près)$/u.test(t.lemma) && /^(?:obj|nsubj)/u.test(t.deprel) && of?.lemma === 'de') {
      if (number?.upos !== 'NUM' || !noun || !nominal(noun) || number.head !== i + 3) return;
      if (!oblique.test(noun.deprel) || noun.head <= h || noun.head >= i) return;
      const wrong = noun.head;
      set(i + 3, i, 'obl:arg');
      given.forEach((c, k) => {
        if (k > i + 3 && c.head === wrong) set(k, h, c.deprel);
      });
      return;
    }
    // « en réponse aux raids du 22 juin contre ses sites »: all that is told of the raids is of them.
    if (
      t.deprel.startsWith('nmod') &&
      h < i &&
      answering.test(head.lemma) &&
      children(h, /^case/u).some((c) => c < h)
    ) {
      const answered = given.findIndex((x, k) => k > h && k < i && x.head === h && x.deprel.startsWith('nmod'));
      if (answered >= 0 && given[answered]!.upos === 'NOUN') set(i, answered, t.deprel);
      return;
    }
    // « avaient menacé plus tôt de frapper »: no adverb asks for an infinitive.
    if (head.upos === 'ADV' && h < i && infinitive(i) && head.head >= 0 && given[head.head]!.upos === 'VERB') {
      if (
        t.deprel.startsWith('advcl') &&
        head.head < h &&
        children(i, /^(?:mark|case)/u).some((m) => /^(?:de|à)$/u.test(given[m]!.lemma))
      )
        set(i, head.head, 'xcomp');
    }
  });
  return tokens;
}
