import type { DirectoryEntry } from "../../domain/directory/directory";
import type { Nearness, Seeker } from "../../domain/directory/nearness";
import { nearness } from "../../domain/directory/nearness";
import { fill, strings } from "../strings";

const REASONS: Readonly<Record<Nearness, string>> = {
  posting: strings.NearSamePosting,
  department: strings.NearSameDepartment,
  country: strings.NearSameCountry,
  sameYear: strings.NearSameYear,
  jobType: strings.NearSameJobType,
  closeYear: strings.NearCloseYear,
  region: strings.NearSameRegion,
};

/** Why somebody is near, in words: 「あなたと：同じ公館の経験、同期」. Undefined where nothing is shared. */
export function nearText(entry: DirectoryEntry, seeker: Seeker): string | undefined {
  const reasons = nearness(entry, seeker).map((reason) => REASONS[reason]);
  return reasons.length === 0 ? undefined : fill(strings.NearWhy, reasons.join(strings.ListSeparator));
}
