import type { ListModel } from "./listModel";
import { POSTINGS } from "./postings";
import { STATUSES } from "./statuses";
import { TOPICS } from "./topics";
import { VOLUNTEERS } from "./volunteers";

/** Every list of the product, in the order in which they can be made: a lookup comes after the list it looks into. */
export const LISTS: readonly ListModel[] = [POSTINGS, TOPICS, VOLUNTEERS, STATUSES];
