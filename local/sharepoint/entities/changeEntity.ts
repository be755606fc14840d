import { randomUUID } from "node:crypto";
import { Complex } from "../answers/answer";
import type { ToldChange } from "../changes/changeLog";
import { changedObject } from "../changes/changeQuery";
import type { ChangedObject } from "../changes/changeQuery";
import { writeChangeToken } from "../changes/changeToken";
import type { LogScope } from "../changes/changeToken";
import { uniqueIdOf } from "../facts/uniqueId";
import type { Site } from "../store/site";
import type { Entity } from "./shape";

/** What is told of each kind of thing, besides what is told of all. */
const OWN_PROPERTIES: Readonly<Record<ChangedObject, (site: Site, told: ToldChange) => Readonly<Record<string, unknown>>>> = {
  Item: (site, { change, list }) => ({
    Editor: "",
    EditorEmailHint: null,
    ItemId: change.itemId,
    ListId: list?.id,
    ServerRelativeUrl: "",
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: uniqueIdOf(change.uniqueId),
    WebId: site.web.webId,
  }),
  List: (site, { list }) => ({
    BaseTemplate: list?.template,
    Editor: "",
    Hidden: list?.hidden,
    ListId: list?.id,
    RootFolderUrl: `${site.web.url}/${list?.url ?? ""}`,
    Title: list?.title,
    WebId: site.web.webId,
  }),
  Web: (site) => ({ WebId: site.web.webId }),
};

/**
 * `SP.ChangeItem`, `SP.ChangeList` or `SP.ChangeWeb`; who made the change stays empty, as the service leaves it.
 *
 * @param log - the log it is told from: its token is one of that log
 */
export function changeEntity(site: Site, log: LogScope, told: ToldChange): Entity {
  const { change } = told;
  const object = changedObject(change);
  const type = `SP.Change${object}`;
  return {
    type,
    path: `${type}${randomUUID()}`,
    properties: {
      ChangeToken: new Complex("SP.ChangeToken", { StringValue: writeChangeToken(log, change) }),
      ChangeType: change.type,
      SiteId: site.web.siteId,
      Time: change.time,
      ...OWN_PROPERTIES[object](site, told),
    },
  };
}
