/** Compiling Fluent or the toolkit for the first time takes longer than a test may. */
const COMPILING_MS = 120_000;

/** Loads what the page loads only when it is wanted, before the tests of a file: none of them must wait until it is compiled. */
export function loadedBefore(load: () => Promise<unknown>): void {
  beforeAll(async () => {
    await load();
  }, COMPILING_MS);
}
