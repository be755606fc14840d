/**
 * The properties that SharePoint answers without being asked (`odata=nometadata`), by kind of thing; of columns, what they have besides the common ones.
 *
 * @see https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/jj860569(v=office.15)
 */
export const SHAPES = {
  list:
    "AllowContentTypes BaseTemplate BaseType ContentTypesEnabled CrawlNonDefaultViews Created CurrentChangeToken DefaultContentApprovalWorkflowId " +
    "DefaultItemOpenUseListSetting DefaultSensitivityLabelForLibrary Description Direction DisableCommenting DisableGridEditing DocumentTemplateUrl " +
    "DraftVersionVisibility EnableAttachments EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning " +
    "EntityTypeName ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden Id ImagePath " +
    "ImageUrl IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate ItemCount LastItemDeletedDate LastItemModifiedDate " +
    "LastItemUserModifiedDate ListExperienceOptions ListItemEntityTypeFullName MajorVersionLimit MajorWithMinorVersionsLimit MultipleDataList NoCrawl " +
    "ParentWebPath ParentWebUrl ParserDisabled ServerTemplateCanCreateFolders TemplateFeatureId Title",
  user:
    "Email Expiration Id IsEmailAuthenticationGuestUser IsHiddenInUI IsShareByEmailGuestUser IsSiteAdmin LoginName PrincipalType Title UserId " +
    "UserPrincipalName",
  group:
    "AllowMembersEditMembership AllowRequestToJoinLeave AutoAcceptRequestToJoinLeave Description Id IsHiddenInUI LoginName " +
    "OnlyAllowMembersViewMembership OwnerTitle PrincipalType RequestToJoinLeaveEmailSetting Title",
  view:
    "Aggregations AggregationsStatus AssociatedContentTypeId BaseViewId CalendarViewStyles ColumnWidth ContentTypeId CustomFormatter CustomOrder " +
    "DefaultView DefaultViewForContentType EditorModified Formats GridLayout Hidden HtmlSchemaXml Id ImageUrl IncludeRootFolder JSLink ListViewXml " +
    "Method MobileDefaultView MobileView ModerationType NewDocumentTemplates OrderedView Paged PersonalView ReadOnlyView RequiresClientIntegration " +
    "RowLimit Scope ServerRelativePath ServerRelativeUrl StyleId TabularView Threaded Title Toolbar ToolbarTemplateName ViewData ViewJoins " +
    "ViewProjectedFields ViewQuery ViewType ViewType2 VisualizationInfo",
  web:
    "AllowRssFeeds AlternateCssUrl AppInstanceId ClassicWelcomePage Configuration Created CurrentChangeToken CustomMasterUrl Description DesignPackageId " +
    "DocumentLibraryCalloutOfficeWebAppPreviewersDisabled EnableMinimalDownload FooterEmphasis FooterEnabled FooterLayout HeaderEmphasis HeaderLayout " +
    "HideTitleInHeader HorizontalQuickLaunch Id IsHomepageModernized IsMultilingual IsRevertHomepageLinkHidden Language LastItemModifiedDate LastItemUserModifiedDate LogoAlignment MasterUrl MegaMenuEnabled " +
    "NavAudienceTargetingEnabled NoCrawl ObjectCacheEnabled OverwriteTranslationsOnChange QuickLaunchEnabled RecycleBinEnabled ResourcePath " +
    "SearchScope ServerRelativeUrl SiteLogoUrl SyndicationEnabled TenantAdminMembersCanShare Title TreeViewEnabled UIVersion " +
    "UIVersionConfigurationEnabled Url WebTemplate WelcomePage",
  role: "BasePermissions Description Hidden Id Name Order RoleTypeKind",
  field:
    "AutoIndexed CanBeDeleted ClientSideComponentId ClientSideComponentProperties ClientValidationFormula ClientValidationMessage CustomFormatter " +
    "DefaultFormula DefaultValue Description Direction EnforceUniqueValues EntityPropertyName FieldTypeKind Filterable FromBaseType Group Hidden Id " +
    "IndexStatus Indexed InternalName IsModern JSLink PinnedToFiltersPane ReadOnlyField Required SchemaXml Scope Sealed ShowInFiltersPane Sortable " +
    "StaticName Title TypeAsString TypeDisplayName TypeShortDescription ValidationFormula ValidationMessage",
} as const;

/** By internal name of the sample site's columns. */
export const FIELD_SHAPES: Readonly<Record<string, string>> = {
  Title: "MaxLength",
  Body: "AllowHyperlink AppendOnly IsLongHyperlink NumberOfLines RestrictedMode RichText UnlimitedLengthInDocumentLibrary WikiLinking",
  Amount: "CommaSeparator CustomUnitName CustomUnitOnRight DisplayFormat MaximumValue MinimumValue ShowAsPercentage Unit",
  Done: "",
  At: "DateFormat DateTimeCalendarType DisplayFormat FriendlyDisplayFormat TimeFormat",
  Colour: "Choices EditFormat FillInChoice Mappings",
  Tags: "Choices FillInChoice Mappings",
  Link: "DisplayFormat",
  Person:
    "AllowDisplay AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId Presence " +
    "PrimaryFieldId RelationshipDeleteBehavior SelectionGroup SelectionMode UnlimitedLengthInDocumentLibrary UserDisplayOptions",
  People:
    "AllowDisplay AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId Presence " +
    "PrimaryFieldId RelationshipDeleteBehavior SelectionGroup SelectionMode UnlimitedLengthInDocumentLibrary UserDisplayOptions",
  City:
    "AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId PrimaryFieldId " +
    "RelationshipDeleteBehavior UnlimitedLengthInDocumentLibrary",
  Cities:
    "AllowMultipleValues DependentLookupInternalNames IsDependentLookup IsRelationship LookupField LookupList LookupWebId PrimaryFieldId " +
    "RelationshipDeleteBehavior UnlimitedLengthInDocumentLibrary",
};
