import * as React from "react";
import type { FacetOption } from "../../../domain/directory/facets/valuesFacet";
import type { Language } from "../../../domain/text";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FacetCheck } from "./FacetCheck";

export interface FacetOptionsProps<Value extends string, Option extends FacetOption<Value>> {
  readonly options: readonly Option[];
  readonly nameOf: (option: Option, language: Language) => string;
  readonly choice: readonly Value[];
  readonly onChange: (choice: readonly Value[]) => void;
}

/** The list without the value, or with it at the end. */
function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The choices of a facet as a list. */
export function FacetOptions<Value extends string, Option extends FacetOption<Value>>({
  options,
  nameOf,
  choice,
  onChange,
}: FacetOptionsProps<Value, Option>): React.ReactElement {
  const { language } = usePageView();
  return (
    <ul>
      {options.map((option) => (
        <li key={option.value}>
          <FacetCheck
            label={nameOf(option, language)}
            {...(option.count === undefined ? {} : { count: option.count })}
            chosen={option.chosen}
            onToggle={() => onChange(toggled(choice, option.value))}
          />
        </li>
      ))}
    </ul>
  );
}
