// The contract of an input format: one file per format, listed in index.ts.

import type { Issue, Knowledge } from '../../domain/index.js';
import type { Draft } from '../assemble.js';
import type { Decoded } from '../decode.js';
import type { Hint } from '../read.js';

export interface Source {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
  /** The file's name or address for messages. */
  readonly where: string;
  readonly decoded: Decoded;
  readonly knowledge: Knowledge;
}

/** A draft, and where in the source it stood (for issues); or an issue in its place. */
export type Found = { readonly draft: Draft; readonly where: string } | { readonly issue: Issue };

export interface InputFormat {
  /** Shown as `Article.format`. */
  readonly name: string;
  /** Whether the text is of this format; asked in the order of the list, the first yes wins. */
  readonly detect: (source: Source) => boolean;
  /** The articles in it, in order. Never throws on data. */
  readonly read: (source: Source) => Iterable<Found>;
}

/** File name extension in lower case, without the dot; empty where there is none. */
export const extension = (hint: Hint): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(hint.name ?? '')?.[1]?.toLowerCase() ?? '';
