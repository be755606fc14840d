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
/** Among others: a request names a column that the list does not have. */
export const QUERY_REFUSED = -1;

/**
 * The HRESULT at the start of SharePoint's error code: `{"odata.error":{"code":"-2147024860, Microsoft…"}}` → -2147024860.
 * The texts beside it are in the language of the site.
 */
export async function errorCode(response: Response): Promise<number | undefined> {
  try {
    const body = (await response.clone().json()) as { "odata.error"?: { code?: string } } | null;
    const code = Number.parseInt(body?.["odata.error"]?.code ?? "", 10);
    return Number.isNaN(code) ? undefined : code;
  } catch {
    // Proxies and gateways answer in HTML or not at all: the status has to do.
    return undefined;
  }
}
