import * as React from "react";
import type { Choices, FacetName, Options } from "../../../domain/directory/facets/facets";
import { FACETS } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { withChoice } from "../../../domain/directory/facets/filters";
import type { Offered } from "../../../domain/directory/facets/offered";
import { peopleText } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { FacetSection } from "./FacetSection";
import { FACET_VIEWS } from "./facetViews";
import "../../shared/theme/controls.css";
import "./Facets.css";

export interface FacetsProps {
  /** The questions that are asked. */
  readonly shown: readonly FacetName[];
  readonly offered: Offered;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The reader has chosen and wants to see who is left; offered where the questions cover the people. */
  readonly onDone: () => void;
}

/** Every question that narrows the directory. */
export const Facets = React.memo(function Facets({ shown, offered, filters, onChange, onDone }: FacetsProps): React.ReactElement {
  return (
    <form aria-label={strings.FacetsTitle} onSubmit={(event) => event.preventDefault()}>
      {shown.map((name) => (
        <Facet key={name} name={name} offered={offered} filters={filters} onChange={onChange} />
      ))}
      <div className="ps-facets__done">
        <button className="ps-btn ps-btn--fill ps-btn--big" type="button" onClick={onDone}>
          {fill(strings.FacetsDone, peopleText(offered.people))}
        </button>
      </div>
    </form>
  );
});

function Facet<Name extends FacetName>({
  name,
  offered,
  filters,
  onChange,
}: Pick<FacetsProps, "offered" | "filters" | "onChange"> & { readonly name: Name }): React.ReactElement | null {
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
