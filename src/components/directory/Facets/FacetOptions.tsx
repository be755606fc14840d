import * as React from "react";
import type { FacetOption } from "../../../domain/directory/facets/facets";
import { inLanguage } from "../../../domain/text";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FacetCheck } from "./FacetCheck";

export interface FacetOptionsProps {
  readonly options: readonly FacetOption[];
  readonly onToggle: (value: string) => void;
}

/** The choices of a facet as a list. */
export function FacetOptions({ options, onToggle }: FacetOptionsProps): React.ReactElement {
  const { language } = usePageView();
  return (
    <ul>
      {options.map(({ value, label, count, chosen }) => (
        <li key={value}>
          <FacetCheck label={inLanguage(label, language)} {...(count === undefined ? {} : { count })} chosen={chosen} onToggle={() => onToggle(value)} />
        </li>
      ))}
    </ul>
  );
}
