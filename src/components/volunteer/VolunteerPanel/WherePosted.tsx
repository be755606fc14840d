import { WeatherMoon20Regular } from "@fluentui/react-icons/headless/svg/weather-moon";
import * as React from "react";
import { localTime } from "../../../domain/posting/localTime";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import { textLanguage } from "../../../domain/textLanguage";
import { takesMessages } from "../../../domain/volunteer/availability";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE } from "../../shared/marks/useMarks";
import { terms } from "../../shared/terms";
import { texts } from "./texts";
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
  const name = postingName(posting, language);
  const abroad = posting.region !== "jp";
  const difference = timeDifferenceText(now, posting.timeZone);
  const asleep = localTime(now, posting.timeZone, language)?.night === true && takesMessages(volunteer);
  return (
    <Section title={fill(texts.PanelNow, terms.post)}>
      <p>
        <b lang={textLanguage(name)} {...MARKABLE}>
          {name}
        </b>
        {setting !== undefined && <Filled template={texts.InParentheses} values={[setting]} />}
      </p>
      {difference !== undefined && (
        <>
          <DayBars timeZone={posting.timeZone} abroad={abroad} />
          <p className="ps-small ps-muted">
            {abroad && difference}
            {texts.DayLegend}
          </p>
        </>
      )}
      {asleep && (
        <p className="ps-night">
          <WeatherMoon20Regular className="ps-i" aria-hidden />
          <span>
            {abroad ? texts.NightThere : fill(texts.NightAtHeadquarters, terms.headquarters)}
            <b>{texts.NightWrite}</b>
            {texts.NightAnswer}
          </span>
        </p>
      )}
    </Section>
  );
}
