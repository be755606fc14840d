import * as React from "react";
import { countText, peopleText } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import "../../shared/theme/controls.css";
import "./MorePeople.css";

export interface MorePeopleProps {
  readonly shown: number;
  /** Absent while not everybody is there. */
  readonly total: number | undefined;
  /** People who are there and not shown. */
  readonly rest: number;
  /** How many come at a time. */
  readonly pageSize: number;
  readonly onMore: () => void;
}

/** The way on in a list that shows only so many at a time. */
export function MorePeople({ shown, total, rest, pageSize, onMore }: MorePeopleProps): React.ReactElement {
  return (
    <div className="ps-more">
      {total !== undefined && <p className="ps-small ps-muted">{fill(strings.ShownOf, countText(shown), peopleText(total))}</p>}
      <button type="button" className="ps-btn" onClick={onMore}>
        {fill(strings.ShowMorePeople, countText(Math.min(pageSize, rest)))}
      </button>
    </div>
  );
}
