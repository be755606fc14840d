import { ChevronDown20Regular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { Filter20Regular } from "@fluentui/react-icons/headless/svg/filter";
import * as React from "react";
import type { FacetName } from "../../../domain/configuration/directoryConfiguration";
import type { Facets as FacetChoices } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { AVAILABILITIES } from "../../../domain/volunteer/availability";
import { peopleText } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { EntryYearFacet } from "./EntryYearFacet";
import { FacetOptions } from "./FacetOptions";
import { FacetSection } from "./FacetSection";
import { PlaceFacet } from "./PlaceFacet";
import { TopicFacet } from "./TopicFacet";
import { activeChoices, toggled } from "./choices";
import { useAccordion } from "./useAccordion";
import "../../shared/theme/controls.css";
import "./Facets.css";

export interface FacetsProps {
  /** The questions that are asked. */
  readonly shown: readonly FacetName[];
  readonly facets: FacetChoices;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every question that narrows the directory: beside the list in a wide column, folded into one line above it in a narrow one. */
export const Facets = React.memo(function Facets({ shown, facets, filters, onChange }: FacetsProps): React.ReactElement {
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
        {shown.includes("places") && (
          <FacetSection title={strings.FacetPlaces} initiallyOpen>
            {() => <PlaceFacet places={facets.places} filters={filters} onChange={onChange} />}
          </FacetSection>
        )}
        {shown.includes("jobTypes") && (
          <FacetSection title={strings.FacetJobTypes} initiallyOpen={filters.jobTypes.length > 0}>
            {() => <FacetOptions options={facets.jobTypes} onToggle={(value) => onChange({ ...filters, jobTypes: toggled(filters.jobTypes, value) })} />}
          </FacetSection>
        )}
        {shown.includes("entryYears") && facets.entryYears.histogram.length > 0 && (
          <FacetSection title={strings.FacetEntryYears} initiallyOpen>
            {() => <EntryYearFacet entryYears={facets.entryYears} filters={filters} onChange={onChange} />}
          </FacetSection>
        )}
        {shown.includes("topics") && (
          <FacetSection title={strings.FacetTopics} initiallyOpen>
            {() => <TopicFacet groups={facets.topicGroups} onToggle={(code) => onChange({ ...filters, topics: toggled(filters.topics, code) })} />}
          </FacetSection>
        )}
        {shown.includes("languages") && (
          <FacetSection title={strings.FacetLanguages} initiallyOpen={filters.languages.length > 0}>
            {() => <FacetOptions options={facets.languages} onToggle={(value) => onChange({ ...filters, languages: toggled(filters.languages, value) })} />}
          </FacetSection>
        )}
        {shown.includes("availability") && (
          <FacetSection title={strings.FacetAvailability} initiallyOpen>
            {() => (
              <FacetOptions
                options={facets.availability}
                onToggle={(value) => {
                  const chosen = toggled<string>(filters.availability, value);
                  onChange({ ...filters, availability: AVAILABILITIES.filter((state) => chosen.includes(state)) });
                }}
              />
            )}
          </FacetSection>
        )}
        <div className="ps-facets__done">
          <button className="ps-btn ps-btn--fill ps-btn--big" type="button" onClick={close}>{fill(strings.FacetsDone, peopleText(facets.people))}</button>
        </div>
      </form>
    </details>
  );
});

function ActiveBadge({ active }: { readonly active: number }): React.ReactElement {
  return (
    <span className="ps-n">
      <span aria-hidden="true">{active}</span>
      <span className="ps-vh">{fill(strings.FacetsActive, active)}</span>
    </span>
  );
}
