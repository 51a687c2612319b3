// Rows of words and classes, compiled to one tree and matched from left to right, longest first.

import type { TimeGrammar } from '../../languages/times.js';
import { kinds, type Scan, type Vocabulary } from './scan.js';

/** A reading of one or several tokens: that they are of a class, with a value. */
export interface Edge {
  readonly class: number;
  readonly value: number | string;
  /** Tokens that it takes up. */
  readonly length: number;
}

/** What a pattern captured: class or given name → value. */
export type Captures = Readonly<Record<string, number | string>>;

export interface Match {
  readonly rule: string;
  readonly captures: Captures;
  /** Tokens of the expression itself, half-open. */
  readonly from: number;
  readonly to: number;
  /** Last token looked at, exclusive: `to` and what follows as context. */
  readonly end: number;
  /** Token at which each capture begins. */
  readonly at: Readonly<Record<string, number>>;
}

interface Accept {
  readonly rule: string;
  readonly order: number;
  readonly names: readonly (string | null)[];
  readonly from: number;
  readonly to: number;
}
interface Node {
  /** By class; empty where no pattern goes on. */
  next: (Node | undefined)[];
  accepts: Accept[];
}
interface WordNode {
  next: Map<number, WordNode>;
  /** What its phrase is; all of one length, the node's depth. */
  edges: Edge[];
}

type Item = { readonly symbol: string; readonly name: string | null } | '[' | ']';

/** One pattern with its options and choices written out; 2048 at most. */
export function expand(pattern: string): Item[][] {
  let at = 0;
  const choices = (): Item[][] => {
    const all: Item[][] = [];
    let rows: Item[][] = [[]];
    for (;;) {
      while (pattern[at] === ' ') at++;
      const c = pattern[at];
      if (c === undefined || c === ')') return [...all, ...rows];
      if (c === '|') {
        at++;
        all.push(...rows);
        rows = [[]];
        continue;
      }
      let item: Item[][];
      if (c === '(') {
        at++;
        item = choices();
        if (pattern[at] !== ')') throw new Error(`expected ) in pattern "${pattern}"`);
        at++;
      } else if (c === '[' || c === ']') {
        at++;
        item = [[c]];
      } else {
        const from = at;
        while (at < pattern.length && !' ()|[]?'.includes(pattern[at]!)) at++;
        const word = pattern.slice(from, at);
        const colon = /^([A-Z0-9]+):([A-Z0-9]+)$/.exec(word);
        const isClass = /^[A-Z][A-Z0-9]*$/.test(word);
        item = colon
          ? [[{ symbol: colon[2]!, name: colon[1]! }]]
          : isClass
            ? [[{ symbol: word, name: word }]]
            : [[{ symbol: `=${word}`, name: null }]];
      }
      if (pattern[at] === '?') {
        at++;
        item = [...item, []];
      }
      rows = rows.flatMap((row) => item.map((more) => [...row, ...more]));
      if (rows.length > 2048) throw new Error(`pattern "${pattern}" has more than 2048 readings`);
    }
  };
  const rows = choices();
  if (at < pattern.length) throw new Error(`unexpected ) in pattern "${pattern}"`);
  return rows;
}

