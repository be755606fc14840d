import type { ListDefinition, SiteDefinition } from "../../../local/sharepoint";
import { LISTS } from "../../../src/data/model/schema/siteModel";
import { GROUP_IDS } from "../../sample/accounts/users";
import { sampleIntranet } from "../../sample/sampleIntranet";

/** The sample's site with all that the product needs. */
export const SAMPLE: SiteDefinition = sampleIntranet({ volunteers: 0, seed: 1 }).site;

const OURS: readonly string[] = LISTS.map(({ url }) => url);

/** What a site has before anybody has set it up. */
function bare({ levels: _levels, ...site }: SiteDefinition): SiteDefinition {
  return { ...site, groups: site.groups.filter(({ id }) => id !== GROUP_IDS.organisers) };
}

/** A site before anybody has set it up: the lists that every site has, without our columns. */
function untouched(site: SiteDefinition): SiteDefinition {
  return {
    ...bare(site),
    lists: site.lists
      .filter(({ url }) => !OURS.includes(url))
      .map((list) => (list.template === 119 ? { ...list, fieldsXml: [], items: [] } : list)),
  };
}

export const UNTOUCHED: SiteDefinition = untouched(SAMPLE);

/** The same with colleagues among its visitors who have offered nothing yet. */
export function untouchedWith(colleagues: number): SiteDefinition {
  return untouched(sampleIntranet({ volunteers: colleagues, seed: 1 }).site);
}

const LISTS_OF_THEN = ["Lists/PlatPostings", "Lists/PlatTopics", "Lists/PlatVolunteers"];

function listOfThen({ grants: _grants, noCrawl: _noCrawl, ...list }: ListDefinition): ListDefinition {
  if (list.url !== "Lists/PlatVolunteers") return list;
  return {
    ...list,
    grants: [
      { principalId: GROUP_IDS.owners, level: "Full Control" },
      { principalId: GROUP_IDS.members, level: "Edit" },
      { principalId: GROUP_IDS.visitors, level: "Read" },
      { principalId: GROUP_IDS.visitors, level: "Contribute" },
    ],
  };
}

/**
 * A site as the first version of the set-up made it, and people have used it since: the rights of the site copied to the volunteers' list,
 * Contribute for all readers besides, those of the site on the other lists, and nothing kept from search.
 */
export function siteOfFirstVersion(volunteers: number): SiteDefinition {
  const { site } = sampleIntranet({ volunteers, seed: 1 });
  return {
    ...bare(site),
    lists: site.lists.filter(({ url }) => LISTS_OF_THEN.includes(url) || !OURS.includes(url)).map(listOfThen),
  };
}
