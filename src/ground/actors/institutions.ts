// "Les forces armées irakiennes", "le ministère iranien des Affaires étrangères", "Iraq's parliament": institutions by composition.

import { gap } from '../../find/words.js';
import { kebab } from '../../knowledge/kind.js';
import type { ActorWords } from '../../languages/actors.js';
import { tokenAt } from './cues.js';
import type { Found } from './found.js';
import { institution } from './roles.js';
import { phraseAt, type Scene, type Word, wordAt } from './scene.js';
import { stateOf } from './states.js';

/** Words that may stand between an institution and its nationality: "forces de combat irakiennes", "armée de l'air russe". */
const longestGap = 2;

interface Part {
  readonly from: number;
  readonly to: number;
}

export function findInstitutions(scene: Scene): Found[] {
  const lexicon = scene.lexicon;
  if (!lexicon) return [];
  const stateAt = statesByWord(scene);
  const found: Found[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    const match =
      lexicon.demonyms === 'after' ? headFirst(scene, lexicon, stateAt, i) : headLast(scene, lexicon, stateAt, i);
    if (!match || !isNoun(scene, match) || isPast(scene, lexicon, match)) continue;
    const first = scene.words[match.from]!;
    const last = scene.words[match.to - 1]!;
    const who = institution(scene.known, match.code, match.role);
    const other = adjectiveBefore(scene, lexicon, stateAt, match.from);
    if (other) found.push(ofBoth(scene, other, match.role));
    found.push({
      start: first.start,
      end: last.end,
      who,
      method: 'demonym',
      confidence: 0.92,
      why: `${match.role} of ${scene.known.states.get(match.code)?.code ?? match.code}, by its head word and nationality`,
      rank: 2,
    });
  }
  return found;
}

/** "*Thai* and Cambodian soldiers": the adjective of another state, which one noun serves for both. */
function adjectiveBefore({ words }: Scene, lexicon: ActorWords, states: ReadonlyMap<number, StateHit>, at: number) {
  if (lexicon.demonyms !== 'before' || !lexicon.both.has(words[at - 1]?.folded ?? '')) return undefined;
  const near = words[at]!.before === gap.none && words[at - 1]!.before === gap.none;
  const other = states.get(at - 2);
  return near && states.get(at)?.adjective && other?.adjective && other.to === at - 1 ? other : undefined;
}

function ofBoth(scene: Scene, { from, to, code }: StateHit, role: string): Found {
  return {
    start: scene.words[from]!.start,
    end: scene.words[to - 1]!.end,
    who: institution(scene.known, code, role),
    method: 'demonym',
    confidence: 0.9,
    why: `${role} of ${code}, by a noun that it shares`,
    rank: 2,
  };
}

/** "présence *militaire américaine*", "factions *armées irakiennes*": the head word is an adjective there. */
function isNoun(scene: Scene, match: Part): boolean {
  if (scene.lexicon?.demonyms !== 'after') return true;
  const head = scene.words[match.from]!;
  const token = tokenAt(scene, head.start, head.sentence);
  return token === null || (token.upos !== 'ADJ' && token.upos !== 'VERB');
}

/** "Colombian former soldiers", « anciens militaires français », "the ex-Iraqi army": of that body no longer. */
function isPast({ words }: Scene, lexicon: ActorWords, { from, to }: Part): boolean {
  const inside = words.slice(from, to).some((w) => lexicon.past.has(w.folded));
  const ahead = words[from]!.before === gap.none && lexicon.past.has(words[from - 1]?.folded ?? '');
  const behind = words[to]?.before === gap.none && lexicon.demonyms === 'after' && lexicon.past.has(words[to]!.folded);
  return inside || ahead || behind;
}

interface StateHit extends Part {
  readonly code: string;
  readonly adjective: boolean;
}

