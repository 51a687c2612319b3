// The built package, as it is installed: through tsx, the source would be measured with what tsx adds to it.

/** A module of `dist`, by its path in there; `M` is the type of its source. Rejects where it was not built. */
export const built = <M>(path: string): Promise<M> => import(new URL(`../dist/${path}`, import.meta.url).href);
