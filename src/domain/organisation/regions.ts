import type { LocalizedText } from "../text";
import { capitalised } from "../text";
import { ORGANISATION } from "./organisation";

/** The eight stones of the region map; `jp` is the headquarters in Tokyo. */
export type Region = "jp" | "as" | "oc" | "na" | "la" | "eu" | "me" | "af";

/** Display order of regions: headquarters first, then as the ministry lists them. */
export const REGIONS: readonly Region[] = ["jp", "as", "oc", "na", "la", "eu", "me", "af"];

const HEADQUARTERS = ORGANISATION.terms.headquarters;

/** Regions as the ministry names them; `jp` stands for the headquarters. */
export const REGION_NAMES: Readonly<Record<Region, LocalizedText>> = {
  jp: { ja: HEADQUARTERS.ja, en: capitalised(HEADQUARTERS.en) },
  as: { ja: "アジア", en: "Asia" },
  oc: { ja: "大洋州", en: "Oceania" },
  na: { ja: "北米", en: "North America" },
  la: { ja: "中南米", en: "Latin America and the Caribbean" },
  eu: { ja: "欧州", en: "Europe" },
  me: { ja: "中東", en: "Middle East" },
  af: { ja: "アフリカ", en: "Africa" },
};
