// Items that belong together through others: union-find, the same groups whatever the order of joining.

export class Groups<T> {
  private readonly parent = new Map<T, T>();

  find(item: T): T {
    let root = item;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root)) root = up;
    // Path compression, so that later look-ups take one step.
    for (let at = item; at !== root; ) {
      const up = this.parent.get(at)!;
      this.parent.set(at, root);
      at = up;
    }
    return root;
  }

  join(a: T, b: T): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.parent.set(y, x);
  }

  /** Groups of the given items, each in the order given, in the order of their first items. */
  of(items: readonly T[]): T[][] {
    const groups = new Map<T, T[]>();
    for (const item of items) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    }
    return [...groups.values()];
  }
}
