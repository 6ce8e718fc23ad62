/** A sum of unknowns, each with its factor. */
export type Sum = ReadonlyMap<string, number>;
type Row = { sum: Map<string, number>; value: number };

const isZero = (n: number) => Math.abs(n) < 1e-9;

/**
 * What follows from linear equations: whether a sum of their unknowns has one value only, whatever the unknowns are. Exact
 * elimination, so that nothing that can be computed is missed; bounds are not looked at.
 */
export class LinearSystem {
  readonly #rows = new Map<string, Row>();
  readonly #known: ReadonlyMap<string, number>;

  /** `known`: what needs no equation. */
  constructor(known: ReadonlyMap<string, number> = new Map()) {
    this.#known = known;
  }

  /** Takes an equation in: `sum` is `value`. */
  add(sum: Sum, value: number): void {
    const row = this.#reduce(sum, value);
    const [pivot] = row.sum;
    if (!pivot) return;
    const [name, factor] = pivot;
    for (const [other, of] of row.sum) row.sum.set(other, of / factor);
    row.value /= factor;
    for (const before of this.#rows.values()) subtract(before, row, name);
    this.#rows.set(name, row);
  }

  /** The value of a sum, where it has one only. */
  valueOf(sum: Sum): number | undefined {
    const row = this.#reduce(sum, 0);
    return row.sum.size === 0 ? -row.value + 0 : undefined;
  }

  #reduce(sum: Sum, value: number): Row {
    const row: Row = { sum: new Map(), value };
    for (const [name, factor] of sum) {
      const known = this.#known.get(name);
      if (known === undefined) row.sum.set(name, factor);
      else row.value -= factor * known;
    }
    for (const name of [...row.sum.keys()]) {
      const known = this.#rows.get(name);
      if (known) subtract(row, known, name);
    }
    return row;
  }
}

/** Takes so much of `known` from `row` that `name` is in it no more. */
function subtract(row: Row, known: Row, name: string): void {
  const factor = row.sum.get(name);
  if (factor === undefined) return;
  for (const [other, of] of known.sum) {
    const left = (row.sum.get(other) ?? 0) - factor * of;
    if (isZero(left)) row.sum.delete(other);
    else row.sum.set(other, left);
  }
  row.value -= factor * known.value;
}
