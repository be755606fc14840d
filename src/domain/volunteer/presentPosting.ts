import type { Posting } from "../posting/posting";
import { postingName } from "../posting/postingName";
import { normalise } from "../search/normalise";
import type { CareerLine } from "./volunteer";

/** Whether a line is about a posting, by its name or in more words: 在ケニア大使館 領事班. */
export function speaksOf({ place }: CareerLine, posting: Posting): boolean {
  const words = normalise(place);
  return [posting.name.ja, postingName(posting, "ja"), posting.name.en].some((name) => name !== "" && words.includes(normalise(name)));
}

/**
 * Since when somebody has been at their present posting: `2024-04` or `2024`.
 *
 * @returns undefined where their career does not tell, or is not there yet
 */
export function presentSince(career: readonly CareerLine[], now: Posting): string | undefined {
  const since = career.filter((line) => line.to === undefined && speaksOf(line, now)).flatMap(({ from }) => from ?? []);
  return since.sort().at(-1);
}
