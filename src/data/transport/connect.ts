import { DefaultParse, InjectHeaders, RejectOnError, ResolveOnData } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { DefaultHeaders, RequestDigest, spfi } from "@pnp/sp";
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

/** Seconds for which a digest lasts where the page does not tell, and by how much sooner another is asked for. */
const USUALLY = 1600;
const SOONER = 15;

/** What the `SPFx` of PnPjs does but for its sending, which ours replaces, and its telemetry: addresses begin at the page's web, whose digest the page has. */
function OnPage({ pageContext: { web, legacyPageContext } }: ISPFXContext) {
  const api = `${web.absoluteUrl}/_api`.toLowerCase();
  return (instance: Queryable): Queryable => {
    instance.using(
      DefaultHeaders(),
      RejectOnError(),
      ResolveOnData(),
      DefaultParse(),
      RequestDigest((url) => {
        const { formDigestValue: value = "", formDigestTimeoutSeconds: seconds = USUALLY } = legacyPageContext ?? {};
        if (!url.toLowerCase().startsWith(api) || !value) return null;
        return { value, expiration: new Date(Date.parse(value.split(",")[1] ?? "") + (seconds - SOONER) * 1000) };
      }),
    );
    // eslint-disable-next-line @typescript-eslint/require-await -- PnPjs asks for a promise.
    instance.on.pre.prepend(async (url, init, result) => [
      /^https?:/i.test(url) ? url : `${web.absoluteUrl}/${url}`,
      { ...init, cache: "no-cache", credentials: "same-origin" },
      result,
    ]);
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
  return spfi().using(OnPage(context), InjectHeaders({ Accept: "application/json;odata=nometadata" }), SendOurWay());
}
