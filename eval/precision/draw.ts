// Draws claims with a fixed seed, for judging by hand: `npx tsx eval/precision/draw.ts --seed N --n 200 --out FILE`.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ActorRef, Article, Claim, Knowledge } from '../../src/domain/index.js';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { inspect, readArticles } from '../../src/recoupe.js';

const shared = new URL('../../../shared/data/winer-fr/', import.meta.url);
const example = new URL('../../examples/coalition-in-iraq/', import.meta.url);

/** Words of conflict and diplomacy; an article counts where it has at least three different ones and none of sport leads its title. */
const field =
  /\b(?:attaques?|armée|ministre des Affaires étrangères|guerre|attentats?|négociations?|otages?|frappes?|bombardements?|raids?|soldats?|militaires?|djihadistes?|jihadistes?|terroristes?|rebelles?|cessez-le-feu|ONU|OTAN|sanctions?|ambassadeur|diplomatie|diplomatique|missiles?|État islamique|coup d['’]État|manifestants?|Conseil de sécurité)\b/giu;
const sport =
  /\b(?:football|rugby|tennis|ligue|coupe|match|basket|cyclisme|handball|championnat|jeux olympiques|tour de|triathlon|volley|ski|biathlon|athlétisme|euro 2016|formule|grand prix|rallye|hockey|natation|boxe|judo|mondial|mondiaux)\b/iu;

/** Numbers in [0, 1) from a seed; mulberry32 (public domain). */
function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** The corpus sets spaces around elisions and stops for its annotators; they are closed up here as in print. */
const printed = (text: string) => text.replace(/(\p{L})(['’]) (?=\p{L})/gu, '$1$2').replace(/ +([,.])(?=\s|$)/g, '$1');

interface Document {
  readonly name: string;
  readonly article: Article;
  readonly knowledge: Knowledge;
}

/** French Wikinews: title, dateline, text; the date of the file is the declared one. */
function* wikinews(knowledge: Knowledge): Generator<Document> {
  const files = readdirSync(shared, { recursive: true })
    .map(String)
    .filter((f) => /^201[67].*\.txt$/.test(f) && !f.includes('urls'))
    .sort();
  for (const file of files) {
    const whole = readFileSync(new URL(file, shared), 'utf8');
    const day = /(\d{4})_(\d{2})_(\d{2})-\d+\.txt$/.exec(file);
    const cut = /^([^\n]*)\n\s*\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}[\s.–—-]*/u.exec(whole);
    if (!day || !cut) continue;
    const title = cut[1]!;
    const text = printed(whole.slice(cut[0].length));
    const words = new Set((`${title} ${text}`.match(field) ?? []).map((w) => w.toLowerCase()));
    if (words.size < 3 || sport.test(title)) continue;
    const line = JSON.stringify({ title, text, language: 'fr', date: `${day[1]}-${day[2]}-${day[3]}` });
    const [article] = readArticles(Buffer.from(line), { name: `${day[0].slice(0, -4)}.jsonl` }, knowledge).articles;
    if (article) yield { name: day[0].slice(0, -4), article, knowledge };
  }
}

function* dossier(language: string): Generator<Document> {
  const knowledge = loadKnowledge([fileURLToPath(new URL('knowledge.yaml', example))]);
  const articles = new URL('articles/', example);
  for (const name of readdirSync(articles).sort())
    for (const article of readArticles(readFileSync(new URL(name, articles)), { name }, knowledge).articles)
      if (article.language === language) yield { name, article, knowledge };
}

const show = (refs: readonly ActorRef[]) =>
  refs.map((x) => (x.mention === x.name ? x.name : `${x.mention} → ${x.name}`));

/** What the one who judges sees; `verdict` and `reason` are to be filled in. */
function row(document: string, c: Claim) {
  return {
    claim: c.id,
    document,
    start: c.evidence.start,
    end: c.evidence.end,
    kind: c.kind,
    type: c.type + (c.mode ? `/${c.mode}` : ''),
    sentence: c.evidence.sentence,
    exact: c.evidence.exact,
    actors: show(c.actors),
    recipients: show(c.recipients),
    place: c.place && `${c.place.mention} → ${c.place.name}`,
    time: c.time && `${c.time.mention} → ${c.time.edtf}`,
    figure: c.figure,
    relation: c.relation,
    quotation: c.quotation,
    modality: c.modality,
    attribution: show(c.attribution),
    rule: c.rule,
    verdict: '',
    reason: '',
  };
}

/** Claims of random documents, one stratum; every claim of the drawn documents has the same chance. */
function draw(documents: readonly Document[], n: number, random: () => number): ReturnType<typeof row>[] {
  const rows = documents.flatMap(({ name, article, knowledge }) =>
    inspect(article, knowledge).claims.map((c) => row(name, c)),
  );
  return shuffled(rows, random).slice(0, n);
}

const { values } = parseArgs({
  options: { seed: { type: 'string' }, n: { type: 'string', default: '200' }, out: { type: 'string' } },
});
if (!values.seed || !values.out) throw new Error('draw.ts --seed N [--n 200] --out FILE');
const random = generator(Number(values.seed));
const n = Number(values.n);
const example20 = Math.round(n / 5);
const rows = [
  ...draw([...wikinews(loadKnowledge())], n - 2 * example20, random),
  ...draw([...dossier('fr')], example20, random),
  ...draw([...dossier('en')], example20, random),
];
writeFileSync(values.out, rows.map((x) => `${JSON.stringify(x)}\n`).join(''));
console.log(`${rows.length} claims drawn with seed ${values.seed} into ${values.out}`);
