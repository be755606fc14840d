import { placesAround } from "../../posting/place";
import type { Directory, DirectoryEntry } from "../directory";
import type { Filters } from "./filters";
import { NO_FILTERS } from "./filters";
import { selectEntries } from "./select";

/** As many as make a choice. */
const ENOUGH = 3;

/**
 * The filters that find colleagues of similar experience who can be asked now: at the same posting, or around it as far as it takes to
 * find some; among everybody who can be asked where there is nobody.
 */
export function similarTo(entry: DirectoryEntry, directory: Directory): Filters {
  const reachable: Filters = { ...NO_FILTERS, availability: ["open", "slow"] };
  const [posting] = entry.now === undefined ? entry.past : [entry.now];
  const around =
    posting === undefined
      ? []
      : placesAround(posting, directory.postingByCode).map((place) => ({
          ...reachable,
          places: { ids: [place], when: "either" as const },
        }));
  const others = (filters: Filters): number => selectEntries(directory, filters).filter((found) => found !== entry).length;
  return around.find((filters) => others(filters) >= ENOUGH) ?? [...around].reverse().find((filters) => others(filters) > 0) ?? reachable;
}
