import { HttpRequestError, InjectHeaders } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { spfi, SPFx } from "@pnp/sp";
import type { ISPFXContext, SPFI } from "@pnp/sp";
import "@pnp/sp/batching";
import "@pnp/sp/webs";
import "@pnp/sp/lists/web";
import "@pnp/sp/items/list";
import { Failure } from "./failure";
import { RenewDigest } from "./digest";

/**
 * A fetch without an answer and a broken answer both end in a TypeError whose text differs between browsers.
 * Only here, around the sending, is it certain that no answer came.
 */
function TellWhenUnanswered() {
  return (instance: Queryable): Queryable => {
    const [send] = instance.on.send.toArray();
    if (send === undefined) throw new Error("TellWhenUnanswered() wraps the sending: place it after SPFx().");
    instance.on.send.replace(async function (url, init) {
      try {
        return await send.call(this, url, init);
      } catch (error) {
        throw error instanceof HttpRequestError ? error : new Failure("offline", { cause: error });
      }
    });
    return instance;
  };
}

/**
 * The one way in which the product talks to SharePoint.
 *
 * Answers carry no metadata: nothing here needs it, and slow lines gain. Reads are tried three times by PnPjs (429, 503, 504, no answer).
 *
 * @param context - the web part's context; only the address of the page's web and its form digest are used
 */
export function connect(context: ISPFXContext): SPFI {
  return spfi().using(SPFx(context), InjectHeaders({ Accept: "application/json;odata=nometadata" }), RenewDigest(), TellWhenUnanswered());
}
