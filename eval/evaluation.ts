// What an evaluation is, and how its figures are held against the floors.

export interface Evaluation {
  /** Kebab-case; floors are keyed `name.figure`. */
  readonly name: string;
  /** Paths under ../shared that it needs; where one is absent the evaluation is skipped, and says so. */
  readonly data: readonly string[];
  /** True: over 30 s; run by name or with `--all`, not in `npm run check`. */
  readonly slow?: boolean;
  /** Figures by name, in the order in which they are printed. */
  run(): Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>;
}

/** A least value, or for figures that should be small, a greatest one. */
export type Floor = number | { readonly most: number };
export type Floors = Readonly<Record<string, Floor>>;

export interface Row {
  readonly figure: string;
  readonly asked: Floor | null;
  /** Null: a floor is set, but the evaluation gave no such figure. */
  readonly reached: number | null;
  readonly passed: boolean;
}

/** One row a figure; a floor of this evaluation without its figure fails, so that no measure can vanish in silence. */
export function judge(name: string, figures: Readonly<Record<string, number>>, floors: Floors): Row[] {
  const rows: Row[] = Object.entries(figures).map(([figure, reached]) => {
    const asked = floors[`${name}.${figure}`] ?? null;
    const passed = asked === null || (typeof asked === 'number' ? reached >= asked : reached <= asked.most);
    return { figure, asked, reached, passed };
  });
  for (const [key, asked] of Object.entries(floors)) {
    const figure = key.slice(name.length + 1);
    if (key.startsWith(`${name}.`) && !(figure in figures)) rows.push({ figure, asked, reached: null, passed: false });
  }
  return rows;
}

const shown = (n: number) => (Number.isInteger(n) && Math.abs(n) > 1 ? String(n) : n.toFixed(3));

/** The table of one evaluation, as printed. */
export function table(name: string, rows: readonly Row[]): string {
  const width = Math.max(24, ...rows.map((r) => r.figure.length));
  return [
    `${name}`,
    `  ${'figure'.padEnd(width)} ${'asked'.padStart(10)} ${'reached'.padStart(10)}`,
    ...rows.map((r) => {
      const asked = r.asked === null ? '-' : typeof r.asked === 'number' ? shown(r.asked) : `≤ ${shown(r.asked.most)}`;
      const reached = r.reached === null ? 'absent' : shown(r.reached);
      return `  ${r.figure.padEnd(width)} ${asked.padStart(10)} ${reached.padStart(10)}${r.passed ? '' : '  BELOW'}`;
    }),
  ].join('\n');
}
