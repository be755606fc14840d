import { Dismiss20Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import * as React from "react";
import { postingName } from "../../../domain/posting/postingName";
import { fill } from "../../shared/fill";
import { usePageView } from "../../shared/PageRoot/PageView";
import { RegionStones } from "../../volunteer/RegionStones/RegionStones";
import { texts } from "../texts";
import { useAsking } from "./Asking";

export interface PickedPostingProps {
  readonly postingId: number;
  readonly removeId: string;
  readonly onRemove: () => void;
  /** Its time. @param name - of the posting */
  readonly children: (name: string) => React.ReactNode;
}

/** A posting that was picked, and the way to take it out again. One that is not in the list any more can only be taken out. */
export function PickedPosting({ postingId, removeId, onRemove, children }: PickedPostingProps): React.ReactElement {
  const { language } = usePageView();
  const posting = useAsking().terms.postings.find(({ id }) => id === postingId);
  const name = posting === undefined ? "—" : postingName(posting, language);
  return (
    <li className="ps-posting">
      <span className="ps-posting__name">
        {posting !== undefined && <RegionStones now={posting.region} past={[]} size="s" />}
        {name}
      </span>
      <button
        id={removeId}
        type="button"
        className="ps-btn ps-btn--quiet ps-btn--icon"
        aria-label={fill(texts.ClearPosting, name)}
        onClick={onRemove}
      >
        <Dismiss20Regular className="ps-i" aria-hidden />
      </button>
      <span className="ps-posting__when">{children(name)}</span>
    </li>
  );
}
