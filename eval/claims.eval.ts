// Claims of our own sentences (dev and held out) and PLOVER's English gold sentences: found, typed, with the right actors; and what must not be read.

import { existsSync, readFileSync } from 'node:fs';
import type { Article, Claim } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle, declaredOn } from '../src/read/bare-article.js';
import { inspect } from '../src/recoupe.js';
import { type Forbidden, type Part, parts, readWritten, type Wanted, writtenArticles } from './claims/articles.js';
import { meets, near, sameTime } from './compare.js';
import type { Evaluation } from './evaluation.js';
import { scorePlover } from './plover.js';

interface Case {
  id: string;
  language: string;
  published?: string;
  text: string;
  claims: Wanted[];
  not?: Forbidden[];
}

const lines = <T>(path: string): T[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));

export interface Outcome {
  readonly figures: Record<string, number>;
  readonly misses: readonly string[];
}

interface Item {
  readonly id: string;
  readonly article: Article;
  readonly claims: readonly Wanted[];
  readonly not: readonly Forbidden[];
}

/** Scores one set of short texts; every miss is named, for the person who works on the rules. */
export function scoreSet(file: string): Outcome {
  return score(
    lines<Case>(file).map((c) => ({
      id: c.id,
      article: bareArticle(c.text, c.language, {
        id: c.id,
        name: c.id,
        declared: c.published ? declaredOn(c.published) : [],
      }),
      claims: c.claims,
      not: c.not ?? [],
    })),
  );
}

/** The same for whole articles. */
export function scoreArticles(part: Part, language: 'fr' | 'en'): Outcome {
  const knowledge = loadKnowledge();
  return score(
    writtenArticles(part)
      .filter((a) => a.language === language)
      .map((a) => ({ id: a.doc, article: readWritten(a, knowledge), claims: a.claims, not: a.not })),
  );
}

function score(items: readonly Item[]): Outcome {
  const knowledge = loadKnowledge();
  const tally = new Map<string, [number, number]>();
  const misses: string[] = [];
  const count = (name: string, hit: boolean, about: string) => {
    const t = tally.get(name) ?? [0, 0];
    tally.set(name, [t[0] + (hit ? 1 : 0), t[1] + 1]);
    if (!hit) misses.push(`${name}: ${about}`);
  };
  for (const c of items) {
    const { claims } = inspect(c.article, knowledge);
    const show = (x: Claim) =>
      `${x.type}(${x.actors.map((a) => a.mention)} → ${x.recipients.map((a) => a.mention)} ${x.modality})`;
    if (c.claims.length === 0) {
      const acts = claims.filter((x) => x.kind === 'event' || x.kind === 'statement');
      count('negative.clean', acts.length === 0, `${c.id} "${c.article.text}" said ${acts.map(show)}`);
    }
    for (const n of c.not) {
      const wrong = claims.filter(
        (x) => n.type.includes(x.type) && near(x.evidence, n.at) && (!n.modality || n.modality.includes(x.modality)),
      );
      count(
        'forbidden.absent',
        wrong.length === 0,
        `${c.id} ${n.type}|${n.modality ?? ''} "${n.at}" said ${wrong.map(show)}`,
      );
    }
    for (const w of c.claims) {
      const group = w.type.includes('FIGURE') ? 'figure' : w.type.includes('RELATION') ? 'relation' : 'act';
      const right = claims.filter(
        (x) =>
          w.type.includes(x.type) &&
          near(x.evidence, w.at) &&
          (w.value === undefined || [x.figure?.value, x.figure?.low, x.figure?.high].includes(w.value)),
      );
      const agreement = (x: Claim) =>
        Number(!!w.who && meets(x.actors, w.who)) +
        Number(!!w.whom && meets(x.recipients, w.whom)) +
        Number(!!w.when && sameTime(x.time?.edtf, w.when)) +
        Number(!!w.modality?.includes(x.modality));
      const best = right.sort((a, b) => agreement(b) - agreement(a))[0];
      count(`${group}.found`, !!best, `${c.id} ${w.type} "${w.at}" said ${claims.map(show).join(' ')}`);
      if (!best) continue;
      // Of a figure: whose it is, or who says so.
      const who = group === 'figure' ? [...best.actors, ...best.attribution] : best.actors;
      if (w.who) count(`${group}.who`, meets(who, w.who), `${c.id} wanted ${w.who} said ${show(best)}`);
      if (w.whom)
        count(`${group}.whom`, meets(best.recipients, w.whom), `${c.id} wanted ${w.whom} said ${show(best)} "${w.at}"`);
      if (w.when)
        count(`${group}.when`, sameTime(best.time?.edtf, w.when), `${c.id} wanted ${w.when} said ${best.time?.edtf}`);
      if (w.where)
        count(
          `${group}.where`,
          !!best.place && meets([best.place], w.where),
          `${c.id} wanted ${w.where} said ${best.place?.name}`,
        );
      if (w.modality)
        count(
          `${group}.modality`,
          w.modality.includes(best.modality),
          `${c.id} wanted ${w.modality} said ${show(best)}`,
        );
    }
  }
  return { figures: Object.fromEntries([...tally].sort().map(([k, [h, t]]) => [k, h / t])), misses };
}

export const evaluation: Evaluation = {
  name: 'claims',
  data: ['data/plover-en/gsr-dev.jsonl'],
  run() {
    const figures: Record<string, number> = {};
    for (const set of ['dev', 'dev-en', 'heldout', 'heldout-fr', 'heldout-en', 'heldout-en-2']) {
      const file = `./claims/${set}.jsonl`;
      if (!existsSync(new URL(file, import.meta.url))) continue;
      for (const [k, v] of Object.entries(scoreSet(file).figures)) figures[`${set}.${k}`] = v;
    }
    for (const part of parts)
      for (const language of ['fr', 'en'] as const)
        for (const [k, v] of Object.entries(scoreArticles(part, language).figures))
          figures[`articles-${part}-${language}.${k}`] = v;
    return { ...figures, ...scorePlover() };
  },
};
