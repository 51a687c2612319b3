// What a language supplies to read acts: verbs and nouns with their PLOVER type and where their participants sit.

import type { ClaimType, RelationType } from '../domain/index.js';

/**
 * Verbs of one type and frame. A verb is a lemma, or a lemma with what it must come with: `se_retirer` (a reflexive), `pull_out` (a particle),
 * `mettre+fin` (that object or oblique noun). The most demanding match wins.
 */
export interface VerbGroup {
  /** `TYPE` or `TYPE/mode`. */
  readonly type: string;
  readonly verbs: string;
  /** `event`: it was done. `statement`: it was said; what hangs below is its content and did not thereby happen. */
  readonly kind: 'event' | 'statement';
  /** Where the recipient sits: `obj`, `iobj`, `subject` or a preposition; the first that is filled counts. Default `obj`. */
  readonly recipient?: readonly string[];
  /** Prepositions before the author, where the subject is the one acted on: "tomber aux mains de". */
  readonly author?: readonly string[];
  /** The verb has this reading only with: a clause below it (`clause`), an object (`obj`), a resolved actor as object (`actor`), an object of that noun class, an armed body as its subject (`force`), a person as its subject and a place (`visitor`), a clause in the infinitive besides its object (`demand`), the same of somebody with power (`authority`), a clause in the subjunctive (`subjunctive`), a weapon as its subject (`armament`), something that is shot at (`target`), a town or post taken by armed men (`stronghold`), armed men as its subject and a place that they go into (`inroad`), one to whom something is put down besides its object (`blame`), what is pleaded for (`appeal`), one of its prepositions filled, at the verb or at its noun (`slot`), a place named as its subject (`fallen`), armed men or those who rule as its subject (`power`), what is rallied for or against (`rally`), a place as its subject that somebody takes (`taken`), somebody of one's own standing (`counterpart`), a negation (`negated`), somebody who is held (`held`), an object that the subject has for its own (`own`). */
  readonly needs?:
    | 'clause'
    | 'obj'
    | 'actor'
    | 'person'
    | 'organisation'
    | 'author'
    | 'force'
    | 'visitor'
    | 'demand'
    | 'authority'
    | 'subjunctive'
    | 'armament'
    | 'target'
    | 'stronghold'
    | 'inroad'
    | 'blame'
    | 'appeal'
    | 'slot'
    | 'fallen'
    | 'power'
    | 'rally'
    | 'taken'
    | 'counterpart'
    | 'negated'
    | 'held'
    | 'own'
    | NounClass;
  /** Says that its clause is true (confirm, reveal), false (deny), or leaves it open. Default open. */
  readonly content?: 'true' | 'false';
}

export type NounClass = 'military' | 'weapon' | 'pact' | 'aid' | 'sanction' | 'hostage' | 'curb' | 'facility';

/** Nouns that name an act: "assassinat de X par Y", "withdrawal of". */
export interface NounGroup {
  readonly type: string;
  readonly nouns: string;
  readonly kind: 'event' | 'statement';
  /** What "de" / "of" introduces. Absent: neither (an instrument, a place). */
  readonly of?: 'agent' | 'patient';
  /** Only with a complement of one of these prepositions: "appel avec" is a call, "appel à" a demand. */
  readonly only?: readonly string[];
  /** Only with one of these as its adjective, complement or compound: "exercice militaire", "prise d'otages", "hunger strike". */
  readonly with?: string;
  /** `place`: only of a named place ("la prise de Bakhmout"). */
  readonly needs?: 'place';
  /** Prepositions before the one acted on, beside those of the language. */
  readonly recipient?: readonly string[];
}

export interface RelationNoun {
  readonly relation: RelationType;
  readonly nouns: string;
  /** The complement is the holder: "parrain du Hezbollah, l'Iran". */
  readonly reverse?: boolean;
  /** Only with a complement of one of these prepositions. */
  readonly only?: readonly string[];
  /** A trade or rank that many have ("official", "nurse"): told of who works for a body, and no title by which one is meant. */
  readonly trade?: boolean;
}

/** Participles, adjectives or verbs of a relation. */
export interface RelationWords {
  readonly relation: RelationType;
  readonly words: string;
  readonly by: readonly string[];
  /** The complement is the holder. */
  readonly reverse?: boolean;
}

