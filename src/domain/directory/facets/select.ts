import { memoizePerObject } from "../../lazy";
import type { Directory, DirectoryEntry } from "../directory";
import type { AskedFilters } from "./filterMatches";
import { filterMatchesOf } from "./filterMatches";

/** Going through numbers is faster by far than going through entries that lie scattered in memory. */
const indexesOf = memoizePerObject((inOrder: readonly DirectoryEntry[]) => Uint32Array.from(inOrder, ({ index }) => index));

/**
 * The volunteers that pass every facet.
 *
 * @param inOrder - all entries of the directory in the reader's order; as the directory has them, unless told
 */
export function selectEntries(
  directory: Directory,
  filters: AskedFilters,
  inOrder: readonly DirectoryEntry[] = directory.entries,
): DirectoryEntry[] {
  const { passes } = filterMatchesOf(directory)(filters);
  const indexes = indexesOf(inOrder);
  return inOrder.filter((_, place) => passes(indexes[place] ?? -1));
}
