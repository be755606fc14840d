import type { IPropertyPaneField } from "@microsoft/sp-property-pane";
import type { EditWords } from "./editWords.js";
import type { PaneEntries } from "./paneEntries.js";
import type { PaneData } from "../../../host/browser/paneSeam.js";

/** The kinds of fields, by the numbers of the runtime's public enumeration. */
export const FIELD = {
  custom: 1,
  checkbox: 2,
  text: 3,
  toggle: 5,
  dropdown: 6,
  label: 7,
  slider: 8,
  heading: 9,
  choiceGroup: 10,
  button: 11,
  horizontalRule: 12,
  link: 13,
  spinButton: 17,
} as const;

/** What a field may ask of the pane it stands in. */
export interface FieldPane {
  readonly words: EditWords;
  readonly entries: PaneEntries;
  /** What the web part told last: another object each time. */
  readonly data: PaneData;
  /** In force, or waiting to be applied. */
  readonly valueOf: (path: string) => unknown;
  /** @param type - of buttons and custom fields, which may change things without a new value */
  readonly change: (path: string, value: unknown, type?: number) => void;
}

export interface FieldProps<Properties> {
  /** Unique on the page. */
  readonly id: string;
  readonly path: string;
  readonly properties: Properties;
  readonly pane: FieldPane;
}

/** A field whose kind is known by its number only. */
export type AnyField = IPropertyPaneField<Readonly<Record<string, unknown>> | undefined>;

/**
 * Names that keep fields apart and recognise them when the configuration is made anew: kind and property, numbered where two
 * fields agree in both. Custom fields have a key instead of a property.
 */
export function fieldKeys(fields: readonly AnyField[]): readonly string[] {
  const seen = new Map<string, number>();
  return fields.map(({ type, targetProperty, properties }) => {
    const name = `${type}-${type === FIELD.custom ? String(properties?.["key"]) : (targetProperty ?? "")}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}-${count}`;
  });
}
