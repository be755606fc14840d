import { HttpRequestError } from "@pnp/queryable";
import { errorText } from "../../transport/errorCode";
import { Failure } from "../../transport/failure";

/** What SharePoint says of a refusal, for those who look further: "404: File Not Found." in the language of the site. */
export async function refusalWords(error: unknown): Promise<string> {
  // No answer: nothing was said.
  if (error instanceof Failure) return error.status === undefined ? "" : String(error.status);
  if (!(error instanceof HttpRequestError)) return error instanceof Error ? error.message : String(error);
  const words = await errorText(error.response);
  return words === "" ? `${error.status}` : `${error.status}: ${words}`;
}
