import { NotBuilt } from "../answers/errors";
import type { Selection } from "../odata/selection";
import type { Site } from "../store/site";
import type { Entity } from "./shape";

/** The group of a site that has none. */
const NO_GROUP = "00000000-0000-0000-0000-000000000000";

/**
 * The site collection, as far as callers select it.
 *
 * @throws NotBuilt without `$select`: most of its properties are not kept here
 */
export function siteEntity(site: Site, selection: Selection): Entity {
  if (selection.all) throw new NotBuilt("the site without $select");
  return {
    type: "SP.Site",
    path: "Site",
    properties: {},
    onRequest: { GroupId: () => NO_GROUP, Id: () => site.web.siteId, ServerRelativeUrl: () => site.web.url, Url: () => site.webUrl },
  };
}
