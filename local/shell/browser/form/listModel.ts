/** A column as SharePoint describes it, in the terms of forms and tables. */
export interface Column {
  /** Internal name: `Title`. */
  readonly name: string;
  /** Name in REST queries and bodies: internal names that begin with `_` are prefixed. */
  readonly restName: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Whether a form may change it. */
  readonly editable: boolean;
  readonly choices: readonly string[];
  readonly defaultValue: string;
  /** Of a lookup: GUID of the list looked up, and the column shown. */
  readonly lookup?: { readonly listId: string; readonly column: string };
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly dateOnly: boolean;
}

export type ColumnType =
  | "Text"
  | "Note"
  | "Number"
  | "Choice"
  | "MultiChoice"
  | "User"
  | "UserMulti"
  | "Lookup"
  | "LookupMulti"
  | "Boolean"
  | "DateTime"
  | "URL"
  | "ModStat"
  | "Other";

export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
}

/** What the person may do on the list; an item's own rules may still refuse. */
export interface ListRights {
  readonly add: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
  readonly approve: boolean;
}

export interface ListModel {
  readonly title: string;
  readonly description: string;
  readonly itemCount: number;
  readonly moderated: boolean;
  /** A library of pages: its items are files and are not made by a form. */
  readonly holdsPages: boolean;
  readonly rights: ListRights;
  /** Every column that a form may show, in the list's order. */
  readonly formColumns: readonly Column[];
  readonly view: ListView;
}

/** `SP.Field`, as far as forms need it; the keys of other kinds of columns are missing. */
export interface FieldEntity {
  readonly InternalName: string;
  readonly Title: string;
  readonly Description?: string | null;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly ReadOnlyField: boolean;
  readonly Hidden: boolean;
  readonly DefaultValue?: string | null;
  readonly Choices?: readonly string[];
  readonly LookupList?: string;
  readonly LookupField?: string | null;
  readonly MinimumValue?: number;
  readonly MaximumValue?: number;
  readonly MaxLength?: number;
  /** 0 date only, 1 date and time. */
  readonly DisplayFormat?: number;
}

const TYPES: ReadonlySet<string> = new Set<ColumnType>([
  "Text",
  "Note",
  "Number",
  "Choice",
  "MultiChoice",
  "User",
  "UserMulti",
  "Lookup",
  "LookupMulti",
  "Boolean",
  "DateTime",
  "URL",
  "ModStat",
]);

/** Limits that SharePoint reports for columns without limits. */
const NO_LIMIT = 1e15;

function limit(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) > NO_LIMIT ? undefined : value;
}

/** An object without the keys whose value is undefined. */
function present<T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export function columnOf(field: FieldEntity): Column {
  const type = TYPES.has(field.TypeAsString) ? (field.TypeAsString as ColumnType) : "Other";
  const name = field.InternalName;
  return {
    name,
    restName: name.startsWith("_") ? `OData_${name}` : name,
    title: field.Title,
    description: field.Description ?? "",
    type,
    required: field.Required,
    editable: !field.Hidden && !field.ReadOnlyField && type !== "Other" && type !== "ModStat",
    choices: field.Choices ?? [],
    defaultValue: field.DefaultValue ?? "",
    dateOnly: field.DisplayFormat === 0,
    ...present<Pick<Column, "lookup" | "min" | "max" | "maxLength">>({
      lookup:
        field.LookupList === undefined || !type.startsWith("Lookup")
          ? undefined
          : { listId: field.LookupList.replace(/[{}]/g, ""), column: field.LookupField ?? "Title" },
      min: limit(field.MinimumValue),
      max: limit(field.MaximumValue),
      maxLength: field.MaxLength,
    }),
  };
}

/** Computed columns that a view shows in place of the column they stand for; the others of their kind are only decoration. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  LinkTitle: "Title",
  LinkTitleNoMenu: "Title",
  LinkFilename: "FileLeafRef",
  LinkFilenameNoMenu: "FileLeafRef",
};

/** The columns of a view that a table can show, in the view's order. */
export function viewColumns(names: readonly string[], columns: readonly Column[]): Column[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  return names.flatMap((name) => {
    const column = byName.get(STANDS_FOR[name] ?? name);
    return column === undefined || (column.type === "Other" && column.name !== "FileLeafRef") ? [] : [column];
  });
}

/** Bits of the low half of a permission mask (`SP.BasePermissions`). */
const RIGHT = { add: 0x2, edit: 0x4, remove: 0x8, approve: 0x10 } as const;

/** @param low - `EffectiveBasePermissions.Low`, an unsigned number as text */
export function rightsOf(low: string | number): ListRights {
  const mask = Number(low);
  const has = (bit: number): boolean => (mask & bit) !== 0;
  return { add: has(RIGHT.add), edit: has(RIGHT.edit), remove: has(RIGHT.remove), approve: has(RIGHT.approve) };
}
