import { ArrowLeft20Regular } from "@fluentui/react-icons/headless/svg/arrow-left";
import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import { Link20Regular } from "@fluentui/react-icons/headless/svg/link";
import * as React from "react";
import { useCopyLink } from "../../shared/browser/useCopyLink";
import { strings as sharedStrings } from "../../shared/strings";
import { strings } from "../strings";
import { useDirectoryView } from "../DirectoryView";
import "../../shared/theme/controls.css";

export interface PanelBarProps {
  /** Address of the page with this profile open. */
  readonly link: string;
  readonly onClose: () => void;
}

/** Stays in sight while the profile scrolls: the way back, and the link for a colleague. */
export function PanelBar({ link, onClose }: PanelBarProps): React.ReactElement {
  const { outcome, copy } = useCopyLink(link, useDirectoryView().texts.title);
  return (
    <div className="ps-panel__bar">
      <button className="ps-btn ps-btn--quiet" type="button" onClick={onClose}>
        <ArrowLeft20Regular className="ps-i" aria-hidden />
        {strings.PanelBack}
      </button>
      <button className="ps-btn ps-btn--quiet" type="button" onClick={copy}>
        <Link20Regular className="ps-i" aria-hidden />
        <span className="ps-panel__wide">{sharedStrings.CopyLink}</span>
      </button>
      <button className="ps-btn ps-btn--quiet ps-btn--icon" type="button" aria-label={strings.PanelClose} onClick={onClose}>
        <Dismiss20Regular className="ps-i" aria-hidden />
      </button>
      <p className="ps-panel__copied ps-small" role="status">
        {outcome === "copied" && sharedStrings.LinkCopied}
        {outcome === "refused" && sharedStrings.LinkToCopy}
      </p>
      {outcome === "refused" && (
        <input
          className="ps-input"
          type="text"
          readOnly
          autoFocus
          aria-label={strings.PanelLinkField}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
