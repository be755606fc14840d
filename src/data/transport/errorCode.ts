import { paragraphs } from "../model/fields/itemValues";

/** Refused by the list view threshold of 5,000 items. */
export const OVER_THRESHOLD = -2147024860;
/** "The security validation for this page is invalid": nothing was carried out. */
export const DIGEST_REFUSED = -2130575252;
/** The item that a request names is not there, or not for this reader. */
export const ITEM_GONE = -2130575338;
/** Somebody else saved the same item at the same moment. */
export const SAVE_CONFLICT = -2130575305;
/** A value that must be unique is taken. */
export const VALUE_TAKEN = -2130575169;
/** Refused by the validation formula of a list and of a column. */
export const FORMULAS: readonly number[] = [-2130575162, -2130575163];
/** "Invalid text value", "Invalid lookup value": too long, or no item of the list that it should lead to. */
export const VALUE_REFUSED = -2130575155;
/** A person whom the site does not know. */
export const PERSON_UNKNOWN = -2130575276;
/** Among others: a request names a column that the list does not have. */
export const QUERY_REFUSED = -1;

interface ODataError {
  readonly code?: string;
  readonly message?: { readonly value?: unknown };
}

async function odataError(response: Response): Promise<ODataError | undefined> {
  try {
    return ((await response.clone().json()) as { "odata.error"?: ODataError } | null)?.["odata.error"];
  } catch {
    // Proxies and gateways answer in HTML or not at all: the status has to do.
    return undefined;
  }
}

/**
 * The HRESULT at the start of SharePoint's error code: `{"odata.error":{"code":"-2147024860, Microsoft…"}}` → -2147024860.
 * The texts beside it are in the language of the site.
 */
export async function errorCode(response: Response): Promise<number | undefined> {
  const code = Number.parseInt((await odataError(response))?.code ?? "", 10);
  return Number.isNaN(code) ? undefined : code;
}

const LONGEST_REASON = 500;

/** What SharePoint says of a refusal, for people to read: in the language of the site, or as an owner worded it beside a formula. */
export async function errorText(response: Response): Promise<string> {
  return paragraphs((await odataError(response))?.message?.value, LONGEST_REASON);
}
