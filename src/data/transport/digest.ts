import { DIGEST_REFUSED, errorCode } from "./errorCode";
import type { Send } from "./sending";

const DIGEST = "X-RequestDigest";

async function isRefused(response: Response): Promise<boolean> {
  return response.status === 403 && (await errorCode(response)) === DIGEST_REFUSED;
}

/** What a web answers to who asks for a digest. */
function askForDigest(send: Send, web: string): Promise<Response> {
  return send(new URL(`${web}/_api/contextinfo`), {
    method: "POST",
    credentials: "same-origin",
    headers: { Accept: "application/json;odata=nometadata" },
  });
}

async function digestIn(response: Response): Promise<string | undefined> {
  const { FormDigestValue } = (await response.json()) as { FormDigestValue?: unknown };
  return typeof FormDigestValue === "string" ? FormDigestValue : undefined;
}

/**
 * Asks for a new form digest when SharePoint refuses the one that PnPjs sends, as after a night in an open tab, and sends the request once more.
 * A refused request was not carried out, so nothing is doubled. The new one takes the place of the refused one of that web from then on.
 *
 * PnPjs judges a digest by its age alone and would send the same one again (pnp/pnpjs#2304).
 */
export function renewingDigest(send: Send): Send {
  const renewed = new Map<string, string>();
  return async (url, init) => {
    const headers = new Headers(init.headers);
    const digest = headers.get(DIGEST);
    if (digest === null) return send(url, init);
    const sendAs = (value: string): Promise<Response> => {
      headers.set(DIGEST, value);
      return send(url, { ...init, headers: Object.fromEntries(headers) });
    };
    const [web = ""] = url.href.split("/_api/");
    const place = `${web} ${digest}`;
    const response = await sendAs(renewed.get(place) ?? digest);
    if (!(await isRefused(response))) return response;
    const answer = await askForDigest(send, web);
    // Why there is none says why the request came to nothing.
    if (!answer.ok) return answer;
    const another = await digestIn(answer);
    if (another === undefined) return response;
    renewed.set(place, another);
    return sendAs(another);
  };
}
