import type { PlaceNode } from "../../../domain/directory/facets/placeTree";
import type { PlaceId } from "../../../domain/posting/place";

/** The nodes from a root down to the place, the place last; empty where it is not in the tree. */
function pathTo(id: PlaceId, nodes: readonly PlaceNode[]): PlaceNode[] {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const below = pathTo(id, node.children);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

function idsBelow(node: PlaceNode): PlaceId[] {
  return node.children.flatMap((child) => [child.id, ...idsBelow(child)]);
}

/** Whether a place inside the node is chosen. */
export function holdsChoice(node: PlaceNode): boolean {
  return node.children.some((child) => child.chosen || holdsChoice(child));
}

/**
 * The chosen places after one is checked or unchecked.
 *
 * Places are alternatives, so one inside another would change nothing: choosing Africa takes Kenya away,
 * and choosing Kenya afterwards narrows Africa down to it.
 */
export function togglePlace(tree: readonly PlaceNode[], chosen: readonly PlaceId[], id: PlaceId): PlaceId[] {
  if (chosen.includes(id)) return chosen.filter((place) => place !== id);
  const path = pathTo(id, tree);
  const node = path[path.length - 1];
  const covered = new Set([...path.map((above) => above.id), ...(node === undefined ? [] : idsBelow(node))]);
  return [...chosen.filter((place) => !covered.has(place)), id];
}
