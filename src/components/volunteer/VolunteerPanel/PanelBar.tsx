import { ArrowLeft20Regular } from "@fluentui/react-icons/headless/svg/arrow-left";
import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import { Link20Regular } from "@fluentui/react-icons/headless/svg/link";
import * as React from "react";
import { CopyLinkButton, CopyLinkOutcome } from "../../shared/CopyLink/CopyLink";
import { useCopyLink } from "../../shared/CopyLink/useCopyLink";
import { strings } from "../strings";
import { texts } from "./texts";
import { useDirectoryView } from "../DirectoryView";
import "../../shared/theme/controls.css";

export interface PanelBarProps {
  /** Address of the page with this profile open. */
  readonly link: string;
  readonly onClose: () => void;
}

/** Stays in sight while the profile scrolls: the way back, and the link for a colleague. */
export function PanelBar({ link, onClose }: PanelBarProps): React.ReactElement {
  const toHandOver = useCopyLink(link, useDirectoryView().texts.title);
  return (
    <div className="ps-panel__bar">
      <button className="ps-btn ps-btn--quiet" type="button" onClick={onClose}>
        <ArrowLeft20Regular className="ps-i" aria-hidden />
        {texts.PanelBack}
      </button>
      <CopyLinkButton copy={toHandOver.copy}>
        <Link20Regular className="ps-i" aria-hidden />
      </CopyLinkButton>
      <button className="ps-btn ps-btn--quiet ps-btn--icon" type="button" aria-label={strings.PanelClose} onClick={onClose}>
        <Dismiss20Regular className="ps-i" aria-hidden />
      </button>
      <CopyLinkOutcome {...toHandOver} fieldLabel={texts.PanelLinkField} />
    </div>
  );
}
