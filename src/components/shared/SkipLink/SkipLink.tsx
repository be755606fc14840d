import * as React from "react";
import "./SkipLink.css";

export interface SkipLinkProps {
  /** Id of the element that it leads to, which needs `tabIndex={-1}` to take the focus. */
  readonly target: string;
  /** What is passed by, and what comes after it. */
  readonly text: string;
}

/** A way past a long part of the page that shows itself only to who walks through the page with the keyboard. */
export function SkipLink({ target, text }: SkipLinkProps): React.ReactElement {
  const skip = (event: React.MouseEvent): void => {
    const element = document.getElementById(target);
    if (element === null) return;
    // The host's router would take a change of the hash for a new page.
    event.preventDefault();
    element.focus();
  };
  return (
    <a className="ps-skip ps-btn" href={`#${target}`} onClick={skip}>
      {text}
    </a>
  );
}
