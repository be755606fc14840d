import * as React from "react";
import { useFormContext } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { JOB_TYPES } from "../../../domain/organisation/jobTypes";
import { capitalised, inLanguage } from "../../../domain/text";
import { entryYearName } from "../../../domain/volunteer/entryYear";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { terms } from "../../shared/terms";
import { texts } from "../texts";
import { answerId, useAnswer, useAsking } from "./Asking";
import { Field } from "./Field";
import { Languages } from "./Languages";
import { Postings } from "./Postings";
import { yearsDownFrom } from "./years";

/** The usual month of entry, which decides the era of a year. */
const APRIL = 4;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Who they are and where they have been. The name is told by the page. */
export function AboutYou(): React.ReactElement {
  const { language, now } = usePageView();
  const { reader, id } = useAsking();
  const { register } = useFormContext<Answers>();
  return (
    <fieldset className="ps-group">
      <legend>
        <span aria-hidden>1</span>
        {texts.AboutYou}
      </legend>
      <p>
        <b>{reader.name}</b>
        <span className="ps-hint"> {texts.NameHint}</span>
      </p>
      <Field {...useAnswer("reading")} label={texts.Reading} hint={texts.ReadingHint} required>
        {(control) => <input className="ps-input" autoComplete="off" lang="ja" {...control} {...register("reading")} />}
      </Field>
      <div className="ps-two">
        <Field {...useAnswer("entryYear")} label={capitalised(terms.entryYear)} required>
          {(control) => (
            <select className="ps-select" {...control} {...register("entryYear")}>
              <option value="">{texts.Choose}</option>
              {yearsDownFrom(now).map((year) => (
                <option key={year} value={year}>
                  {entryYearName(year, APRIL, language)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={answerId(id, "entryMonth")} label={texts.EntryMonth}>
          {(control) => (
            <select className="ps-select" {...control} {...register("entryMonth")}>
              <option value="">{texts.EntryMonthUsual}</option>
              {MONTHS.map((month) => (
                <option key={month} value={month}>
                  {fill(texts.Month, month)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field {...useAnswer("jobType")} label={texts.JobType} required>
        {(control) => (
          <select className="ps-select" {...control} {...register("jobType")}>
            <option value="">{texts.Choose}</option>
            {JOB_TYPES.map(({ name: jobType }) => (
              <option key={jobType.ja} value={jobType.ja}>
                {inLanguage(jobType, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Postings />
      <Languages />
    </fieldset>
  );
}
