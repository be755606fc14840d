import { Dismiss16Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import { Link16Regular } from "@fluentui/react-icons/headless/svg/link";
import * as React from "react";
import type { Condition } from "../../../domain/directory/facets/conditions";
import type { Filters } from "../../../domain/directory/facets/filters";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { CopyLinkButton, CopyLinkOutcome } from "../../shared/CopyLink/CopyLink";
import { useCopyLink } from "../../shared/CopyLink/useCopyLink";
import { useDirectoryView } from "../../volunteer/DirectoryView";
import { usePageView } from "../../shared/PageRoot/PageView";
import { conditionText } from "../conditionText";
import { useKeptFocus } from "./useKeptFocus";
import "../../shared/theme/controls.css";
import "./ActiveConditions.css";

export interface ActiveConditionsProps {
  readonly conditions: readonly Condition[];
  readonly onChange: (filters: Filters) => void;
  /** Address of the view as it is. */
  readonly link: string;
}

/** What the reader asks for, each to be taken away with one click, and the link that brings a colleague to the same view. */
export function ActiveConditions({ conditions, onChange, link }: ActiveConditionsProps): React.ReactElement {
  const { language } = usePageView();
  const toHandOver = useCopyLink(link, useDirectoryView().texts.title);
  const { list, keepFocusAt } = useKeptFocus(conditions);
  return (
    <div className="ps-conditions">
      <ul className="ps-chips" aria-label={strings.ConditionsLabel} ref={list}>
        {conditions.map(({ key, values, without }, index) => {
          const asked = conditionText(values, language);
          return (
            <li key={key}>
              <button
                className="ps-chip ps-chip--on"
                type="button"
                aria-label={fill(strings.RemoveCondition, asked)}
                onClick={() => {
                  keepFocusAt(index);
                  onChange(without);
                }}
              >
                {asked}
                <Dismiss16Regular className="ps-i ps-i--s" aria-hidden />
              </button>
            </li>
          );
        })}
        {conditions.length > 0 && (
          <li>
            <button
              className="ps-btn ps-btn--quiet"
              type="button"
              onClick={() => {
                keepFocusAt(0);
                onChange(NO_FILTERS);
              }}
            >
              {strings.RemoveAll}
            </button>
          </li>
        )}
        <li>
          <CopyLinkButton copy={toHandOver.copy}>
            <Link16Regular className="ps-i ps-i--s" aria-hidden />
          </CopyLinkButton>
        </li>
      </ul>
      <CopyLinkOutcome {...toHandOver} fieldLabel={strings.LinkField} />
    </div>
  );
}
