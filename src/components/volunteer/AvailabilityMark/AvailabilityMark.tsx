import * as React from "react";
import { takesMessages } from "../../../domain/volunteer/availability";
import type { Availability, Volunteer } from "../../../domain/volunteer/volunteer";
import { usePresence } from "../../../people/presence/PersonPresence";
import { fill } from "../../shared/fill";
import { AVAILABILITY_NAMES } from "../availabilityNames";
import { strings } from "../strings";
import { usePageView } from "../../shared/PageRoot/PageView";
import { presenceText } from "./presenceText";
import { returnTime } from "./returnTime";
import "./AvailabilityMark.css";

export interface AvailabilityMarkProps {
  readonly volunteer: Pick<Volunteer, "availability" | "availableFrom" | "mayRest" | "person">;
}

/** A full, a half and an empty stone: the states differ without their colours. */
const SHAPES: Readonly<Record<Availability, React.ReactElement>> = {
  open: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  slow: (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M7 1.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" />
    </>
  ),
  rest: <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
};
const WHEN: Readonly<Record<Availability, string>> = { open: "", slow: strings.SlowUntil, rest: strings.BackAround };

/**
 * Whether it is a good time to write, in a shape and in words, and what Teams says where the organisers show that; of who rests, it says nothing.
 * As long as somebody may rest, it says that this is not known.
 */
export const AvailabilityMark = React.memo(function AvailabilityMark({ volunteer }: AvailabilityMarkProps): React.ReactElement {
  const { now, language } = usePageView();
  const { availability, availableFrom, mayRest, person } = volunteer;
  const presence = presenceText(usePresence(takesMessages(volunteer) ? person.upn : undefined));
  if (mayRest === true)
    return (
      <p className="ps-state" data-state="unknown">
        {strings.AvailabilityUnknown}
      </p>
    );
  const back = availability === "open" ? undefined : returnTime(availableFrom, now, language);
  return (
    <p className="ps-state" data-state={availability}>
      <svg viewBox="0 0 14 14" aria-hidden focusable="false">
        {SHAPES[availability]}
      </svg>
      {AVAILABILITY_NAMES[availability]}
      {back !== undefined && <small>{fill(WHEN[availability], back)}</small>}
      {presence !== undefined && <small>{presence}</small>}
    </p>
  );
});
