/** What SharePoint has to know of a column's values, whoever makes it. */
type Values =
  | { readonly type: "text"; readonly maxLength?: number }
  | { readonly type: "note" }
  | { readonly type: "number"; readonly min?: number; readonly max?: number; readonly decimals?: number }
  | { readonly type: "choice"; readonly choices: readonly string[]; readonly multiple?: boolean }
  | { readonly type: "person" }
  /** `list`: key of the list looked up. */
  | { readonly type: "lookup"; readonly list: string; readonly showField: string; readonly multiple?: boolean }
  | { readonly type: "boolean" }
  | { readonly type: "date"; readonly withTime?: boolean }
  | { readonly type: "url" };

/**
 * A column of a list as it is on the wire. What it is called and how it is made stands in {@link FieldModel}:
 * titles in two languages are no use to whoever reads items.
 *
 * `name` is ASCII: SharePoint encodes anything else and cuts it at 32 characters.
 */
export type Column<Name extends string = string, Type extends Values["type"] = Values["type"]> = Extract<Values, { type: Type }> & {
  readonly name: Name;
};
