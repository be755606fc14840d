import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import * as React from "react";
import type { Volunteer } from "../../../domain/volunteer/volunteer";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { ContactButtons } from "../ContactButtons/ContactButtons";
import { shownName } from "../shownName";
import { strings } from "../strings";
import "./PanelStandIn.css";

export interface PanelStandInProps {
  readonly volunteer: Volunteer;
  readonly onClose: () => void;
  readonly onFindSimilar?: (() => void) | undefined;
  /** What there is to say instead of the profile. */
  readonly children: React.ReactElement;
}

/** Opens it over the page. When it goes, focus is where it was before the profile itself, which gives it back there in the end, takes it. */
function useModal(): React.RefObject<HTMLDialogElement> {
  const dialog = React.useRef<HTMLDialogElement>(null);
  React.useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}

/** Stands where the profile will, with nothing but what the page has already: the way back, and the ways to reach the volunteer. */
export function PanelStandIn({ volunteer, onClose, onFindSimilar, children }: PanelStandInProps): React.ReactElement {
  const { language } = usePageView();
  const name = shownName(volunteer, language).title;
  return (
    <dialog
      className="ps-standin"
      ref={useModal()}
      aria-label={fill(strings.PanelLabel, name)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Outside its content, which fills it, is only what is behind it.
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className="ps-standin__content">
        <div className="ps-standin__bar">
          <h2>{name}</h2>
          <button className="ps-btn ps-btn--quiet ps-btn--icon" type="button" aria-label={strings.PanelClose} onClick={onClose}>
            <Dismiss20Regular className="ps-i" aria-hidden />
          </button>
        </div>
        {children}
        <div className="ps-standin__foot">
          <ContactButtons volunteer={volunteer} emphasis="panel" onFindSimilar={onFindSimilar} />
        </div>
      </div>
    </dialog>
  );
}
