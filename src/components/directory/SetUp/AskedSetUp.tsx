import * as React from "react";
import { strings } from "../strings";
import type { SetUpProps } from "./SetUp";
import "./AskedSetUp.css";

const SetUp = React.lazy(() => import(/* webpackChunkName: "set-up" */ "./SetUp"));

export interface AskedSetUpProps extends SetUpProps {
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
      <React.Suspense fallback={<p>{strings.SetUpReading}</p>}>
        <SetUp key={times} {...setUp} />
      </React.Suspense>
    </div>
  );
}
