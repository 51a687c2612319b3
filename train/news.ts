// English sentences of news that UD_English-EWT, text of the web, has few of: put together from patterns with their trees, and words of our own.

import type { TreebankSentence, TreebankWord } from '../src/analyse/conllu.js';
import {
  ATTACKS,
  BODIES,
  CITIES,
  COLLECTIVES,
  DAYS,
  DEALING,
  DEEDS,
  FIGHTERS,
  FIRST,
  GROUPS,
  LAST,
  NUMBERS,
  OFFICES,
  type Piece,
  PLAIN_ROLES,
  PLEDGING,
  REGIONS,
  ROLES,
  SAYING,
  STATES,
  TAKING,
  THINGS,
  TITLES,
  URGING,
  VICTIMS,
  VIOLENT,
  word,
} from './news-words.js';

type Part = Piece | readonly [relation: string, piece: Piece] | null;
const isPiece = (p: NonNullable<Part>): p is Piece => typeof p[0] !== 'string';

/** Pieces in order; the one without a relation is the head of all others. */
function join(...parts: readonly Part[]): Piece {
  const all = parts.filter((p) => p !== null);
  const starts: number[] = [];
  let n = 0;
  for (const p of all) {
    starts.push(n);
    n += (isPiece(p) ? p : p[1]).length;
  }
  const at = all.findIndex(isPiece);
  const top = starts[at]! + (all[at] as Piece).findIndex((w) => w.head < 0);
  return all.flatMap((p, k): TreebankWord[] => {
    const [relation, piece] = isPiece(p) ? ['root', p] : p;
    return piece.map((w) => {
      if (w.head >= 0) return { ...w, head: w.head + starts[k]! };
      return k === at ? { ...w, head: -1, deprel: 'root' } : { ...w, head: top, deprel: relation };
    });
  });
}

const SINGULAR = 'Number=Sing';
const PLURAL = 'Number=Plur';
const proper = (form: string): Piece => word(form, 'PROPN', SINGULAR, form);
const noun = (form: string, many = false, lemma = form): Piece => word(form, 'NOUN', many ? PLURAL : SINGULAR, lemma);
const adjective = (form: string): Piece => word(form, 'ADJ', 'Degree=Pos');
const by = (form: string): Part => ['case', word(form, 'ADP')];
const mark = (form: string): Part => ['mark', word(form, form === 'to' ? 'PART' : 'SCONJ')];
const the = (): Part => ['det', word('the', 'DET', 'Definite=Def|PronType=Art')];
const a = (): Part => ['det', word('a', 'DET', 'Definite=Ind|PronType=Art')];
const point = (form: string): Part => ['punct', word(form, 'PUNCT')];
const past = (many: boolean): string => `Mood=Ind|Number=${many ? 'Plur' : 'Sing'}|Person=3|Tense=Past|VerbForm=Fin`;
const present = (many: boolean): string => past(many).replace('Past', 'Pres');
const helper = (form: string, feats: string, relation = 'aux', lemma = form): Part => [
  relation,
  word(form, 'AUX', feats, lemma),
];
const names = (forms: readonly string[]): Piece =>
  join(proper(forms[0]!), ...forms.slice(1).map((f): Part => ['flat', proper(f)]));
/** Who acts or is acted upon. */
interface Who {
  readonly piece: Piece;
  readonly many: boolean;
}

