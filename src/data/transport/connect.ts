import { InjectHeaders } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { spfi, SPFx } from "@pnp/sp";
import type { ISPFXContext, SPFI } from "@pnp/sp";
import "@pnp/sp/batching";
import "@pnp/sp/webs";
import "@pnp/sp/lists/web";
import "@pnp/sp/items/list";
import { renewingDigest } from "./digest";
import { send } from "./sending";

/** In place of the sending of PnPjs, which repeats writes too, and waits for as long as it is told before anybody hears of it. */
function SendOurWay() {
  const sendWithDigest = renewingDigest(send);
  return (instance: Queryable): Queryable => {
    instance.on.send.replace((url, init) => sendWithDigest(url, init));
    return instance;
  };
}

/**
 * The one way in which the product talks to SharePoint: reads are repeated as Retry-After says, changes are sent once.
 *
 * Answers carry no metadata, and slow lines gain; only what is read to be changed asks for its version (`readToChange`).
 *
 * @param context - the web part's context; only the address of the page's web and its form digest are used
 */
export function connect(context: ISPFXContext): SPFI {
  return spfi().using(SPFx(context), InjectHeaders({ Accept: "application/json;odata=nometadata" }), SendOurWay());
}
