import * as React from "react";
import { careerDate } from "../../../domain/volunteer/career";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { yearsDownFrom } from "./years";

export interface YearSelectProps {
  readonly label: string;
  /** What stands there where no year is told. */
  readonly empty?: string;
  /** `2013`; `2013-04` where the profile tells the month, too. */
  readonly value: string;
  readonly onChange: (year: string) => void;
}

/** A year, or none. */
export function YearSelect({ label, empty = texts.NoTime, value, onChange }: YearSelectProps): React.ReactElement {
  const { language, now } = usePageView();
  const years = yearsDownFrom(now).map(String);
  const offered = value === "" || years.includes(value) ? years : [value, ...years];
  return (
    <select className="ps-select" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{empty}</option>
      {offered.map((year) => (
        <option key={year} value={year}>
          {careerDate(year, language)}
        </option>
      ))}
    </select>
  );
}
