import type { Queryable } from "@pnp/queryable";
import { DIGEST_REFUSED, errorCode } from "./errorCode";

const DIGEST = "X-RequestDigest";

async function isRefused(response: Response): Promise<boolean> {
  return response.status === 403 && (await errorCode(response)) === DIGEST_REFUSED;
}

/** The digest that the web of an address gives now; undefined when it gives none. */
async function newDigest(send: (url: URL, init: RequestInit) => Promise<Response>, url: URL): Promise<string | undefined> {
  const [web = ""] = url.href.split("/_api/");
  const response = await send(new URL(`${web}/_api/contextinfo`), {
    method: "POST",
    credentials: "same-origin",
    headers: { Accept: "application/json;odata=nometadata" },
  });
  if (!response.ok) return undefined;
  const { FormDigestValue } = (await response.json()) as { FormDigestValue?: unknown };
  return typeof FormDigestValue === "string" ? FormDigestValue : undefined;
}

/**
 * Asks for a new form digest when SharePoint refuses the page's, as after a night in an open tab, and sends the request once more.
 * A refused request was not carried out, so nothing is doubled.
 *
 * PnPjs judges a digest by its age alone and would send the same one again (pnp/pnpjs#2304).
 */
export function RenewDigest() {
  return (instance: Queryable): Queryable => {
    const [send] = instance.on.send.toArray();
    if (send === undefined) throw new Error("RenewDigest() wraps the sending: place it after SPFx().");
    instance.on.send.replace(async function (url, init) {
      const sendAs = (headers: Headers): Promise<Response> => send.call(this, url, { ...init, headers: Object.fromEntries(headers) });
      const headers = new Headers(init.headers);
      const response = await sendAs(headers);
      if (!headers.has(DIGEST) || !(await isRefused(response))) return response;
      const digest = await newDigest((to, options) => send.call(this, to, options), url);
      if (digest === undefined) return response;
      headers.set(DIGEST, digest);
      return sendAs(headers);
    });
    return instance;
  };
}
