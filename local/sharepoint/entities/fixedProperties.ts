/** Properties of every list that nothing here changes, with the values a new list has. */
export const LIST_FIXED: Readonly<Record<string, unknown>> = {
  CrawlNonDefaultViews: false, DefaultItemOpenUseListSetting: false, DefaultSensitivityLabelForLibrary: "", DisableCommenting: false, EnableRequestSignOff: true,
  ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false, IrmEnabled: false, IrmExpire: false, IrmReject: false, ParserDisabled: false,
};

/** The same of every view. */
export const VIEW_FIXED: Readonly<Record<string, unknown>> = {
  Aggregations: null, AggregationsStatus: null, AssociatedContentTypeId: null, BaseViewId: "1", CalendarViewStyles: null, ColumnWidth: null, CustomFormatter: null, CustomOrder: null,
  DefaultViewForContentType: false, EditorModified: false, Formats: null, GridLayout: null, Hidden: false, ImageUrl: "/_layouts/15/images/generic.png?rev=47",
  IncludeRootFolder: false, JSLink: "clienttemplates.js", Method: null, MobileView: true, ModerationType: null, NewDocumentTemplates: null, OrderedView: false, PersonalView: false,
  ReadOnlyView: false, RequiresClientIntegration: false, Scope: 0, StyleId: null, TabularView: true, Threaded: false, Toolbar: "", ToolbarTemplateName: null, ViewData: null,
  ViewJoins: null, ViewProjectedFields: null, ViewType: "HTML", ViewType2: null, VisualizationInfo: null,
};

/** The same of the web. */
export const WEB_FIXED: Readonly<Record<string, unknown>> = {
  AllowRssFeeds: true, AlternateCssUrl: "", AppInstanceId: "00000000-0000-0000-0000-000000000000", ClassicWelcomePage: null, Configuration: 0, Description: "",
  DesignPackageId: "00000000-0000-0000-0000-000000000000", DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false, FooterEmphasis: 0,
  FooterEnabled: false, FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 2, HideTitleInHeader: false, HorizontalQuickLaunch: false, IsHomepageModernized: false,
  IsMultilingual: false, IsRevertHomepageLinkHidden: false, LogoAlignment: 0, MegaMenuEnabled: false, NavAudienceTargetingEnabled: false, NoCrawl: false, ObjectCacheEnabled: false,
  OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true, RecycleBinEnabled: true, SearchScope: 0, SiteLogoUrl: null, SyndicationEnabled: true,
  TenantAdminMembersCanShare: 0, TreeViewEnabled: false, UIVersion: 15, UIVersionConfigurationEnabled: false, WebTemplate: "SITEPAGEPUBLISHING", WelcomePage: "SitePages/Home.aspx",
};
