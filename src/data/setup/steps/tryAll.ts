import { failureKind } from "../../transport/failure";
import type { FailureKind } from "../../transport/failureKind";

/** What is no matter of a single request: the next one would fare no better. */
export const OF_THE_CONNECTION: readonly FailureKind[] = ["offline", "throttled", "signed-out"];

/** What SharePoint would not do. */
export interface Refusal<T> {
  readonly of: T;
  readonly error: unknown;
}

/**
 * Tries one after another, also those after one that is refused.
 *
 * @returns what was refused, in order
 * @throws at once what is no matter of a single request
 */
export async function tryAll<T>(all: readonly T[], attempt: (one: T) => Promise<unknown>): Promise<readonly Refusal<T>[]> {
  const refusals: Refusal<T>[] = [];
  for (const one of all) {
    try {
      await attempt(one);
    } catch (error) {
      if (OF_THE_CONNECTION.includes(await failureKind(error))) throw error;
      refusals.push({ of: one, error });
    }
  }
  return refusals;
}
