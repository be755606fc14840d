import { isEastAsian } from "../../domain/volunteer/personName";

/** Language of what somebody wrote, so that it is read aloud and set as what it is, whatever the reader's language. */
export function textLanguage(text: string): "ja" | "en" {
  return isEastAsian(text) ? "ja" : "en";
}
