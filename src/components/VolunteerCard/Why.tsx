import * as React from "react";
import { MARKABLE } from "../marks/useMarks";
import type { Unseen } from "./unseenText";

export interface WhyProps {
  /** What the person shares with the reader. */
  readonly near: string | undefined;
  /** What a search found that the card does not show. */
  readonly unseen: Unseen | undefined;
}

/** Why somebody is among those found, where the card itself does not say it. */
export function Why({ near, unseen }: WhyProps): React.ReactElement | null {
  if (near === undefined && unseen === undefined) return null;
  return (
    <div className="ps-why">
      {near !== undefined && <p>{near}</p>}
      {unseen !== undefined && <p><Filled {...unseen} /></p>}
    </div>
  );
}

/** A text of the product with texts of a person in its places: only those may light up. */
function Filled({ template, values }: Unseen): React.ReactElement {
  const parts = template.split(/\{(\d)\}/);
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <bdi key={index} {...MARKABLE}>{values[Number(part)]}</bdi>))}</>;
}
