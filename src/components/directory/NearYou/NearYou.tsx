import * as React from "react";
import type { Directory } from "../../../domain/directory/directory";
import { jobTypes } from "../../../domain/directory/facets/jobTypes";
import type { SelfDescription } from "../../../domain/directory/order/selfDescription";
import { NOTHING_SAID, saysNothing } from "../../../domain/directory/order/selfDescription";
import { capitalised, inLanguage } from "../../../domain/text";
import { entryYearEra } from "../../../domain/volunteer/entryYearEra";
import { useOwnId } from "../../shared/browser/useOwnId";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { texts } from "./texts";
import { usePageView } from "../../shared/PageRoot/PageView";
import { postingChoices } from "./postingChoices";
import "../../shared/theme/controls.css";
import "./NearYou.css";

export interface NearYouProps {
  readonly directory: Directory;
  readonly self: SelfDescription;
  readonly onDescribe: (self: SelfDescription) => void;
}

/** Years back that somebody still at work may have joined in. */
const YEARS_OF_WORK = 50;

/** With one thing said, or no longer said. */
function saying<Key extends keyof SelfDescription>(self: SelfDescription, key: Key, value: SelfDescription[Key]): SelfDescription {
  const { [key]: _, ...others } = self;
  return value === undefined ? others : { ...others, [key]: value };
}

/** わたしは…: a few words of readers about themselves, so that people near to them can come first. It stays in their browser. */
export const NearYou = React.memo(function NearYou({ directory, self, onDescribe }: NearYouProps): React.ReactElement {
  const { language, now } = usePageView();
  const places = React.useMemo(() => postingChoices(directory, language), [directory, language]);
  const thisYear = now.getFullYear();
  const years = Array.from({ length: YEARS_OF_WORK }, (_, index) => thisYear - index);
  const title = useOwnId("ps-near");
  const first = React.useRef<HTMLSelectElement>(null);
  const [forgotten, setForgotten] = React.useState(false);
  const say = (next: SelfDescription): void => {
    setForgotten(false);
    onDescribe(next);
  };
  const forget = (): void => {
    onDescribe(NOTHING_SAID);
    setForgotten(true);
    // The pressed button goes away with what it cleared.
    first.current?.focus();
  };
  return (
    <div className="ps-near" role="group" aria-labelledby={title}>
      <p className="ps-near__title" id={title}>
        {texts.NearTitle}
      </p>
      <label>
        {fill(texts.NearPosting, terms.place)}
        <select
          ref={first}
          className="ps-select"
          value={self.posting ?? ""}
          onChange={({ target }) => say(saying(self, "posting", target.value || undefined))}
        >
          <option value="">{texts.NearAny}</option>
          {places.map(({ region, label, postings: inRegion }) => (
            <optgroup key={region} label={label}>
              {inRegion.map((posting) => (
                <option key={posting.code} value={posting.code}>
                  {posting.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {strings.FacetJobTypes}
        <select
          className="ps-select"
          value={self.jobType ?? ""}
          onChange={({ target }) => say(saying(self, "jobType", target.value || undefined))}
        >
          <option value="">{texts.NearAny}</option>
          {jobTypes
            .options([], directory, () => true)
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {inLanguage(label, language)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {capitalised(terms.entryYear)}
        <select
          className="ps-select"
          value={self.entryYear ?? ""}
          onChange={({ target }) => say(saying(self, "entryYear", target.value === "" ? undefined : Number(target.value)))}
        >
          <option value="">{texts.NearAny}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {language === "en" ? year : fill(strings.YearOption, entryYearEra(year), year)}
            </option>
          ))}
        </select>
      </label>
      <p className="ps-near__kept ps-small ps-muted">{texts.NearKept}</p>
      {!saysNothing(self) && (
        <button type="button" className="ps-btn ps-btn--quiet" onClick={forget}>
          {texts.NearForget}
        </button>
      )}
      <p className="ps-vh" role="status">
        {forgotten && texts.NearForgotten}
      </p>
    </div>
  );
});
