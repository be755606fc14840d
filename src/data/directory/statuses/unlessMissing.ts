import { Failure } from "../../transport/failure";

/** The product does without the list of statuses until an owner has made it. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<{ readonly statuses?: T }> {
  try {
    return { statuses: await reading };
  } catch (failure) {
    if (failure instanceof Failure && failure.kind === "list-missing") return {};
    throw failure;
  }
}
