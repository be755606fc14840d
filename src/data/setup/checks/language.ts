import type { Check } from "./finding";
import { found } from "./finding";

/** Locale ids of Japanese and of American English. */
const SPOKEN: readonly number[] = [1041, 1033];

/** Whether lists and columns can be named in the language of the site. */
export const language: Check = ({ web }) =>
  found(web, (seen) => ({ state: SPOKEN.includes(seen.language) ? "ok" : "differs", facts: [`language ${seen.language}`] }));
