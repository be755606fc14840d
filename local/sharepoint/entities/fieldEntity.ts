import { FIELD_KINDS, isMultiple } from "../columns/field";
import type { Field, FieldType } from "../columns/field";
import { writeFieldXml } from "../columns/fieldXml";
import { entityName } from "../columns/internalName";
import { shownFormula } from "../formulas/columnNames";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import type { Entity } from "./shape";

const NO_FILTER: ReadonlySet<FieldType> = new Set<FieldType>(["Note", "URL"]);
const NO_SORT: ReadonlySet<FieldType> = new Set<FieldType>(["Note", "MultiChoice", "LookupMulti", "UserMulti"]);
const EMPTY_GUID = "00000000-0000-0000-0000-000000000000";
const LARGEST = Number.MAX_VALUE;

const NAMES: Partial<Record<FieldType, readonly [display: string, short: string]>> = {
  Text: ["Single line of text", "Single line of text"],
  Note: ["Multiple lines of text", "Multiple lines of text"],
  DateTime: ["Date and Time", "Date and Time"],
  Choice: ["Choice", "Choice (menu to choose from)"],
  MultiChoice: ["Choice", "Choice (menu to choose from)"],
  Lookup: ["Lookup", "Lookup (information already on this site)"],
  LookupMulti: ["Lookup", "Lookup (information already on this site)"],
  Boolean: ["Yes/No", "Yes/No (check box)"],
  Number: ["Number", "Number (1, 1.0, 100)"],
  Currency: ["Currency", "Currency ($, ¥, €)"],
  URL: ["Hyperlink or Picture", "Hyperlink or Picture"],
  User: ["Person or Group", "Person or Group"],
  UserMulti: ["Person or Group", "Person or Group"],
};

const CLASSES: Partial<Record<FieldType, string>> = {
  Text: "SP.FieldText",
  Note: "SP.FieldMultiLineText",
  DateTime: "SP.FieldDateTime",
  Choice: "SP.FieldChoice",
  MultiChoice: "SP.FieldMultiChoice",
  Lookup: "SP.FieldLookup",
  LookupMulti: "SP.FieldLookup",
  Number: "SP.FieldNumber",
  Currency: "SP.FieldCurrency",
  URL: "SP.FieldUrl",
  User: "SP.FieldUser",
  UserMulti: "SP.FieldUser",
};

/** What only columns of this type have. */
function typeProperties(field: Field, site: Site): Record<string, unknown> {
  const { attributes } = field.xml;
  const on = (name: string): boolean => attributes[name]?.toUpperCase() === "TRUE";
  const number = (name: string, otherwise: number): number => (attributes[name] === undefined ? otherwise : Number(attributes[name]));
  const lookup = {
    AllowMultipleValues: isMultiple(field),
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: field.lookupList !== undefined,
    LookupField: attributes["ShowField"] ?? "",
    LookupList: attributes["List"] ?? "",
    LookupWebId: site.web.webId,
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
  };
  switch (field.type) {
    case "Text":
      return { MaxLength: number("MaxLength", 255) };
    case "Note":
      return {
        AllowHyperlink: false,
        AppendOnly: on("AppendOnly"),
        IsLongHyperlink: false,
        NumberOfLines: number("NumLines", 6),
        RestrictedMode: true,
        RichText: on("RichText"),
        UnlimitedLengthInDocumentLibrary: false,
        WikiLinking: false,
      };
    case "Choice":
      return {
        FillInChoice: on("FillInChoice"),
        Mappings: null,
        Choices: field.xml.choices,
        EditFormat: attributes["Format"] === "RadioButtons" ? 1 : 0,
      };
    case "MultiChoice":
      return { FillInChoice: on("FillInChoice"), Mappings: null, Choices: field.xml.choices };
    case "DateTime":
      return {
        DateTimeCalendarType: 0,
        DateFormat: null,
        DisplayFormat: field.dateOnly ? 0 : 1,
        FriendlyDisplayFormat: 0,
        TimeFormat: null,
      };
    case "Number":
    case "Currency":
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        CustomUnitOnRight: false,
        DisplayFormat: number("Decimals", -1),
        MaximumValue: number("Max", LARGEST),
        MinimumValue: number("Min", -LARGEST),
        ShowAsPercentage: on("Percentage"),
        Unit: null,
      };
    case "URL":
      return { DisplayFormat: attributes["Format"] === "Image" ? 1 : 0 };
    case "Lookup":
    case "LookupMulti":
      return lookup;
    case "User":
    case "UserMulti":
      return {
        ...lookup,
        AllowDisplay: true,
        Presence: true,
        SelectionGroup: 0,
        SelectionMode: attributes["UserSelectionMode"] === "PeopleOnly" ? 0 : 1,
        UserDisplayOptions: null,
      };
    default:
      return {};
  }
}

/** A column as REST answers it: the entity of its type, such as `SP.FieldNumber`. */
export function fieldEntity(site: Site, list: List, field: Field): Entity {
  const { attributes, defaultValue, validation } = field.xml;
  const [display, short] = NAMES[field.type] ?? [field.type, field.type];
  return {
    type: CLASSES[field.type] ?? "SP.Field",
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: EMPTY_GUID,
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: null,
      DefaultFormula: null,
      DefaultValue: defaultValue ?? null,
      Description: attributes["Description"] ?? "",
      Direction: "none",
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityName(field.name),
      Filterable: !NO_FILTER.has(field.type),
      FromBaseType: field.builtIn,
      Group: attributes["Group"] ?? "Custom Columns",
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: 0,
      InternalName: field.name,
      IsModern: false,
      JSLink: "clienttemplates.js",
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: writeFieldXml(field.xml),
      Scope: `${site.web.url}/${list.url}`,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: !NO_SORT.has(field.type),
      StaticName: attributes["StaticName"] ?? field.name,
      Title: field.title,
      FieldTypeKind: FIELD_KINDS[field.type],
      TypeAsString: field.type,
      TypeDisplayName: display,
      TypeShortDescription: short,
      ValidationFormula: validation === undefined ? null : shownFormula(validation.formula, [field]),
      ValidationMessage: validation?.message ?? null,
      ...typeProperties(field, site),
    },
  };
}