/** Splits a phrase of the word lists as the scanner would split it. */
export function words(phrase: string, elision: boolean): string[] {
  const found = phrase.match(elision ? /[\p{L}\p{M}]+'?|\d+|[^\s]/gu : /[\p{L}\p{M}]+|\d+|[^\s]/gu);
  return found ?? [];
}

const classesOfNumbers = ['NUM', 'DAY', 'YEAR', 'YY', 'N2'] as const;

const noMatches: readonly Match[] = [];
const noEdges: readonly Edge[] = [];

/** Whether some pattern is complete after its first reading, or has a second one to go on with. */
function leads(tree: Node, i: number, scan: Scan, edges: (i: number) => readonly Edge[]): boolean {
  for (const edge of edges(i)) {
    const node = tree.next[edge.class];
    if (!node) continue;
    if (node.accepts.length > 0) return true;
    const after = i + edge.length;
    if (after < scan.count) for (const e of edges(after)) if (node.next[e.class] !== undefined) return true;
  }
  return false;
}

export interface CompiledGrammar {
  readonly source: TimeGrammar;
  readonly vocabulary: Vocabulary;
  /** What readings begin at a token; cached by the caller. */
  edgesAt(scan: Scan, i: number): readonly Edge[];
  /** The readings of patterns that begin at token `i`, best first. */
  matchesAt(scan: Scan, i: number, edges: (i: number) => readonly Edge[]): readonly Match[];
  classId(name: string): number;
}

/** Throws on a pattern that is not well formed or names a class without words. */
export function compileGrammar(source: TimeGrammar): CompiledGrammar {
  const ids = new Map<string, number>();
  const classes = new Map<string, number>();
  const root: WordNode = { next: new Map(), edges: [] };
  let longest = 0;
  const idOf = (word: string): number => {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(word, id);
      longest = Math.max(longest, word.length);
    }
    return id;
  };
  const classId = (name: string): number => {
    let id = classes.get(name);
    if (id === undefined) {
      id = classes.size + 1;
      classes.set(name, id);
    }
    return id;
  };
  const addPhrase = (phrase: string, cls: string, value: number | string): void => {
    const bare = phrase.normalize('NFD').replace(/\p{M}/gu, '');
    // capitals are often printed without accents; and some files hold letters and accents apart
    const initial = phrase
      .normalize('NFD')
      .replace(/^(\p{L})\p{M}+/u, '$1')
      .normalize('NFC');
    for (const form of new Set([phrase, bare, initial, phrase.normalize('NFD')])) {
      let node = root;
      let length = 0;
      for (const w of words(form, source.elision)) {
        length++;
        const id = idOf(w);
        let next = node.next.get(id);
        if (!next) {
          next = { next: new Map(), edges: [] };
          node.next.set(id, next);
        }
        node = next;
      }
      const c = classId(cls);
      if (!node.edges.some((e) => e.class === c)) node.edges.push({ class: c, value, length });
    }
  };
  for (const [cls, list] of Object.entries(source.words))
    for (const [phrase, value] of Object.entries(list)) addPhrase(phrase, cls, value);
  for (const cls of classesOfNumbers) classId(cls);

  const tree: Node = { next: [], accepts: [] };
  const known = new Set<string>([...Object.keys(source.words), ...classesOfNumbers]);
  source.patterns.forEach(({ rule, pattern }, order) => {
    for (const row of expand(pattern)) {
      let node = tree;
      const names: (string | null)[] = [];
      let from = 0;
      let to = -1;
      for (const item of row) {
        if (item === '[') from = names.length;
        else if (item === ']') to = names.length;
        else {
          if (item.symbol.startsWith('=')) addPhrase(item.symbol.slice(1), item.symbol, item.symbol.slice(1));
          else if (!known.has(item.symbol))
            throw new Error(`pattern "${pattern}" names the class ${item.symbol}, which has no words`);
          const c = classId(item.symbol);
          node.next[c] ??= { next: [], accepts: [] };
          node = node.next[c];
          names.push(item.name);
        }
      }
      if (names.length === 0) throw new Error(`pattern "${pattern}" can match nothing`);
      node.accepts.push({ rule, order, names, from, to: to < 0 ? names.length : to });
    }
  });

  const numClass = classId('NUM');
  const dayClass = classId('DAY');
  const yearClass = classId('YEAR');
  const yyClass = classId('YY');
  const n2Class = classId('N2');
  const numberWord = classes.get('NUMBERWORD') ?? -1;
  const hyphen = idOf('-');
  const and = new Set((source.words.AND ? Object.keys(source.words.AND) : []).map(idOf));

  // by id of the word: where its phrases begin, and what number it is (NaN for none)
  const begins: (WordNode | undefined)[] = Array.from({ length: ids.size + 1 }, (_, id) => root.next.get(id));
  const numbers = Float64Array.from(begins, (node) => {
    const e = node?.edges.find((x) => x.class === numberWord);
    return e ? Number(e.value) : Number.NaN;
  });
  const numberAt = (scan: Scan, i: number): number | null => {
    const v = numbers[scan.word[i]!]!;
    return Number.isNaN(v) ? null : v;
  };

  // what numbers are made of is read as numbers, not as words
  const withoutNumbers = (node: WordNode): void => {
    node.edges = node.edges.filter((e) => e.class !== numberWord);
    for (const next of node.next.values()) withoutNumbers(next);
  };
  withoutNumbers(root);

  const edgesAt = (scan: Scan, i: number): readonly Edge[] => {
    const kind = scan.kind[i];
    const id = scan.word[i]!;
    const number = kind === kinds.digits || kind === kinds.grouped;
    if (!number && Number.isNaN(numbers[id]!)) {
      const node = begins[id];
      if (node === undefined) return noEdges;
      const after = i + 1 < scan.count ? scan.word[i + 1]! : 0;
      if (after === 0 || node.next.size === 0 || !node.next.has(after)) return node.edges;
    }
    const out: Edge[] = [];
    if (kind === kinds.digits) {
      const v = scan.value[i]!;
      const length = scan.end[i]! - scan.start[i]!;
      out.push({ class: numClass, value: v, length: 1 });
      if (length <= 2 && v >= 1 && v <= 31) out.push({ class: dayClass, value: v, length: 1 });
      if (length <= 2) out.push({ class: n2Class, value: v, length: 1 });
      if (length === 4 && v >= 1000 && v <= 2100) out.push({ class: yearClass, value: v, length: 1 });
      if (length === 2) out.push({ class: yyClass, value: v, length: 1 });
    } else if (kind === kinds.grouped) out.push({ class: numClass, value: scan.value[i]!, length: 1 });
    if (id === 0) return out;
    // words and phrases of the lists
    let node = begins[id];
    for (let j = i; node; ) {
      for (const edge of node.edges) out.push(edge);
      j++;
      if (j >= scan.count || scan.word[j] === 0) break;
      node = node.next.get(scan.word[j]!);
    }
    // "vingt-deux", "quatre-vingt-dix", "twenty five", "deux mille"
    let v = numberAt(scan, i);
    if (v !== null) {
      let total = 0;
      let current = v;
      let last = v;
      let j = i + 1;
      for (;;) {
        out.push({ class: numClass, value: total + current, length: j - i });
        if (total + current <= 31 && total + current >= 1)
          out.push({ class: dayClass, value: total + current, length: j - i });
        let k = j;
        if (k < scan.count && (scan.word[k] === hyphen || and.has(scan.word[k]!))) k++;
        v = k < scan.count ? numberAt(scan, k) : null;
        // digits of words only go down ("vingt deux"), save for what multiplies ("quatre-vingt", "deux cents")
        if (v === null || j - i > 12) break;
        if (v >= 1000) {
          total += current * v;
          current = 0;
        } else if (v === 100 || (v === 20 && last === 4)) current *= v;
        else if (last >= 10 && v < last && (last % 10 === 0 || last === 60)) current += v;
        else break;
        last = v;
        j = k + 1;
      }
    }
    return out;
  };

  // by id of the word: whether it is a time expression by itself, before a word that no list has
  const completes = (c: number): boolean => (tree.next[c]?.accepts.length ?? 0) > 0;
  const complete = begins.map(
    (node, id) =>
      (node?.edges.some((e) => completes(e.class)) ?? false) ||
      (!Number.isNaN(numbers[id]!) && (completes(numClass) || completes(dayClass))),
  );
  const inert = (scan: Scan, i: number): boolean =>
    i >= scan.count || (scan.word[i] === 0 && scan.kind[i] !== kinds.digits && scan.kind[i] !== kinds.grouped);

  const matchesAt = (scan: Scan, i: number, edges: (i: number) => readonly Edge[]): readonly Match[] => {
    // articles and prepositions before a noun, which is most of what the lists know in a text, at no cost
    if (
      scan.kind[i] !== kinds.digits &&
      scan.kind[i] !== kinds.grouped &&
      !complete[scan.word[i]!] &&
      inert(scan, i + 1)
    )
      return noMatches;
    // most words that begin a pattern are articles and prepositions before nothing that tells time
    if (!leads(tree, i, scan, edges)) return noMatches;
    const found: { accept: Accept; path: Edge[]; starts: number[]; end: number }[] = [];
    const path: Edge[] = [];
    const starts: number[] = [];
    const walk = (node: Node, at: number): void => {
      for (const accept of node.accepts) found.push({ accept, path: [...path], starts: [...starts], end: at });
      if (at >= scan.count || node.next.length === 0) return;
      for (const edge of edges(at)) {
        const next = node.next[edge.class];
        if (!next) continue;
        path.push(edge);
        starts.push(at);
        walk(next, at + edge.length);
        path.pop();
        starts.pop();
      }
    };
    walk(tree, i);
    if (found.length === 0) return noMatches;
    if (found.length > 1) found.sort((a, b) => b.end - a.end || a.accept.order - b.accept.order);
    return found.map(({ accept, path: p, starts: s, end }) => {
      const captures: Record<string, number | string> = {};
      const where: Record<string, number> = {};
      accept.names.forEach((name, at) => {
        if (name === null) return;
        captures[name] = p[at]!.value;
        where[name] = s[at]!;
      });
      return {
        rule: accept.rule,
        captures,
        from: s[accept.from] ?? end,
        to: accept.to < s.length ? s[accept.to]! : s.at(-1)! + p.at(-1)!.length,
        end,
        at: where,
      };
    });
  };

  return { source, vocabulary: { ids, longest, elision: source.elision }, edgesAt, matchesAt, classId };
}
