// Who is meant: every span that names or describes an actor, gathered under the actor it stands for.

import type { Actor, Analysis, Article, Knowledge } from '../domain/index.js';
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

/** Pure; works on an unparsed analysis too, with less. Actors in the order of their first mention. */
export function groundActors(article: Article, analysis: Analysis, knowledge: Knowledge): Actor[] {
  const scene = sceneOf(article, analysis, knowledge);
  let settled: Found[] = [];
  for (const step of steps) settled = settleSpans([...settled, ...step(scene, settled)]);
  return gather(settled, article.text);
}
