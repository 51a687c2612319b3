// Trees mended: each case is a parse as models give it, with wrong heads, and the heads that it should have.

import { describe, expect, test } from 'vitest';
import type { Token, Upos } from '../../domain/index.js';
import { acts } from '../../languages/en/acts.js';
import { agreeing } from './agreement.js';
import { mendClauses } from './clauses.js';

const upos: Record<string, Upos> = {
  N: 'NOUN',
  P: 'PROPN',
  V: 'VERB',
  D: 'DET',
  A: 'ADJ',
  I: 'ADP',
  X: 'AUX',
  S: 'SCONJ',
  C: 'CCONJ',
  T: 'PART',
  Z: 'PUNCT',
  M: 'NUM',
  R: 'ADV',
};
const feats: Record<string, string> = {
  fin: 'Mood=Ind|Tense=Past|VerbForm=Fin',
  part: 'Tense=Past|VerbForm=Part|Voice=Pass',
  ger: 'VerbForm=Ger',
  inf: 'VerbForm=Inf',
  plur: 'Number=Plur',
  fs: 'Gender=Fem|Number=Sing',
  mp: 'Gender=Masc|Number=Plur',
  partmp: 'Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass',
  partfs: 'Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass',
};

/** `form/U/deprel>head{feats}`, one a word. */
function tokens(line: string): Token[] {
  let at = 0;
  return line.split(' ').map((word) => {
    const [, form, u, deprel, head, f] = /^(.+)\/(\w)\/([\w:]+)>(-?\d+)(?:\{(\w+)\})?$/.exec(word)!;
    const start = at;
    at += form!.length + 1;
    const lemma = form!.toLowerCase().replace(/^(said|reported)$/, (x) => ({ said: 'say', reported: 'report' })[x]!);
    return {
      form: form!,
      lemma,
      upos: upos[u!]!,
      deprel: deprel!,
      head: Number(head),
      feats: f ? feats[f]! : '',
      start,
      end: at - 1,
    };
  });
}

const shown = (ts: readonly Token[]) => ts.map((t) => `${t.form}/${t.deprel}>${t.head}`).join(' ');

