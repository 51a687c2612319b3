// A person's decision, kept apart from what was read and applied on top of it.

/** Targets are content-derived ids, so a decision survives a rebuild; one whose target is gone is shown, not lost. */
export type Decision =
  | { readonly kind: 'accept'; readonly entry: string }
  | { readonly kind: 'reject'; readonly entry: string }
  | { readonly kind: 'edit'; readonly entry: string; readonly field: string; readonly value: unknown }
  | { readonly kind: 'merge'; readonly entries: readonly string[] }
  | { readonly kind: 'split'; readonly entry: string; readonly claims: readonly string[] }
  | { readonly kind: 'same-actor' | 'different-actor'; readonly actors: readonly [string, string] }
  | { readonly kind: 'same-origin' | 'different-origin'; readonly articles: readonly [string, string] }
  | { readonly kind: 'set-date'; readonly article: string; readonly edtf: string }
  | { readonly kind: 'undo'; readonly correction: string };

export interface Correction {
  readonly id: string;
  readonly decision: Decision;
  readonly who: string;
  /** ISO 8601 instant at which it was made. */
  readonly at: string;
  readonly why: string;
}
