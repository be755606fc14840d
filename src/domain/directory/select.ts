import type { Directory, DirectoryEntry } from "./directory";
import type { Filters } from "./filters";
import { verdictsOf } from "./verdicts";

/**
 * The volunteers that pass every facet.
 *
 * @param inOrder - all entries of the directory in the reader's order; as the directory has them, unless told
 */
export function selectEntries(directory: Directory, filters: Filters, inOrder: readonly DirectoryEntry[] = directory.entries): DirectoryEntry[] {
  const { passes } = verdictsOf(directory)(filters);
  return inOrder.filter(({ index }) => passes(index));
}
