import { Checkmark20Regular } from "@fluentui/react-icons/headless/svg/checkmark";
import * as React from "react";
import { useFormContext } from "react-hook-form";
import type { Answers } from "../../../domain/joining/answers";
import { CONSENT } from "../../../domain/organisation/consent";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { useAnswer } from "./Asking";
import { CheckAnswers } from "./CheckAnswers";

/** What they promise and agree to, in one tick. */
function Consent(): React.ReactElement {
  const { language } = usePageView();
  const { id, problem } = useAnswer("consents");
  const { register } = useFormContext<Answers>();
  const { version, points } = CONSENT[language];
  return (
    <>
      <div className="ps-box">
        <h3 className="ps-label">{texts.ConsentTitle}</h3>
        <ul className="ps-list">
          {points.map((point) => (
            <li key={point}>
              <Checkmark20Regular className="ps-i" aria-hidden />
              <span>{point}</span>
            </li>
          ))}
        </ul>
        <p className="ps-hint">{fill(texts.ConsentVersion, version)}</p>
      </div>
      <div className="ps-field">
        <label className="ps-check">
          <input
            type="checkbox"
            id={id}
            aria-required
            aria-describedby={problem === undefined ? undefined : `${id}-error`}
            {...(problem === undefined ? {} : { "aria-invalid": true })}
            {...register("consents")}
          />
          <span>
            {texts.Consent}
            <span className="ps-req">※{texts.Required}</span>
          </span>
        </label>
        {problem !== undefined && (
          <p className="ps-error" id={`${id}-error`}>
            ＊{problem}
          </p>
        )}
      </div>
    </>
  );
}

/** The answers once more, and the consent where it is asked for. */
export function Agree({ asksConsent }: { readonly asksConsent: boolean }): React.ReactElement {
  return (
    <fieldset className="ps-group">
      <legend>
        <span aria-hidden>4</span>
        {texts.Agree}
      </legend>
      <CheckAnswers />
      {asksConsent && <Consent />}
    </fieldset>
  );
}
