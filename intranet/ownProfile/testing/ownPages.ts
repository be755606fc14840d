import { createOwnProfileRepository } from "../../../src/data/profile/ownProfileRepository";
import type { OwnProfileRepository } from "../../../src/data/profile/ownProfileRepository";
import type { OwnProfile } from "../../../src/data/profile/ownProfile";
import type { FaultySite } from "./faultySite";
import { introductions } from "./people";
import type { Before, Somebody } from "./people";

/** Somebody at their page, with the profile that was found there. */
export interface OwnPage {
  readonly somebody: Somebody;
  readonly repository: OwnProfileRepository;
  readonly own: OwnProfile | undefined;
}

/** Opens the page of somebody else each time. */
export function ownPages(site: FaultySite): (before: Before) => Promise<OwnPage> {
  const introduce = introductions();
  return async (before) => {
    const somebody = introduce(before);
    const repository = createOwnProfileRepository(site.openAs(somebody.loginName), { webUrl: site.webUrl });
    const found = await repository.find();
    if (found.kind !== "found") throw found.failure;
    return { somebody, repository, own: found.profiles[0] };
  };
}
