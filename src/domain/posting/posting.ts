import type { Region } from "../organisation/regions";
import type { LocalizedText } from "../text";

/** What a posting is. Missions stand under region → country; departments under bureau. */
export type PostingKind = "bureau" | "division" | "mission" | "office";

/** A place where one can serve: a mission abroad, or a department of the headquarters (任地・部署). */
export interface Posting {
  /** List item id; volunteers refer to it. */
  readonly id: number;
  /** Stable code from the reference data, such as `emb-ke`. */
  readonly code: string;
  readonly name: LocalizedText;
  /** Names colleagues use in speech: 在ケニア大, NY総. Search only. */
  readonly shortNames: readonly string[];
  /** Names before a reorganisation: 西欧課. Shown as （当時の…） and searched. */
  readonly formerNames: readonly string[];
  readonly kind: PostingKind;
  readonly region: Region;
  /** Absent for headquarters. */
  readonly country?: LocalizedText;
  /** Absent for headquarters. */
  readonly city?: LocalizedText;
  /** Bureau of a division, or the division of an office: the parent's `code`. Absent for missions and bureaus. */
  readonly parentCode?: string;
  /** IANA zone, such as `Africa/Nairobi`. */
  readonly timeZone: string;
  /** False once the posting is closed or renamed; it stays because careers contain it. */
  readonly current: boolean;
  readonly sort: number;
}
