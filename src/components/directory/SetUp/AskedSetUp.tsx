import * as React from "react";
import { strings } from "../strings";
import { LateSetUp } from "./LateSetUp";
import type { LateSetUpProps } from "./LateSetUp";
import "./AskedSetUp.css";

export interface AskedSetUpProps extends LateSetUpProps {
  /** How often an owner has asked for it. */
  readonly times: number;
}

/**
 * The set-up for owners who ask for it although the lists are there: it stands above what they have, comes into sight and takes the focus
 * each time they ask.
 */
export function AskedSetUp({ times, ...setUp }: AskedSetUpProps): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
    place.current?.focus({ preventScroll: true });
  }, [times]);
  return (
    <div className="ps-asked" ref={place} tabIndex={-1} role="group" aria-label={strings.SetUpTitle}>
      {/* Inside the directory the set-up stands below its title; here nothing is above it. */}
      <h2 className="ps-vh">{strings.SetUpOfSite}</h2>
      <LateSetUp key={times} {...setUp} />
    </div>
  );
}
