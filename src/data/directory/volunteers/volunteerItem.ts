import type { Language } from "../../../domain/text";
import { parseCareer } from "../../../domain/volunteer/career";
import type { Person, Volunteer } from "../../../domain/volunteer/volunteer";
import { asItem, codeOf, day, id, ids, line, lines, paragraphs, texts, wholeNumber, type Item } from "../../model/itemValues";
import { AVAILABILITY_CHOICES, CONTACT_CHOICES } from "../../model/choices";
import { toReading } from "./reading";
import { upnOf } from "./signIn";

/** SharePoint may refuse the whole query when one person has no address: the reader asks again without this column (pnp/pnpjs#1669). */
export const MAIL_COLUMN = "Person/EMail";

const CARD_COLUMNS: readonly string[] = [
  "Id", "Title", "PersonId", "Person/Name", MAIL_COLUMN, "EntryYear", "EntryMonth", "JobType", "CurrentPostingId", "PastPostingsId",
  "TopicsId", "Languages", "Message", "StarterTexts", "ContactMethods", "Availability", "AvailableFrom", "OData__ModerationStatus",
];
const PROFILE_COLUMNS: readonly string[] = ["Id", "Person/Title", "Career", "ConfirmedOn"];
/** How a card helps to read the name. The other one is only searched, and puts people in kana order. */
const SPELLING: Record<Language, string> = { ja: "Reading", en: "Romaji" };

/** What is asked of the list of volunteers, in two readings. */
export interface VolunteerColumns {
  /** What cards, facets and orders need: read first. */
  readonly cards: readonly string[];
  /** What only an open profile shows and a search finds, nearly half of all that is read: it comes once the cards are there. */
  readonly details: readonly string[];
}

/** @param language - of the reader */
export function volunteerColumns(language: Language): VolunteerColumns {
  const other = language === "ja" ? "en" : "ja";
  return { cards: [...CARD_COLUMNS, SPELLING[language]], details: [...PROFILE_COLUMNS, SPELLING[other]] };
}

/** How many are read first: a few screens of people, in a moment even on slow lines, because answers to batches travel uncompressed. */
export const FIRST_VOLUNTEERS = 40;
export const VOLUNTEER_EXPANDS: readonly string[] = ["Person"];

/** The usual month of entry. */
const APRIL = 4;

/**
 * False while a profile waits for an organiser, or was returned. Its author and the organisers receive it too,
 * but the directory is the same for everyone.
 */
export function isApproved(item: unknown): boolean {
  return (asItem(item)?.["OData__ModerationStatus"] ?? 0) === 0;
}

/** @param name - stands in for the site's name of the person until the details are there */
function toPerson(item: Item, name: string): Person | undefined {
  const siteUserId = id(item["PersonId"]);
  const person = asItem(item["Person"]);
  if (siteUserId === undefined || person === undefined) return undefined;
  const mail = line(person["EMail"], 320);
  const upn = upnOf(person["Name"]) ?? mail;
  return { siteUserId, displayName: line(person["Title"], 255) || name, mail: mail === "" ? upn : mail, upn };
}

function optionalColumns(item: Item): Partial<Volunteer> {
  const romaji = line(item["Romaji"], 120);
  const currentPostingId = id(item["CurrentPostingId"]);
  const availableFrom = day(item["AvailableFrom"]);
  const confirmedOn = day(item["ConfirmedOn"]);
  return {
    ...(romaji === "" ? {} : { romaji }),
    ...(currentPostingId === undefined ? {} : { currentPostingId }),
    ...(availableFrom === undefined ? {} : { availableFrom }),
    ...(confirmedOn === undefined ? {} : { confirmedOn }),
  };
}

/**
 * The volunteer whom an item of the list describes; without career, day of confirmation and the other language's spelling of the name as long as its details are not there.
 *
 * @returns undefined when the item cannot be listed: the person has left the site, or name, year of entry or job type is missing
 */
export function toVolunteer(value: unknown): Volunteer | undefined {
  const item = asItem(value) ?? {};
  const itemId = id(item["Id"]);
  const ownName = line(item["Title"], 80);
  const person = toPerson(item, ownName);
  const entryYear = wholeNumber(item["EntryYear"], 1926, 2100);
  const jobType = line(item["JobType"], 255);
  if (itemId === undefined || person === undefined || entryYear === undefined || jobType === "") return undefined;
  const name = ownName || person.displayName;
  if (name === "") return undefined;
  const contactMethods = texts(item["ContactMethods"]);
  return {
    id: itemId,
    person,
    name,
    reading: toReading(line(item["Reading"], 80)),
    entryYear,
    entryMonth: wholeNumber(item["EntryMonth"], 1, 12) ?? APRIL,
    jobType,
    pastPostingIds: ids(item["PastPostingsId"]),
    career: parseCareer(paragraphs(item["Career"], 8000)),
    topicIds: ids(item["TopicsId"]),
    languages: texts(item["Languages"]),
    message: paragraphs(item["Message"], 2000),
    starterTexts: lines(item["StarterTexts"], 500),
    accepts: { mail: contactMethods.includes(CONTACT_CHOICES.mail), chat: contactMethods.includes(CONTACT_CHOICES.chat) },
    availability: codeOf(AVAILABILITY_CHOICES, item["Availability"]) ?? "open",
    ...optionalColumns(item),
  };
}
