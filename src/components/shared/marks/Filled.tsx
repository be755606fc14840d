import * as React from "react";
import { MARKABLE } from "./useMarks";

export interface FilledProps {
  /** A text of the product with {0}, {1} … */
  readonly template: string;
  readonly values: readonly string[];
}

/** A text of the product with texts of a person or a list in its places: only those may light up. */
export function Filled({ template, values }: FilledProps): React.ReactElement {
  const parts = template.split(/\{(\d)\}/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <bdi key={index} {...MARKABLE}>
            {values[Number(part)]}
          </bdi>
        ),
      )}
    </>
  );
}
