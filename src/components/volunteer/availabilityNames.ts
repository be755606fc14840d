import type { Availability } from "../../domain/volunteer/volunteer";
import { strings } from "./strings";

/** How a volunteer's availability is said. */
export const AVAILABILITY_NAMES: Readonly<Record<Availability, string>> = {
  open: strings.AvailabilityOpen,
  slow: strings.AvailabilitySlow,
  rest: strings.AvailabilityRest,
};
