// Draws claims with a fixed seed, for judging by hand: `npx tsx eval/precision/draw.ts --seed N --french N --english N --from PART --out FILE`.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ActorRef, Article, Claim } from '../../src/domain/index.js';
import { loadKnowledge } from '../../src/knowledge/load.js';
import { inspect, readArticles } from '../../src/recoupe.js';
import { readWritten, writtenArticles } from '../claims/articles.js';

const shared = new URL('../../../shared/data/', import.meta.url);

/**
 * Words of conflict and diplomacy; an article counts where it has one of them and none of sport leads its title. (Seeds 1 to 5 asked French articles
 * for two different ones; those are all but used up.)
 */
const field = {
  fr: /(?<!\p{L})(?:attaques?|armées?|ministre des Affaires étrangères|guerre|attentats?|négociations?|otages?|frappes?|bombardements?|raids?|soldats?|militaires?|djihadistes?|jihadistes?|terroristes?|rebelles?|cessez-le-feu|ONU|OTAN|sanctions?|ambassadeur|ambassade|diplomatie|diplomatique|missiles?|État islamique|coup d['’]État|manifestants?|Conseil de sécurité|émeutes?|réfugiés|fusillade|explosion|putsch|opposition|manifestations?|référendum|sommet)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:attacks?|army|troops|foreign minister|war|bomb(?:s|ings?|ed)?|negotiations?|talks|hostages?|strikes?|raids?|soldiers?|military|jihadists?|terrorists?|rebels?|insurgents?|guerrillas?|ceasefire|UN|NATO|sanctions?|ambassador|embassy|missiles?|coup|protesters|protests?|killed|Security Council|nuclear|rockets?|regime|invasion|forces|police|government)(?!\p{L})/giu,
};
const sport =
  /(?<!\p{L})(?:football|rugby|tennis|ligue|coupe|match|basket|cyclisme|handball|championnat|jeux olympiques|tour de|triathlon|volley|ski|biathlon|athlétisme|euro 2016|formule|grand prix|rallye|hockey|natation|boxe|judo|mondial|mondiaux)(?!\p{L})/iu;

const onField = (text: string, language: 'fr' | 'en') => text.match(field[language]) !== null;

/**
 * FNV-1a of a document's name, in three: unseen articles of the first third are for practice while rules are made, those of the other two are looked at
 * only when a draw is judged.
 */
function third(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return h % 3;
}

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
}

const knowledge = loadKnowledge();

function* read(name: string, fields: { title?: string; text: string; language: string; date?: string }) {
  const [article] = readArticles(Buffer.from(JSON.stringify(fields)), { name: `${name}.jsonl` }, knowledge).articles;
  if (article) yield { name, article };
}

/** French Wikinews: title, dateline, text; the date of the file is the declared one. */
function* wikinews(): Generator<Document> {
  const folder = new URL('winer-fr/', shared);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((f) => /^201[67].*\.txt$/.test(f) && !f.includes('urls'))
    .sort();
  for (const file of files) {
    const whole = readFileSync(new URL(file, folder), 'utf8');
    const day = /(\d{4})_(\d{2})_(\d{2})-\d+\.txt$/.exec(file);
    const cut = /^([^\n]*)\n\s*\d{1,2}(?:er)?\s+\p{L}+\s+\d{4}[\s.–—-]*/u.exec(whole);
    if (!day || !cut) continue;
    const title = cut[1]!;
    const text = printed(whole.slice(cut[0].length));
    if (!onField(`${title} ${text}`, 'fr') || sport.test(title)) continue;
    yield* read(day[0].slice(0, -4), { title, text, language: 'fr', date: `${day[1]}-${day[2]}-${day[3]}` });
  }
}

/** English news and weblogs whose trees the parser was not trained on: EWT's dev and test documents, PUD's snippets of news and Wikipedia. */
function* treebanks(): Generator<Document> {
  for (const file of ['ewt-dev', 'ewt-test', 'pud']) {
    const whole = readFileSync(new URL(`treebanks/en/${file}.conllu`, shared), 'utf8');
    for (const part of whole.split(/^# newdoc id = /m).slice(1)) {
      const name = part.slice(0, part.indexOf('\n')).trim();
      if (file !== 'pud' && !/^(?:weblog|newsgroup)/.test(name)) continue;
      let text = '';
      for (const [, mark, sentence] of part.matchAll(/^# (newpar|text = (.*))/gm))
        text +=
          mark === 'newpar' || mark!.startsWith('newpar')
            ? '\n\n'
            : `${text.endsWith('\n') || !text ? '' : ' '}${sentence}`;
      if (onField(text, 'en')) yield* read(name, { text: text.trim(), language: 'en' });
    }
  }
}

/** Whole articles written for this project, held out from all who work on the rules. */
const heldout = (language: 'fr' | 'en'): Document[] =>
  (['heldout', 'heldout-2', 'heldout-5'] as const)
    .flatMap(writtenArticles)
    .filter((a) => a.language === language)
    .map((a) => ({ name: a.doc, article: readWritten(a, knowledge) }));

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

const most = 6;

/** Documents in random order, at most six claims of each, until there are n: no article weighs more than it must. */
function draw(documents: readonly Document[], n: number, random: () => number): ReturnType<typeof row>[] {
  const out: ReturnType<typeof row>[] = [];
  for (const { name, article } of shuffled(documents, random)) {
    const claims = inspect(article, knowledge).claims.map((c) => row(name, c));
    out.push(...shuffled(claims, random).slice(0, most));
    if (out.length >= n) break;
  }
  return out.slice(0, n);
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    french: { type: 'string', default: '120' },
    english: { type: 'string', default: '80' },
    out: { type: 'string' },
    // final: unseen ones; practice: unseen ones set apart to work on; seen: those judged under an earlier seed; articles: our own, held out.
    from: { type: 'string', default: 'final' },
  },
});
if (!values.seed || !values.out)
  throw new Error('draw.ts --seed N [--french 120] [--english 80] [--from final|practice|seen|articles] --out FILE');
const random = generator(Number(values.seed));
/** Articles of which any claim was judged under an earlier seed are no longer unseen. */
const judged = new Set(
  readdirSync(new URL('.', import.meta.url))
    .filter((f) => Number(/^seed-(\d+)\.jsonl$/.exec(f)?.[1] ?? Number.POSITIVE_INFINITY) < Number(values.seed))
    .flatMap((f) =>
      readFileSync(new URL(f, import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((line) => (JSON.parse(line) as { document: string }).document),
);
const partOf = (name: string) => (judged.has(name) ? 'seen' : third(name) === 0 ? 'practice' : 'final');
const wanted = (documents: Iterable<Document>) => [...documents].filter((d) => partOf(d.name) === values.from);
const own = values.from === 'articles';
const unseen = (documents: Document[]) => documents.filter((d) => !judged.has(d.name));
const french = own ? unseen(heldout('fr')) : wanted(wikinews());
const english = own ? unseen(heldout('en')) : wanted(treebanks());
const rows = [...draw(french, Number(values.french), random), ...draw(english, Number(values.english), random)];
writeFileSync(values.out, rows.map((x) => `${JSON.stringify(x)}\n`).join(''));
console.log(
  `${rows.length} claims of ${new Set(rows.map((x) => x.document)).size} articles (of ${french.length} French and ${english.length} English ones) drawn with seed ${values.seed} into ${values.out}`,
);
