import { Panel, PanelType } from "@fluentui/react/lib/Panel";
import type { IPanelStyles } from "@fluentui/react/lib/Panel";
import * as React from "react";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { usePageTheme } from "../../shared/PageRoot/PageTheme";
import { usePageView } from "../../shared/PageRoot/PageView";
import { shownName } from "../shownName";
import { PanelBar } from "./PanelBar";
import { PanelFoot } from "./PanelFoot";
import { ProfileBody } from "./ProfileBody";
import type { ProfileBodyProps } from "./ProfileBody";
import "./VolunteerPanel.css";

export interface VolunteerPanelProps extends ProfileBodyProps {
  readonly onClose: () => void;
  /** Address of the page with this profile open. */
  readonly link: string;
  readonly onFindSimilar?: (() => void) | undefined;
}

/** Fluent's panel brings the frame, the focus and the Esc key; its colours and paddings are ours. */
const FRAME: Partial<IPanelStyles> = {
  main: { background: "var(--bodyBackground)", "@media (prefers-reduced-motion: reduce)": { animation: "none" } },
  commands: { display: "none" },
  scrollableContent: { display: "flex", flexDirection: "column", flexGrow: 1 },
};

/** Brings the top of the profile into sight, and the focus to it, where one profile leads to another: the link that was followed is gone. */
function useFreshStart(volunteerId: number): React.RefObject<HTMLDivElement> {
  const top = React.useRef<HTMLDivElement>(null);
  const shown = React.useRef(volunteerId);
  React.useEffect(() => {
    if (shown.current === volunteerId) return;
    shown.current = volunteerId;
    top.current?.scrollIntoView({ block: "start" });
    top.current?.querySelector("button")?.focus();
  }, [volunteerId]);
  return top;
}

/** A volunteer's profile over the page. Focus returns to what opened it, also when one profile led to another. */
export default function VolunteerPanel(props: VolunteerPanelProps): React.ReactElement {
  const { entry, onClose, link, onFindSimilar } = props;
  const { language } = usePageView();
  // The panel is drawn outside the web part's root and carries the theme itself.
  const theme = usePageTheme();
  const { volunteer } = entry;
  const top = useFreshStart(volunteer.id);
  return (
    <Panel
      isOpen
      isBlocking
      isLightDismiss
      type={PanelType.medium}
      hasCloseButton={false}
      onDismiss={onClose}
      overlayProps={{ isDarkThemed: true }}
      style={theme.style}
      styles={FRAME}
      popupProps={{ ariaLabel: fill(strings.PanelLabel, shownName(volunteer, language).title) }}
      onRenderBody={() => (
        <div className="ps ps-panel" lang={language} {...theme} key={volunteer.id} ref={top}>
          <PanelBar link={link} onClose={onClose} />
          <ProfileBody {...props} />
          <PanelFoot entry={entry} onFindSimilar={onFindSimilar} />
        </div>
      )}
    />
  );
}
