import { Panel, PanelType } from "@fluentui/react/lib/Panel";
import type { IPanelStyles } from "@fluentui/react/lib/Panel";
import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import * as React from "react";
import { usePageTheme } from "../../shared/PageRoot/PageTheme";
import { usePageView } from "../../shared/PageRoot/PageView";
import { texts } from "../texts";
import { ProfileViews } from "./ProfileViews";
import type { ProfileViewsProps } from "./ProfileViews";
import "./ProfilePanel.css";

export type ProfilePanelProps = ProfileViewsProps;

/** Fluent's panel brings the frame, the focus and the Esc key; its colours and paddings are ours. */
const FRAME: Partial<IPanelStyles> = {
  main: { background: "var(--bodyBackground)", "@media (prefers-reduced-motion: reduce)": { animation: "none" } },
  commands: { display: "none" },
};

/** Room for the questions and the card beside them. */
const WIDTH = "1180px";

/** One's own profile over the page. A press beside it does not close it: what is written there took time. */
export default function ProfilePanel(props: ProfilePanelProps): React.ReactElement {
  const { language } = usePageView();
  // The panel is drawn outside the web part's root and carries the theme itself.
  const theme = usePageTheme();
  const label = props.wants === "join" ? texts.PanelJoin : texts.PanelOwn;
  return (
    <Panel
      isOpen
      isBlocking
      type={PanelType.custom}
      customWidth={WIDTH}
      hasCloseButton={false}
      onDismiss={props.onClose}
      overlayProps={{ isDarkThemed: true }}
      style={theme.style}
      styles={FRAME}
      popupProps={{ ariaLabel: label }}
      onRenderBody={() => (
        <div className="ps ps-own" lang={language} {...theme}>
          <div className="ps-own__bar">
            <button type="button" className="ps-btn ps-btn--quiet" onClick={props.onClose}>
              <Dismiss20Regular className="ps-i" aria-hidden />
              {texts.Close}
            </button>
          </div>
          <div className="ps-own__body">
            <ProfileViews {...props} />
          </div>
        </div>
      )}
    />
  );
}
