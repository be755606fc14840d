import { WeatherMoon20Regular } from "@fluentui/react-icons/headless/svg/weather-moon";
import * as React from "react";
import { localTime } from "../../../domain/posting/localTime";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import { takesMessages } from "../../../domain/volunteer/availability";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE } from "../../shared/marks/useMarks";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { DayBars } from "./DayBars";
import { Section } from "./Section";
import { timeDifferenceText } from "./timeDifference";

export interface WherePostedProps {
  readonly posting: Posting;
  readonly postingByCode: ReadonlyMap<string, Posting>;
  readonly volunteer: Pick<Volunteer, "availability" | "mayRest">;
}

/** Where the volunteer serves now and what time of day it is there. An unknown time zone is passed over in silence. */
export function WherePosted({ posting, postingByCode, volunteer }: WherePostedProps): React.ReactElement {
  const { now, language } = usePageView();
  const setting = postingSetting(posting, postingByCode, language);
  const name = <b {...MARKABLE}>{postingName(posting, language)}</b>;
  const abroad = posting.region !== "jp";
  const difference = timeDifferenceText(now, posting.timeZone);
  const asleep = localTime(now, posting.timeZone, language)?.night === true && takesMessages(volunteer);
  return (
    <Section title={strings.PanelNow}>
      <p>
        {name}
        {setting !== undefined && <Filled template={strings.InParentheses} values={[setting]} />}
      </p>
      {difference !== undefined && (
        <>
          <DayBars timeZone={posting.timeZone} abroad={abroad} />
          <p className="ps-small ps-muted">
            {abroad && difference}
            {strings.DayLegend}
          </p>
        </>
      )}
      {asleep && (
        <p className="ps-night">
          <WeatherMoon20Regular className="ps-i" aria-hidden />
          <span>
            {abroad ? strings.NightThere : fill(strings.NightAtHeadquarters, terms.headquarters)}
            <b>{strings.NightWrite}</b>
            {strings.NightAnswer}
          </span>
        </p>
      )}
    </Section>
  );
}
