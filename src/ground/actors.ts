// Who is meant: every span that names or describes an actor, gathered under the actor it stands for.

import type { Actor, Analysis, Article, Knowledge } from '../domain/index.js';
import type { Found } from './actors/found.js';
import { gather, settleSpans } from './actors/gather.js';
import { findInstitutions } from './actors/institutions.js';
import { findNames } from './actors/names.js';
import { type Scene, sceneOf } from './actors/scene.js';

/** Rules that find spans on their own, each blind to the others; `settleSpans` decides where they overlap. */
const finders: readonly ((scene: Scene) => Found[])[] = [findNames, findInstitutions];

/** Pure; works on an unparsed analysis too, with less. Actors in the order of their first mention. */
export function groundActors(article: Article, analysis: Analysis, knowledge: Knowledge): Actor[] {
  const scene = sceneOf(article, analysis, knowledge);
  const settled = settleSpans(finders.flatMap((find) => find(scene)));
  return gather(settled, article.text);
}
