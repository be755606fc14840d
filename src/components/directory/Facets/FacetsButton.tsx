import * as React from "react";
import { fill } from "../../shared/fill";
import { strings } from "../strings";
import "./Facets.css";

export interface FacetsButtonProps {
  /** Id of what it opens; absent until that is there. */
  readonly controls: string | undefined;
  readonly open: boolean;
  /** How many choices narrow the directory now. */
  readonly active: number;
  readonly onToggle: () => void;
}

/** Opens the questions where the column is too narrow to have them beside the list. */
export function FacetsButton({ controls, open, active, onToggle }: FacetsButtonProps): React.ReactElement {
  return (
    <button className="ps-btn ps-facets__button" type="button" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      {strings.FacetsTitle}
      {active > 0 && (
        <span className="ps-n">
          <span aria-hidden="true">{active}</span>
          <span className="ps-vh">{fill(strings.FacetsActive, active)}</span>
        </span>
      )}
    </button>
  );
}
