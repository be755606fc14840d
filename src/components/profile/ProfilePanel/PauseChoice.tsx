import * as React from "react";
import { useOwnId } from "../../shared/browser/useOwnId";
import { Field } from "../JoinForm/Field";
import { MonthSelect } from "../JoinForm/MonthSelect";
import { texts } from "../texts";

export interface PauseChoiceProps {
  /** @param until - the day of return: `2027-03-01` */
  readonly onPause: (until: string) => void;
  readonly onKeep: () => void;
}

/** From when on the person is back. */
export function PauseChoice({ onPause, onKeep }: PauseChoiceProps): React.ReactElement {
  const [month, setMonth] = React.useState("");
  const [isAsked, setIsAsked] = React.useState(false);
  const id = useOwnId("ps-pause");
  React.useEffect(() => document.getElementById(id)?.focus(), [id]);
  const pause = (): void => {
    setIsAsked(true);
    if (month !== "") onPause(`${month}-01`);
    else document.getElementById(id)?.focus();
  };
  return (
    <div className="ps-box">
      <Field
        id={id}
        label={texts.PauseUntil}
        hint={texts.PauseHint}
        required
        problem={isAsked && month === "" ? texts.BackMissing : undefined}
      >
        {(control) => <MonthSelect {...control} value={month} onChange={setMonth} />}
      </Field>
      <div className="ps-acts">
        <button type="button" className="ps-btn ps-btn--fill" onClick={pause}>
          {texts.PauseNow}
        </button>
        <button type="button" className="ps-btn ps-btn--quiet" onClick={onKeep}>
          {texts.Keep}
        </button>
      </div>
    </div>
  );
}
