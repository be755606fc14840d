import { ChevronDown20Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { Filter20Regular } from "@fluentui/react-icons/headless/svg/filter";
import * as React from "react";
import type { Choices, FacetName, Options } from "../../../domain/directory/facets/facets";
import { FACETS } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { activeChoices, withChoice } from "../../../domain/directory/facets/filters";
import type { Offered } from "../../../domain/directory/facets/offered";
import { peopleText } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { FacetSection } from "./FacetSection";
import { FACET_VIEWS } from "./facetViews";
import { useAccordion } from "./useAccordion";
import "../../shared/theme/controls.css";
import "./Facets.css";

export interface FacetsProps {
  /** The questions that are asked. */
  readonly shown: readonly FacetName[];
  readonly offered: Offered;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every question that narrows the directory: beside the list in a wide column, folded into one line above it in a narrow one. */
export const Facets = React.memo(function Facets({ shown, offered, filters, onChange }: FacetsProps): React.ReactElement {
  const { open, follow, close, summary } = useAccordion();
  const active = activeChoices(filters);
  return (
    <details className="ps-facets" open={open} onToggle={follow}>
      <summary ref={summary}>
        <Filter20Regular className="ps-i" aria-hidden />
        {strings.FacetsTitle}
        {active > 0 && <ActiveBadge active={active} />}
        <ChevronDown20Regular className="ps-i" aria-hidden />
      </summary>
      <form aria-label={strings.FacetsTitle} onSubmit={(event) => event.preventDefault()}>
        {shown.map((name) => (
          <Facet key={name} name={name} offered={offered} filters={filters} onChange={onChange} />
        ))}
        <div className="ps-facets__done">
          <button className="ps-btn ps-btn--fill ps-btn--big" type="button" onClick={close}>
            {fill(strings.FacetsDone, peopleText(offered.people))}
          </button>
        </div>
      </form>
    </details>
  );
});

function Facet<Name extends FacetName>({
  name,
  offered,
  filters,
  onChange,
}: Omit<FacetsProps, "shown"> & { readonly name: Name }): React.ReactElement | null {
  const { title, folded = false, isOffered, show } = FACET_VIEWS[name];
  const options: Options[Name] = offered[name];
  const choice: Choices[Name] = filters[name];
  if (isOffered?.(options) === false) return null;
  return (
    <FacetSection title={title} initiallyOpen={!folded || FACETS[name].count(choice) > 0}>
      {() => show({ options, choice, onChange: (next) => onChange(withChoice(filters, name, next)) })}
    </FacetSection>
  );
}

function ActiveBadge({ active }: { readonly active: number }): React.ReactElement {
  return (
    <span className="ps-n">
      <span aria-hidden="true">{active}</span>
      <span className="ps-vh">{fill(strings.FacetsActive, active)}</span>
    </span>
  );
}
