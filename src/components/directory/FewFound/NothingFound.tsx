import * as React from "react";
import type { Filters } from "../../../domain/directory/facets/filters";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Loosening } from "../../../domain/directory/facets/loosen";
import { inLanguage } from "../../../domain/text";
import { peopleText, withCount } from "../../volunteer/peopleText";
import { fill } from "../../shared/fill";
import { Filled } from "../../shared/marks/Filled";
import { usePageView } from "../../shared/PageRoot/PageView";
import { conditionText } from "../conditionText";
import { strings } from "../strings";
import { texts } from "./texts";
import "./NothingFound.css";

export interface NothingFoundProps {
  /** Best first; empty where no single condition is to blame. */
  readonly loosenings: readonly Loosening[];
  readonly onChange: (filters: Filters) => void;
}

/** In place of the list when nobody matches: what finds somebody once it is loosened, with how many. */
export function NothingFound({ loosenings, onChange }: NothingFoundProps): React.ReactElement {
  const { language } = usePageView();
  return (
    <div className="ps-empty">
      <h3>{strings.NothingFoundTitle}</h3>
      <p className="ps-small">{loosenings.length > 0 ? texts.NothingFoundLoosen : texts.NothingFoundStartAgain}</p>
      {loosenings.length > 0 && (
        <ul className="ps-loosen">
          {loosenings.map(({ condition, wider, count }) => {
            const template = wider === undefined ? strings.RemoveCondition : texts.WidenCondition;
            const values = [conditionText(condition.values, language), ...(wider === undefined ? [] : [inLanguage(wider, language)])];
            return (
              <li key={condition.key}>
                <button type="button" aria-label={withCount(fill(template, ...values), count)} onClick={() => onChange(condition.without)}>
                  <span>
                    <Filled plain template={template} values={values} />
                  </span>
                  <b>{peopleText(count)}</b>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {loosenings.length === 0 && (
        <div>
          <button className="ps-btn ps-btn--quiet" type="button" onClick={() => onChange(NO_FILTERS)}>
            {strings.RemoveAll}
          </button>
        </div>
      )}
    </div>
  );
}