describe('mends of clauses', () => {
  test.each([
    // A participle with an object of its own is the verb.
    [
      'forces/N/root>-1 used/V/acl>0{part} gas/N/obl>1 grenades/N/obj>1 ././Z/punct>0'.replace('././', './'),
      'forces/nsubj>1 used/root>-1 gas/obl>1 grenades/obj>1 ./punct>1',
    ],
    // One without stays a participle.
    [
      'fighters/N/root>-1 trained/V/acl>0{part} by/I/case>3 Cuba/P/obl:agent>1',
      'fighters/root>-1 trained/acl>0 by/case>3 Cuba/obl:agent>1',
    ],
    // "a man named X": the name is no object.
    ['a/D/det>1 man/N/root>-1 name/V/acl>1{part} Omar/P/obj>2', 'a/det>1 man/root>-1 name/acl>1 Omar/obj>2'],
    // An opener before the subject opens a clause.
    [
      'He/P/nsubj>1 left/V/root>-1{fin} after/I/case>4 border/N/compound>4 guards/N/obl>1 rammed/V/acl>4{part} boats/N/obj>5',
      'He/nsubj>1 left/root>-1 after/mark>5 border/compound>4 guards/nsubj>5 rammed/advcl>1 boats/obj>5',
    ],
    [
      'It/P/nsubj>1 vowed/V/root>-1{fin} revenge/N/obj>1 after/I/case>5 a/D/det>5 bomb/N/nmod>2 killed/V/advcl>1{fin} ten/M/obj>6',
      'It/nsubj>1 vowed/root>-1 revenge/obj>1 after/mark>6 a/det>5 bomb/nsubj>6 killed/advcl>1 ten/obj>6',
    ],
    // A verb joined to a noun goes on with the verb.
    [
      'He/P/nsubj>1 rejected/V/root>-1{fin} it/N/obj>1 and/C/cc>4 deployed/V/conj>2{part} soldiers/N/obj>4',
      'He/nsubj>1 rejected/root>-1 it/obj>1 and/cc>4 deployed/conj>1 soldiers/obj>4',
    ],
    // Whose the person is hangs below the name.
    [
      "Gambia/P/nsubj>3 's/T/case>0 Jammeh/P/flat>0 resigned/V/root>-1{fin}",
      "Gambia/nmod:poss>2 's/case>0 Jammeh/nsubj>3 resigned/root>-1",
    ],
    // The verb of saying behind the comma is set beside its words.
    [
      'He/P/nsubj>1 resigned/V/root>-1{fin} ,/Z/punct>5 state/N/compound>4 television/N/nsubj>5 reported/V/conj>1{fin}',
      'He/nsubj>1 resigned/root>-1 ,/punct>5 state/compound>4 television/nsubj>5 reported/parataxis>1',
    ],
    // Days belong to the verb.
    [
      'The/D/det>1 Union/P/nsubj>4 on/I/case>3 friday/P/nmod>1 urged/V/root>-1{fin} Niger/P/obj>4',
      'The/det>1 Union/nsubj>4 on/case>3 friday/obl>4 urged/root>-1 Niger/obj>4',
    ],
    // So does the day that opens the sentence; one set off by a comma is left alone.
    [
      'On/I/case>2 2/M/nummod>2 July/P/compound>4 a/D/det>4 strike/N/nsubj>5 killed/V/root>-1{fin} ten/M/obj>5',
      'On/case>2 2/nummod>2 July/obl>5 a/det>4 strike/nsubj>5 killed/root>-1 ten/obj>5',
    ],
    // The day of a noun is no day of a later verb, nor is the place behind it.
    [
      'hurt/V/root>-1{part} after/I/case>3 the/D/det>3 attack/N/obl>0 of/I/mark>11 8/M/obl>11 January/P/nmod>5 on/I/case>8 bases/N/obl>11 ,/Z/punct>8 they/P/nsubj>11 said/V/advcl>0{fin}',
      'hurt/root>-1 after/case>3 the/det>3 attack/obl>0 of/case>6 8/nummod>6 January/nmod>3 on/case>8 bases/nmod>3 ,/punct>8 they/nsubj>11 said/parataxis>0',
    ],
    [
      'On/I/case>1 18/M/obl>3 November/P/nmod>1 workers/N/nsubj:pass>5 were/X/aux:pass>5 killed/V/root>-1{part}',
      'On/case>2 18/nummod>2 November/obl>5 workers/nsubj:pass>5 were/aux:pass>5 killed/root>-1',
    ],
    [
      'In/I/case>1 2/M/nummod>2 July/P/compound>4 ,/Z/punct>4 strikes/N/nsubj>5 killed/V/root>-1{fin} ten/M/obj>5',
      'In/case>1 2/nummod>2 July/compound>4 ,/punct>4 strikes/nsubj>5 killed/root>-1 ten/obj>5',
    ],
    // "Days after" measure; what stands behind is a clause of its own.
    [
      'He/P/nsubj>1 left/V/root>-1{fin} one/M/nummod>3 day/N/nsubj>6 after/I/case>5 rebels/N/nmod>3 killed/V/ccomp>1{fin} ten/M/obj>6',
      'He/nsubj>1 left/root>-1 one/nummod>3 day/obl:unmarked>1 after/mark>6 rebels/nsubj>6 killed/advcl>1 ten/obj>6',
    ],
    [
      'The/D/det>2 one/M/nummod>2 day/N/nsubj>5 after/I/case>4 storms/N/nmod>2 brought/V/root>-1{fin} rain/N/obj>5',
      'The/det>2 one/nummod>2 day/nsubj>5 after/case>4 storms/nmod>2 brought/root>-1 rain/obj>5',
    ],
    // Those "along with" somebody come second.
    [
      'Washington/P/nsubj>4 along/I/case>4 with/I/case>4 its/D/nmod:poss>4 allies/N/nsubj>5 demanded/V/root>-1{fin} calm/N/obj>5',
      'Washington/nsubj>5 along/case>4 with/case>4 its/nmod:poss>4 allies/nmod>0 demanded/root>-1 calm/obj>5',
    ],
    // What is refused hangs on the refusal.
    [
      'They/P/nsubj>1 marched/V/root>-1{fin} over/I/case>3 refusal/N/obl>1 to/T/mark>5 accept/V/advcl>1{inf} aid/N/obj>5',
      'They/nsubj>1 marched/root>-1 over/case>3 refusal/obl>1 to/mark>5 accept/acl>3 aid/obj>5',
    ],
    // The charge is no part of the one accused; whose he is, is.
    [
      'They/P/nsubj>1 accuse/V/root>-1{fin} rivals/N/obj>1 of/I/case>4 murder/N/nmod>2',
      'They/nsubj>1 accuse/root>-1 rivals/obj>1 of/case>4 murder/obl>1',
    ],
    [
      'She/P/nsubj>1 met/V/root>-1{fin} victims/N/obj>1 of/I/case>4 war/N/nmod>2',
      'She/nsubj>1 met/root>-1 victims/obj>1 of/case>4 war/nmod>2',
    ],
    // A relative clause behind a comma tells of the noun before it.
    [
      'It/P/nsubj>1 fought/V/root>-1{fin} rebels/N/obj>1 ,/Z/punct>6 which/D/nsubj>6 had/X/aux>6 taken/V/advcl>1{part} Bor/P/obj>6',
      'It/nsubj>1 fought/root>-1 rebels/obj>1 ,/punct>6 which/nsubj>6 had/aux>6 taken/acl:relcl>2 Bor/obj>6',
    ],
    // "have" before a participle helps it.
    [
      'police/N/nsubj>1 have/V/root>-1{fin} first/R/advmod>3 spoken/V/xcomp>1{part}',
      'police/nsubj>3 have/aux>3 first/advmod>3 spoken/root>-1',
    ],
    // The middle one of three verbs is joined to the first.
    [
      'It/P/nsubj>1 closed/V/root>-1{fin} ports/N/obj>1 ,/Z/punct>4 cut/V/parataxis>1{inf} power/N/obj>4 and/C/cc>7 froze/V/conj>4{fin} funds/N/obj>7',
      'It/nsubj>1 closed/root>-1 ports/obj>1 ,/punct>4 cut/conj>1 power/obj>4 and/cc>7 froze/conj>4 funds/obj>7',
    ],
    // A participle that no word joins tells of the noun before it; a verb behind "and" goes on.
    [
      'He/P/nsubj>1 gave/V/root>-1{fin} the/D/det>3 number/N/obj>1 of/I/case>5 men/N/nmod>3 killed/V/conj>1{part} there/R/advmod>6',
      'He/nsubj>1 gave/root>-1 the/det>3 number/obj>1 of/case>5 men/nmod>3 killed/acl>5 there/advmod>6',
    ],
    [
      'He/P/nsubj>1 took/V/root>-1{fin} cars/N/obj>1 and/C/cc>4 fled/V/conj>1{fin}',
      'He/nsubj>1 took/root>-1 cars/obj>1 and/cc>4 fled/conj>1',
    ],
    // Without "by" nobody is the author.
    ['gangs/N/root>-1 chased/V/acl>0{part} farmers/N/obl:agent>1', 'gangs/nsubj>1 chased/root>-1 farmers/obj>1'],
    // What a preposition leads is no subject.
    [
      'He/P/nsubj>1 insists/V/root>-1{fin} on/I/case>3 release/N/nsubj:pass>6 before/S/mark>6 talks/N/nsubj>6 open/V/advcl>1{fin}',
      'He/nsubj>1 insists/root>-1 on/case>3 release/obl>1 before/mark>6 talks/nsubj>6 open/advcl>1',
    ],
    [
      'Ministry/P/dep>3 of/I/case>2 Defence/P/nsubj>3 announced/V/root>-1{fin}',
      'Ministry/nsubj>3 of/case>2 Defence/nmod>0 announced/root>-1',
    ],
    [
      'In/I/case>2 Yangon/P/compound>2 people/N/nsubj>3{plur} banged/V/root>-1{fin} pots/N/obj>3',
      'In/case>1 Yangon/obl>3 people/nsubj>3 banged/root>-1 pots/obj>3',
    ],
    // Who is told of stands before what is set in between.
    [
      'council/N/nsubj>3 ,/Z/punct>3 he/P/nsubj>3 said/V/parataxis>6{fin} ,/Z/punct>3 had/X/aux>6 sent/V/root>-1{part} men/N/obj>6',
      'council/nsubj>6 ,/punct>3 he/nsubj>3 said/parataxis>6 ,/punct>3 had/aux>6 sent/root>-1 men/obj>6',
    ],
    // Only few verbs have a bare infinitive.
    [
      'police/N/nsubj>1 fired/V/root>-1{fin} tear/V/xcomp>1{inf} gas/N/obj>2 at/I/case>5 crowds/N/obl>2',
      'police/nsubj>1 fired/root>-1 tear/compound>3 gas/obj>1 at/case>5 crowds/obl>1',
    ],
    [
      'they/P/nsubj>1 let/V/root>-1{fin} leave/V/xcomp>1{inf} workers/N/obj>2',
      'they/nsubj>1 let/root>-1 leave/xcomp>1 workers/obj>2',
    ],
  ])('%s', (given, wanted) => {
    expect(shown(mendClauses(tokens(given), acts.clauses!))).toBe(wanted);
  });
});