/** Words by which numbers are given, and had. */
export interface CountWords {
  /** Verbs whose subject gives the number that is their object: "HRANA a recensé 950 morts", "announced 749 arrests". */
  readonly verbs: string;
  /** Those that have the number behind a preposition: "parle de 19 morts", "spoke of 100". */
  readonly oblique: string;
  /** Verbs of care, whose subject counts the dead and wounded whom it has seen: "l'hôpital a reçu 12 corps". */
  readonly care: string;
  /** Nouns for what numbers are in, which is another's: "le bilan de l'OMS", "UN figures". */
  readonly accounts: string;
  /** Nouns that nobody speaks by, though one goes by them: "selon les cas", "according to plan". */
  readonly voiceless: string;
  /** Prepositions before those nouns, beside those that cite: "by UNICEF's estimate". */
  readonly by: readonly string[];
  /** Verbs whose subject has what it has won: seats, votes. */
  readonly won: string;
}

/**
 * Words by which clauses that a parse took for noun phrases are known again, in a language whose past tense looks like its past participle and
 * whose clauses open with what may also be a preposition: "after police killed three", "forces used tear gas".
 */
export interface ClauseWords {
  /** Words that open a clause or a noun phrase alike: after, before, as. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of saying, by which "…, the army said" is known: their lemmas. */
  readonly saying: ReadonlySet<string>;
  /** Verbs whose object is the one told: "told reporters that". */
  readonly telling: ReadonlySet<string>;
  /** Verbs by which somebody is asked to do something. */
  readonly asking: ReadonlySet<string>;
  /** Verbs of opinion by whose participle others suppose something: "gunmen believed to be". */
  readonly supposing: ReadonlySet<string>;
  /** Forms that open a condition and look like a verb: "provided". */
  readonly providing: ReadonlySet<string>;
  /** Participles that keep an object in the passive: "a man named X", "a prize awarded him". */
  readonly twoObjects: ReadonlySet<string>;
  /** Verbs that take an infinitive without a mark: make, let, help. */
  readonly bareInfinitive: ReadonlySet<string>;
  /** Participles that are also called adjectives, with the lemma of their verb: "were wounded", "wounded two". */
  readonly participles: ReadonlyMap<string, string>;
  /** Those of them that tell what their subject thinks: "is opposed to". */
  readonly stances: ReadonlySet<string>;
  /** Verbs with their particles, `gun_down`, whose noun is an object. */
  readonly phrasal: ReadonlySet<string>;
  /** Words that open a clause where its verb can be nothing else: "as thousands marched". */
  readonly alsoOpens: ReadonlySet<string>;
  /** Verbs that take no object, so that their past form is no participle: "as thousands marched". */
  readonly objectless: ReadonlySet<string>;
  /** Verbs of losing one's life. */
  readonly perishing: ReadonlySet<string>;
  /** Verbs whose past is spelt like their infinitive. */
  readonly unchanging: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  /** Verbs of harm whose auxiliary is left out behind another: "were killed and six wounded". */
  readonly harming: ReadonlySet<string>;
  /** Past participles that say what something is like as often as what was done to it. */
  readonly adjectival: ReadonlySet<string>;
  /** What opens a clause that is told: "that". */
  readonly that: ReadonlySet<string>;
  /** Pronouns of somebody who acts in a relative clause, and of somebody acted on: "who", "whom". */
  readonly who: ReadonlySet<string>;
  readonly whom: ReadonlySet<string>;
  /** Verbs of charging somebody, and what stands before the charge. */
  readonly accusing: ReadonlySet<string>;
  readonly accusedOf: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** Verbs of what somebody has done by others: "had him arrested". */
  readonly hadDone: ReadonlySet<string>;
  /** What people are held as, and the verbs of holding them so. */
  readonly heldAs: ReadonlySet<string>;
  readonly holding: ReadonlySet<string>;
  /** Verbs of what one will do, with an infinitive: threaten, plan, agree. */
  readonly willing: ReadonlySet<string>;
}

