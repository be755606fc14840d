import * as React from "react";
import { useOwnId } from "../browser/useOwnId";
import "./Segment.css";

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Stands before the label, which may make way for it where the column is narrow. */
  readonly icon?: React.ReactElement;
}

export interface SegmentProps<T extends string> {
  /** Name of the whole choice. */
  readonly label: string;
  readonly options: readonly SegmentOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side: radio buttons that look like one control. */
export function Segment<T extends string>({ label, options, value, onChange }: SegmentProps<T>): React.ReactElement {
  // Radio buttons of one name exclude each other across the page, where the web part may stand twice.
  const name = useOwnId("ps-segment");
  return (
    <fieldset className="ps-seg">
      <legend className="ps-vh">{label}</legend>
      {options.map((option) => (
        <label key={option.value} data-icon={option.icon !== undefined}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.icon}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
