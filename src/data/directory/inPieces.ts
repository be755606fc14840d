/** Milliseconds of work until the browser may paint and hear keys again. */
const PIECE = 12;

/** Lets the browser do what waits. Where nobody looks nothing does, and timers would be slow. */
function breath(): Promise<void> {
  return new Promise((resolve) => (globalThis.document?.hidden === true ? resolve() : void setTimeout(resolve)));
}

/** Makes a value of each, like `Array.map`, in pieces that hold up neither paint nor keys however many there are. */
export async function mapInPieces<T, R>(values: readonly T[], toValue: (value: T) => R): Promise<R[]> {
  const made: R[] = [];
  let begun = performance.now();
  for (const value of values) {
    made.push(toValue(value));
    if (performance.now() - begun < PIECE) continue;
    await breath();
    begun = performance.now();
  }
  return made;
}
