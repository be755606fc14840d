import { ArrowUp16Regular } from "@fluentui/react-icons/headless/svg/arrow-up";
import * as React from "react";
import { textLanguage } from "../../../domain/textLanguage";
import { fill } from "../../shared/fill";
import { peopleText } from "../../volunteer/peopleText";
import { strings } from "../strings";
import { useHasLeft } from "./useHasLeft";
import "./BackToSearch.css";

export interface BackToSearchProps {
  /** What holds the field. */
  readonly search: React.RefObject<HTMLElement>;
  /** How many are found; absent while any number would be wrong. */
  readonly count: number | undefined;
  readonly query: string;
}

/** A slim line that stays at the top when the search has left: what the list answers to, and the way back to the field. */
export function BackToSearch({ search, count, query }: BackToSearchProps): React.ReactElement {
  const hasLeft = useHasLeft(search);
  // A button that has the focus must not go from under it.
  const [hasFocus, setFocus] = React.useState(false);
  const shown = hasLeft || hasFocus;
  const words = query.trim();
  return (
    <div className="ps-back">
      {shown && (
        <div className="ps-back__line" onFocus={() => setFocus(true)} onBlur={() => setFocus(false)}>
          <p>
            {count !== undefined && <b>{peopleText(count)}</b>}
            {words !== "" && (
              <span lang={textLanguage(words)} dir="auto">
                {fill(strings.ConditionQuoted, words)}
              </span>
            )}
          </p>
          <button type="button" className="ps-btn ps-btn--quiet" onClick={() => search.current?.querySelector("input")?.focus()}>
            {strings.BackToSearch}
            <ArrowUp16Regular className="ps-i ps-i--s" aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
