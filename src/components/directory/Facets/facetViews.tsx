import * as React from "react";
import type { FacetName, Options } from "../../../domain/directory/facets/facets";
import type { NamedOption } from "../../../domain/directory/facets/valuesFacet";
import { capitalised, inLanguage } from "../../../domain/text";
import type { Language } from "../../../domain/text";
import { AVAILABILITIES } from "../../../domain/volunteer/availability";
import { AVAILABILITY_NAMES } from "../../volunteer/availabilityNames";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { EntryYearFacet } from "./EntryYearFacet";
import { FacetOptions } from "./FacetOptions";
import type { FacetProps } from "./FacetProps";
import { PlaceFacet } from "./PlaceFacet";
import { TopicFacet } from "./TopicFacet";

interface FacetView<Name extends FacetName> {
  readonly title: string;
  /** Stands folded until something is chosen in it. */
  readonly folded?: boolean;
  /** Whether there is something to choose from; unless told, there is. */
  readonly isOffered?: (options: Options[Name]) => boolean;
  readonly show: (props: FacetProps<Name>) => React.ReactElement;
}

const termName = ({ label }: NamedOption, language: Language): string => inLanguage(label, language);

/** How each facet looks. */
export const FACET_VIEWS: { readonly [Name in FacetName]: FacetView<Name> } = {
  places: { title: capitalised(terms.place), show: (props) => <PlaceFacet {...props} /> },
  jobTypes: { title: strings.FacetJobTypes, folded: true, show: (props) => <FacetOptions {...props} nameOf={termName} /> },
  entryYears: {
    title: capitalised(terms.entryYear),
    isOffered: ({ histogram }) => histogram.length > 0,
    show: (props) => <EntryYearFacet {...props} />,
  },
  topics: { title: strings.FacetTopics, show: (props) => <TopicFacet {...props} /> },
  languages: { title: strings.FacetLanguages, folded: true, show: (props) => <FacetOptions {...props} nameOf={termName} /> },
  availability: {
    title: strings.FacetAvailability,
    show: ({ onChange, ...props }) => (
      <FacetOptions
        {...props}
        nameOf={({ value }) => AVAILABILITY_NAMES[value]}
        onChange={(chosen) => onChange(AVAILABILITIES.filter((state) => chosen.includes(state)))}
      />
    ),
  },
};
