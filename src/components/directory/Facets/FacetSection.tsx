import * as React from "react";
import { Fold } from "./Fold";

export interface FacetSectionProps {
  readonly title: string;
  readonly initiallyOpen: boolean;
  readonly children: () => React.ReactNode;
}

/** One question to narrow by, with its name on the fold and on the group of its choices. */
export function FacetSection({ title, initiallyOpen, children }: FacetSectionProps): React.ReactElement {
  return (
    <Fold className="ps-facet" summary={title} initiallyOpen={initiallyOpen}>
      {() => (
        <div className="ps-facet__body" role="group" aria-label={title}>
          {children()}
        </div>
      )}
    </Fold>
  );
}
