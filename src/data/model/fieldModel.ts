import type { LocalizedText } from "../../domain/text";

interface FieldBase {
  /** ASCII: SharePoint encodes anything else and cuts it at 32 characters. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly required?: boolean;
  /** At most 20 per list; none on note, multi-choice, URL and multi-person columns. */
  readonly indexed?: boolean;
}

export interface TextField extends FieldBase {
  readonly type: "text";
  readonly maxLength?: number;
  readonly unique?: boolean;
}

export interface NoteField extends FieldBase {
  readonly type: "note";
  readonly lines?: number;
}

export interface NumberField extends FieldBase {
  readonly type: "number";
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}

export interface ChoiceField extends FieldBase {
  readonly type: "choice";
  readonly choices: readonly string[];
  readonly defaultChoice?: string;
  readonly multiple?: boolean;
}

export interface PersonField extends FieldBase {
  readonly type: "person";
  /** One profile per colleague: enforced by SharePoint, needs the index. */
  readonly unique?: boolean;
}

export interface LookupField extends FieldBase {
  readonly type: "lookup";
  /** Key of the list looked up. */
  readonly list: string;
  readonly showField: string;
  readonly multiple?: boolean;
}

export interface BooleanField extends FieldBase {
  readonly type: "boolean";
  readonly default?: boolean;
}

export interface DateField extends FieldBase {
  readonly type: "date";
  readonly withTime?: boolean;
}

export interface UrlField extends FieldBase {
  readonly type: "url";
}

/** A column as the product declares it; everything else about columns is generated from this. */
export type FieldModel =
  | TextField | NoteField | NumberField | ChoiceField | PersonField | LookupField | BooleanField | DateField | UrlField;
