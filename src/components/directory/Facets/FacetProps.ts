import type { Choices, FacetName, Options } from "../../../domain/directory/facets/facets";

/** What a facet is shown with. */
export interface FacetProps<Name extends FacetName> {
  readonly options: Options[Name];
  readonly choice: Choices[Name];
  readonly onChange: (choice: Choices[Name]) => void;
}
