import type { GraphUser } from "../../../local/graph";
import type { GroupDefinition, UserDefinition } from "../../../local/sharepoint";
import { ORGANISERS } from "../../../src/data/model/schema/rights";
import { lazy } from "../../../src/domain/lazy";
import { placeName } from "../career/sampleCareer";
import { MAIL_DOMAIN } from "../people/samplePerson";
import type { SamplePerson } from "../people/samplePerson";
import { drawStonePhoto } from "../photo/stonePhoto";
import type { Profile } from "../profile/profile";
import type { Random } from "../seed/random";

/** People of the site who are not volunteers. */
export const ORGANISER: SamplePerson = {
  name: "官房 めぐみ",
  surname: "官房",
  givenName: "めぐみ",
  reading: "カンボウ　メグミ",
  romaji: "KAMBO Megumi",
  address: `kambo.megumi@${MAIL_DOMAIN}`,
};
export const STAFF: SamplePerson = {
  name: "外務 花子",
  surname: "外務",
  givenName: "花子",
  reading: "ガイム　ハナコ",
  romaji: "GAIMU Hanako",
  address: `gaimu.hanako@${MAIL_DOMAIN}`,
};
const EDITOR: SamplePerson = {
  name: "広報 みどり",
  surname: "広報",
  givenName: "みどり",
  reading: "コウホウ　ミドリ",
  romaji: "KOHO Midori",
  address: `koho.midori@${MAIL_DOMAIN}`,
};
/** Has an account, but no rights on the site. */
export const OUTSIDER: SamplePerson = {
  name: "外部 次郎",
  surname: "外部",
  givenName: "次郎",
  reading: "ガイブ　ジロウ",
  romaji: "GAIBU Jiro",
  address: `gaibu.jiro@${MAIL_DOMAIN}`,
};

/** Ids of the groups, by who is in them. */
export const GROUP_IDS = { owners: 3, visitors: 4, members: 5, organisers: 9 } as const;
const ORGANISER_ID = 6;
const STAFF_ID = 7;
export const EDITOR_ID = 8;
const FIRST_VOLUNTEER_USER_ID = 11;

const PHOTO_SHARE = 0.6;
const NO_MAILBOX_EVERY = 97;

/** Id in the site's user list of the volunteer at this place, from 0. */
export function volunteerUserId(index: number): number {
  return FIRST_VOLUNTEER_USER_ID + index;
}

/** Sign-in name in the form of claims, as SharePoint stores it. */
export function loginName(person: SamplePerson): string {
  return `i:0#.f|membership|${person.address}`;
}

function hasMailbox(index: number): boolean {
  return index % NO_MAILBOX_EVERY !== NO_MAILBOX_EVERY - 1;
}

/** Everybody with rights on the site. */
export function siteUsers(volunteers: readonly SamplePerson[]): UserDefinition[] {
  const user = (id: number, person: SamplePerson): UserDefinition => ({
    id,
    loginName: loginName(person),
    title: person.name,
    email: person.address,
  });
  return [
    { ...user(ORGANISER_ID, ORGANISER), isSiteAdmin: true },
    user(STAFF_ID, STAFF),
    user(EDITOR_ID, EDITOR),
    ...volunteers.map((person, index) => ({ ...user(volunteerUserId(index), person), ...(hasMailbox(index) ? {} : { email: "" }) })),
  ];
}

/** Owners, members and visitors, as every site has them, and the organisers. */
export function siteGroups(volunteers: readonly SamplePerson[]): GroupDefinition[] {
  return [
    { id: GROUP_IDS.owners, title: "プラっと相談 所有者", memberIds: [ORGANISER_ID], level: "Full Control" },
    {
      id: GROUP_IDS.visitors,
      title: "プラっと相談 閲覧者",
      memberIds: [STAFF_ID, ...volunteers.map((_, index) => volunteerUserId(index))],
      level: "Read",
    },
    { id: GROUP_IDS.members, title: "プラっと相談 メンバー", memberIds: [EDITOR_ID], level: "Edit" },
    { id: GROUP_IDS.organisers, title: ORGANISERS.title.ja, memberIds: [ORGANISER_ID] },
  ];
}

function drawGuid(random: Random): string {
  const digits = (count: number): string => Array.from({ length: count }, () => random.whole(0, 15).toString(16)).join("");
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${random.pick(["8", "9", "a", "b"])}${digits(3)}-${digits(12)}`;
}

const PRESENCES = [
  { availability: "Available", activity: "Available" },
  { availability: "Busy", activity: "InAMeeting" },
  { availability: "Away", activity: "Away" },
  { availability: "DoNotDisturb", activity: "Presenting" },
  { availability: "Offline", activity: "Offline" },
] as const;

function account(random: Random, person: SamplePerson): GraphUser {
  return {
    id: drawGuid(random),
    userPrincipalName: person.address,
    mail: person.address,
    displayName: person.name,
    givenName: person.givenName,
    surname: person.surname,
    jobTitle: null,
    department: null,
    officeLocation: null,
    preferredLanguage: "ja-JP",
    accountEnabled: true,
    presence: random.pick(PRESENCES),
  };
}

/** The organiser, the editor, the colleague who reads and the one without rights, as the directory of accounts knows them. */
export function otherAccounts(random: Random): GraphUser[] {
  return [
    { ...account(random, ORGANISER), department: "大臣官房業務合理化推進室", officeLocation: "東京" },
    { ...account(random, STAFF), department: "北米局北米第一課", jobTitle: "課長補佐", officeLocation: "東京" },
    { ...account(random, EDITOR), department: "大臣官房業務合理化推進室", officeLocation: "東京" },
    { ...account(random, OUTSIDER), officeLocation: "東京" },
  ];
}

/**
 * A volunteer as the directory of accounts knows them. Many have no portrait; a few have no mailbox.
 *
 * Profile and portrait are drawn when somebody looks at them: an organisation of thousands would start a second later.
 */
export function volunteerAccount(random: Random, person: SamplePerson, profile: () => Profile, index: number): GraphUser {
  const now = lazy(() => profile().career.stints.at(-1));
  const known = account(random, person);
  const portrait = random.chance(PHOTO_SHARE) ? lazy(() => drawStonePhoto(random)) : undefined;
  return {
    ...known,
    mail: hasMailbox(index) ? person.address : null,
    get jobTitle() {
      return now()?.role ?? null;
    },
    get department() {
      const stint = now();
      return stint === undefined ? null : placeName(stint);
    },
    get officeLocation() {
      return now()?.posting.cityJa || "東京";
    },
    get photo() {
      return portrait?.();
    },
  };
}