/** State names and demonyms by the index of their first word, the longest of each. */
function statesByWord(scene: Scene): Map<number, StateHit> {
  const at = new Map<number, StateHit>();
  for (const hit of scene.hits) {
    const sense = scene.known.senses[hit.entry]!;
    // "Taipei's defence ministry": the seat of government for the state.
    const seat = sense.kind === 'capital' && /^['’]s\b/.test(scene.text.slice(hit.end, hit.end + 3));
    const code = seat ? sense.code : stateOf(scene, hit);
    const [from, to] = [wordAt(scene.words, hit.start), wordAt(scene.words, hit.end)];
    if (code === null || scene.words[from]?.start !== hit.start || scene.words[to - 1]?.end !== hit.end) continue;
    const before = at.get(from);
    if (!before || before.to < to) at.set(from, { from, to, code, adjective: sense.kind === 'demonym' });
  }
  return at;
}

type Match = (Part & { readonly code: string; readonly role: string }) | null;

/** French order: head, what narrows it, nationality. */
function headFirst(scene: Scene, lexicon: ActorWords, states: ReadonlyMap<number, StateHit>, i: number): Match {
  const { words } = scene;
  if (lexicon.ministries.has(words[i]!.folded)) return ministryAfter(words, lexicon, states, i);
  const head = phraseAt(words, i, lexicon.institutions);
  if (head < 0) return null;
  const role = roleOf(words, lexicon, i, head);
  // Adjectives or one "de …" may stand between: "troupes régulières irakiennes", "forces de combat irakiennes".
  for (let j = head; j <= Math.min(head + longestGap, words.length - 1); j++) {
    if (words[j]!.before !== gap.none) return null;
    const state = states.get(j);
    if (state) {
      const named = !state.adjective;
      const tied = j > head && lexicon.of.has(words[j - 1]!.folded);
      if (!named || tied || isArticle(words, lexicon, j, head))
        return { from: i, to: state.to, code: state.code, role };
      return null;
    }
    // « l'aviation civile turque » flies no bombers.
    if (/^civile?s?$/.test(words[j]!.folded) && role === 'air-force') return null;
    const narrowing = lexicon.of.has(words[j]!.folded) || lexicon.articles.has(words[j]!.folded);
    if (lexicon.ofNoState.has(words[j]!.folded)) return null;
    if (!narrowing && !lexicon.qualifiers.has(words[j]!.folded)) return null;
  }
  return null;
}

function isArticle(words: readonly Word[], lexicon: ActorWords, j: number, head: number): boolean {
  return j - 1 > head && lexicon.articles.has(words[j - 1]!.folded) && lexicon.of.has(words[j - 2]!.folded);
}

function ministryAfter(
  words: readonly Word[],
  lexicon: ActorWords,
  states: ReadonlyMap<number, StateHit>,
  i: number,
): Match {
  let j = i + 1;
  let state = states.get(j);
  if (state?.adjective && words[j]!.before === gap.none) j = state.to;
  else state = undefined;
  // "de la", "des", "de l'" and the domain
  const tie = j;
  while (
    j < words.length &&
    j < tie + 2 &&
    (lexicon.of.has(words[j]!.folded) || lexicon.articles.has(words[j]!.folded))
  )
    j++;
  if (j === tie || j >= words.length) return null;
  const end = phraseAt(words, j, lexicon.domains);
  const domain = end < 0 ? null : lexicon.domains.get(joined(words, j, end))!;
  // A domain we have no word for still makes a ministry, if it is written as one: "ministère de l'Hydraulique".
  if (domain === null && !words[j]!.capital) return null;
  // A French "département" is a stretch of land, but where its domain is a ministry's.
  if (domain === null && words[i]!.folded === 'departement') return null;
  const role = domain ?? `${kebab(words[j]!.folded)}-ministry`;
  j = end < 0 ? j + 1 : end;
  if (!state) {
    let k = j;
    while (k < words.length && k < j + 3 && words[k]!.before === gap.none) {
      const after = states.get(k);
      if (after && (after.adjective || k > j)) {
        state = after;
        break;
      }
      if (!lexicon.of.has(words[k]!.folded) && !lexicon.articles.has(words[k]!.folded)) break;
      k++;
    }
    if (!state) return null;
    j = state.to;
  }
  return { from: i, to: j, code: state.code, role };
}

/** English order: nationality or "Iraq's", what narrows, head; or head "of" state. */
function headLast(scene: Scene, lexicon: ActorWords, states: ReadonlyMap<number, StateHit>, i: number): Match {
  const { words } = scene;
  const state = states.get(i);
  if (state) {
    let j = state.to;
    if (words[j]?.folded === 's' && words[j]?.before === gap.none) j++;
    // "Saudi-backed forces": who stands behind them, not whose they are.
    if (scene.text[words[j - 1]!.end] === '-' && lexicon.backed.has(words[j]?.folded ?? '')) return null;
    for (let k = j; k <= Math.min(j + longestGap, words.length - 1); k++) {
      if (words[k]!.before === gap.hard) return null;
      const end = phraseAt(words, k, lexicon.domains);
      if (
        end > 0 &&
        end < words.length &&
        lexicon.ministries.has(words[end]!.folded) &&
        words[end]!.before === gap.none
      )
        return { from: i, to: end + 1, code: state.code, role: lexicon.domains.get(joined(words, k, end))! };
      if (lexicon.ministries.has(words[k]!.folded) && lexicon.of.has(words[k + 1]?.folded ?? '')) {
        const from = lexicon.articles.has(words[k + 2]?.folded ?? '') ? k + 3 : k + 2;
        const to = phraseAt(words, from, lexicon.domains);
        if (to > 0) return { from: i, to, code: state.code, role: lexicon.domains.get(joined(words, from, to))! };
      }
      const head = phraseAt(words, k, lexicon.institutions);
      if (head > 0) return { from: i, to: head, code: state.code, role: roleOf(words, lexicon, k, head) };
      if (!lexicon.qualifiers.has(words[k]!.folded) || lexicon.ofNoState.has(words[k]!.folded)) return null;
    }
    return null;
  }
  const head = phraseAt(words, i, lexicon.institutions);
  if (head > 0 && lexicon.of.has(words[head]?.folded ?? '') && words[head]!.before === gap.none) {
    const at = lexicon.articles.has(words[head + 1]?.folded ?? '') ? head + 2 : head + 1;
    const owner = states.get(at);
    if (owner && !owner.adjective)
      return { from: i, to: owner.to, code: owner.code, role: roleOf(words, lexicon, i, head) };
  }
  return null;
}

function roleOf(words: readonly Word[], lexicon: ActorWords, from: number, to: number): string {
  return lexicon.institutions.get(joined(words, from, to))!;
}

function joined(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.folded)
    .join(' ');
}
