import * as React from "react";
import "../../shared/Skeleton/Skeleton.css";
import "./FacetsToCome.css";

const LINES = ["place", "place", "place", "place", "place", "place", "place", "years", "topic", "topic", "topic", "topic"];

/** The shape of the facets while their counts would be wrong, because not everybody is there. */
export function FacetsToCome(): React.ReactElement {
  return (
    <div className="ps-skeleton__facets" aria-hidden="true">
      {LINES.map((line, index) => (
        <span key={index} className="ps-skel" data-line={line} />
      ))}
    </div>
  );
}
