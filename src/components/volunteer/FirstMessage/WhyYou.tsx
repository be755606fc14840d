import { Edit20Regular } from "@fluentui/react-icons/headless/svg/edit";
import * as React from "react";
import { textLanguage } from "../../../domain/textLanguage";
import { texts } from "./texts";
import type { FirstMessage } from "./useFirstMessage";
import "./FirstMessage.css";

export interface WhyYouProps extends Pick<FirstMessage, "line" | "write" | "fits"> {
  /** Keeps ids apart. */
  readonly id: string;
}

/** Characters: a first message is read to its end when it is short. */
const LONGEST = 200;

/** The line of the first message that says why it reaches just this colleague, to be read and written anew before a mail or chat opens. */
export function WhyYou({ id, line, write, fits }: WhyYouProps): React.ReactElement {
  const [editing, setEditing] = React.useState(false);
  const label = `${id}-why`;
  const button = React.useRef<HTMLButtonElement>(null);
  const finish = (): void => {
    setEditing(false);
    // The button comes back with the next drawing.
    window.setTimeout(() => button.current?.focus(), 0);
  };
  return (
    <div className="ps-why-you">
      <p className="ps-small ps-muted" id={label}>
        {texts.WhyYou}
      </p>
      {editing ? (
        <>
          <textarea
            className="ps-input"
            rows={3}
            maxLength={LONGEST}
            aria-labelledby={label}
            autoFocus
            dir="auto"
            value={line}
            onChange={({ target }) => write(target.value)}
          />
          <button type="button" className="ps-btn ps-btn--quiet" onClick={finish}>
            {texts.WhyYouDone}
          </button>
        </>
      ) : (
        <div className="ps-why-you__line">
          {line.trim() !== "" && (
            <p lang={textLanguage(line)} dir="auto">
              {line}
            </p>
          )}
          <button
            type="button"
            ref={button}
            className="ps-btn ps-btn--quiet"
            aria-label={line.trim() === "" ? undefined : texts.WhyYouEdit}
            onClick={() => setEditing(true)}
          >
            <Edit20Regular className="ps-i" aria-hidden />
            {line.trim() === "" && texts.WhyYouAdd}
          </button>
        </div>
      )}
      <p className="ps-small" role="status">
        {!fits && texts.WhyYouTooLong}
      </p>
    </div>
  );
}
