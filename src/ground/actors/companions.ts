// Names of bodies that the finder of names broke off at an "et": "Forces de défense *et de sécurité*", "Association des parents *et amis des détenus*".

import type { Token } from '../../domain/index.js';
import { gap } from '../../find/words.js';
import type { ActorWords } from '../../languages/actors.js';
import { tokenAt } from './cues.js';
import { type Scene, type Word, wordAt } from './scene.js';

interface Tied {
  /** A preposition, or none before an article or a bare word. */
  readonly of: string | null;
  readonly article: boolean;
  /** Index of the word that they tie. */
  readonly at: number;
}

/** The end of the name of a body with what is joined to its last part; only for languages that say their prepositions again. */
export function withCompanions(scene: Scene, start: number, end: number): number {
  const { words, lexicon } = scene;
  if (!lexicon || lexicon.joining.size === 0) return end;
  const first = wordAt(words, start);
  const last = words[wordAt(words, end) - 1];
  if (!last || last.end !== end) return end;
  const whole = words[completed(scene, lexicon, first, wordAt(words, end) - 1)]!.end;
  return joinedTo(scene, lexicon, first, wordAt(words, whole), whole);
}

/** The last word of the name with what its own last word calls for: "d'appui *à la sécurité*", "des droits *de l'homme*", "Rassemblement *pour la culture*". */
function completed(scene: Scene, lexicon: ActorWords, first: number, last: number): number {
  const { words } = scene;
  const word = words[last]!.folded;
  if (last > first && lexicon.ofRights.has(word)) return complementOf(scene, lexicon, last);
  const served = last > first && lexicon.ofService.has(word);
  const meant = lexicon.forPurpose.has(words[first]!.folded) && words[first]!.capital;
  if (!served && !meant) return last;
  const more = tied(scene, lexicon, last + 1, served ? lexicon.toService : lexicon.purpose);
  const fit = more !== null && more.of !== null && more.article && isCommon(scene, more.at);
  return fit ? complementOf(scene, lexicon, more.at) : last;
}

/** The end with what "et" joins. */
function joinedTo(scene: Scene, lexicon: ActorWords, first: number, next: number, end: number): number {
  const { words } = scene;
  if (next - first < 2) return end;
  // "Association des victimes, parents et amis": the last two have no article, as no list outside of a name.
  const listed = isListed(scene, lexicon, next);
  if (!listed && !(isNear(words[next]) && lexicon.joining.has(words[next]!.folded))) return end;
  const joined = tied(scene, lexicon, listed ? next + 2 : next + 1, lexicon.of);
  if (joined === null || !fits(scene, lexicon, first, listed ? next + 1 : next, joined)) return end;
  return words[complementOf(scene, lexicon, joined.at)]!.end;
}

const isNear = (word: Word | undefined): boolean => word?.before === gap.none;

function tokenOf(scene: Scene, at: number): Token | null {
  const word = scene.words[at];
  return word ? tokenAt(scene, word.start, word.sentence) : null;
}

/** A word without a capital that is a noun. */
const isCommon = (scene: Scene, at: number): boolean =>
  !scene.words[at]!.capital && tokenOf(scene, at)?.upos === 'NOUN';

/** "…, parents et": a bare plural between a comma and the word that joins. */
const isListed = (scene: Scene, lexicon: ActorWords, at: number): boolean =>
  /^,\s$/.test(scene.text.slice(scene.words[at - 1]!.end, scene.words[at]?.start)) &&
  isCommon(scene, at) &&
  isPlural(tokenOf(scene, at)) &&
  isNear(scene.words[at + 1]) &&
  lexicon.joining.has(scene.words[at + 1]!.folded);

/** What stands at `at`: a preposition of `ofs` at most, an article at most, and the word itself. */
function tied(scene: Scene, lexicon: ActorWords, at: number, ofs: ReadonlySet<string>): Tied | null {
  const { words } = scene;
  let k = at;
  const of = ofs.has(words[k]?.folded ?? '') ? words[k++]!.folded : null;
  const article = lexicon.articles.has(words[k]?.folded ?? '');
  if (article) k++;
  for (let j = at; j <= k; j++) if (!isNear(words[j])) return null;
  return { of, article: article || lexicon.ofArticle.has(of ?? ''), at: k };
}

