import * as React from "react";
import { ORGANISATION } from "../../../domain/organisation/organisation";
import { localTime } from "../../../domain/posting/localTime";
import { capitalised } from "../../../domain/text";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { partOfDay } from "./timeDifference";

interface DayRowProps {
  readonly label: string;
  readonly timeZone: string;
}

/** A day from midnight to midnight with now in it; night is hatched, the line below is about when people work. */
function DayRow({ label, timeZone }: DayRowProps): React.ReactElement | null {
  const { now, language } = usePageView();
  const time = localTime(now, timeZone, language);
  const passed = partOfDay(now, timeZone);
  if (time === undefined || passed === undefined) return null;
  return (
    <div className="ps-day__row">
      <span>{label}</span>
      <span className="ps-day__bar" aria-hidden>
        <i style={{ insetInlineStart: `${(passed * 100).toFixed(1)}%` }} />
      </span>
      <time dateTime={time.text.padStart(5, "0")}>{time.text}</time>
    </div>
  );
}

/** The day at a posting above the day at the headquarters. */
export function DayBars({ timeZone, abroad }: { readonly timeZone: string; readonly abroad: boolean }): React.ReactElement {
  return (
    <div className="ps-day">
      {abroad && <DayRow label={strings.ClockThere} timeZone={timeZone} />}
      <DayRow label={capitalised(terms.headquarters)} timeZone={abroad ? ORGANISATION.timeZone : timeZone} />
    </div>
  );
}
