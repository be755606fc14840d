import { AVAILABILITY_CHOICES } from "./choices";
import { code, day, lookup, own, text } from "../fields/kinds";
import { id } from "../fields/itemValues";
import { needed } from "../fields/presence";
import { VOLUNTEERS_KEY } from "./keys";

/** What the list of statuses holds of each of them, in the order in which it is asked for. */
export const STATUS_FIELDS = {
  id: needed(own("Id", id)),
  profileId: needed(lookup("Profile", VOLUNTEERS_KEY)),
  /** SharePoint's own word for who made the entry. */
  authorId: needed(own("AuthorId", id)),
  availability: code("Availability", AVAILABILITY_CHOICES),
  availableFrom: day("AvailableFrom"),
  confirmedOn: day("ConfirmedOn"),
  /** For people who look at the list. */
  name: text("Title", 80),
};
