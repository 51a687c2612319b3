// "Il", "elle", "they": a subject pronoun stands for the last subject that agrees with it.

import type { Sentence, Token } from '../../domain/index.js';
import { fold } from '../../find/fold.js';
import { gap, wordsOf } from '../../find/words.js';
import { womensNames } from '../../languages/first-names.js';
import type { Found } from './found.js';
import { type Scene, wordAt } from './scene.js';

/** Confidence by where the subject stood; the shares right on the project's own set (eval/data/references.json). */
const confidence = {
  /** The only agreeing subject of the sentence before, or of the clauses before in the same sentence. */
  onlySubject: 0.88,
  /** A subject, though another actor that agrees stands in the same sentence. */
  oneOfSeveral: 0.78,
} as const;

interface Agreement {
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean | null;
  readonly person: boolean;
}

export function findPronouns(scene: Scene, settled: readonly Found[]): Found[] {
  const { lexicon, analysis } = scene;
  if (!lexicon || !analysis.parsed) return [];
  const quoted = quotedRanges(scene.text);
  const women = feminineIds(scene, settled);
  const bySentence = new Map<number, { found: Found; subject: boolean; agreement: Agreement; quoted: boolean }[]>();
  for (const f of settled) {
    if (f.nested || (f.method === 'demonym' && f.rank === 0)) continue;
    const number = scene.words[Math.min(wordAt(scene.words, f.start), scene.words.length - 1)]?.sentence ?? 0;
    const list = bySentence.get(number) ?? [];
    list.push({
      found: f,
      subject: isSubject(analysis.sentences[number], f),
      agreement: agreementOf(scene, f, women),
      quoted: within(quoted, f.start),
    });
    bySentence.set(number, list);
  }
  const found: Found[] = [];
  analysis.sentences.forEach((sentence, number) => {
    sentence.tokens.forEach((token, i) => {
      const form = fold(token.form).replace(/^t /, '').replace(/['’]$/, '');
      const acts = token.upos === 'PRON' && token.deprel.startsWith('nsubj');
      const pronoun = acts ? lexicon.pronouns.get(form) : isObject(token) ? objectOf(lexicon, form) : undefined;
      if (!pronoun || (acts && impersonal(sentence, i, form))) return;
      const inQuote = within(quoted, token.start);
      if (!acts && unknownOwner(sentence, i, settled)) return;
      const speaks = acts && isInquit(sentence, i);
      // Nobody does to himself what is done to "him".
      const doers = acts
        ? none
        : new Set(
            (bySentence.get(number) ?? []).flatMap((c) => (isDoer(sentence, i, c.found) ? [c.found.who.id] : [])),
          );
      const candidates = (n: number) =>
        (bySentence.get(n) ?? []).filter(
          (c) =>
            c.found.end <= token.start &&
            c.quoted === inQuote &&
            !doers.has(c.found.who.id) &&
            // "…, she added": whoever is told of in the words is not the one who says them.
            !(speaks && n === number && !/[:;]/.test(scene.text.slice(c.found.end, token.start))) &&
            !isOtherwiseMeant(scene, c.found, token) &&
            agree(pronoun, c.agreement),
        );
      for (const n of [number, number - 1]) {
        if ('thing' in pronoun && pronoun.thing && namesThing(scene, n, number, token, pronoun, settled)) return;
        // "Le suspect a été arrêté … où il a été blessé": somebody unnamed of this sentence agrees.
        if (n !== number && unnamedSubject(sentence, i, pronoun)) return;
        const fitting = candidates(n);
        const subjects = fitting.filter((c) => c.subject);
        const last =
          (i === 0 && n < number && subjects.length > 1 && mainSubject(analysis.sentences[n]!, subjects)) ||
          subjects.at(-1);
        if (!last) {
          // Somebody else that agrees stands between: better nobody.
          if (fitting.length > 0) return;
          continue;
        }
        const several = new Set(fitting.map((c) => c.found.who.id)).size > 1;
        const chosen: Found = {
          start: token.start,
          end: token.end,
          who: last.found.who,
          method: 'pronoun',
          confidence: several ? confidence.oneOfSeveral : confidence.onlySubject,
          why: `the last subject that agrees: "${scene.text.slice(last.found.start, last.found.end)}"`,
          rank: 1,
        };
        found.push(chosen);
        // A chain of pronouns goes on: this one is a subject, too.
        const list = bySentence.get(number) ?? [];
        list.push({ found: chosen, subject: acts, agreement: last.agreement, quoted: inQuote });
        bySentence.set(number, list);
        return;
      }
    });
  });
  return found;
}

const none: ReadonlySet<string> = new Set();

/** "accused him", "met with her", « l'a condamné », « lui a remis »; not "her" of "her house". */
const isObject = (t: Token): boolean => t.upos === 'PRON' && /^(?:obj|iobj|obl)/.test(t.deprel);

/** Is this actor, or another of the same id, the subject of the verb that has the pronoun at i for its object, or of one that it is joined to or serves? */
function isDoer(sentence: Sentence, i: number, f: Found): boolean {
  const { tokens } = sentence;
  const head = headIn(tokens, f);
  if (!head || !/^nsubj/.test(head.deprel)) return false;
  let verb = tokens[i]!.head;
  for (let steps = 0; verb >= 0 && steps < tokens.length; steps++) {
    if (head.head === verb) return true;
    if (!/^(?:conj|xcomp|advcl|acl)/.test(tokens[verb]!.deprel)) return false;
    verb = tokens[verb]!.head;
  }
  return false;
}

/** "which it holds responsible", « selon une source »: one whom a relative pronoun takes up right before, or who is only cited. */
function isOtherwiseMeant({ text, words, lexicon }: Scene, f: Found, { start }: Token): boolean {
  // "the Taliban Movement of Pakistan (TMP), which it …"
  const between = wordsOf(text.slice(f.end, Math.min(start, f.end + 60)).replace(/\([^)]*\)/, ''));
  if (start - f.end < 60 && between.length > 0 && between.every((w) => lexicon!.relatives.has(w))) return true;
  let ahead = wordAt(words, f.start) - 1;
  while (lexicon!.articles.has(words[ahead]?.folded ?? '') || lexicon!.indefinites.has(words[ahead]?.folded ?? ''))
    ahead--;
  return f.who.anonymous && lexicon!.citing.has(words[ahead]?.folded ?? '');
}

/** "…, she added.": a pronoun and its verb behind what is said, with nothing more of the sentence but a mark. */
function isInquit({ tokens }: Sentence, i: number): boolean {
  return tokens[i - 1]?.upos === 'PUNCT' && tokens[i + 1]?.upos === 'VERB' && tokens[i + 2]?.upos === 'PUNCT';
}

/** "camped outside Abhisit's office urged him": a possessor of this sentence whom nobody knows by that name. */
function unknownOwner({ tokens }: Sentence, i: number, settled: readonly Found[]): boolean {
  return tokens.some(
    (t, k) =>
      k < i &&
      t.upos === 'PROPN' &&
      t.deprel === 'nmod:poss' &&
      !settled.some((f) => f.start <= t.start && t.end <= f.end),
  );
}

/** Of the subjects of a sentence that of its main verb, where it comes first: "Pakistan said its strikes had hit the group. It denied …" */
function mainSubject<T extends { readonly found: Found }>({ tokens }: Sentence, subjects: readonly T[]): T | undefined {
  const [first] = subjects;
  const head = first && headIn(tokens, first.found);
  return head && tokens[head.head]?.head === -1 ? first : undefined;
}

/** A noun of sentence n (`own`: that of the pronoun), before the pronoun, that may be what it stands for and is no actor: « a présenté un projet. Le Sénat l'a approuvé ». */
function namesThing(
  { analysis }: Scene,
  n: number,
  own: number,
  pronoun: Token,
  { gender }: { gender: 'm' | 'f' | null },
  settled: readonly Found[],
): boolean {
  const unlike = { m: 'Gender=Fem', f: 'Gender=Masc' };
  return (analysis.sentences[n]?.tokens ?? []).some(
    (t) =>
      t.end <= pronoun.start &&
      t.upos === 'NOUN' &&
      // What acts on it is something else.
      !(n === own && t.head === pronoun.head) &&
      /^(?:nsubj|obj|root)/.test(t.deprel) &&
      !t.feats.includes('Number=Plur') &&
      !(gender !== null && t.feats.includes(unlike[gender])) &&
      !settled.some((f) => f.start <= t.start && t.end <= f.end),
  );
}

/** A noun before the pronoun that is the subject of a clause of the same sentence, of the same gender and number as far as the tags tell. */
function unnamedSubject(
  sentence: Sentence,
  i: number,
  pronoun: { gender: 'm' | 'f' | null; plural: boolean; person: boolean | null },
): boolean {
  const gender = { m: 'Gender=Masc', f: 'Gender=Fem' };
  return sentence.tokens.some(
    (t, k) =>
      k < i &&
      t.upos === 'NOUN' &&
      /^nsubj/.test(t.deprel) &&
      pronoun.gender !== null &&
      t.feats.includes(gender[pronoun.gender]) &&
      t.feats.includes(pronoun.plural ? 'Number=Plur' : 'Number=Sing'),
  );
}

function agree(pronoun: { gender: 'm' | 'f' | null; plural: boolean; person: boolean | null }, a: Agreement): boolean {
  if (a.plural !== null && a.plural !== pronoun.plural) return false;
  if (pronoun.person !== null && pronoun.person !== a.person) return false;
  return pronoun.gender === null || a.gender === null || a.gender === pronoun.gender;
}

/** Persons whose first name, or whose title somewhere in the article, is a woman's. */
function feminineIds(scene: Scene, settled: readonly Found[]): ReadonlySet<string> {
  const women = new Set<string>();
  for (const f of settled) {
    if (f.who.kind !== 'person' || women.has(f.who.id)) continue;
    const printed = wordsOf(`${scene.text.slice(Math.max(0, f.start - 6), f.end)} ${f.who.name}`);
    if (printed.some((w) => scene.lexicon!.feminine.has(w) || womensNames.has(w)) || ladyTitle(scene, f))
      women.add(f.who.id);
  }
  return women;
}

/** "La ministre", "sa porte-parole": the noun that stands for her has a determiner of the feminine. */
function ladyTitle(scene: Scene, f: Found): boolean {
  if (f.method !== 'title' && f.method !== 'apposition') return false;
  const at = wordAt(scene.words, f.start);
  const before = scene.words[at - 1];
  if (!before || scene.words[at]!.before === gap.hard) return false;
  return scene.lexicon!.determiners.get(before.folded)?.gender === 'f';
}

/** Gender and number as the text shows them: by title or first name, else by the determiner. */
function agreementOf(scene: Scene, f: Found, women: ReadonlySet<string>): Agreement {
  const lexicon = scene.lexicon!;
  // A name that tells nothing may be a woman's; where things have no gender, "she" is then nobody else.
  const untold = scene.language === 'en' && !f.who.anonymous && !scene.known.actors.has(f.who.id) ? null : 'm';
  if (f.who.kind === 'person') return { gender: women.has(f.who.id) ? 'f' : untold, plural: false, person: true };
  const at = wordAt(scene.words, f.start);
  const before = scene.words[at - 1];
  const determiner =
    before && scene.words[at]!.before !== gap.hard ? lexicon.determiners.get(before.folded) : undefined;
  if (determiner) return { gender: determiner.gender ?? genderOf(scene, f), plural: determiner.plural, person: false };
  // Without a determiner that tells, a plural is possible where a word of the name has its ending, or a group goes by "they".
  const words = wordsOf(scene.text.slice(f.start, f.end));
  const many = f.who.kind === 'armed-group' || /s$/.test(words[0] ?? '') || /s$/.test(words.at(-1) ?? '');
  const one = f.who.kind === 'state' || f.method === 'capital' || !many;
  return { gender: genderOf(scene, f), plural: one ? false : null, person: false };
}

/** French: a state's name that ends in -e is feminine, but for a handful; capitals that stand for it go by habit as masculine. */
function genderOf(scene: Scene, f: Found): 'm' | 'f' | null {
  if (scene.language !== 'fr' || f.who.kind !== 'state' || f.method === 'capital') return null;
  const word = fold(scene.text.slice(f.start, f.end));
  return /e$|ee$/.test(word) && !/^(mexique|cambodge|mozambique|zimbabwe|suriname|belize)$/.test(word) ? 'f' : 'm';
}

function isSubject(sentence: Sentence | undefined, f: Found): boolean {
  if (!sentence) return false;
  const head = headIn(sentence.tokens, f);
  return head !== null && /^nsubj/.test(head.deprel);
}

/** The token of a span whose head stands outside it. An apposition's name stands for its noun. */
function headIn(tokens: readonly Token[], f: Found): Token | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < f.start || token.end > f.end || token.upos === 'PUNCT') continue;
    const above = tokens[token.head];
    if (above && above.start >= f.start && above.end <= f.end) continue;
    if (/^(?:appos|flat|compound)/.test(token.deprel) && above && /^nsubj/.test(above.deprel)) return above;
    return token;
  }
  return null;
}

