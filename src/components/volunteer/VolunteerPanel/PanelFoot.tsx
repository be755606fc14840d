import * as React from "react";
import type { DirectoryEntry } from "../../../domain/directory/directory";
import { AvailabilityMark } from "../AvailabilityMark/AvailabilityMark";
import { ContactButtons } from "../ContactButtons/ContactButtons";
import { LocalClock } from "../LocalClock/LocalClock";
import { PromiseLine } from "../Promises/Promises";
import { texts } from "./texts";

export interface PanelFootProps {
  readonly entry: DirectoryEntry;
  readonly onFindSimilar?: (() => void) | undefined;
}

/** Tells the panel how much of it the foot covers, `--foot`: as much as its words and buttons need at this width. */
function useCover(): React.RefObject<HTMLElement> {
  const foot = React.useRef<HTMLElement>(null);
  React.useLayoutEffect(() => {
    const element = foot.current;
    if (element === null) return undefined;
    const tell = (): void => element.parentElement?.style.setProperty("--foot", `${element.offsetHeight}px`);
    tell();
    if (typeof ResizeObserver === "undefined") return undefined;
    const growth = new ResizeObserver(tell);
    growth.observe(element);
    return () => growth.disconnect();
  }, []);
  return foot;
}

/** The ways to reach the volunteer, at hand under the profile however far it is read. */
export function PanelFoot({ entry: { volunteer, now }, onFindSimilar }: PanelFootProps): React.ReactElement {
  const rests = volunteer.mayRest !== true && volunteer.availability === "rest";
  return (
    <footer className="ps-panel__foot" data-state={volunteer.availability} ref={useCover()}>
      <div className="ps-panel__when">
        <AvailabilityMark volunteer={volunteer} />
        {now !== undefined && <LocalClock posting={now} />}
      </div>
      {rests && <p className="ps-small">{texts.PanelResting}</p>}
      <ContactButtons volunteer={volunteer} emphasis="panel" onFindSimilar={onFindSimilar} />
      <PromiseLine besideContact />
    </footer>
  );
}
