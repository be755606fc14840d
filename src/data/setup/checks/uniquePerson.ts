import { VOLUNTEERS } from "../../model/schema/volunteers";
import type { Check } from "./finding";
import { found, ok } from "./finding";

/** Whether SharePoint refuses a second profile of the same person. Where it does not, the list takes the column with its index alone. */
export const uniquePerson: Check = ({ site }) => {
  const column = site.lists.get(VOLUNTEERS.key)?.columns.get("Person");
  return found(column && { answer: column }, ({ unique }) => (unique ? ok("unique") : { state: "differs", facts: ["not unique"] }));
};
