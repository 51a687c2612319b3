// Who is meant: every span that names or describes an actor, gathered under the actor it stands for.

import type { Actor, Analysis, Article, Knowledge } from '../domain/index.js';
import { fold } from '../find/fold.js';
import { findAnonymous } from './actors/anonymous.js';
import { findAppositions } from './actors/appositions.js';
import { findDescriptions } from './actors/descriptions.js';
import type { Found } from './actors/found.js';
import { gather, settleSpans } from './actors/gather.js';
import { findInitials } from './actors/initials.js';
import { findInstitutions } from './actors/institutions.js';
import { findNames } from './actors/names.js';
import { findOtherNames } from './actors/other-names.js';
import { findPrinted } from './actors/printed.js';
import { findPronouns } from './actors/pronouns.js';
import { findQuoted } from './actors/quoted.js';
import { findReprints } from './actors/reprints.js';
import { type Scene, sceneOf } from './actors/scene.js';
import { findSurnames } from './actors/surnames.js';

/**
 * Each step sees what the steps before it settled, and adds to it: what the packs know by name first, then what the text
 * itself names, then what it only describes. Where spans overlap, the longer wins (`settleSpans`).
 */
const steps: readonly ((scene: Scene, settled: readonly Found[]) => Found[])[] = [
  (scene) => [...findNames(scene), ...findInstitutions(scene), ...findQuoted(scene)],
  (scene, settled) => findPrinted(scene, settled, 'several'),
  findSurnames,
  (scene, settled) => findPrinted(scene, settled, 'one'),
  findReprints,
  findInitials,
  findOtherNames,
  findAppositions,
  findAnonymous,
  findDescriptions,
  findPronouns,
];

/** Pure; works on an unparsed analysis too, with less. Actors in the order of their first mention. `published`: EDTF, where known. */
export function groundActors(
  article: Article,
  analysis: Analysis,
  knowledge: Knowledge,
  published: string | null = null,
): Actor[] {
  const scene = sceneOf(article, analysis, knowledge);
  const year = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  let settled: Found[] = [];
  for (const step of steps)
    settled = settleSpans([
      ...settled,
      ...step(scene, settled).map((f) => (isToRise(scene, f, year) ? byWords(scene, f) : f)),
    ]);
  return gather(settled, article.text);
}

/** The person known by the words alone, whoever bears that name. */
function byWords({ text }: Scene, f: Found): Found {
  const name = text.slice(f.start, f.end);
  const who = {
    id: `name:${fold(name).replace(/ /g, '-')}`,
    name,
    kind: 'person' as const,
    country: null,
    anonymous: false,
  };
  return { ...f, who, method: 'induced', why: 'whom the packs know by this name held no office before the article' };
}

/** Years before a first term in which its holder may already be in the news. */
const onTheRise = 4;

/** "President Bush" of 1991: one who holds his first office, as far as we know, only years after the article is another. */
function isToRise(scene: Scene, { who }: Found, year: number): boolean {
  const terms = scene.known.terms.get(who.id);
  return terms?.every((t) => Number(t.start.slice(0, 4)) > year + onTheRise) === true;
}
