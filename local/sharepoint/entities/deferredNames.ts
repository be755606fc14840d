/**
 * What things lead to, as answers at the verbose level name it, in SharePoint's order; not all of it is built here.
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn499819(v=office.15)
 */
export const WEB_DEFERRED: readonly string[] = [
  "FirstUniqueAncestorSecurableObject", "RoleAssignments", "AccessRequestsList", "Activities", "ActivityLogger", "Alerts", "AllProperties", "AppTiles", "AssociatedMemberGroup",
  "AssociatedOwnerGroup", "AssociatedVisitorGroup", "Author", "AvailableContentTypes", "AvailableFields", "CanModernizeHomepage", "ClientWebParts", "ContentTypes", "CurrentUser",
  "DataLeakagePreventionStatusInfo", "DescriptionResource", "EventReceivers", "Features", "Fields", "Folders", "HostedApps", "Lists", "ListTemplates", "MultilingualSettings",
  "Navigation", "OneDriveSharedItems", "ParentWeb", "PushNotificationSubscribers", "RecycleBin", "RegionalSettings", "RoleDefinitions", "RootFolder", "SiteCollectionAppCatalog",
  "SiteGroups", "SiteUserInfoList", "SiteUsers", "TenantAppCatalog", "ThemeInfo", "TitleResource", "UserCustomActions", "Webs", "WebInfos", "WorkflowAssociations", "WorkflowTemplates",
];

/** The same of list items. */
export const ITEM_DEFERRED: readonly string[] = [
  "FirstUniqueAncestorSecurableObject", "RoleAssignments", "AttachmentFiles", "ContentType", "GetDlpPolicyTip", "FieldValuesAsHtml", "FieldValuesAsText", "FieldValuesForEdit", "File", "Folder",
  "LikedByInformation", "ParentList", "Properties", "Versions",
];
