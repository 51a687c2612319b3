// A person's decision, kept apart from what was read and applied on top of it.

/**
 * Fields of an entry that a person may set. Times are EDTF; actors and recipients lists of `{ id, name }`; a place
 * `{ id, name, lat, lon }`; figures those of the entry that hold, each with the claims that said it (none: a person's own count).
 */
export const editableFields = [
  'type',
  'mode',
  'time',
  'place',
  'actors',
  'recipients',
  'figures',
  'modality',
  'quotation',
] as const;
export type EditableField = (typeof editableFields)[number];

/**
 * Targets are content-derived ids, so a decision survives a rebuild; one whose target is gone is shown, not lost.
 * `claims` are those of the entry when it was decided, by which it is found again when later rules merge otherwise;
 * absent, the entry is found by the claim that its id is made of.
 */
export type Decision =
  | { readonly kind: 'accept' | 'reject'; readonly entry: string; readonly claims?: readonly string[] }
  | {
      readonly kind: 'edit';
      readonly entry: string;
      readonly claims?: readonly string[];
      readonly field: EditableField;
      readonly value: unknown;
    }
  /** `claims`: those of each entry, in the order of `entries`. */
  | { readonly kind: 'merge'; readonly entries: readonly string[]; readonly claims?: readonly (readonly string[])[] }
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

/** How a decision fared when the record was made. */
export interface CorrectionOutcome {
  readonly correction: string;
  /** False where its target is gone, or a later decision overrides it. */
  readonly applied: boolean;
  readonly why: string;
  /** Id of the other correction, where two contradict each other; absent where none does. */
  readonly conflict?: string;
}
