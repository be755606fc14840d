import type { Directory } from "../../../domain/directory/directory";
import type { Region } from "../../../domain/organisation/regions";
import { REGIONS, REGION_NAMES } from "../../../domain/organisation/regions";
import type { Posting } from "../../../domain/posting/posting";
import { postingName, postingSetting } from "../../../domain/posting/postingName";
import type { Language } from "../../../domain/text";
import { inLanguage } from "../../../domain/text";
import { fill } from "../../shared/fill";
import { strings } from "../../volunteer/strings";

/** Postings of one region, in the order of the list. */
export interface PostingChoices {
  readonly region: Region;
  readonly label: string;
  readonly postings: readonly { readonly code: string; readonly label: string }[];
}

/** With the bureau that tells one 総務課 from another; the name of a mission says where it is. */
function labelOf(posting: Posting, byCode: ReadonlyMap<string, Posting>, language: Language): string {
  const name = postingName(posting, language);
  const setting = posting.city === undefined ? postingSetting(posting, byCode, language) : undefined;
  return setting === undefined ? name : fill(strings.FoundAlias, name, setting);
}

/** All postings to choose one's own from, former ones included: careers contain them. Regions without postings are left out. */
export function postingChoices(
  { postings, postingByCode }: Pick<Directory, "postings" | "postingByCode">,
  language: Language,
): PostingChoices[] {
  const inOrder = [...postings].sort((a, b) => a.sort - b.sort || a.id - b.id);
  return REGIONS.map((region) => ({
    region,
    label: inLanguage(REGION_NAMES[region], language),
    postings: inOrder
      .filter((posting) => posting.region === region)
      .map((posting) => ({ code: posting.code, label: labelOf(posting, postingByCode, language) })),
  })).filter((choices) => choices.postings.length > 0);
}
