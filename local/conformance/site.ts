import type { FileDefinition, ItemDefinition, SiteDefinition } from "../sharepoint/definition/siteDefinition";

/** Server-relative address of the web that the cases ask. */
export const WEB = "/sites/conformance";

/** People of the site by what they may do: a site admin, a member of each group, and somebody without rights. */
export const LOGINS = {
  admin: "i:0#.f|membership|admin@conformance.example",
  owner: "i:0#.f|membership|owner@conformance.example",
  member: "i:0#.f|membership|member@conformance.example",
  colleague: "i:0#.f|membership|colleague@conformance.example",
  visitor: "i:0#.f|membership|visitor@conformance.example",
  outsider: "i:0#.f|membership|outsider@conformance.example",
} as const;

export type PersonName = keyof typeof LOGINS;

/** Ids of the people in the site's user list. */
export const USER_IDS: Readonly<Record<PersonName, number>> = { admin: 1, owner: 2, member: 3, colleague: 4, visitor: 5, outsider: 6 };

/** Ids of the site's groups. */
export const GROUP_IDS = { owners: 21, members: 22, visitors: 23 } as const;

const CITIES: readonly ItemDefinition[] = [
  { Title: "Nairobi", Code: "nbo", Country: "Kenya" },
  { Title: "Bangkok", Code: "bkk", Country: "Thailand" },
  { Title: "東京", Code: "tyo", Country: "Japan" },
];

