import type { Shape } from "./kinds";

/** A web. Its `Created` is in the site's time, without a zone. */
export const WEB: Shape = {
  AllowRssFeeds: "boolean", AlternateCssUrl: "text?", AppInstanceId: "guid", ClassicWelcomePage: "text?", Configuration: "number", Created: "local",
  CurrentChangeToken: "object", CustomMasterUrl: "text", Description: "text", DesignPackageId: "guid",
  DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: "boolean", EnableMinimalDownload: "boolean", FooterEmphasis: "number",
  FooterEnabled: "boolean", FooterLayout: "number", HeaderEmphasis: "number", HeaderLayout: "number", HideTitleInHeader: "boolean",
  HorizontalQuickLaunch: "boolean", Id: "guid", IsHomepageModernized: "boolean", IsMultilingual: "boolean", IsRevertHomepageLinkHidden: "boolean",
  Language: "number", LastItemModifiedDate: "utc", LastItemUserModifiedDate: "utc", LogoAlignment: "number", MasterUrl: "text",
  MegaMenuEnabled: "boolean", NavAudienceTargetingEnabled: "boolean", NoCrawl: "boolean", ObjectCacheEnabled: "boolean",
  OverwriteTranslationsOnChange: "boolean", ResourcePath: "object", QuickLaunchEnabled: "boolean", RecycleBinEnabled: "boolean",
  SearchScope: "number", ServerRelativeUrl: "text", SiteLogoUrl: "text?", SyndicationEnabled: "boolean", TenantAdminMembersCanShare: "number",
  Title: "text", TreeViewEnabled: "boolean", UIVersion: "number", UIVersionConfigurationEnabled: "boolean", Url: "text", WebTemplate: "text",
  WelcomePage: "text",
};

/** A list, whatever its template. */
export const LIST: Shape = {
  AllowContentTypes: "boolean", BaseTemplate: "number", BaseType: "number", ContentTypesEnabled: "boolean", CrawlNonDefaultViews: "boolean",
  Created: "utc", CurrentChangeToken: "object", DefaultContentApprovalWorkflowId: "guid", DefaultItemOpenUseListSetting: "boolean",
  Description: "text", Direction: "text", DisableCommenting: "boolean", DisableGridEditing: "boolean", DocumentTemplateUrl: "text?",
  DraftVersionVisibility: "number", EnableAttachments: "boolean", EnableFolderCreation: "boolean", EnableMinorVersions: "boolean",
  EnableModeration: "boolean", EnableRequestSignOff: "boolean", EnableVersioning: "boolean", EntityTypeName: "text",
  ExemptFromBlockDownloadOfNonViewableFiles: "boolean", FileSavePostProcessingEnabled: "boolean", ForceCheckout: "boolean",
  HasExternalDataSource: "boolean", Hidden: "boolean", Id: "guid", ImagePath: "object", ImageUrl: "text", DefaultSensitivityLabelForLibrary: "text",
  IrmEnabled: "boolean", IrmExpire: "boolean", IrmReject: "boolean", IsApplicationList: "boolean", IsCatalog: "boolean", IsPrivate: "boolean",
  ItemCount: "number", LastItemDeletedDate: "utc", LastItemModifiedDate: "utc", LastItemUserModifiedDate: "utc", ListExperienceOptions: "number",
  ListItemEntityTypeFullName: "text", MajorVersionLimit: "number", MajorWithMinorVersionsLimit: "number", MultipleDataList: "boolean",
  NoCrawl: "boolean", ParentWebPath: "object", ParentWebUrl: "text", ParserDisabled: "boolean", ServerTemplateCanCreateFolders: "boolean",
  TemplateFeatureId: "guid", Title: "text",
};

/** A person of the site. */
export const USER: Shape = {
  Id: "number", IsHiddenInUI: "boolean", LoginName: "text", Title: "text", PrincipalType: "number", Email: "text", Expiration: "text",
  IsEmailAuthenticationGuestUser: "boolean", IsShareByEmailGuestUser: "boolean", IsSiteAdmin: "boolean", UserId: "object?",
  UserPrincipalName: "text?",
};

/** A group of the site. */
export const GROUP: Shape = {
  Id: "number", IsHiddenInUI: "boolean", LoginName: "text", Title: "text", PrincipalType: "number", AllowMembersEditMembership: "boolean",
  AllowRequestToJoinLeave: "boolean", AutoAcceptRequestToJoinLeave: "boolean", Description: "text?", OnlyAllowMembersViewMembership: "boolean",
  OwnerTitle: "text", RequestToJoinLeaveEmailSetting: "text?",
};

/** A view of a list. */
export const VIEW: Shape = {
  Aggregations: "text?", AggregationsStatus: "text?", AssociatedContentTypeId: "null", BaseViewId: "text", CalendarViewStyles: "null",
  ColumnWidth: "null", ContentTypeId: "object", CustomFormatter: "null", CustomOrder: "null", DefaultView: "boolean",
  DefaultViewForContentType: "boolean", EditorModified: "boolean", Formats: "null", GridLayout: "null", Hidden: "boolean", HtmlSchemaXml: "text",
  Id: "guid", ImageUrl: "text", IncludeRootFolder: "boolean", ViewJoins: "null", JSLink: "text", ListViewXml: "text", Method: "null",
  MobileDefaultView: "boolean", MobileView: "boolean", ModerationType: "null", NewDocumentTemplates: "null", OrderedView: "boolean",
  Paged: "boolean", PersonalView: "boolean", ViewProjectedFields: "null", ViewQuery: "text", ReadOnlyView: "boolean",
  RequiresClientIntegration: "boolean", RowLimit: "number", Scope: "number", ServerRelativePath: "object", ServerRelativeUrl: "text",
  StyleId: "null", TabularView: "boolean", Threaded: "boolean", Title: "text", Toolbar: "text?", ToolbarTemplateName: "null", ViewType: "text",
  ViewData: "text?", ViewType2: "null", VisualizationInfo: "null",
};

/** A permission level. */
export const ROLE: Shape = {
  BasePermissions: "object", Description: "text", Hidden: "boolean", Id: "number", Name: "text", Order: "number", RoleTypeKind: "number",
};

/** What a web points to under verbose, after its metadata and before its properties. */
export const WEB_LEADS_TO: readonly string[] = [
  "FirstUniqueAncestorSecurableObject", "RoleAssignments", "AccessRequestsList", "Activities", "ActivityLogger", "Alerts", "AllProperties",
  "AppTiles", "AssociatedMemberGroup", "AssociatedOwnerGroup", "AssociatedVisitorGroup", "Author", "AvailableContentTypes", "AvailableFields",
  "CanModernizeHomepage", "ClientWebParts", "ContentTypes", "CurrentUser", "DataLeakagePreventionStatusInfo", "DescriptionResource",
  "EventReceivers", "Features", "Fields", "Folders", "HostedApps", "Lists", "ListTemplates", "MultilingualSettings", "Navigation",
  "OneDriveSharedItems", "ParentWeb", "PushNotificationSubscribers", "RecycleBin", "RegionalSettings", "RoleDefinitions", "RootFolder",
  "SiteCollectionAppCatalog", "SiteGroups", "SiteUserInfoList", "SiteUsers", "TenantAppCatalog", "ThemeInfo", "TitleResource", "UserCustomActions",
  "Webs", "WebInfos", "WorkflowAssociations", "WorkflowTemplates",
];
