import * as React from "react";
import { mailAddress } from "./invitation";
import { fill } from "../../shared/fill";
import { terms } from "../../shared/terms";
import { texts } from "../texts";

export interface SentProps {
  readonly isChange: boolean;
  readonly onClose: () => void;
}

/** What happens next, and whom else one might tell. Nobody keeps whom. */
export function Sent({ isChange, onClose }: SentProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className="ps-sect" role="status">
      <h2 className="ps-join__title" ref={heading} tabIndex={-1}>
        {isChange ? texts.SentChange : texts.Sent}
      </h2>
      <p>{isChange ? texts.AfterChange : fill(texts.SentNext, terms.answerTime)}</p>
      {!isChange && (
        <div className="ps-box">
          <h3 className="ps-label">{texts.InviteTitle}</h3>
          <p>
            <a className="ps-btn" href={mailAddress()}>
              {texts.Invite}
            </a>
          </p>
          <p className="ps-hint">{texts.InviteHint}</p>
        </div>
      )}
      <div className="ps-acts">
        <button type="button" className="ps-btn ps-btn--fill ps-btn--big" onClick={onClose}>
          {texts.Close}
        </button>
      </div>
    </div>
  );
}
