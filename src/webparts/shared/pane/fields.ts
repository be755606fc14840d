import { PropertyPaneDropdown, PropertyPaneTextField } from "@microsoft/sp-property-pane";
import type { IPropertyPaneField } from "@microsoft/sp-property-pane";

export type PaneField = IPropertyPaneField<object>;

/** Milliseconds without a key before what was typed is looked at, and taken over: each site would be read for a moment otherwise. */
export const TYPING_PAUSE_MS = 800;

/** What {@link checkedField} is about. */
export interface CheckedFieldProps {
  readonly label: string;
  readonly description: string;
  /** What is in force, or an example, while the field is empty. */
  readonly placeholder: string;
  readonly usable: (written: string) => boolean;
  /** Said of what is not usable. */
  readonly refusal: string;
}

/** An address or a host name; what cannot be used is told beside the field and is not taken over. */
export function checkedField(path: string, { label, description, placeholder, usable, refusal }: CheckedFieldProps): PaneField {
  return PropertyPaneTextField(path, {
    label,
    description,
    placeholder,
    deferredValidationTime: TYPING_PAUSE_MS,
    onGetErrorMessage: (written) => (written.trim() === "" || usable(written) ? "" : refusal),
  });
}

/** One of several; the one in force is selected. */
export function choiceField<T extends string>(
  path: string,
  label: string,
  choices: readonly T[],
  names: Readonly<Record<T, string>>,
  chosen: T,
): PaneField {
  return PropertyPaneDropdown(path, { label, selectedKey: chosen, options: choices.map((key) => ({ key, text: names[key] })) });
}
