import * as React from "react";
import { strings } from "../strings";
import type { LinkToHandOver } from "./useCopyLink";
import "../theme/controls.css";
import "./CopyLink.css";

export interface CopyLinkButtonProps extends Pick<LinkToHandOver, "copy"> {
  /** The picture before the words. */
  readonly children: React.ReactNode;
  /** Where there is no room for words they are said, and shown to whoever rests on the picture. */
  readonly pictureOnly?: boolean;
}

/** Hands a link over; what became of it stands in a {@link CopyLinkOutcome}. */
export function CopyLinkButton({ copy, children, pictureOnly = false }: CopyLinkButtonProps): React.ReactElement {
  return (
    <button
      className={`ps-btn ps-btn--quiet ${pictureOnly ? "ps-btn--icon" : ""}`}
      type="button"
      title={pictureOnly ? strings.CopyLink : undefined}
      onClick={copy}
    >
      {children}
      <span className={pictureOnly ? "ps-vh" : undefined}>{strings.CopyLink}</span>
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