describe('participles that agree', () => {
  test.each([
    [
      'la/D/det>1{fs} mort/N/root>-1{fs} de/I/case>3 mineurs/N/nmod>1{mp} ,/Z/punct>5 tués/V/acl>1{partmp}',
      'la/det>1 mort/root>-1 de/case>3 mineurs/nmod>1 ,/punct>5 tués/acl>3',
    ],
    // Two persons are many.
    [
      'la/D/det>1{fs} mémoire/N/root>-1{fs} de/I/case>3 Kouyaté/P/nmod>1 et/C/cc>5 Diallo/P/conj>3 ,/Z/punct>7 tués/V/acl>1{partmp}',
      'la/det>1 mémoire/root>-1 de/case>3 Kouyaté/nmod>1 et/cc>5 Diallo/conj>3 ,/punct>7 tués/acl>3',
    ],
    // It agrees where it is, or nothing before it does.
    [
      'la/D/det>1{fs} base/N/root>-1{fs} de/I/case>3 mineurs/N/nmod>1{mp} ,/Z/punct>5 détruite/V/acl>1{partfs}',
      'la/det>1 base/root>-1 de/case>3 mineurs/nmod>1 ,/punct>5 détruite/acl>1',
    ],
    [
      'la/D/det>1{fs} mort/N/root>-1{fs} de/I/case>3 Kouyaté/P/nmod>1 ,/Z/punct>5 tués/V/acl>1{partmp}',
      'la/det>1 mort/root>-1 de/case>3 Kouyaté/nmod>1 ,/punct>5 tués/acl>1',
    ],
  ])('%s', (given, wanted) => {
    expect(shown(agreeing(tokens(given)))).toBe(wanted);
  });
});
