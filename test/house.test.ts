// The invariants of the house: who may import whom, registries that list what is there, docs that name what exists.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.js';
import { formats } from '../src/exports/formats.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const under = (folder: string, ext: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ext.test(path) && !path.includes('node_modules/') && !path.includes('/dist/'))
    .sort();

const sources = under('src', /\.tsx?$/);
const isTest = (path: string) =>
  /\.(?:test|contract|cases)\.tsx?$|\/(?:testing|sample[\w-]*)\.ts$|\/(?:test|cases)\//.test(path);
const code = sources.filter((path) => !isTest(path));

/** Modules of src that a file imports, as paths from the root; types and dynamic imports included. */
function imports(path: string): string[] {
  const found = read(path).matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'(\.[^']+)'/gm);
  return [...found].map(([, target]) => relative(root, join(root, dirname(path), target!)).replace(/\.js$/, '.ts'));
}

const folderOf = (path: string) => path.split('/')[1]!.replace(/\.ts$/, '');

describe('imports', () => {
  const stages = ['read', 'analyse', 'find', 'ground', 'claim', 'reconcile'];
  // What is known rather than done: free for every stage.
  const common = ['domain', 'languages', 'knowledge', 'learn'];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    domain: [],
    learn: ['domain'],
    // The packs are indexed by the same folding and matching that names are found by.
    knowledge: ['domain', 'find'],
    languages: ['domain', 'learn', 'knowledge'],
    ...Object.fromEntries(stages.map((stage) => [stage, common])),
    exports: ['domain'],
    recoupe: [...common, ...stages],
    index: [...common, ...stages, 'recoupe', 'exports', 'store'],
    store: [...common, 'recoupe', 'reconcile', 'read'],
    server: [...common, 'recoupe', 'read', 'reconcile', 'exports', 'store'],
    cli: [...common, ...stages, 'recoupe', 'exports', 'store', 'server'],
  };
  // A stage hands its result's type to the next one.
  const handedOn: Readonly<Record<string, readonly string[]>> = {
    ground: ['find', 'analyse'],
    claim: ['ground', 'analyse'],
  };

  it.each(code.filter((path) => !path.startsWith('src/web/')))('%s', (path) => {
    const from = folderOf(path);
    const may = [from, ...(allowed[from] ?? []), ...(handedOn[from] ?? [])];
    const wrong = imports(path).filter((target) => target.startsWith('src/') && !may.includes(folderOf(target)));
    expect(wrong).toEqual([]);
    expect(allowed, `src/${from} is not in the table above`).toHaveProperty(from);
  });
  it('nothing is imported that is not there', () => {
    const gone = sources.flatMap((path) =>
      imports(path)
        .filter((target) => !existsSync(join(root, target)) && !existsSync(join(root, target.replace(/\.ts$/, '.tsx'))))
        .map((target) => `${path}: ${target}`),
    );
    expect(gone).toEqual([]);
  });
});

