/** What can be asked of a {@link MultiMap}. */
export interface Lookup<K, V> {
  /** The values of a key; empty when there are none. */
  get(key: K): readonly V[];
  has(key: K): boolean;
}

/** A map from a key to every value added under it, in the order they were added. */
export class MultiMap<K, V> implements Lookup<K, V> {
  readonly #lists = new Map<K, V[]>();

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }

  addAll(other: MultiMap<K, V>): void {
    for (const [key, values] of other.#lists) {
      const list = this.#lists.get(key);
      if (list === undefined) this.#lists.set(key, [...values]);
      else list.push(...values);
    }
  }

  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }

  has(key: K): boolean {
    return this.#lists.has(key);
  }

  keys(): IterableIterator<K> {
    return this.#lists.keys();
  }

  entries(): IterableIterator<[K, readonly V[]]> {
    return this.#lists.entries();
  }
}
