import type { Check } from "./finding";
import { found, ok } from "./finding";

/** Whether the log of the volunteers' list tells what has changed; where it does not, each visit reads everybody. */
export const changeLog: Check = ({ changes }) =>
  found(changes, (count) => (count === undefined ? { state: "differs", facts: ["nothing told"] } : ok(`changes ${count}`)));
