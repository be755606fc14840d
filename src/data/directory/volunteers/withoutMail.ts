import { Failure } from "../../transport/failure";
import { VOLUNTEER_FIELDS } from "../../model/lists/volunteerFields";

export function columnsWithoutMail(columns: readonly string[]): string[] {
  return columns.filter((column) => !VOLUNTEER_FIELDS.mail.asked.includes(column));
}

/** The same page without the addresses: the sign-in names stand in for them. */
export function withoutMail(pageUrl: URL): URL {
  const reduced = new URL(pageUrl);
  const columns = (pageUrl.searchParams.get("$select") ?? "").split(",");
  reduced.searchParams.set("$select", columnsWithoutMail(columns).join(","));
  return reduced;
}

/** Whether asking for less could help: the query was refused, not the reader. */
function mayBeForMail(failure: unknown): boolean {
  return failure instanceof Failure && failure.kind !== "too-large" && (failure.status === 400 || failure.status === 500);
}

/**
 * A page of volunteers, read once more without addresses when SharePoint refuses the query:
 * one person without a mail address can fail the page for everybody.
 *
 * @see https://github.com/pnp/pnpjs/issues/1669
 */
export async function orWithoutMail<T>(reading: Promise<T>, readAgain: () => Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (failure) {
    if (mayBeForMail(failure)) return readAgain();
    throw failure;
  }
}
