import type { Shape } from "./kinds";

/** What a column of any type has. */
export const FIELD: Shape = {
  AutoIndexed: "boolean", CanBeDeleted: "boolean", ClientSideComponentId: "guid", ClientSideComponentProperties: "text?",
  ClientValidationFormula: "text?", ClientValidationMessage: "text?", CustomFormatter: "text?", DefaultFormula: "text?", DefaultValue: "text?",
  Description: "text", Direction: "text", EnforceUniqueValues: "boolean", EntityPropertyName: "text", Filterable: "boolean", FromBaseType: "boolean",
  Group: "text", Hidden: "boolean", Id: "guid", Indexed: "boolean", IndexStatus: "number", InternalName: "text", IsModern: "boolean", JSLink: "text",
  PinnedToFiltersPane: "boolean", ReadOnlyField: "boolean", Required: "boolean", SchemaXml: "text", Scope: "text", Sealed: "boolean",
  ShowInFiltersPane: "number", Sortable: "boolean", StaticName: "text", Title: "text", FieldTypeKind: "number", TypeAsString: "text",
  TypeDisplayName: "text", TypeShortDescription: "text", ValidationFormula: "text?", ValidationMessage: "text?",
};

/** What a column has besides, by its type. */
export const FIELD_OF_TYPE: Readonly<Record<string, Shape>> = {
  Text: {
    MaxLength: "number",
  },
  Note: {
    AllowHyperlink: "boolean", AppendOnly: "boolean", IsLongHyperlink: "boolean", NumberOfLines: "number", RestrictedMode: "boolean",
    RichText: "boolean", UnlimitedLengthInDocumentLibrary: "boolean", WikiLinking: "boolean",
  },
  Boolean: {},
  Number: {
    CommaSeparator: "boolean", CustomUnitName: "null", CustomUnitOnRight: "boolean", DisplayFormat: "number", MaximumValue: "number",
    MinimumValue: "number", ShowAsPercentage: "boolean", Unit: "null",
  },
  DateTime: {
    DateTimeCalendarType: "number", DateFormat: "null", DisplayFormat: "number", FriendlyDisplayFormat: "number", TimeFormat: "null",
  },
  Choice: {
    FillInChoice: "boolean", Mappings: "null", Choices: "array", EditFormat: "number",
  },
  MultiChoice: {
    FillInChoice: "boolean", Mappings: "null", Choices: "array",
  },
  URL: {
    DisplayFormat: "number",
  },
  User: {
    AllowMultipleValues: "boolean", DependentLookupInternalNames: "array", IsDependentLookup: "boolean", IsRelationship: "boolean",
    LookupField: "text", LookupList: "text", LookupWebId: "guid", PrimaryFieldId: "null", RelationshipDeleteBehavior: "number",
    UnlimitedLengthInDocumentLibrary: "boolean", AllowDisplay: "boolean", Presence: "boolean", SelectionGroup: "number", SelectionMode: "number",
    UserDisplayOptions: "null",
  },
  UserMulti: {
    AllowMultipleValues: "boolean", DependentLookupInternalNames: "array", IsDependentLookup: "boolean", IsRelationship: "boolean",
    LookupField: "text", LookupList: "text", LookupWebId: "guid", PrimaryFieldId: "null", RelationshipDeleteBehavior: "number",
    UnlimitedLengthInDocumentLibrary: "boolean", AllowDisplay: "boolean", Presence: "boolean", SelectionGroup: "number", SelectionMode: "number",
    UserDisplayOptions: "null",
  },
  Lookup: {
    AllowMultipleValues: "boolean", DependentLookupInternalNames: "array", IsDependentLookup: "boolean", IsRelationship: "boolean",
    LookupField: "text", LookupList: "text", LookupWebId: "guid", PrimaryFieldId: "null", RelationshipDeleteBehavior: "number",
    UnlimitedLengthInDocumentLibrary: "boolean",
  },
  LookupMulti: {
    AllowMultipleValues: "boolean", DependentLookupInternalNames: "array", IsDependentLookup: "boolean", IsRelationship: "boolean",
    LookupField: "text", LookupList: "text", LookupWebId: "guid", PrimaryFieldId: "null", RelationshipDeleteBehavior: "number",
    UnlimitedLengthInDocumentLibrary: "boolean",
  },
};
