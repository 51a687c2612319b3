// A span taken for an actor, before all spans of one actor are gathered.

import type { ResolutionMethod } from '../../domain/index.js';
import type { Who } from '../../knowledge/who.js';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly who: Who;
  readonly method: ResolutionMethod;
  readonly confidence: number;
  readonly why: string;
  /** Wins over shorter spans inside it and equal ones of lower rank; `nested` ones live inside others. */
  readonly rank: number;
  readonly nested?: boolean;
}
