import { JOB_TYPES } from "../../../domain/organisation/jobTypes";
import { LANGUAGES } from "../../../domain/organisation/languages";
import { AVAILABILITY_CHOICES, CONTACT_CHOICES } from "./choices";
import {
  code,
  codes,
  day,
  instant,
  lookup,
  lookups,
  note,
  noteLines,
  ofPerson,
  own,
  person,
  term,
  terms,
  text,
  whole,
} from "../fields/kinds";
import { id, line, paragraphs } from "../fields/itemValues";
import { needed, optional, orElse } from "../fields/presence";
import { upnOf } from "../fields/signIn";
import { POSTINGS_KEY, TOPICS_KEY } from "./keys";

/** The usual month of entry. */
const APRIL = 4;

/** What the list of volunteers holds of each of them, in the order in which it is asked for. */
export const VOLUNTEER_FIELDS = {
  id: needed(own("Id", id)),
  name: text("Title", 80),
  siteUserId: needed(person("Person")),
  /** `""`: the account is none of the organisation. */
  signIn: ofPerson("Person", "Name", (value) => upnOf(value) ?? ""),
  mail: ofPerson("Person", "EMail", (value) => line(value, 320)),
  entryYear: needed(whole("EntryYear", 1926, 2100)),
  entryMonth: orElse(whole("EntryMonth", 1, 12), APRIL),
  jobType: needed(
    term(
      "JobType",
      JOB_TYPES.map(({ name }) => name.ja),
    ),
  ),
  currentPostingId: lookup("CurrentPosting", POSTINGS_KEY),
  pastPostingIds: lookups("PastPostings", POSTINGS_KEY),
  topicIds: lookups("Topics", TOPICS_KEY),
  languages: terms(
    "Languages",
    LANGUAGES.map(({ ja }) => ja),
  ),
  message: note("Message", 2000),
  starterTexts: noteLines("StarterTexts", 500),
  contactMethods: codes("ContactMethods", CONTACT_CHOICES, ["mail", "chat"]),
  availability: orElse(code("Availability", AVAILABILITY_CHOICES), "open"),
  availableFrom: day("AvailableFrom"),
  /** 0: an organiser has approved the profile. */
  approval: own("OData__ModerationStatus", (value) => value ?? 0),
  /** The site's name of the person. */
  siteName: ofPerson("Person", "Title", (value) => line(value, 255)),
  /** As the volunteer wrote it, a stretch per line. */
  career: note("Career", 8000),
  confirmedOn: day("ConfirmedOn"),
  /** As the volunteer wrote it: whoever shows it makes it full-width katakana. */
  reading: text("Reading", 80),
  romaji: optional(text("Romaji", 120)),
  consentVersion: optional(text("ConsentVersion", 20)),
  consentedAt: instant("ConsentedAt"),
  /** SharePoint's own word for who made the item. */
  authorId: own("AuthorId", id),
  /** What an organiser wrote to the volunteer with the approval. */
  comments: own("OData__ModerationComments", (value) => paragraphs(value, 2000)),
};
