import * as React from "react";
import type { FacetOption } from "../../../domain/directory/facets/valuesFacet";
import { inLanguage } from "../../../domain/text";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FacetCheck } from "./FacetCheck";

export interface FacetOptionsProps<Value extends string> {
  readonly options: readonly FacetOption<Value>[];
  readonly choice: readonly Value[];
  readonly onChange: (choice: readonly Value[]) => void;
}

/** The list without the value, or with it at the end. */
function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The choices of a facet as a list. */
export function FacetOptions<Value extends string>({ options, choice, onChange }: FacetOptionsProps<Value>): React.ReactElement {
  const { language } = usePageView();
  return (
    <ul>
      {options.map(({ value, label, count, chosen }) => (
        <li key={value}>
          <FacetCheck label={inLanguage(label, language)} {...(count === undefined ? {} : { count })} chosen={chosen} onToggle={() => onChange(toggled(choice, value))} />
        </li>
      ))}
    </ul>
  );
}
