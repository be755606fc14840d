import { Dismiss16Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import * as React from "react";
import type { Condition } from "../../../domain/directory/facets/conditions";
import type { Filters } from "../../../domain/directory/facets/filters";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import { textLanguage } from "../../../domain/textLanguage";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { conditionText } from "../conditionText";
import { useKeptFocus } from "./useKeptFocus";
import "../../shared/theme/controls.css";
import "./ActiveConditions.css";

export interface ActiveConditionsProps {
  readonly conditions: readonly Condition[];
  readonly onChange: (filters: Filters) => void;
  /** What is left: takes the focus when the last condition goes away. */
  readonly results: React.RefObject<HTMLElement>;
}

/** What the reader asks for, each to be taken away with one click. */
export function ActiveConditions({ conditions, onChange, results }: ActiveConditionsProps): React.ReactElement | null {
  const { language } = usePageView();
  const { list, keepFocusAt } = useKeptFocus(conditions, results);
  if (conditions.length === 0) return null;
  return (
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
              <span lang={textLanguage(asked)}>{asked}</span>
              <Dismiss16Regular className="ps-i ps-i--s" aria-hidden />
            </button>
          </li>
        );
      })}
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
    </ul>
  );
}
