/** Waits without failing, for what must not be left behind. */
export function settled<T>(request: Promise<T>): Promise<() => Promise<T>> {
  return request.then(
    (value) => () => Promise.resolve(value),
    (reason: unknown) => () => Promise.reject(reason),
  );
}
