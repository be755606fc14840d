import * as React from "react";

export interface ChoicesProps<T> {
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any number of a few. What was chosen stays in the order of the options. */
export function Choices<T extends string | number>({ options, chosen, onChange }: ChoicesProps<T>): React.ReactElement {
  const toggle = (value: T): void => {
    const without = chosen.filter((one) => one !== value);
    onChange(without.length === chosen.length ? [...chosen, value] : without);
  };
  return (
    <div className="ps-checks">
      {options.map(({ value, label }) => (
        <label key={value} className="ps-check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
