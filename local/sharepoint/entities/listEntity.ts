import { Complex } from "../answers/answer";
import { currentChangeToken, listLog } from "../changes/changeToken";
import type { ListTemplate } from "../definition/siteDefinition";
import { holdsFiles, Template } from "../definition/templates";
import { itemType, listTypeName } from "../facts/typeNames";
import { rootFolder } from "../files/resolveFolder";
import { shownListFormula } from "../formulas/validation";
import { isSiteAssets } from "../lists/siteAssets";
import { Securable } from "../security/securable";
import type { List } from "../store/lists";
import { fieldEntity } from "./fieldEntity";
import { LIST_FIXED } from "./fixedProperties";
import { folderEntity } from "./folderEntity";
import { maskValue } from "./maskValue";
import type { Reader } from "./reader";
import { roleAssignmentEntities } from "./roleAssignmentEntities";
import { shape } from "./shape";
import type { Entity } from "./shape";
import { viewEntity } from "./viewEntity";

const EMPTY_GUID = "00000000-0000-0000-0000-000000000000";
/** Features that bring the templates; their ids are the same on every farm. */
const CUSTOM_LIST_FEATURE = "00bfea71-de22-43b2-a848-c05709900100";
const DOCUMENTS_FEATURE = "00bfea71-e717-4e80-aa17-d0c71b360101";
const WIKI_PAGES_FEATURE = "00bfea71-d8fe-4fec-8dad-01c19a6e4053";
const FEATURES: Readonly<Record<ListTemplate, string>> = {
  [Template.generic]: CUSTOM_LIST_FEATURE,
  [Template.library]: DOCUMENTS_FEATURE,
  [Template.pages]: WIKI_PAGES_FEATURE,
};

/** Properties that follow from the template; the library of a web's assets is the web's own. */
function templateProperties(list: List): Record<string, unknown> {
  const pages = list.template === Template.pages;
  const files = holdsFiles(list);
  const image = `/_layouts/15/images/${files ? "itdl" : "itgen"}.png?rev=47`;
  return {
    BaseType: files ? 1 : 0,
    ForceCheckout: pages,
    ImagePath: new Complex("SP.ResourcePath", { DecodedUrl: image }),
    ImageUrl: image,
    IsApplicationList: pages || isSiteAssets(list),
    ContentTypesEnabled: pages,
    MajorWithMinorVersionsLimit: 0,
    TemplateFeatureId: FEATURES[list.template],
  };
}

/** A list as REST answers it, to the person: `SP.List` with what it may be asked to expand. */
export function listEntity(reader: Reader, list: List): Entity {
  const { site, access, wording } = reader;
  const { settings, title } = wording.list(list);
  const path = `Web/Lists(guid'${list.id}')`;
  const { ReadSecurity, WriteSecurity, OnQuickLaunch, ValidationFormula = "", ValidationMessage = "", ...usual } = settings;
  return {
    type: "SP.List",
    path,
    etag: `"${list.version}"`,
    properties: {
      ...LIST_FIXED,
      AllowContentTypes: true,
      BaseTemplate: list.template,
      ...templateProperties(list),
      Created: list.created,
      CurrentChangeToken: new Complex("SP.ChangeToken", { StringValue: currentChangeToken(site, listLog(list)) }),
      DefaultContentApprovalWorkflowId: EMPTY_GUID,
      Direction: "none",
      DocumentTemplateUrl: null,
      EntityTypeName: listTypeName(list),
      HasExternalDataSource: false,
      Id: list.id,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListItemEntityTypeFullName: itemType(list),
      MultipleDataList: false,
      ParentWebPath: new Complex("SP.ResourcePath", { DecodedUrl: site.web.url }),
      ParentWebUrl: site.web.url,
      ServerTemplateCanCreateFolders: true,
      Title: title,
      ...usual,
    },
    onRequest: {
      ReadSecurity: () => ReadSecurity,
      WriteSecurity: () => WriteSecurity,
      OnQuickLaunch: () => OnQuickLaunch,
      EffectiveBasePermissions: () => maskValue(access.on(list)),
      HasUniqueRoleAssignments: () => list.ownPermissions,
      ValidationFormula: () => shownListFormula(ValidationFormula, site.fields.of(list.key)),
      ValidationMessage: () => ValidationMessage,
      DefaultViewUrl: () => site.views.of(list.key).find(({ isDefault }) => isDefault)?.url ?? "",
    },
    related: {
      Fields: (selection) => wording.fields(list).map((field) => shape(fieldEntity(site, list, field), selection)),
      RoleAssignments: (selection) =>
        roleAssignmentEntities(reader, new Securable(site, access, list)).map((each) => shape(each, selection)),
      RootFolder: (selection) => shape(folderEntity(reader, rootFolder(list), `${path}/RootFolder`), selection),
      Views: (selection) => wording.views(list).map((view) => shape(viewEntity(list, view), selection)),
    },
  };
}
