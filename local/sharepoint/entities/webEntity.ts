import { Complex } from "../answers/answer";
import { currentChangeToken, webLog } from "../changes/changeToken";
import { Securable } from "../security/securable";
import { WEB_DEFERRED } from "./deferredNames";
import { WEB_FIXED } from "./fixedProperties";
import { listEntity } from "./listEntity";
import { maskValue } from "./maskValue";
import { groupEntity, userEntity } from "./principalEntities";
import type { Reader } from "./reader";
import { roleAssignmentEntities } from "./roleAssignmentEntities";
import { roleEntity } from "./roleEntity";
import { regionalEntity } from "./regionalEntity";
import { shape } from "./shape";
import type { Entity, Related } from "./shape";

export function webEntity(reader: Reader): Entity {
  const { site, access } = reader;
  const { web } = site;
  const { alternateLanguages = [] } = web;
  const master = `${web.url}/_catalogs/masterpage/seattle.master`;
  const lastChange = site.lists.all().reduce((latest, { itemModified }) => (itemModified > latest ? itemModified : latest), web.created);
  const group =
    (id: number | undefined): Related =>
    (selection) => {
      const found = id === undefined ? undefined : site.groups.byId(id);
      return found === undefined ? [] : shape(groupEntity(reader, found), selection);
    };
  return {
    type: "SP.Web",
    path: "Web",
    deferred: WEB_DEFERRED,
    properties: {
      ...WEB_FIXED,
      Created: web.created.replace(/Z$/u, ""),
      CurrentChangeToken: new Complex("SP.ChangeToken", { StringValue: currentChangeToken(site, webLog(site)) }),
      CustomMasterUrl: master,
      Id: web.webId,
      IsMultilingual: alternateLanguages.length > 0,
      Language: web.language,
      LastItemModifiedDate: lastChange,
      LastItemUserModifiedDate: lastChange,
      MasterUrl: master,
      ServerRelativeUrl: web.url,
      Title: web.title,
      Url: site.webUrl,
      ResourcePath: new Complex("SP.ResourcePath", { DecodedUrl: site.webUrl }),
    },
    onRequest: {
      EffectiveBasePermissions: () => maskValue(access.web),
      HasUniqueRoleAssignments: () => true,
      SupportedUILanguageIds: () => [web.language, ...alternateLanguages],
    },
    related: {
      AssociatedMemberGroup: group(web.memberGroup),
      AssociatedOwnerGroup: group(web.ownerGroup),
      AssociatedVisitorGroup: group(web.visitorGroup),
      CurrentUser: (selection) => shape(userEntity(reader, access.person), selection),
      Lists: (selection) => site.lists.all().map((list) => shape(listEntity(reader, list), selection)),
      RoleAssignments: (selection) => roleAssignmentEntities(reader, new Securable(site, access)).map((each) => shape(each, selection)),
      RegionalSettings: (selection) => shape(regionalEntity(site), selection),
      RoleDefinitions: (selection) => site.roles.all().map((role) => shape(roleEntity(role), selection)),
      SiteGroups: (selection) => site.groups.all().map((each) => shape(groupEntity(reader, each), selection)),
      SiteUsers: (selection) => site.principals.users().map((user) => shape(userEntity(reader, user), selection)),
    },
  };
}
