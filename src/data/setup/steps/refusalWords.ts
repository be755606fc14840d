import { HttpRequestError } from "@pnp/queryable";
import { Failure } from "../../transport/failure";

/** What SharePoint says of a refusal, for those who look further: "404: File Not Found." in the language of the site. */
export async function refusalWords(error: unknown): Promise<string> {
  // No answer: nothing was said.
  if (error instanceof Failure) return error.status === undefined ? "" : String(error.status);
  if (!(error instanceof HttpRequestError)) return error instanceof Error ? error.message : String(error);
  try {
    const body = (await error.response.clone().json()) as { "odata.error"?: { message?: { value?: unknown } } } | null;
    const words = body?.["odata.error"]?.message?.value;
    return typeof words === "string" ? `${error.status}: ${words}` : `${error.status}`;
  } catch {
    // Gateways answer in HTML.
    return String(error.status);
  }
}
