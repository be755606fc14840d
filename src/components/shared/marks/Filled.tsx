import * as React from "react";
import { textLanguage } from "../../../domain/textLanguage";
import { strings } from "../strings";
import { MARKABLE } from "./useMarks";

export interface FilledProps {
  /** A text of the product with {0}, {1} … */
  readonly template: string;
  readonly values: readonly string[];
  /** Nothing in it lights up. */
  readonly plain?: boolean;
}

/** A text of the product with texts of a person or a list in its places, each read as what it is: only those may light up. */
export function Filled({ template, values, plain = false }: FilledProps): React.ReactElement {
  const parts = template.split(/\{(\d)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const value = values[Number(part)] ?? "";
    const lang = textLanguage(value);
    if (plain && (lang === undefined || lang === strings.Language)) return value;
    return (
      <bdi key={index} lang={lang} {...(plain ? {} : MARKABLE)}>
        {value}
      </bdi>
    );
  });
  return <>{parts}</>;
}
