import type {
  IPropertyPaneButtonProps,
  IPropertyPaneCheckboxProps,
  IPropertyPaneChoiceGroupProps,
  IPropertyPaneCustomFieldProps,
  IPropertyPaneDropdownProps,
  IPropertyPaneLabelProps,
  IPropertyPaneLinkProps,
  IPropertyPaneSliderProps,
  IPropertyPaneTextFieldProps,
  IPropertyPaneToggleProps,
} from "@microsoft/sp-property-pane";
import type { VNode } from "preact";
import { CheckboxField, ChoiceGroupField, DropdownField, ToggleField } from "./ChoiceFields.js";
import { SliderField, SpinButtonField } from "./NumberFields.js";
import type { SpinButtonProps } from "./NumberFields.js";
import { FIELD } from "./paneFields.js";
import type { AnyField, FieldPane, FieldProps } from "./paneFields.js";
import { ButtonField, CustomField, HeadingField, LabelField, LinkField } from "./PlainFields.js";
import type { HeadingProps } from "./PlainFields.js";
import { TextField } from "./TextField.js";

type Drawing = (props: FieldProps<unknown>) => VNode;

/** The number says which properties a field has: that is how the runtime's factories make them. */
const kind = <Properties,>(draw: (props: FieldProps<Properties>) => VNode): Drawing => draw as Drawing;

const KINDS: ReadonlyMap<number, Drawing> = new Map([
  [FIELD.custom, kind<IPropertyPaneCustomFieldProps>((props) => <CustomField {...props} />)],
  [FIELD.checkbox, kind<IPropertyPaneCheckboxProps>((props) => <CheckboxField {...props} />)],
  [FIELD.text, kind<IPropertyPaneTextFieldProps>((props) => <TextField {...props} />)],
  [FIELD.toggle, kind<IPropertyPaneToggleProps>((props) => <ToggleField {...props} />)],
  [FIELD.dropdown, kind<IPropertyPaneDropdownProps>((props) => <DropdownField {...props} />)],
  [FIELD.label, kind<IPropertyPaneLabelProps>((props) => <LabelField {...props} />)],
  [FIELD.slider, kind<IPropertyPaneSliderProps>((props) => <SliderField {...props} />)],
  [FIELD.heading, kind<HeadingProps>((props) => <HeadingField {...props} />)],
  [FIELD.choiceGroup, kind<IPropertyPaneChoiceGroupProps>((props) => <ChoiceGroupField {...props} />)],
  [FIELD.button, kind<IPropertyPaneButtonProps>((props) => <ButtonField {...props} />)],
  [FIELD.horizontalRule, kind(() => <hr />)],
  [FIELD.link, kind<IPropertyPaneLinkProps>((props) => <LinkField {...props} />)],
  [FIELD.spinButton, kind<SpinButtonProps>((props) => <SpinButtonField {...props} />)],
]);

/** One field of the pane; a kind that is not built says so in its place. */
export function Field({ id, field, pane }: { readonly id: string; readonly field: AnyField; readonly pane: FieldPane }) {
  const draw = KINDS.get(field.type);
  return (
    <div class="sh-field" data-focus={field.shouldFocus === true ? "" : undefined}>
      {draw === undefined ? (
        <p class="sh-trouble">{pane.words.notShown(field.type)}</p>
      ) : (
        draw({ id, path: field.targetProperty, properties: field.properties ?? {}, pane })
      )}
    </div>
  );
}