/** `count` sentences; the same for the same numbers of `next`. */
export function newsSentences(count: number, next: () => number): TreebankSentence[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const chance = (p: number): boolean => next() < p;
  const one = <T>(...made: readonly (() => T)[]): T => pick(made)();
  const maybe = (p: number, made: () => Part): Part => (chance(p) ? made() : null);

  const state = (): Piece =>
    chance(0.15) ? join(the(), ['amod', adjective('United')], proper('States')) : proper(pick(STATES)[0]!);
  const nation = (): Part => ['amod', adjective(pick(STATES)[1]!)];
  const person = (): Piece => names(chance(0.8) ? [pick(FIRST), pick(LAST)] : [pick(FIRST), 'al-'.concat(pick(LAST))]);
  const titled = (): Piece =>
    one(
      () => join(['nmod:desc', proper(pick(TITLES))], names(chance(0.5) ? [pick(LAST)] : [pick(FIRST), pick(LAST)])),
      () => {
        const [first, last] = pick(OFFICES).split(' ');
        const office = join(maybe(0.7, nation), ['compound', proper(first!)], proper(last!));
        return join(['nmod:desc', office], names([pick(FIRST), pick(LAST)]));
      },
      () => {
        const of = chance(0.5) ? pick(GROUPS) : pick(STATES)[0]!;
        return join(['nmod:desc', join(['compound', proper(of)], noun(pick(ROLES)))], names([pick(FIRST), pick(LAST)]));
      },
    );
  const number = (): Part => {
    const form = pick(NUMBERS);
    const n = word(form, 'NUM', 'NumType=Card');
    return [
      'nummod',
      one(
        () => n,
        () => n,
        () => join(['advmod', join(word('more', 'ADJ', 'Degree=Cmp', 'much'), ['fixed', word('than', 'ADP')])], n),
        () => join(['nmod', join(by('at'), word('least', 'ADJ', 'Degree=Sup', 'least'))], n),
        () => join(['advmod', word(pick(['about', 'nearly', 'around', 'some']), 'ADV')], n),
      ),
    ];
  };
  const crowd = (rows: readonly (readonly string[])[], counted: boolean): Piece => {
    const [lemma, form] = pick(rows);
    return join(counted ? number() : maybe(0.2, the), maybe(0.35, nation), noun(form!, true, lemma));
  };
  const victims = (): Piece => crowd(VICTIMS, chance(0.75));
  const body = (): Piece => {
    const name = pick(BODIES).split(' ');
    return join(the(), ...name.slice(0, -1).map((f): Part => ['compound', proper(f)]), proper(name.at(-1)!));
  };
  const backed = (): Part => [
    'amod',
    join(
      ['obl:unmarked', join(proper(pick(STATES)[0]!), point('-'))],
      word(pick(['backed', 'led']), 'VERB', 'Tense=Past|VerbForm=Part', 'back'),
    ),
  ];
  const collective = (): Who => {
    const form = pick(COLLECTIVES);
    const head = noun(form);
    return {
      piece: one(
        () => join(the(), maybe(0.6, nation), head),
        () => join(['nmod:poss', join(proper(pick(STATES)[0]!), ['case', word("'s", 'PART')])], head),
        () => join(the(), backed(), head),
        () => join(maybe(0.5, nation), noun('police')),
      ),
      many: form === 'police',
    };
  };
  /** ", the leader of X," and ", who leads X,": what stands between a name and its verb. */
  const aside = (who: Piece, closed: boolean): Piece => {
    const of = (): Piece =>
      one(
        () => proper(pick(GROUPS)),
        body,
        state,
        () => join(the(), noun(pick(COLLECTIVES))),
      );
    const role = (): Piece => {
      const form = pick(ROLES);
      return join(chance(0.6) ? the() : a(), noun(form), ['nmod', join(by(chance(0.7) ? 'of' : 'for'), of())]);
    };
    const inner = one<readonly [string, Piece]>(
      () => ['appos', role()],
      () => ['appos', role()],
      () => [
        'acl:relcl',
        join(
          ['nsubj', word('who', 'PRON', 'PronType=Rel')],
          word(pick(['leads', 'heads', 'runs']), 'VERB', present(false), 'lead'),
          ['obj', of()],
        ),
      ],
    );
    const [relation, piece] = inner;
    const opened = join(point(','), piece);
    return closed ? join(who, [relation, opened], point(',')) : join(who, [relation, opened]);
  };
  const who = (inFront = false): Who =>
    one<Who>(
      () => ({ piece: titled(), many: false }),
      () => ({ piece: person(), many: false }),
      () => ({ piece: inFront ? aside(chance(0.5) ? person() : titled(), true) : titled(), many: false }),
      () => ({ piece: state(), many: false }),
      () => ({ piece: proper(pick(GROUPS)), many: false }),
      () => ({ piece: body(), many: false }),
      collective,
      collective,
      () => ({ piece: crowd(FIGHTERS, chance(0.2)), many: true }),
      () => ({ piece: join(backed(), noun(pick(FIGHTERS)[1]!, true)), many: true }),
      () => ({
        piece: join(nation(), noun(pick(['forces', 'troops', 'warplanes', 'jets', 'officials', 'authorities']), true)),
        many: true,
      }),
      () => ({ piece: join(the(), noun(pick(PLAIN_ROLES))), many: false }),
      () => ({ piece: join(the(), noun(pick(PLAIN_ROLES)), ['nmod', join(by('of'), state())]), many: false }),
    );
  const place = (): Part => [
    'obl',
    one(
      () => join(by(pick(['in', 'near', 'in', 'at'])), proper(pick(CITIES))),
      () => join(by('in'), state()),
      () =>
        join(
          by('in'),
          the(),
          maybe(0.5, () => ['amod', adjective(pick(REGIONS))]),
          noun(pick(['city', 'town', 'village'])),
          ['nmod', join(by('of'), proper(pick(CITIES)))],
        ),
      () => join(by('in'), ['amod', adjective(pick(REGIONS))], proper(pick(STATES)[0]!)),
      () => join(by(pick(['at', 'near', 'outside'])), a(), noun(pick(THINGS))),
    ),
  ];
  const time = (): Part =>
    one<Part>(
      () => ['obl', join(by('on'), proper(pick(DAYS)))],
      () => ['obl', join(by('on'), proper(pick(DAYS)))],
      () => ['obl:unmarked', proper(pick(DAYS))],
      () => ['obl:unmarked', join(['amod', adjective('last')], noun(pick(['week', 'month', 'year', 'night'])))],
      () => ['advmod', word(pick(['yesterday', 'today', 'overnight', 'earlier']), 'ADV')],
      () => [
        'obl',
        join(by(pick(['after', 'during', 'before'])), a(), noun(pick(['meeting', 'visit', 'battle', 'summit']))),
      ],
    );
  const thing = (): Piece =>
    one(
      () => proper(pick(CITIES)),
      () => join(chance(0.5) ? the() : a(), maybe(0.3, nation), noun(pick(THINGS))),
    );
  const deed = (): Piece =>
    join(
      chance(0.5) ? the() : a(),
      maybe(0.3, () => ['compound', noun(pick(['peace', 'trade', 'border']))]),
      noun(pick(DEEDS)),
    );
  const attack = (single: boolean): Piece => {
    const [lemma, form] = pick(ATTACKS);
    return single ? noun(lemma!) : noun(form!, true, lemma);
  };

  /** A verb with its forms and the kind of object it takes. */
  const deeds = (): readonly [readonly string[], () => Piece] =>
    one<readonly [readonly string[], () => Piece]>(
      () => [pick(VIOLENT), victims],
      () => [pick(VIOLENT), () => who().piece],
      () => [pick(TAKING), thing],
      () => [pick(DEALING), deed],
    );
  type Form = 'past' | 'perfect' | 'future' | 'denied' | 'infinitive' | 'gerund' | 'participle' | 'present';
  /** A verb phrase without its subject. */
  const doing = (form: Form, many: boolean): Piece => {
    const [[lemma, third, was, done, ing], object] = deeds();
    const verb = (shape: string, feats: string): Piece => word(shape, 'VERB', feats, lemma);
    const rest: Part[] = [['obj', object()], maybe(0.4, place), maybe(0.35, time)];
    if (form === 'past') return join(verb(was!, past(many)), ...rest);
    if (form === 'present') return join(verb(many ? lemma! : third!, present(many)), ...rest);
    if (form === 'perfect')
      return join(
        helper(many ? 'have' : 'has', present(many), 'aux', 'have'),
        verb(done!, 'Tense=Past|VerbForm=Part'),
        ...rest,
      );
    if (form === 'future')
      return join(
        helper('will', 'VerbForm=Fin'),
        maybe(0.3, () => ['advmod', word('not', 'PART')]),
        verb(lemma!, 'VerbForm=Inf'),
        ...rest,
      );
    if (form === 'denied')
      return join(
        helper('did', past(many), 'aux', 'do'),
        ['advmod', word('not', 'PART')],
        verb(lemma!, 'VerbForm=Inf'),
        ...rest,
      );
    if (form === 'infinitive') return join(mark('to'), verb(lemma!, 'VerbForm=Inf'), ...rest);
    if (form === 'gerund') return join(mark('of'), verb(ing!, 'VerbForm=Ger'), ...rest);
    return join(verb(ing!, 'Tense=Pres|VerbForm=Part'), ...rest);
  };
  const tails = (): Part =>
    one<Part>(
      () => null,
      () => ['advcl', join(point(','), doing('participle', false))],
      () => ['conj', join(['cc', word('and', 'CCONJ')], doing('past', chance(0.5)))],
    );
  const subject = (w: Who, passive = false): Part => [passive ? 'nsubj:pass' : 'nsubj', w.piece];

  const acting = (front = true): Piece => {
    const w = who(front);
    return join(
      subject(w),
      doing(pick(['past', 'past', 'past', 'perfect', 'future', 'denied'] as const), w.many),
      tails(),
    );
  };
  const suffering = (): Piece => {
    const [lemma, , , done] = pick(VIOLENT);
    return join(
      ['nsubj:pass', victims()],
      one<Part>(
        () => helper('were', past(true), 'aux:pass', 'be'),
        () => helper('were', past(true), 'aux:pass', 'be'),
        () => helper('was', past(false), 'aux:pass', 'be'),
      ),
      word(done!, 'VERB', 'Tense=Past|VerbForm=Part|Voice=Pass', lemma!),
      one<Part>(
        () => ['obl:agent', join(by('by'), who().piece)],
        () => ['obl', join(by('in'), a(), maybe(0.4, nation), attack(true), ['nmod', join(by('on'), thing())])],
        () => [
          'advcl',
          join(
            ['advmod', word('when', 'ADV', 'PronType=Int')],
            ['nsubj', join(a(), noun('bomb'))],
            word('exploded', 'VERB', past(false), 'explode'),
          ),
        ],
      ),
      maybe(0.4, place),
      maybe(0.4, time),
    );
  };
  const accusing = (): Piece => {
    const w = who(true);
    return join(
      subject(w),
      word(pick(['accused', 'accused', 'suspected']), 'VERB', past(w.many), 'accuse'),
      ['obj', who().piece],
      ['advcl', doing('gerund', false)],
    );
  };
  const urging = (): Piece => {
    const w = who(true);
    if (chance(0.4))
      return join(
        subject(w),
        word('called', 'VERB', past(w.many), 'call'),
        ['obl', join(by('on'), who().piece)],
        ['xcomp', doing('infinitive', false)],
      );
    const [lemma, , was] = pick(URGING);
    return join(
      subject(w),
      word(was!, 'VERB', past(w.many), lemma),
      ['iobj', who().piece],
      ['xcomp', doing('infinitive', false)],
    );
  };
  const pledging = (): Piece => {
    const w = who(true);
    const [lemma, third, was, done] = pick(PLEDGING);
    const verb = one(
      () => word(was!, 'VERB', past(w.many), lemma),
      () => word(w.many ? lemma! : third!, 'VERB', present(w.many), lemma),
      () =>
        join(
          helper(w.many ? 'have' : 'has', present(w.many), 'aux', 'have'),
          word(done!, 'VERB', 'Tense=Past|VerbForm=Part', lemma),
        ),
    );
    return join(subject(w), verb, ['xcomp', doing('infinitive', false)]);
  };
  const oblique = (): Piece => {
    const w = who(true);
    const v = (form: string, lemma: string): Piece => word(form, 'VERB', past(w.many), lemma);
    return one(
      () =>
        join(
          subject(w),
          v('fired', 'fire'),
          ['obj', noun(pick(['rockets', 'missiles', 'shells']), true)],
          ['obl', join(by(pick(['at', 'into', 'on'])), thing())],
          maybe(0.4, time),
        ),
      () =>
        join(
          subject(w),
          v('opened', 'open'),
          ['obj', noun('fire')],
          ['obl', join(by('on'), crowd(VICTIMS, false))],
          maybe(0.5, place),
        ),
      () =>
        join(
          subject(w),
          v('imposed', 'impose'),
          ['obj', noun('sanctions', true, 'sanction')],
          ['obl', join(by('on'), who().piece)],
          maybe(0.4, time),
        ),
      () =>
        join(
          subject(w),
          v('withdrew', 'withdraw'),
          ['obj', join(maybe(0.6, number), noun('troops', true))],
          ['obl', join(by('from'), thing())],
          maybe(0.4, time),
        ),
      () =>
        join(
          subject(w),
          v('sent', 'send'),
          ['obj', join(number(), noun('soldiers', true))],
          ['obl', join(by('to'), state())],
          maybe(0.4, time),
        ),
      () => join(subject(w), v('met', 'meet'), ['obj', who().piece], maybe(0.7, place), maybe(0.5, time)),
      () =>
        join(
          subject(w),
          v('held', 'hold'),
          ['obj', join(noun('talks', true), ['nmod', join(by('with'), who().piece)])],
          maybe(0.6, place),
        ),
      () =>
        join(
          subject(w),
          v('signed', 'sign'),
          ['obj', deed()],
          ['obl', join(by('with'), who().piece)],
          maybe(0.5, time),
        ),
      () =>
        join(
          subject(w),
          v('provided', 'provide'),
          ['obj', noun(pick(['weapons', 'food', 'aid']))],
          ['obl', join(by('to'), who().piece)],
        ),
      () =>
        join(
          subject(w),
          v('claimed', 'claim'),
          ['obj', noun('responsibility')],
          ['obl', join(by('for'), the(), attack(true))],
          maybe(0.4, time),
        ),
    );
  };
  const between = (): Piece => {
    const sides = join(who().piece, ['conj', join(['cc', word('and', 'CCONJ')], who().piece)]);
    const many = chance(0.6);
    const [lemma, form] = pick([
      ['clash', 'clashes'],
      ['talk', 'talks'],
      ['battle', 'battles'],
      ['negotiation', 'negotiations'],
    ] as const);
    const what = join(many ? noun(form, true, lemma) : noun('fighting'), ['nmod', join(by('between'), sides)]);
    return one(
      () =>
        join(
          ['nsubj', what],
          word('broke', 'VERB', past(many), 'break'),
          ['compound:prt', word('out', 'ADP')],
          place(),
          maybe(0.4, time),
        ),
      () =>
        join(
          ['nsubj', what],
          word(pick(['killed', 'wounded']), 'VERB', past(many), 'kill'),
          ['obj', victims()],
          maybe(0.4, place),
          maybe(0.4, time),
        ),
      () =>
        join(
          ['nsubj', what],
          word(pick(['resumed', 'continued', 'began', 'erupted']), 'VERB', past(many), 'resume'),
          maybe(0.7, place),
          time(),
        ),
    );
  };
  const event = (): Piece => {
    const many = chance(0.4);
    const head = attack(!many);
    const what = join(
      many ? null : a(),
      maybe(0.4, nation),
      maybe(0.3, () => ['compound', noun(pick(['suicide', 'drone', 'rocket', 'car', 'bomb']))]),
      head,
      maybe(0.6, () => ['nmod', join(by(pick(['on', 'in', 'near'])), thing())]),
    );
    return join(['nsubj', what], doing('past', many));
  };
  const held = (): Piece => {
    // Participles behind their noun, and the verb that comes after: "Rebels backed by X have killed …".
    const [lemma, , , done] = pick(VIOLENT);
    const those = crowd(FIGHTERS, chance(0.3));
    const acl = one(
      () => join(word(done!, 'VERB', 'Tense=Past|VerbForm=Part', lemma!), place(), maybe(0.5, time)),
      () =>
        join(word(pick(['backed', 'armed', 'supported', 'trained']), 'VERB', 'Tense=Past|VerbForm=Part', 'back'), [
          'obl:agent',
          join(by('by'), state()),
        ]),
    );
    return join(['nsubj', join(those, ['acl', acl])], doing(pick(['past', 'perfect'] as const), true));
  };
  const clause = (): Piece =>
    one(
      () => acting(false),
      () => acting(false),
      suffering,
      event,
      oblique,
      pledging,
    );
  const saying = (): Piece => {
    const w = who(true);
    const [lemma, third, was] = pick(SAYING);
    const says = chance(0.85)
      ? word(was!, 'VERB', past(w.many), lemma)
      : word(w.many ? lemma! : third!, 'VERB', present(w.many), lemma);
    const said = clause();
    return one(
      () =>
        join(subject(w), says, maybe(0.4, time), [
          'ccomp',
          join(
            maybe(0.6, () => mark('that')),
            said,
          ),
        ]),
      () => join(['ccomp', opened(join(said, point(',')))], subject(w), says, maybe(0.5, time)),
      () =>
        join(['ccomp', opened(join(said, point(',')))], says, [
          'nsubj',
          aside(chance(0.5) ? person() : titled(), false),
        ]),
      () =>
        join(
          point('“'),
          ['ccomp', opened(join(said, point(','), point('”')))],
          says,
          ['nsubj', who().piece],
          maybe(0.4, time),
        ),
      () =>
        join(
          subject(w),
          word('told', 'VERB', past(w.many), 'tell'),
          [
            'iobj',
            one(
              () => noun('reporters', true, 'reporter'),
              () => who().piece,
            ),
          ],
          maybe(0.3, time),
          ['ccomp', join(mark('that'), said)],
        ),
    );
  };
  const fronted = (): Piece => {
    const w = who(false);
    const front = one<Part>(time, place, () => [
      'obl',
      join(
        ['case', join(word('according', 'VERB', 'Tense=Pres|VerbForm=Part', 'accord'), ['fixed', word('to', 'ADP')])],
        who().piece,
      ),
    ]);
    return join(
      front,
      maybe(0.6, () => point(',')),
      subject(w),
      doing(chance(0.8) ? 'past' : 'present', w.many),
    );
  };
  const headline = (): Piece => {
    const w = one<Who>(
      () => ({ piece: join(nation(), noun(pick(FIGHTERS)[1]!, true)), many: true }),
      () => ({ piece: noun(pick(FIGHTERS)[1]!, true), many: true }),
      () => ({ piece: state(), many: false }),
      () => ({
        piece: join(
          maybe(0.5, () => ['compound', proper(pick(CITIES))]),
          attack(true),
        ),
        many: false,
      }),
      () => ({ piece: names([pick(LAST)]), many: false }),
      () => ({ piece: noun('police'), many: true }),
    );
    return join(subject(w), doing('present', w.many));
  };
  /** "an" before vowels, and a capital in front. */
  const spelt = (p: Piece): Piece =>
    p.map((w, i) => (w.form === 'a' && /^[aeiou]/iu.test(p[i + 1]?.form ?? '') ? { ...w, form: 'an' } : w));
  function opened(p: Piece): Piece {
    const [first, ...rest] = p;
    return [{ ...first!, form: first!.form[0]!.toUpperCase() + first!.form.slice(1) }, ...rest];
  }

  const out: TreebankSentence[] = [];
  for (let k = 0; k < count; k++) {
    const titled = chance(0.08);
    const made = titled
      ? headline()
      : one(
          acting,
          acting,
          suffering,
          accusing,
          urging,
          pledging,
          oblique,
          oblique,
          between,
          event,
          held,
          saying,
          saying,
          saying,
          fronted,
        );
    const words = opened(spelt(titled ? made : join(made, point('.'))));
    out.push({ text: '', words, contractions: [], surface: [], opens: false });
  }
  return out;
}
