import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import * as React from "react";
import { Beside } from "../../shared/Beside/Beside";
import { useOwnId } from "../../shared/browser/useOwnId";
import { usePopover } from "../../shared/browser/usePopover";
import { useDirectoryView } from "../DirectoryView";
import { NameStone } from "../NameStone/NameStone";
import type { NameStoneProps } from "../NameStone/NameStone";
import { strings } from "../strings";
import "./PersonCardStone.css";

export interface PersonCardStoneProps {
  readonly volunteer: NameStoneProps["volunteer"];
  /** Name of the stone's button and of the card: 髙橋 陽子さんの連絡先カード. */
  readonly label: string;
  /** The card. Nothing of it is made before the stone is pressed. */
  readonly children: React.ReactElement;
}

/**
 * A stone, which opens the person card beside it; only a mark where the organisers show no cards.
 * Give it the person as its key: an open card belongs to one person.
 */
export function PersonCardStone({ volunteer, label, children }: PersonCardStoneProps): React.ReactElement {
  const { personCard } = useDirectoryView();
  const id = useOwnId("ps-personcard");
  const { open, toggle, holder, button, panel, onKeyDown, onBlur, closeAndReturn } = usePopover();
  const stone = <NameStone volunteer={volunteer} size="m" />;
  if (personCard === undefined) return stone;
  return (
    <div className="ps-opener" ref={holder} onKeyDown={onKeyDown} onBlur={onBlur}>
      {stone}
      {/* Over the stone, not around it: the characters in it are a mark, and no part of the button's name. */}
      <button
        type="button"
        className="ps-opener__button"
        ref={button}
        aria-label={label}
        data-tip={strings.PersonCardTip}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      />
      {open && (
        <Beside id={id} label={label} anchor={button} panel={panel} onLeave={closeAndReturn}>
          {/* Where the page follows a link itself, as to the profile, the stone is what focus returns to. */}
          <div className="ps-opened" onClick={({ defaultPrevented }) => defaultPrevented && closeAndReturn()}>
            <button
              type="button"
              className="ps-btn ps-btn--quiet ps-btn--icon ps-opened__dismiss"
              aria-label={strings.PersonCardDismiss}
              onClick={closeAndReturn}
            >
              <Dismiss20Regular className="ps-i" aria-hidden />
            </button>
            {children}
          </div>
        </Beside>
      )}
    </div>
  );
}
