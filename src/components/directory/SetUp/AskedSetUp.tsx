import * as React from "react";
import { Note } from "../../shared/Note/Note";
import { strings } from "../strings";
import { SetUp } from "./SetUp";
import type { SetUpProps } from "./SetUp";
import "./AskedSetUp.css";

export interface AskedSetUpProps extends SetUpProps {
  /** How often an owner has asked for it. */
  readonly times: number;
}

/**
 * The set-up for owners who ask for it although the lists are there: it stands above what they have, comes into sight and takes the focus
 * each time they ask, says when it is done, and can be pressed again.
 */
export function AskedSetUp({ times, setUp, onDone }: AskedSetUpProps): React.ReactElement {
  const [done, setDone] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
    place.current?.focus({ preventScroll: true });
  }, [times]);
  const finish = (): void => {
    setDone(true);
    onDone();
  };
  return (
    <div className="ps-asked" ref={place} tabIndex={-1} role="group" aria-label={strings.SetUpTitle}>
      {done && <Note kind="info">{strings.SetUpDone}</Note>}
      <SetUp setUp={setUp} onDone={finish} />
    </div>
  );
}