const BE = /^(?:être|be)$/;
/** What is so of no one: "il est trop tôt pour", "it is unclear when". */
const told =
  /^(?:tot|tard|temps|clair|vrai|possible|impossible|probable|improbable|necessaire|evident|essentiel|urgent|difficile|facile|interdit|rare|question|clear|unclear|early|late|time|true|likely|unlikely|necessary|hard|difficult|vital|essential|important)$/;

/** "il faut", "il y a", "il est naturel que": nobody. Weather and being are told by the verb, the rest by an expletive relation. */
function impersonal(sentence: Sentence, i: number, form: string): boolean {
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (form !== 'il' && form !== 'it') return false;
  const verb = tokens[token.head];
  const next = tokens[i + 1];
  if (
    next &&
    /^(?:y|s'|faut|fallait|faudra|faudrait|pleut|semble|semblait|reste|suffit|convient|importe|s’)$/i.test(next.form)
  )
    return true;
  if (verb && told.test(fold(verb.form)) && tokens[i + 1] && BE.test(tokens[i + 1]!.lemma)) return true;
  if (verb && /^(?:falloir|sembler|suffire|convenir|importer|seem|appear|rain|snow)$/.test(verb.lemma)) return true;
  // "il est naturel que", "it is clear that": an adjective with a clause of its own.
  return (
    verb?.upos === 'ADJ' && tokens.some((t) => t.head === token.head && /^(?:csubj|ccomp|xcomp|expl)/.test(t.deprel))
  );
}

function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/«[^»]{1,2000}»|“[^”]{1,2000}”|"[^"\n]{1,2000}"/g))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  return ranges;
}

function within(ranges: readonly { start: number; end: number }[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start <= at;
}

/** A pronoun for one who is acted on means one person, if no thing. */
function objectOf({ objectPronouns }: NonNullable<Scene['lexicon']>, form: string) {
  const pronoun = objectPronouns.get(form);
  return pronoun && { ...pronoun, plural: false, person: true };
}
