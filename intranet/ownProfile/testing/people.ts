import type { ItemDefinition, SiteDefinition, UserDefinition } from "../../../local/sharepoint";
import { writeItem } from "../../../src/data/model/fields/field";
import { STATUS_FIELDS } from "../../../src/data/model/lists/statusFields";
import { VOLUNTEER_FIELDS } from "../../../src/data/model/lists/volunteerFields";
import type { NewProfile } from "../../../src/domain/volunteer/writtenProfile";
import { sampleIntranet } from "../../sample/sampleIntranet";
import { GROUP_IDS } from "../../sample/accounts/users";

/** What people have in the lists before a test: nothing, a profile, or a profile and what they said beside it. */
export type Before = "nothing" | "profile" | "status";

/** Somebody who is in one test alone. */
export interface Somebody {
  /** In the site's user list. */
  readonly id: number;
  readonly loginName: string;
  /** Of their item in the list of volunteers; 0 where they have none. */
  readonly profileId: number;
}

const FIRST_ID = 1000;
const MOST = 150;
const KINDS: readonly Before[] = ["nothing", "profile", "status"];

export const WRITTEN = {
  name: "髙橋 陽子",
  reading: "タカハシ　ヨウコ",
  entryYear: 2013,
  entryMonth: 4,
  jobType: "専門職",
  career: "2013-04〜2016-03｜在タイ日本国大使館\n2016-04〜｜領事局",
  message: "はじめての赴任の話をどうぞ。",
  availability: "slow",
  availableFrom: "2027-06-01",
  confirmedOn: "2026-05-01",
} as const;

/** As it is offered anew, by somebody who has none yet. */
export const NEW: NewProfile = {
  ...WRITTEN,
  romaji: "TAKAHASHI Yoko",
  currentPostingId: 3,
  pastPostingIds: [2, 1],
  topicIds: [2, 1],
  languages: ["英語", "タイ語"],
  starterTexts: ["はじめまして。", "質問が1つあります。"],
  accepts: { mail: true, chat: true },
  consentVersion: "2026-11",
  consentedAt: "2026-12-01T00:00:00.000Z",
};

export const SAID = { availability: "rest", availableFrom: "2027-01-01", confirmedOn: "2026-06-01" } as const;

const user = (id: number): UserDefinition => ({
  id,
  loginName: `i:0#.f|membership|person${id}@plat.example`,
  title: `Person ${id}`,
  email: `person${id}@plat.example`,
});

function everybody(): readonly (Somebody & { readonly before: Before })[] {
  return KINDS.flatMap((before, kind) =>
    Array.from({ length: MOST }, (_, at) => {
      const { id, loginName } = user(FIRST_ID + kind * MOST + at);
      return { id, loginName, before, profileId: before === "nothing" ? 0 : id };
    }),
  );
}

const made = (id: number): ItemDefinition => ({ AuthorId: id, EditorId: id, Created: "2026-05-01T00:00:00Z" });

/** A site with the product's lists, in which everybody may add and change what is theirs, and no two tests meet. */
export function siteOfPeople(): SiteDefinition {
  const { site } = sampleIntranet({ volunteers: 0, seed: 1 });
  const people = everybody();
  const items: Readonly<Record<string, readonly ItemDefinition[]>> = {
    "Lists/PlatVolunteers": people.flatMap(({ profileId, id }) =>
      profileId === 0
        ? []
        : [{ Id: profileId, ...made(id), OData__ModerationStatus: 0, ...writeItem(VOLUNTEER_FIELDS, { ...WRITTEN, siteUserId: id }) }],
    ),
    "Lists/PlatStatus": people.flatMap(({ profileId, id, before }) =>
      before === "status" ? [{ Id: id, ...made(id), ...writeItem(STATUS_FIELDS, { name: WRITTEN.name, profileId, ...SAID }) }] : [],
    ),
  };
  return {
    ...site,
    users: [...site.users, ...people.map(({ id }) => user(id))],
    groups: site.groups.map((group) =>
      group.id === GROUP_IDS.visitors ? { ...group, memberIds: [...group.memberIds, ...people.map(({ id }) => id)] } : group,
    ),
    lists: site.lists.map((list) => ({ ...list, items: items[list.url] ?? list.items ?? [] })),
  };
}

/** Hands out everybody once. */
export function introductions(): (before: Before) => Somebody {
  const waiting = [...everybody()];
  return (wanted) => {
    const [somebody] = waiting.splice(
      waiting.findIndex(({ before }) => before === wanted),
      1,
    );
    if (somebody?.before !== wanted) throw new Error(`Nobody is left who has ${wanted}: raise MOST.`);
    return somebody;
  };
}
