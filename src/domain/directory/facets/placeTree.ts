import { memoizePerObject } from "../../lazy";
import type { Region } from "../../organisation/regions";
import { REGIONS, REGION_NAMES } from "../../organisation/regions";
import type { Posting } from "../../posting/posting";
import { ancestors, postingName } from "../../posting/postingName";
import type { LocalizedText } from "../../text";
import type { Counts } from "../column";
import type { Directory } from "../directory";
import type { PlaceId } from "../../posting/place";
import { countryPlace, postingPlace, regionPlace } from "../../posting/place";

/** A place with the places inside it: region → country → mission, headquarters → bureau → division → office. */
export interface PlaceNode {
  readonly id: PlaceId;
  readonly label: LocalizedText;
  readonly region: Region;
  /** People that the choice would show; a person of several places inside counts once. */
  readonly count: number;
  readonly chosen: boolean;
  readonly children: readonly PlaceNode[];
}

interface Branch {
  readonly id: PlaceId;
  readonly label: LocalizedText;
  readonly region: Region;
  readonly children: Branch[];
}

/** The shape of the tree depends on the postings alone; counting happens with every change of a filter. */
const treeOf = memoizePerObject(grow);

function grow(directory: Directory): Branch[] {
  const branches = new Map<PlaceId, Branch>();
  const branch = (id: PlaceId, label: LocalizedText, region: Region, parent?: Branch): Branch => {
    const known = branches.get(id);
    if (known !== undefined) return known;
    const made = { id, label, region, children: [] };
    branches.set(id, made);
    parent?.children.push(made);
    return made;
  };
  const roots = new Map(REGIONS.map((region) => [region, branch(regionPlace(region), REGION_NAMES[region], region)]));
  const outermost = ({ region, country }: Posting): Branch | undefined => {
    const root = roots.get(region);
    return country === undefined ? root : branch(countryPlace(region, country.ja), country, region, root);
  };
  // From the outermost place inwards: where a ring of parents closes, one of them stands below its region.
  const postingBranch = (posting: Posting): void => {
    [posting, ...ancestors(posting, directory.postingByCode)].reduceRight<Branch | undefined>((above, each) => {
      const label = { ja: postingName(each, "ja"), en: postingName(each, "en") };
      return branch(postingPlace(each.code), label, each.region, above ?? outermost(each));
    }, undefined);
  };
  [...directory.postings].sort((a, b) => a.sort - b.sort || a.id - b.id).forEach(postingBranch);
  return [...roots.values()];
}

/**
 * The places with their counts. Places of nobody are left out unless they, or a place inside, are chosen;
 * regions always stay, because an empty region says something.
 *
 * @param ids - the chosen places
 * @param counts - people per place id under the other facets
 */
export function placeTree(directory: Directory, ids: readonly PlaceId[], counts: Counts<PlaceId>): PlaceNode[] {
  const chosen = new Set(ids);
  const node = ({ id, label, region, children }: Branch): PlaceNode => ({
    id,
    label,
    region,
    count: counts.of(id),
    chosen: chosen.has(id),
    children: children.map(node).filter((child) => child.count > 0 || child.chosen || child.children.length > 0),
  });
  return treeOf(directory).map(node);
}
