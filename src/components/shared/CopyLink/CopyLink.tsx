import * as React from "react";
import { strings } from "../strings";
import type { LinkToHandOver } from "./useCopyLink";
import "../theme/controls.css";
import "./CopyLink.css";

export interface CopyLinkButtonProps extends Pick<LinkToHandOver, "copy"> {
  /** The picture before the words. */
  readonly children: React.ReactNode;
}

/** Hands a link over; what became of it stands in a {@link CopyLinkOutcome}. */
export function CopyLinkButton({ copy, children }: CopyLinkButtonProps): React.ReactElement {
  return (
    <button className="ps-btn ps-btn--quiet" type="button" onClick={copy}>
      {children}
      <span>{strings.CopyLink}</span>
    </button>
  );
}

export interface CopyLinkOutcomeProps extends Pick<LinkToHandOver, "link" | "outcome"> {
  /** Names the field with the link where the browser lets nobody copy it. */
  readonly fieldLabel: string;
}

/** Says that the link has been copied, or offers it to be copied by hand. */
export function CopyLinkOutcome({ link, outcome, fieldLabel }: CopyLinkOutcomeProps): React.ReactElement {
  return (
    <>
      <p className="ps-copied" role="status">
        {outcome === "copied" && strings.LinkCopied}
        {outcome === "refused" && strings.LinkToCopy}
      </p>
      {outcome === "refused" && (
        <input
          className="ps-input"
          type="text"
          readOnly
          autoFocus
          aria-label={fieldLabel}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
