import { ORGANISATION } from "../../../domain/organisation/organisation";
import type { Region } from "../../../domain/organisation/regions";
import { REGIONS, REGION_NAMES } from "../../../domain/organisation/regions";
import type { PostingKind } from "../../../domain/posting/posting";
import type { Availability } from "../../../domain/volunteer/volunteer";

const { abroad, mission } = ORGANISATION.terms;

/** How the lists write what the domain holds as codes; in the order in which the forms offer it. */
export const REGION_CHOICES = Object.fromEntries(REGIONS.map((region) => [region, REGION_NAMES[region].ja])) as Readonly<
  Record<Region, string>
>;

export const POSTING_KIND_CHOICES: Readonly<Record<PostingKind, string>> = {
  bureau: "局・部",
  division: "課・室",
  mission: `${abroad.ja}${mission.ja}`,
  office: "その他の事務所",
};

export const AVAILABILITY_CHOICES: Readonly<Record<Availability, string>> = {
  open: "相談できます",
  slow: "返信に時間がかかります",
  rest: "お休み中",
};

export type ContactMethod = "mail" | "chat";

export const CONTACT_CHOICES: Readonly<Record<ContactMethod, string>> = { mail: "メール", chat: "Teams" };