/** Every column type an editor meets, filled in the first item and empty in the second. */
const EVERYTHING: readonly ItemDefinition[] = [
  {
    Title: "Filled",
    Body: "First line\nsecond & <third>",
    Amount: 12.5,
    Price: 1000,
    Colour: "red",
    Tags: ["a", "b"],
    Done: true,
    At: "2026-04-01T03:04:05Z",
    Day: "2026-04-01T15:00:00Z",
    Link: { Url: "https://www.example.com/a?b=c&d=e", Description: "A link" },
    PersonId: 3,
    PeopleId: [3, 4],
    CityId: 1,
    CitiesId: [1, 3],
    AuthorId: 3,
    Created: "2026-01-02T03:04:05Z",
    Modified: "2026-02-03T04:05:06Z",
  },
  { Title: "Empty", Colour: null, AuthorId: 4, Created: "2026-01-02T03:04:05Z" },
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Files of a document library, in two folders. */
const DOCUMENTS: readonly FileDefinition[] = [
  { path: "a b.png", contentType: "image/png", bytes: bytesOf("picture") },
  { path: "it's 100%.txt", contentType: "text/plain", bytes: bytesOf("quoted") },
  { path: "news/写真.svg", contentType: "image/svg+xml", bytes: bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  { path: "news/old/page.html", contentType: "text/html", bytes: bytesOf("<p>old</p>") },
];

const EVERYTHING_COLUMNS = [
  '<Field Type="Note" Name="Body" DisplayName="Body" NumLines="6" />',
  '<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" Min="-1000" Max="1000000" />',
  '<Field Type="Currency" Name="Price" DisplayName="Price" LCID="1041" />',
  '<Field Type="Choice" Name="Colour" DisplayName="Colour"><Default>blue &amp; green</Default><CHOICES><CHOICE>red</CHOICE><CHOICE>blue &amp; green</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE><CHOICE>c</CHOICE></CHOICES></Field>',
  '<Field Type="Boolean" Name="Done" DisplayName="Done"><Default>0</Default></Field>',
  '<Field Type="DateTime" Name="At" DisplayName="At" Format="DateTime" />',
  '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
  '<Field Type="URL" Name="Link" DisplayName="Link" Format="Hyperlink" />',
  '<Field Type="User" Name="Person" DisplayName="Person" />',
  '<Field Type="UserMulti" Name="People" DisplayName="People" Mult="TRUE" />',
  '<Field Type="Lookup" Name="City" DisplayName="City" List="Lists/Cities" ShowField="Title" />',
  '<Field Type="LookupMulti" Name="Cities" DisplayName="Cities" List="Lists/Cities" ShowField="Title" Mult="TRUE" />',
];

const APPROVED: readonly ItemDefinition[] = [
  { Title: "Approved", AuthorId: 3, OData__ModerationStatus: 0 },
  { Title: "Rejected", AuthorId: 3, OData__ModerationStatus: 1, OData__ModerationComments: "Not yet" },
  { Title: "Pending", AuthorId: 4, OData__ModerationStatus: 2 },
];

/**
 * The site that the cases ask; its web is Japanese, in Tokyo's time, as names and times must not depend on English.
 *
 * @param numbers - items of the list `Numbers`: 1 to so many
 */
export function conformanceSite(numbers = 250): SiteDefinition {
  return {
    url: WEB,
    title: "Conformance",
    language: 1041,
    timeZone: "Asia/Tokyo",
    users: [
      { id: 1, loginName: LOGINS.admin, title: "Ada Admin", email: "admin@conformance.example", isSiteAdmin: true },
      { id: 2, loginName: LOGINS.owner, title: "Olivia Owner", email: "owner@conformance.example" },
      { id: 3, loginName: LOGINS.member, title: "Max Member", email: "member@conformance.example" },
      { id: 4, loginName: LOGINS.colleague, title: "Carla Colleague", email: "colleague@conformance.example" },
      { id: 5, loginName: LOGINS.visitor, title: "Vera Visitor", email: "" },
      { id: 6, loginName: LOGINS.outsider, title: "Otto Outsider", email: "outsider@conformance.example" },
      { id: 9, loginName: "c:0(.s|true", title: "Everyone", email: "" },
    ],
    groups: [
      { id: GROUP_IDS.owners, title: "Conformance Owners", memberIds: [2], level: "Full Control" },
      { id: GROUP_IDS.members, title: "Conformance Members", memberIds: [3, 4], level: "Contribute" },
      { id: GROUP_IDS.visitors, title: "Conformance Visitors", memberIds: [5], level: "Read" },
    ],
    lists: [
      {
        url: "Lists/Cities",
        title: "Cities",
        template: 100,
        itemTitle: "都市",
        items: CITIES,
        fieldsXml: [
          '<Field Type="Text" Name="Code" DisplayName="コード" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="20" />',
          '<Field Type="Text" Name="Country" DisplayName="Country" />',
        ],
      },
      { url: "Lists/Everything", title: "Everything", template: 100, fieldsXml: EVERYTHING_COLUMNS, items: EVERYTHING },
      {
        url: "Lists/Numbers",
        title: "Numbers",
        template: 100,
        fieldsXml: [
          '<Field Type="Number" Name="Value" DisplayName="Value" Indexed="TRUE" />',
          '<Field Type="Number" Name="Plain" DisplayName="Plain" />',
        ],
        items: Array.from({ length: numbers }, (_, at) => ({ Title: `Number ${at + 1}`, Value: at + 1, Plain: (at + 1) % 7 })),
      },
      {
        url: "Lists/Approved",
        title: "Approved",
        template: 100,
        enableModeration: true,
        fieldsXml: [],
        items: APPROVED,
      },
      {
        url: "Lists/Own",
        title: "Own",
        template: 100,
        readSecurity: 2,
        writeSecurity: 2,
        fieldsXml: [],
        items: [
          { Title: "Member's", AuthorId: 3 },
          { Title: "Colleague's", AuthorId: 4 },
        ],
      },
      {
        url: "Documents",
        title: "Documents",
        template: 101,
        fieldsXml: ['<Field Type="Text" Name="Topic" DisplayName="Topic" />'],
        files: DOCUMENTS,
      },
      {
        url: "Vetted",
        title: "Vetted",
        template: 101,
        enableModeration: true,
        fieldsXml: [],
        files: [{ path: "rules.txt", contentType: "text/plain", bytes: bytesOf("rules") }],
      },
      {
        url: "Closed",
        title: "Closed",
        template: 101,
        fieldsXml: [],
        grants: [{ principalId: GROUP_IDS.owners, level: "Full Control" }],
        files: [{ path: "secret.txt", contentType: "text/plain", bytes: bytesOf("secret") }],
      },
      {
        url: "SitePages",
        title: "サイトのページ",
        template: 119,
        fieldsXml: ['<Field Type="Boolean" Name="Story" DisplayName="Story" Indexed="TRUE" />'],
        items: [{ Title: "Home", FileLeafRef: "Home.aspx", AuthorId: 2, PromotedState: 0, OData__ModerationStatus: 0 }],
      },
    ],
  };
}
