import * as React from "react";
import { yearRange } from "../../../domain/directory/facets/entryYears";
import { capitalised } from "../../../domain/text";
import { entryYearEra } from "../../../domain/volunteer/entryYearEra";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { EntryYearHistogram } from "./EntryYearHistogram";
import type { FacetProps } from "./FacetProps";
import { yearsToChoose } from "./yearsToChoose";

const entered = capitalised(terms.entry);

/** A range of years of joining. */
export function EntryYearFacet({ options, choice: { from, to }, onChange }: FacetProps<"entryYears">): React.ReactElement {
  return (
    <div className="ps-years">
      <EntryYearHistogram histogram={options.histogram} from={from} to={to} />
      <YearSelect
        label={fill(strings.YearFromLabel, entered)}
        after={strings.YearFrom}
        years={yearsToChoose(options, from)}
        year={from}
        onChange={(year) => onChange(yearRange(year, to))}
      />
      <YearSelect
        label={fill(strings.YearToLabel, entered)}
        after={strings.YearTo}
        years={yearsToChoose(options, to)}
        year={to}
        onChange={(year) => onChange(yearRange(from, year))}
      />
    </div>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly after: string;
  readonly years: readonly number[];
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

function YearSelect({ label, after, years, year, onChange }: YearSelectProps): React.ReactElement {
  const { language } = usePageView();
  return (
    <div className="ps-years__row">
      <select
        className="ps-select"
        aria-label={label}
        value={year ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? undefined : Number(target.value))}
      >
        <option value="">{strings.YearAny}</option>
        {years.map((option) => (
          <option key={option} value={option}>
            {language === "en" ? option : fill(strings.YearOption, entryYearEra(option), option)}
          </option>
        ))}
      </select>
      {after}
    </div>
  );
}