export interface ActWords {
  /** Absent: clauses stay as they were parsed. */
  readonly clauses?: ClauseWords;
  /** Endings of verb forms and what stands in the lemma instead, for verbs that the model does not know. Absent: its lemmas serve. */
  readonly endings?: readonly (readonly [string, string])[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounGroup[];
  /** Verbs that add only "to do" to the act named by their object: "mener une frappe", "carry out an attack". */
  readonly light: string;
  /** Verbs whose object is an act ordered or decided: the subject is its author, and it is planned until told as done. */
  readonly order: string;
  /** Verbs of a body's decision: what they vote for is the act ("voter pour demander" is a demand). */
  readonly decide: string;
  /** What sources decline to do, which rejects nothing: "declined to comment". */
  readonly evasive: string;
  /** Verbs by which an act named by the subject takes place: "a eu lieu", "occurred". */
  readonly occur: string;
  /** Nouns of "être la cible de", "faire l'objet de": the subject is acted on by what follows. */
  readonly target: string;
  /** Verbs of "revendiquer", "claim responsibility": the subject is the author of the act. */
  readonly claimResponsibility: string;
  /** Participles that link an act to the one it is aimed at: "visant", "targeting". */
  readonly aimed: string;
  /** Verbs of result with a toll: "a fait 12 morts", "left 12 dead". */
  readonly toll: string;
  /** Nouns or adjectives of a toll, with the figure's mode: "mort" killed, "blessé" wounded. */
  readonly tollNouns: Readonly<Record<string, string>>;
  /** Nouns of bodily harm that one suffers or is treated for. */
  readonly injuries: readonly string[];
  /** Prepositions before the author of an act and before the one acted on. */
  readonly by: readonly string[];
  readonly against: readonly string[];
  /** Prepositions that cite a source: "selon", "according to". */
  readonly accordingTo: readonly string[];
  readonly counts: CountWords;
  /** Auxiliaries and verbs of possibility ("pouvoir", "may"), of obligation ("devoir", "must"), of attempt or plan ("vouloir", "plan"). */
  readonly possible: string;
  readonly obliged: string;
  readonly intend: string;
  /** Adverbs and phrases that make a clause hearsay: "prétendument", "allegedly". */
  readonly hearsay: string;
  /** Verbs of suspicion and of charges: what is below them is hearsay. */
  readonly suspect: string;
  /** Verbs whose object did not happen or must not: "empêcher", "déjouer", "foil". */
  readonly prevent: string;
  /** Adjectives of acts that have not happened: "éventuel", "promised". */
  readonly unreal: string;
  /** Nouns beside a violent word that make it a fight of words, of a market or of a ballot: "débat", "question", "market". */
  readonly tame: string;
  /** Negating words besides those that carry Polarity=Neg. */
  readonly negation: string;
  /** Subordinators of an unreal or future clause: "si", "if", "en cas de". */
  readonly hypothetical: readonly string[];
  /** Words that open, behind a comma, what is set against or beside what was said: "though", « tandis que ». */
  readonly turns: string;
  /** Phrases by which evil is held out to whoever does something: "will pay a heavy price". */
  readonly menaces?: RegExp;
  /** Lemmas inside a quotation or reported clause that give it a type when the verb of saying is neutral. */
  readonly content: {
    readonly request: string;
    readonly threat: string;
    readonly accuse: string;
    readonly support: string;
  };
  readonly classes: Readonly<Record<NounClass, string>>;
  /** Nouns that stand for those they are part of: "éléments", "membres", "interests". */
  readonly containers: string;
  /** Common nouns that can act or be acted on, when no name is known for them. */
  readonly animate: string;
  /** Office and role nouns → relation. */
  readonly roles: readonly RelationNoun[];
  /** Participles and adjectives → relation with the complement by the given prepositions. */
  readonly ties: readonly RelationWords[];
  /** Verbs → relation of subject and object, or of what the given prepositions introduce. */
  readonly relationVerbs: readonly RelationWords[];
  /** Phrases that link an act to its cause, longest first. */
  readonly causes: readonly {
    readonly kind: 'reprisal-for' | 'after' | 'because-of' | 'in-response-to';
    readonly phrases: readonly string[];
  }[];
  /** Words that show an article or sentence to be of sport, games, kitchen: no act of conflict is read there. */
  readonly offField: string;
  /** Words of those fields that mean other things too (a goal, a race, the Guards): it takes two of them. */
  readonly offFieldHints: string;
}

/** `ASSAULT/aerial` → its type and mode. */
export function typeAndMode(spec: string): { type: ClaimType; mode: string | null } {
  const [type, mode] = spec.split('/');
  return { type: type as ClaimType, mode: mode ?? null };
}
