import type { Refusal } from "../sharePoint/client.js";
import type { Words } from "./words.js";

/** SharePoint's result codes that mean more than their HTTP status. */
const DUPLICATE = "-2130575169";
const THRESHOLD = "-2147024860";

function plainWords({ status, code }: Refusal, { refusal }: Words): { text: string; complete: boolean } {
  const complete = (text: string): { text: string; complete: boolean } => ({ text, complete: true });
  if (status === 0) return complete(refusal.offline);
  if (code === DUPLICATE) return { text: refusal.duplicate, complete: false };
  if (code === THRESHOLD) return complete(refusal.threshold);
  if (status === 401 || status === 403) return complete(refusal.denied);
  if (status === 404) return complete(refusal.gone);
  if (status === 429 || status === 503) return complete(refusal.busy);
  return { text: refusal.other, complete: false };
}

/** Why SharePoint refused, in plain words; its own words follow where they say more. */
export function refusalText(refusal: Refusal, words: Words): string {
  const { text, complete } = plainWords(refusal, words);
  return complete || refusal.message === "" ? text : `${text} (${refusal.message})`;
}
