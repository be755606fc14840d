import * as React from "react";
import { REGION_NAMES } from "../../../domain/organisation/regions";
import { inLanguage } from "../../../domain/text";
import { fill } from "../../shared/fill";
import { Filled } from "../../shared/marks/Filled";
import { MARKABLE } from "../../shared/marks/useMarks";
import { texts } from "./texts";
import { textLanguage } from "../../../domain/textLanguage";
import { usePageView } from "../../shared/PageRoot/PageView";
import type { CareerStep } from "./careerSteps";
import { Section } from "./Section";

/** A stone abroad, a small one at the headquarters, a pebble for what is no posting; filled is now. */
function stoneOf({ now, region }: CareerStep): string {
  const size = region === undefined ? " ps-step--life" : region === "jp" ? " ps-step--hq" : "";
  return `ps-step${size}${now ? " ps-step--now" : ""}`;
}

/** A period in two phrases, so that a narrow line breaks after its 〜 and never within a year. */
function phrases(period: string): readonly string[] {
  return period.match(/[^〜]+〜?/gu) ?? [period];
}

function Step({ step }: { readonly step: CareerStep }): React.ReactElement {
  const { language } = usePageView();
  const { now, when, place, formerly, region, role, note } = step;
  return (
    <li className={stoneOf(step)}>
      <i aria-hidden />
      <div>
        <p className="ps-step__when">
          {now && <b className="ps-step__now">{texts.StepNow}</b>}
          {when !== "" && (
            <span>
              {phrases(when).map((phrase) => (
                <span className="ps-step__phrase" key={phrase}>
                  {phrase}
                </span>
              ))}
            </span>
          )}
          {region !== undefined && <span>{inLanguage(REGION_NAMES[region], language)}</span>}
        </p>
        <h4 lang={textLanguage(place)} dir="auto">
          <span {...MARKABLE}>{place}</span>
          {formerly !== undefined && (
            <span className="ps-muted" lang={textLanguage(formerly)}>
              <Filled template={texts.FormerName} values={[formerly]} />
            </span>
          )}
        </h4>
        {role !== undefined && (
          <p lang={textLanguage(role)} dir="auto" {...MARKABLE}>
            {role}
          </p>
        )}
        {note !== undefined && (
          <p className="ps-step__note" lang={textLanguage(note)} dir="auto" {...MARKABLE}>
            {note}
          </p>
        )}
      </div>
    </li>
  );
}

export interface CareerTimelineProps {
  /** Newest first. */
  readonly steps: readonly CareerStep[];
  /** Whether the older part stands open: what the reader searched for may be in it. */
  readonly whole: boolean;
}

function Steps({ steps }: Pick<CareerTimelineProps, "steps">): React.ReactElement {
  return (
    <ol className="ps-steps" role="list">
      {steps.map((step, index) => (
        <Step step={step} key={`${index}:${step.place}`} />
      ))}
    </ol>
  );
}

/** Who looks at a profile asks first where somebody was of late. */
const LATEST = 3;

/** The career as a row of stones, newest first, one line a post; the older part on demand. */
export function CareerTimeline({ steps, whole }: CareerTimelineProps): React.ReactElement {
  const earlier = steps.slice(LATEST);
  return (
    <Section title={texts.PanelCareer}>
      <Steps steps={steps.slice(0, LATEST)} />
      {earlier.length > 0 && (
        <details className="ps-steps__earlier" open={whole}>
          <summary>{fill(texts.PanelCareerEarlier, earlier.length)}</summary>
          <Steps steps={earlier} />
        </details>
      )}
    </Section>
  );
}