const isPlural = (t: Token | null): boolean => t !== null && /(?:^|\|)Number=Plur/.test(t.feats);

/** Whether what "et" brings is part of the name that begins at `first` and was broken off at `next`. */
function fits(scene: Scene, lexicon: ActorWords, first: number, next: number, joined: Tied): boolean {
  const { words } = scene;
  const token = tokenOf(scene, joined.at);
  const before = tokenOf(scene, next - 1);
  if (words[joined.at]?.capital || token === null) return false;
  // "forces démocratiques et républicaines"
  if (joined.of === null && !joined.article && token.upos === 'ADJ')
    return before?.upos === 'ADJ' && isPlural(token) === isPlural(before) && !isCommon(scene, joined.at + 1);
  if (token.upos !== 'NOUN') return false;
  // "parents et amis": French has its articles elsewhere.
  if (joined.of === null && !joined.article) return isPlural(token) && isPlural(before) && !words[next - 1]!.capital;
  const last = lastTie(scene, lexicon, first, next);
  if (last === null) return false;
  if (joined.of !== null) {
    if (!lexicon.of.has(words[last.tie]!.folded)) return false;
    // "de défense et de sécurité", each without its article; with them "de la police" may be of what stands ahead.
    if (!joined.article) return !last.article;
    const one = !lexicon.ofArticle.has(joined.of) || isPlural(tokenOf(scene, first)) || isOne(scene, joined.at);
    return last.article && one && !isGoverned(scene, lexicon, first);
  }
  // "pour la justice et l'égalité": one body, as its verb shows.
  return lexicon.purpose.has(words[last.tie]!.folded) && !isGoverned(scene, lexicon, first) && isOne(scene, joined.at);
}

/** The last preposition inside the name, and whether an article follows it. */
function lastTie(
  scene: Scene,
  lexicon: ActorWords,
  first: number,
  next: number,
): { tie: number; article: boolean } | null {
  const { words } = scene;
  for (let k = next - 2; k > first; k--)
    if (lexicon.of.has(words[k]!.folded) || lexicon.purpose.has(words[k]!.folded))
      return {
        tie: k,
        article: lexicon.ofArticle.has(words[k]!.folded) || lexicon.articles.has(words[k + 1]?.folded ?? ''),
      };
  return null;
}

/** "le chef du Front de libération et de la police": a preposition before the name may stand before what follows as well. */
function isGoverned(scene: Scene, lexicon: ActorWords, first: number): boolean {
  const { words } = scene;
  if (!isNear(words[first])) return false;
  const isOf = (k: number): boolean => lexicon.of.has(words[k]?.folded ?? '');
  const article = !isOf(first - 1) && lexicon.articles.has(words[first - 1]?.folded ?? '');
  if (article && !isNear(words[first - 1])) return false;
  const before = first - (article ? 2 : 1);
  return isOf(before) || tokenOf(scene, before)?.upos === 'ADP';
}

/** Whether the next verb behind has one subject. */
function isOne(scene: Scene, at: number): boolean {
  const sentence = scene.words[at]!.sentence;
  const tokens = scene.analysis.sentences[sentence]?.tokens ?? [];
  const verb = tokens.find((t) => t.start > scene.words[at]!.end && /(?:^|\|)VerbForm=Fin/.test(t.feats));
  return verb !== undefined && /(?:^|\|)Number=Sing/.test(verb.feats);
}

/** "amis *des détenus*", "restauration *de la démocratie*", "amis *du 28 septembre*": the last word of what completes the word at `at`. */
function complementOf(scene: Scene, lexicon: ActorWords, at: number): number {
  const { words } = scene;
  if (!isNear(words[at + 1]) || !lexicon.of.has(words[at + 1]!.folded)) return at;
  const more = tied(scene, lexicon, at + 1, lexicon.of);
  if (more === null) return at;
  if (isCommon(scene, more.at)) return more.at;
  const day = /^\d{1,2}$/.test(words[more.at]?.folded ?? '') && isNear(words[more.at + 1]);
  return day && tokenOf(scene, more.at + 1)?.upos === 'NOUN' ? more.at + 1 : at;
}