describe('files', () => {
  const all = [...sources, ...under('test', /\.ts$/), ...under('eval', /\.ts$/), ...under('bench', /\.ts$/)];
  it('each opens with a sentence that says what it is', () => {
    const silent = all.filter((path) => !isTest(path) && !/^(?:#!.*\n)?\/[/*]+\s*\S.+/.test(read(path)));
    expect(silent).toEqual([]);
  });
  it('are named in kebab-case, and none is called utils or helpers', () => {
    const odd = all.filter(
      (path) =>
        !path.split('/').every((part) => /^[a-z0-9.-]+$/.test(part)) ||
        /\/(?:utils?|helpers?|manager|misc|common)\.ts/.test(path),
    );
    expect(odd).toEqual([]);
  });
  it('export by name', () => {
    // A configuration's default export is what its tool asks for.
    const defaults = all.filter((path) => !path.endsWith('.config.ts') && /^export default/m.test(read(path)));
    expect(defaults).toEqual([]);
  });
});

describe('registries are complete', () => {
  it('commands', () => {
    const files = under('src/cli/commands', /\.ts$/).filter((path) => !isTest(path));
    expect(commands.map((c) => `src/cli/commands/${c.name}.ts`).sort()).toEqual(files);
  });
  it('export formats', () => {
    const files = under('src/exports', /\.ts$/).filter((path) =>
      /^export const \w+Format: ExportFormat/m.test(read(path)),
    );
    expect(files.length).toBe(formats.length);
  });
  it('input formats', () => {
    const index = read('src/read/formats/index.ts');
    const files = under('src/read/formats', /\.ts$/).filter(
      (path) => !isTest(path) && /: InputFormat = /.test(read(path)),
    );
    expect(files.filter((path) => !index.includes(`./${path.split('/').at(-1)!.replace('.ts', '.js')}`))).toEqual([]);
  });
  it('languages', () => {
    const index = read('src/languages/index.ts');
    const folders = readdirSync(join(root, 'src/languages'), { withFileTypes: true }).filter(
      (f) => f.isDirectory() && existsSync(join(root, 'src/languages', f.name, 'index.ts')),
    );
    expect(folders.map((f) => f.name).filter((name) => !index.includes(`./${name}/index.js`))).toEqual([]);
  });
});

describe('words stand with their language', () => {
  // What rules may spell out: relations, tags and features of Universal Dependencies, and the values of our own types and senses.
  const relations =
    'acl advcl advmod agent amod appos arg aux case caus cc ccomp compound conj cop csubj dep desc det discourse dislocated expl fixed flat iobj mark mod nmod nsubj nummod obj obl orphan outer parataxis pass poss punct pv relcl root subj tense unmarked vocative xcomp';
  const tags = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB';
  const values = under('src/domain', /\.ts$/).flatMap((path) =>
    [...read(path).matchAll(/'([a-z-]+)'/gi)].map((m) => m[1]!),
  );
  const modes = under('src/languages', /acts\/\w+\.ts$/).flatMap((path) =>
    [...read(path).matchAll(/'[A-Z]+\/([a-z-]+)'/g)].map((m) => m[1]!),
  );
  const own = new Set([
    ...`${relations} ${tags}`.split(' '),
    ...[...values, ...modes].flatMap((x) => [x, ...x.split('-')]),
  ]);
  const wordsOf = (pattern: string) =>
    (pattern.replace(/\\[pP]\{\w+\}|\\[bBdDsSwWnu]|\(\?<?[=!:]/g, ' ').match(/[\p{L}’'-]{2,}/gu) ?? []).filter(
      (w) => /\p{L}{2}/u.test(w) && !/^(?:\w+=)?[A-Z]\w+$/.test(w),
    );

  /** Patterns with words of a language, and words that a lemma, a form or a preposition is compared with. */
  function spelledOut(path: string): string[] {
    const text = read(path);
    const found: string[] = [];
    const asked = /\b(?:lemma|caseOf|form|cases)\b/;
    const isWord = (node: Node) => typeof node.value === 'string' && wordsOf(node.value).some((w) => !own.has(w));
    const source = (node: Node) => text.slice(node.start, node.end);
    const visit = (node: Node): void => {
      const at = `${path}:${text.slice(0, node.start).split('\n').length}`;
      if (node.regex && wordsOf(node.regex.pattern).some((w) => !own.has(w))) found.push(`${at} ${source(node)}`);
      if (
        node.type === 'BinaryExpression' &&
        node.left &&
        node.right &&
        asked.test(source(node.left)) &&
        isWord(node.right)
      )
        found.push(`${at} ${source(node)}`);
      if (node.type === 'CallExpression' && node.callee && /\bobliques$/.test(source(node.callee)))
        for (const argument of node.arguments ?? [])
          if (argument.elements?.some(isWord)) found.push(`${at} ${source(node)}`);
      for (const value of Object.values(node))
        for (const child of Array.isArray(value) ? value : [value])
          if (child && typeof child === 'object' && typeof child.type === 'string') visit(child as Node);
    };
    visit(parseSync(path, text).program as unknown as Node);
    return found;
  }

  interface Node {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly value?: unknown;
    readonly regex?: { readonly pattern: string };
    readonly left?: Node;
    readonly right?: Node;
    readonly callee?: Node;
    readonly arguments?: readonly Node[];
    readonly elements?: readonly Node[];
  }

  // The number may only fall: a word that a rule needs is a line of `languages/words`.
  it('and not in the rules of claim', () => {
    const found = code.filter((path) => path.startsWith('src/claim/')).flatMap(spelledOut);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(147);
  });
});

describe('the manual', () => {
  const manual = read('docs/manual.md');
  it.each(commands.map((c) => c.name))('names the command %s', (name) => expect(manual).toContain(`recoupe ${name}`));
  it.each(formats.map((f) => f.name))('names the format %s', (name) => expect(manual).toContain(`\`${name}\``));
  it('shows no command that is not there', () => {
    const docs = [manual, ...(existsSync(join(root, 'README.md')) ? [read('README.md')] : [])].join('\n');
    const known = new Set(['help', ...commands.map((c) => c.name)]);
    const shown = [...docs.matchAll(/^\s*(?:\$ )?(?:npx )?recoupe ([a-z]+)/gm)].map(([, name]) => name!);
    expect(shown.filter((name) => !known.has(name))).toEqual([]);
  });
});

it('what the package depends on may be given away', () => {
  const permissive =
    /^\(?(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|BSD|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|PostgreSQL|Python-2\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/;
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean; license?: string; optional?: boolean }>;
  };
  const strange = Object.entries(packages)
    .filter(([path, about]) => path.startsWith('node_modules/') && !about.dev)
    .filter(([, about]) => !permissive.test(about.license ?? ''))
    .map(([path, about]) => `${path}: ${about.license ?? 'none stated'}`);
  expect(strange).toEqual([]);
});
