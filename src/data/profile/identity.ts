import { SPQueryable } from "@pnp/sp";
import type { IWeb } from "@pnp/sp/webs";
import { asItem, id } from "../model/fields/itemValues";
import { Failure, readingOf } from "../transport/failure";

async function readOwnId(web: IWeb, listUrl: string): Promise<number> {
  const own = id(asItem(await readingOf(listUrl, SPQueryable(web, "currentuser").select("Id")<unknown>()))?.["Id"]);
  if (own === undefined) throw new Failure("unexpected", { listUrl });
  return own;
}

/**
 * The reader's id in the user list of the site that holds the lists. The id that the page knows is that of the page's own site.
 *
 * @param listUrl - server-relative address of the list that the id is for, named where asking fails
 * @returns asks once; after a failure again
 */
export function identityAt(web: IWeb, listUrl: string): () => Promise<number> {
  let own: Promise<number> | undefined;
  return () => {
    own ??= readOwnId(web, listUrl).catch((error: unknown) => {
      own = undefined;
      throw error;
    });
    return own;
  };
}
