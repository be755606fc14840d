import { WeatherMoon20Regular } from "@fluentui/react-icons/headless/svg/weather-moon";
import * as React from "react";
import { localTime } from "../../../domain/posting/localTime";
import type { Posting } from "../../../domain/posting/posting";
import { capitalised } from "../../../domain/text";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import "./LocalClock.css";

const DAYS: Readonly<Record<-1 | 0 | 1, string>> = { [-1]: strings.ClockDayBefore, 0: "", 1: strings.ClockDayAfter };

export interface LocalClockProps {
  readonly posting: Posting;
}

/** What time it is where a person serves, and whether they sleep. Shows nothing for a zone that the browser does not know. */
export const LocalClock = React.memo(function LocalClock({ posting }: LocalClockProps): React.ReactElement | null {
  const { now, language, timeZone } = usePageView();
  const time = localTime(now, posting.timeZone, language, timeZone);
  if (time === undefined) return null;
  const day = DAYS[time.dayOffset];
  return (
    <p className="ps-clock">
      {time.night && <WeatherMoon20Regular className="ps-i ps-i--s" aria-hidden />}
      <span>{posting.region === "jp" ? capitalised(terms.headquarters) : strings.ClockThere}</span>
      <time dateTime={time.text.padStart(5, "0")}>{time.text}</time>
      {day !== "" && <span>{day}</span>}
      {time.night && <span>{strings.ClockNight}</span>}
    </p>
  );
});
