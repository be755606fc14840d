import * as React from "react";
import { nameStone, personShape, personTone } from "../../domain/volunteer/nameStone";
import type { Volunteer } from "../../domain/volunteer/volunteer";
import "./NameStone.css";

export interface NameStoneProps {
  readonly volunteer: Pick<Volunteer, "name" | "person">;
  readonly size: "s" | "m" | "l";
}

/** A person's mark: the family name in a stone of the person's own tone and outline. Stands beside the written name. */
export function NameStone({ volunteer, size }: NameStoneProps): React.ReactElement {
  const { text, length } = nameStone(volunteer);
  const { siteUserId } = volunteer.person;
  return (
    <span
      className={`ps-seal ps-seal--${size}`}
      data-len={length}
      data-shape={personShape(siteUserId)}
      data-tone={personTone(siteUserId)}
      lang={length === "en" ? "en" : "ja"}
      aria-hidden
    >
      <b>{text}</b>
    </span>
  );
}
