import * as React from "react";
import { texts } from "../texts";

export interface WithdrawChoiceProps {
  readonly onWithdraw: () => void;
  readonly onKeep: () => void;
}

/** What withdrawing means, before it is done. */
export function WithdrawChoice({ onWithdraw, onKeep }: WithdrawChoiceProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ps-box">
      <h3 className="ps-label" ref={heading} tabIndex={-1}>
        {texts.WithdrawAsk}
      </h3>
      <p>{texts.WithdrawHint}</p>
      <div className="ps-acts">
        <button type="button" className="ps-btn ps-btn--fill" onClick={onWithdraw}>
          {texts.WithdrawNow}
        </button>
        <button type="button" className="ps-btn ps-btn--quiet" onClick={onKeep}>
          {texts.Keep}
        </button>
      </div>
    </div>
  );
}
