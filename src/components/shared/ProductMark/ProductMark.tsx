import * as React from "react";
import "./ProductMark.css";

/** Three stones across a garden: the product's mark. */
export function ProductMark(): React.ReactElement {
  return (
    <svg className="ps-mark" viewBox="0 0 36 28" aria-hidden focusable="false">
      <ellipse cx="9" cy="20" rx="8" ry="5.6" transform="rotate(-6 9 20)" opacity=".45" />
      <ellipse cx="20.5" cy="13" rx="6.4" ry="4.6" transform="rotate(8 20.5 13)" opacity=".7" />
      <ellipse cx="29" cy="6" rx="4.8" ry="3.6" transform="rotate(-6 29 6)" />
    </svg>
  );
}
