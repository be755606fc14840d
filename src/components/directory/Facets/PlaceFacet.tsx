import * as React from "react";
import type { PlaceNode } from "../../../domain/directory/facets/placeTree";
import type { PlaceId, PostingWhen } from "../../../domain/posting/place";
import { inLanguage } from "../../../domain/text";
import { RegionStones } from "../../volunteer/RegionStones/RegionStones";
import { Segment } from "../../shared/Segment/Segment";
import type { SegmentOption } from "../../shared/Segment/Segment";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { FacetCheck } from "./FacetCheck";
import type { FacetProps } from "./FacetProps";
import { Fold } from "./Fold";
import { holdsChoice, togglePlace } from "./placeChoice";

const WHENS: readonly SegmentOption<PostingWhen>[] = [
  { value: "either", label: strings.WhenEither },
  { value: "now", label: strings.WhenNow },
  { value: "past", label: strings.WhenPast },
];

/** Where somebody serves or has served, as a tree from the region down to the mission or division. */
export function PlaceFacet({ options: places, choice: { ids, when }, onChange }: FacetProps<"places">): React.ReactElement {
  const toggle = (id: PlaceId): void => onChange({ ids: togglePlace(places, ids, id), when });
  return (
    <>
      <p className="ps-legend">
        <RegionStones now="as" past={["eu"]} size="s" />
        <span>{fill(strings.StonesLegend, terms.post)}</span>
      </p>
      <Segment label={strings.WhenLabel} options={WHENS} value={when} onChange={(other) => onChange({ ids, when: other })} />
      <ul>
        {places.map((place) => (
          <PlaceBranch key={place.id} place={place} isRegion onToggle={toggle} />
        ))}
      </ul>
    </>
  );
}

interface PlaceBranchProps {
  readonly place: PlaceNode;
  readonly isRegion?: boolean;
  readonly onToggle: (id: PlaceId) => void;
}

function PlaceBranch({ place, isRegion = false, onToggle }: PlaceBranchProps): React.ReactElement {
  const { language } = usePageView();
  const label = inLanguage(place.label, language);
  const partly = holdsChoice(place);
  return (
    <li className="ps-node">
      <FacetCheck
        label={label}
        count={place.count}
        chosen={place.chosen}
        partly={partly}
        mark={isRegion ? <RegionStones now={place.region} past={[]} size="s" /> : undefined}
        onToggle={() => onToggle(place.id)}
      />
      {place.children.length > 0 && (
        <Fold className="ps-node__inside" summaryLabel={fill(strings.InsideOf, label)} initiallyOpen={partly}>
          {() => (
            <ul className="ps-tree__sub" aria-label={label}>
              {place.children.map((child) => (
                <PlaceBranch key={child.id} place={child} onToggle={onToggle} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </li>
  );
}
