import type { Language } from "../../domain/text";
import type { Volunteer } from "../../domain/volunteer/volunteer";

/** How a person's name is shown: as a title, with the line that helps to read it. */
export interface ShownName {
  readonly title: string;
  /** Always in Japanese; absent where it would tell nothing more. */
  readonly reading?: string;
}

/** Japanese readers see 髙橋 陽子 under its kana; English readers see TAKAHASHI Yoko under the name in its own characters. */
export function shownName(
  { name, romaji, romanised, reading, person }: Pick<Volunteer, "name" | "romaji" | "romanised" | "reading" | "person">,
  language: Language,
): ShownName {
  const own = name.trim() === "" ? person.displayName : name;
  const latin = romanised ?? romaji?.trim() ?? "";
  const inLatin = language === "en" && latin !== "";
  const title = inLatin ? latin : own;
  const help = inLatin ? own : reading.trim();
  return help === "" || help === title ? { title } : { title, reading: help };
}
