import * as React from "react";
import { careerDate } from "../../../domain/volunteer/career";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import type { ControlAttributes } from "./Field";
import { monthsAhead } from "./months";

export interface MonthSelectProps extends ControlAttributes {
  /** `2027-03`. */
  readonly value: string;
  readonly onChange: (month: string) => void;
}

/** One of the months to come. */
export function MonthSelect({ value, onChange, ...control }: MonthSelectProps): React.ReactElement {
  const { language, now } = usePageView();
  const months = monthsAhead(now);
  const offered = value === "" || months.includes(value) ? months : [value, ...months];
  return (
    <select className="ps-select" {...control} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{texts.Choose}</option>
      {offered.map((month) => (
        <option key={month} value={month}>
          {careerDate(month, language)}
        </option>
      ))}
    </select>
  );
}
