import type { IPropertyPaneSliderProps } from "@microsoft/sp-property-pane";
import type { FieldProps } from "./paneFields.js";

export function SliderField({ id, path, properties, pane }: FieldProps<IPropertyPaneSliderProps>) {
  const { label, min, max, step = 1, showValue = true, ariaLabel, disabled } = properties;
  const value = Number(pane.valueOf(path) || (properties.value ?? min));
  return (
    <>
      {label !== undefined && (
        <label class="sh-label" for={id}>
          {label}
        </label>
      )}
      <p class="sh-slider">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-label={ariaLabel}
          onInput={(event) => pane.change(path, event.currentTarget.valueAsNumber)}
        />
        {showValue && <output for={id}>{value}</output>}
      </p>
    </>
  );
}

/** A number with a least and a greatest value. The runtime's typings for it are not public. */
export interface SpinButtonProps {
  readonly label: string;
  readonly defaultValue?: number;
  /** 0 when absent. */
  readonly min?: number;
  /** 100 when absent. */
  readonly max?: number;
  readonly ariaLabel?: string;
  readonly disabled?: boolean;
}

export function SpinButtonField({
  id,
  path,
  properties: { label, defaultValue, min = 0, max = 100, ariaLabel, disabled },
  pane,
}: FieldProps<SpinButtonProps>) {
  const value = Number(pane.valueOf(path) || (defaultValue ?? min));
  const change = (typed: number): void => {
    if (!Number.isNaN(typed)) pane.change(path, Math.min(max, Math.max(min, typed)));
  };
  return (
    <>
      <label class="sh-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={min}
        max={max}
        value={value}
        disabled={disabled}
        aria-label={ariaLabel}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
      />
    </>
  );
}
