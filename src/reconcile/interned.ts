// Values that recur, each kept once under a number.

/** The numbers depend on the order of adding, so they never leave the store that gave them. */
export class Interned<T> {
  private readonly numbers = new Map<string, number>();
  private readonly values: T[] = [];

  constructor(private readonly keyOf: (value: T) => string) {}

  number(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(value);
    this.numbers.set(key, this.values.length - 1);
    return this.values.length - 1;
  }

  value(number: number): T {
    return this.values[number]!;
  }
}
