// Trouble in the data: returned, never thrown, so that the rest of the work goes on.

/** What went wrong with one input, in words for a person. */
export interface Issue {
  /** Stable and kebab-case: `empty`, `binary`, `truncated`, `unreadable`, `too-large`, … */
  readonly code: string;
  /** `error`: this input gave no article. `warning`: it gave one, with a loss that is named. */
  readonly severity: 'error' | 'warning';
  /** The file, URL or line at fault, as the user named it. */
  readonly where: string;
  /** What is wrong and what to do, one sentence each. */
  readonly message: string;
}
