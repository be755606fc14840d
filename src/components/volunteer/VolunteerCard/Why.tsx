import * as React from "react";
import { Filled } from "../../shared/marks/Filled";
import { strings } from "../strings";
import type { Unseen } from "../factViews";

export interface WhyProps {
  /** What the person shares with the reader. */
  readonly near: string | undefined;
  /** What a search found that the card does not show. */
  readonly unseen: Unseen | undefined;
}

/** Why somebody is among those found, where the card itself does not say it. */
export function Why({ near, unseen }: WhyProps): React.ReactElement | null {
  if (near === undefined && unseen === undefined) return null;
  return (
    <div className="ps-why">
      {near !== undefined && (
        <p className="ps-why__near">
          <span className="ps-why__label">{strings.NearWhy}</span>
          {near}
        </p>
      )}
      {unseen !== undefined && (
        <p>
          <Filled {...unseen} />
        </p>
      )}
    </div>
  );
}
