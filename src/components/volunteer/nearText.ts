import type { DirectoryEntry } from "../../domain/directory/directory";
import type { Nearness, Seeker } from "../../domain/directory/order/nearness";
import { nearness } from "../../domain/directory/order/nearness";
import { fill } from "../shared/fill";
import { terms } from "../shared/terms";
import { strings } from "./strings";

const REASONS: Readonly<Record<Nearness, string>> = {
  posting: fill(strings.NearSamePosting, terms.mission),
  department: strings.NearSameDepartment,
  country: strings.NearSameCountry,
  sameYear: strings.NearSameYear,
  jobType: strings.NearSameJobType,
  closeYear: fill(strings.NearCloseYear, terms.entry),
  region: strings.NearSameRegion,
};

/** What somebody shares with another person, in words, the weightiest first: 同じ公館の経験, 同期. */
export function nearReasons(entry: DirectoryEntry, seeker: Seeker): string[] {
  return nearness(entry, seeker).map((reason) => REASONS[reason]);
}

/** What somebody shares with the reader, in words: 「同じ公館の経験、同期」. Undefined where nothing is shared. */
export function nearText(entry: DirectoryEntry, seeker: Seeker): string | undefined {
  const reasons = nearReasons(entry, seeker);
  return reasons.length === 0 ? undefined : reasons.join(strings.ListSeparator);
}
