/** Calls `make` when the value is first asked for, and never again. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface Memory<K, T> {
  get(key: K): { readonly value: T } | undefined;
  set(key: K, value: { readonly value: T }): unknown;
}

function remembering<K, T>(memory: Memory<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    memory.set(key, { value });
    return value;
  };
}

/** Like {@link lazy}, for each key. What it remembers lives as long as the function. */
export function memoize<K, T>(make: (key: K) => T): (key: K) => T {
  return remembering(new Map<K, { readonly value: T }>(), make);
}

/** Like {@link lazy}, for each object. What it remembers lives as long as the object. */
export function memoizePerObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return remembering(new WeakMap<K, { readonly value: T }>(), make);
}
