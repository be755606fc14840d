import * as React from "react";
import type { EntryYears } from "../../../domain/directory/facets/facets";
import type { Filters } from "../../../domain/directory/facets/filters";
import { entryYearEra } from "../../../domain/directory/facets/yearRangeLabel";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { EntryYearHistogram } from "./EntryYearHistogram";
import type { RangeEnd } from "./entryYearChoice";
import { withEntryYear, yearsToChoose } from "./entryYearChoice";

export interface EntryYearFacetProps {
  readonly entryYears: EntryYears;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** A range of years of joining. */
export function EntryYearFacet({ entryYears, filters, onChange }: EntryYearFacetProps): React.ReactElement {
  const choose = (end: RangeEnd) => (year: number | undefined) => onChange(withEntryYear(filters, end, year));
  const { entryFrom, entryTo } = filters;
  return (
    <div className="ps-years">
      <EntryYearHistogram histogram={entryYears.histogram} from={entryFrom} to={entryTo} />
      <YearSelect label={strings.YearFromLabel} after={strings.YearFrom} years={yearsToChoose(entryYears, entryFrom)} year={entryFrom} onChange={choose("entryFrom")} />
      <YearSelect label={strings.YearToLabel} after={strings.YearTo} years={yearsToChoose(entryYears, entryTo)} year={entryTo} onChange={choose("entryTo")} />
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
          <option key={option} value={option}>{language === "en" ? option : fill(strings.YearOption, entryYearEra(option), option)}</option>
        ))}
      </select>
      {after}
    </div>
  );
}
