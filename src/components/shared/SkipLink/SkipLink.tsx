import * as React from "react";
import { peopleText } from "../../volunteer/peopleText";
import { fill, strings } from "../strings";
import "./SkipLink.css";

export interface SkipLinkProps {
  /** Id of the results; the element needs `tabIndex={-1}` to take the focus. */
  readonly target: string;
  /** People found. */
  readonly count: number;
}

/** A way past the facets that shows itself only to who walks through the page with the keyboard. */
export function SkipLink({ target, count }: SkipLinkProps): React.ReactElement {
  const skip = (event: React.MouseEvent): void => {
    const element = document.getElementById(target);
    if (element === null) return;
    // The host's router would take a change of the hash for a new page.
    event.preventDefault();
    element.focus();
  };
  return <a className="ps-skip ps-btn" href={`#${target}`} onClick={skip}>{fill(strings.SkipFacets, peopleText(count))}</a>;
}
