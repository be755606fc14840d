import type {
  IPropertyPaneCheckboxProps,
  IPropertyPaneChoiceGroupOption,
  IPropertyPaneChoiceGroupProps,
  IPropertyPaneDropdownOption,
  IPropertyPaneDropdownProps,
  IPropertyPaneToggleProps,
} from "@microsoft/sp-property-pane";
import type { FieldProps } from "./paneFields.js";

const [DIVIDER, HEADER] = [1, 2];

export function CheckboxField({
  id,
  path,
  properties: { text, ariaLabel, checked, disabled },
  pane,
}: FieldProps<IPropertyPaneCheckboxProps>) {
  const value = pane.valueOf(path) ?? checked;
  return (
    <p class="sh-check">
      <label for={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          disabled={disabled}
          aria-label={ariaLabel}
          onChange={(event) => pane.change(path, event.currentTarget.checked)}
        />{" "}
        {text}
      </label>
    </p>
  );
}

export function ToggleField({ id, path, properties, pane }: FieldProps<IPropertyPaneToggleProps>) {
  const { label, onText, offText, disabled, ariaLabel, onAriaLabel, offAriaLabel } = properties;
  const stored = (pane.valueOf(path) ?? properties.checked) === true;
  const isOn = disabled === true && properties.checked !== undefined ? properties.checked : stored;
  return (
    <p class="sh-check">
      <label class="sh-toggle" for={id}>
        <span class="sh-label">{label}</span>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={isOn}
          disabled={disabled}
          aria-label={(isOn ? onAriaLabel : offAriaLabel) ?? ariaLabel ?? label}
          onChange={(event) => pane.change(path, event.currentTarget.checked)}
        />
        <span aria-hidden="true">{isOn ? (onText ?? pane.words.on) : (offText ?? pane.words.off)}</span>
      </label>
    </p>
  );
}

interface OptionGroup {
  readonly header: string | undefined;
  readonly options: IPropertyPaneDropdownOption[];
}

/** Headers begin groups; dividers, which a list of choices here cannot draw, end them. */
function groupsOf(options: readonly IPropertyPaneDropdownOption[]): readonly OptionGroup[] {
  return options.reduce<OptionGroup[]>((groups, option) => {
    if (Number(option.type) === HEADER) return [...groups, { header: option.text, options: [] }];
    if (Number(option.type) === DIVIDER) return [...groups, { header: undefined, options: [] }];
    const last = groups.at(-1) ?? { header: undefined, options: [] };
    last.options.push(option);
    return groups.length === 0 ? [last] : groups;
  }, []);
}

export function DropdownField({ id, path, properties, pane }: FieldProps<IPropertyPaneDropdownProps>) {
  const { label, options = [], selectedKey, disabled, ariaLabel, ariaDescription } = properties;
  const chosen = pane.valueOf(path) || selectedKey;
  const isChosen = options.some(({ key }) => key === chosen);
  const choose = (text: string): void => {
    const option = options.find(({ key }) => String(key) === text);
    if (option !== undefined) pane.change(path, option.key);
  };
  const draw = ({ key, text }: IPropertyPaneDropdownOption) => (
    <option key={key} value={key} selected={key === chosen}>
      {text}
    </option>
  );
  return (
    <>
      <label class="sh-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        disabled={disabled}
        aria-label={ariaLabel}
        aria-description={ariaDescription}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {!isChosen && (
          <option value="" selected disabled>
            {pane.words.choose}
          </option>
        )}
        {groupsOf(options).map(({ header, options: inGroup }, index) =>
          header === undefined ? (
            inGroup.map(draw)
          ) : (
            <optgroup key={index} label={header}>
              {inGroup.map(draw)}
            </optgroup>
          ),
        )}
      </select>
    </>
  );
}

function Picture({
  option: { imageSrc, selectedImageSrc, imageAlt = "", imageSize },
  chosen,
}: {
  readonly option: IPropertyPaneChoiceGroupOption;
  readonly chosen: boolean;
}) {
  return imageSrc === undefined ? null : (
    <img src={chosen ? (selectedImageSrc ?? imageSrc) : imageSrc} alt={imageAlt} width={imageSize?.width} height={imageSize?.height} />
  );
}

export function ChoiceGroupField({ id, path, properties: { label, options }, pane }: FieldProps<IPropertyPaneChoiceGroupProps>) {
  const stored = pane.valueOf(path);
  const chosen = stored === undefined || stored === "" || stored === null ? options.find(({ checked }) => checked)?.key : stored;
  return (
    <fieldset class="sh-radios">
      {label !== undefined && <legend class="sh-label">{label}</legend>}
      {options.map((option) => (
        <label key={option.key}>
          <input
            type="radio"
            name={id}
            checked={option.key === chosen}
            disabled={option.disabled}
            aria-label={option.ariaLabel}
            onChange={() => pane.change(path, option.key)}
          />
          <Picture option={option} chosen={option.key === chosen} /> {option.text}
        </label>
      ))}
    </fieldset>
  );
}
