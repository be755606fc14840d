import { Complex } from "../answers/answer";
import { currentChangeToken, listLog } from "../changes/changeToken";
import { itemType, listTypeName } from "../items/itemProperties";
import type { Access } from "../security/access";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { fieldEntity } from "./fieldEntity";
import { LIST_FIXED } from "./fixedProperties";
import { maskValue } from "./maskValue";
import { type Entity, shape } from "./shape";
import { viewEntity } from "./viewEntity";

const EMPTY_GUID = "00000000-0000-0000-0000-000000000000";
const PAGES = 119;
/** Features that bring the templates; their ids are the same on every farm. */
const CUSTOM_LIST_FEATURE = "00bfea71-de22-43b2-a848-c05709900100";
const WIKI_PAGES_FEATURE = "00bfea71-d8fe-4fec-8dad-01c19a6e4053";

/** Properties that follow from the template. */
function templateProperties(pages: boolean): Record<string, unknown> {
  const image = `/_layouts/15/images/${pages ? "itdl" : "itgen"}.png?rev=47`;
  return {
    BaseType: pages ? 1 : 0, ForceCheckout: pages, ImagePath: new Complex("SP.ResourcePath", { DecodedUrl: image }), ImageUrl: image, IsApplicationList: pages,
    ContentTypesEnabled: pages, MajorWithMinorVersionsLimit: 0, TemplateFeatureId: pages ? WIKI_PAGES_FEATURE : CUSTOM_LIST_FEATURE,
  };
}

export function listEntity(site: Site, list: List, access: Access): Entity {
  const { settings } = list;
  const path = `Web/Lists(guid'${list.id}')`;
  const rootUrl = `${site.web.url}/${list.url}`;
  const { ReadSecurity, WriteSecurity, OnQuickLaunch, ...usual } = settings;
  return {
    type: "SP.List", path, etag: `"${list.version}"`,
    properties: {
      ...LIST_FIXED, AllowContentTypes: true, BaseTemplate: list.template, ...templateProperties(list.template === PAGES), Created: list.created,
      CurrentChangeToken: new Complex("SP.ChangeToken", { StringValue: currentChangeToken(site, listLog(list)) }),
      DefaultContentApprovalWorkflowId: EMPTY_GUID, Direction: "none", DocumentTemplateUrl: null, EntityTypeName: listTypeName(list),
      HasExternalDataSource: false, Id: list.id, IsCatalog: false, IsPrivate: false, ItemCount: list.itemCount, LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified, LastItemUserModifiedDate: list.itemModified, ListItemEntityTypeFullName: itemType(list), MultipleDataList: false,
      ParentWebPath: new Complex("SP.ResourcePath", { DecodedUrl: site.web.url }), ParentWebUrl: site.web.url, ServerTemplateCanCreateFolders: true,
      Title: list.title, ...usual,
    },
    onRequest: {
      ReadSecurity: () => ReadSecurity, WriteSecurity: () => WriteSecurity, OnQuickLaunch: () => OnQuickLaunch,
      EffectiveBasePermissions: () => maskValue(access.on(list)), HasUniqueRoleAssignments: () => list.ownPermissions,
      DefaultViewUrl: () => site.views.of(list.key).find(({ isDefault }) => isDefault)?.url ?? "",
    },
    related: {
      Fields: (selection) => site.fields.of(list.key).map((field) => shape(fieldEntity(site, list, field), selection)),
      RootFolder: (selection) =>
        shape({ type: "SP.Folder", path: `${path}/RootFolder`, properties: { Exists: true, Name: list.url.split("/").pop() ?? "", ServerRelativeUrl: rootUrl } }, selection),
      Views: (selection) => site.views.of(list.key).map((view) => shape(viewEntity(list, view), selection)),
    },
  };
}
