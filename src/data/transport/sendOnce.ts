import { asFailure, readingOf, writingOf } from "./failure";

/** A change of a list, and the way to find out whether it was made. */
export interface Write<T> {
  /** Sends the change, in no batch. */
  readonly send: () => Promise<T>;
  /**
   * Reads whether the change was made; asked only where no answer said it. By a key, such as the person of a profile: what it finds must not
   * have been there before.
   *
   * @returns what sending would have returned; undefined where nothing was changed
   */
  readonly look: () => Promise<T | undefined>;
}

/** SharePoint may still be at work when somebody between us and it has given up. */
const A_MOMENT = 1000;

async function lookFor<T>(listUrl: string, look: Write<T>["look"]): Promise<T | undefined> {
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
  try {
    return await readingOf(listUrl, look());
  } catch (error) {
    const failure = asFailure(error);
    // That somebody else changed it is an answer too; anything else leaves the question open.
    throw failure.kind === "conflict" ? failure : failure.with({ mayHaveHappened: true });
  }
}

/**
 * Changes a list: sent once, and never again by itself. After no answer, 502, 503, 504 or an answer that broke off it looks whether the change
 * was made, so that nothing is doubled when the person presses again.
 *
 * Where it throws, the change was not made, and the person may send it again once they have done what the kind asks of them. Only where
 * `mayHaveHappened` is set, looking failed as well: the page says that it could not find out.
 *
 * @param listUrl - server-relative address of the list
 * @returns what was sent, or what was found
 * @throws Failure naming the list
 */
export async function sendOnce<T>(listUrl: string, { send, look }: Write<T>): Promise<T> {
  try {
    return await writingOf(listUrl, send());
  } catch (error) {
    const failure = asFailure(error);
    if (!failure.mayHaveHappened) throw failure;
    const found = await lookFor(listUrl, look);
    if (found !== undefined) return found;
    throw failure.with({ mayHaveHappened: false });
  }
}
