import { AVAILABILITIES } from "../../volunteer/availability";
import { columnBy, tally } from "../column";
import { valuesFacet } from "./valuesFacet";

const column = columnBy(({ volunteer }) => [volunteer.availability]);

/** いまの様子: the three states, always. */
export const availability = valuesFacet({
  parameter: "state",
  column,
  known: (named) => AVAILABILITIES.filter((state) => named.includes(state)),
  options: (chosen, directory, counts) => {
    const people = tally(column(directory), counts);
    return AVAILABILITIES.map((value) => ({ value, count: people.of(value), chosen: chosen.includes(value) }));
  },
  valueOf: (state) => ({ kind: "availability", state }),
});
