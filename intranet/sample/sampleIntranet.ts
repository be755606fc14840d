import type { GraphUser } from "../../local/graph";
import type { ItemDefinition, ListDefinition, SiteDefinition } from "../../local/sharepoint";
import { SITE_PAGES_URL } from "../../src/data/model/lists/interviewFields";
import { LISTS } from "../../src/data/model/schema/siteModel";
import { INTERVIEW_COLUMNS } from "../../src/data/model/schema/sitePages";
import {
  EDITOR_ID,
  GROUP_IDS,
  loginName,
  ORGANISER,
  otherAccounts,
  OUTSIDER,
  siteGroups,
  siteUsers,
  STAFF,
  volunteerAccount,
  volunteerUserId,
} from "./accounts/users";
import { arrangePlaces } from "./career/places";
import { titlesFrom } from "./career/titles";
import { ARTICLES } from "./interviews/articles";
import { fieldsXml, levelDefinitions, listDefinition } from "./listDefinition";
import { sitePages } from "./pages/sitePages";
import { samplePeople } from "./people/samplePerson";
import type { SamplePerson } from "./people/samplePerson";
import { drawListing } from "./profile/listing";
import type { Listing } from "./profile/listing";
import { drawProfile } from "./profile/profile";
import type { Profile } from "./profile/profile";
import { drawStatus, statusItem } from "./profile/statusItem";
import { volunteerItem } from "./profile/volunteerItem";
import { samplePostings } from "./reference/postings";
import { readReferenceData } from "./reference/referenceData";
import { postingItem, topicItem } from "./reference/referenceItems";
import { SAMPLE_DAY } from "./seed/calendar";
import { createRandom } from "./seed/random";
import { siteAssets } from "./siteAssets";
import { storytellerProfile } from "./storytellers/storyteller";
import { STORYTELLERS } from "./storytellers/storytellers";

export interface SampleOptions {
  /** How many volunteers; a whole number from 0. */
  readonly volunteers: number;
  /** The same seed gives the same site. */
  readonly seed: number;
  /** `2027-11-22`: the day from which confirmations and pauses are counted. Absent: the one on which the stories are set. */
  readonly day?: string;
}

/** Somebody whose eyes one can see the intranet with. */
export interface SwitchedPerson {
  readonly key: "staff" | "volunteer" | "organiser" | "noAccess";
  readonly label: { readonly ja: string; readonly en: string };
  readonly loginName: string;
}

export interface SampleIntranet {
  readonly site: SiteDefinition;
  readonly graphUsers: readonly GraphUser[];
  readonly switcher: readonly SwitchedPerson[];
}

const SITE_URL = "/sites/plat";
const JAPANESE = 1041;
/** Streams of chance: a person's profile, listing and account do not depend on each other, nor on other people's. */
const STREAM = { profile: 2, listing: 3, account: 4, status: 5 } as const;

/** Made again for each reading, so that no number of items is ever held in memory. */
function lazily<From, To>(values: readonly From[], make: (value: From, index: number) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const [index, value] of values.entries()) yield make(value, index);
    },
  };
}

function switcher(volunteer: SamplePerson): readonly SwitchedPerson[] {
  return [
    { key: "staff", label: { ja: "職員", en: "Staff" }, loginName: loginName(STAFF) },
    { key: "volunteer", label: { ja: "有志職員", en: "Volunteer" }, loginName: loginName(volunteer) },
    { key: "organiser", label: { ja: "運営", en: "Organiser" }, loginName: loginName(ORGANISER) },
    { key: "noAccess", label: { ja: "見る権限のない人", en: "No access" }, loginName: loginName(OUTSIDER) },
  ];
}

/**
 * A site full of people who do not exist, over the real missions and departments.
 *
 * @throws RangeError when the number of volunteers is not a whole number from 0
 */
export function sampleIntranet({ volunteers, seed, day = SAMPLE_DAY }: SampleOptions): SampleIntranet {
  if (!Number.isInteger(volunteers) || volunteers < 0)
    throw new RangeError(`The number of volunteers is ${volunteers}. Give a whole number from 0.`);
  const data = readReferenceData();
  const postings = samplePostings(data);
  const sources = { places: arrangePlaces(postings), titles: titlesFrom(data.ranks), topics: data.topics };
  const topicIds = new Map(data.topics.map(({ id }, index) => [id, index + 1]));
  const people = samplePeople(
    Math.max(volunteers, 1),
    seed,
    STORYTELLERS.map(({ surname, givenName }) => [surname, givenName]),
  );

  function listingOf(index: number): Listing {
    return drawListing(createRandom(seed, STREAM.listing, index), day, index, people.length);
  }

  function profileOf(index: number): Profile {
    const storyteller = STORYTELLERS[index];
    return storyteller === undefined
      ? drawProfile(createRandom(seed, STREAM.profile, index), day, sources, listingOf(index).created)
      : storytellerProfile(storyteller, sources);
  }

  /** What people say of themselves, and at the end what somebody says of the first of them, which does not count. */
  function* statuses(): Generator<ItemDefinition> {
    let item = 0;
    for (const [index, { name }] of people.slice(0, volunteers).entries()) {
      const random = createRandom(seed, STREAM.status, index);
      const status = drawStatus(random, day, profileOf(index), listingOf(index), index < STORYTELLERS.length);
      if (status !== undefined) yield statusItem(name, status, { item: ++item, profile: index + 1, author: volunteerUserId(index) });
    }
    const [first] = people;
    if (first !== undefined && volunteers > 1)
      yield statusItem(first.name, { availability: "rest", confirmedOn: day }, { item: ++item, profile: 1, author: volunteerUserId(1) });
  }

  function storytellerId(key: string): number | undefined {
    const index = STORYTELLERS.findIndex((storyteller) => storyteller.key === key);
    return index === -1 || index >= volunteers ? undefined : index + 1;
  }

  const items: Readonly<Record<string, Iterable<ItemDefinition>>> = {
    PlatPostings: postings.map(postingItem),
    PlatTopics: data.topics.map(topicItem),
    PlatVolunteers: lazily(people.slice(0, volunteers), (person, index) =>
      volunteerItem(person, profileOf(index), listingOf(index), { item: index + 1, user: volunteerUserId(index), topics: topicIds }),
    ),
    PlatStatus: { [Symbol.iterator]: statuses },
  };
  const lists = LISTS.map((model): ListDefinition => ({ ...listDefinition(model, "ja", GROUP_IDS), items: items[model.key] ?? [] }));
  const pages: ListDefinition = {
    url: SITE_PAGES_URL,
    title: "サイトのページ",
    template: 119,
    fieldsXml: fieldsXml(INTERVIEW_COLUMNS, "ja"),
    items: sitePages(ARTICLES, { siteUrl: SITE_URL, authorId: EDITOR_ID, topicIds, volunteerId: storytellerId }),
  };

  return {
    site: {
      url: SITE_URL,
      title: "プラっと相談",
      language: JAPANESE,
      timeZone: "Asia/Tokyo",
      users: siteUsers(people),
      groups: siteGroups(people),
      levels: levelDefinitions("ja"),
      lists: [...lists, siteAssets(), pages],
    },
    graphUsers: [
      ...otherAccounts(createRandom(seed, STREAM.account)),
      ...people.flatMap((person, index) =>
        listingOf(index).left ? [] : [volunteerAccount(createRandom(seed, STREAM.account, index), person, () => profileOf(index), index)],
      ),
    ],
    switcher: switcher(people[0] as SamplePerson),
  };
}
