import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ItemDefinition, SiteDefinition } from "../definition/siteDefinition";
import { createSharePoint } from "../index";
import type { SharePoint } from "../index";

/** Where the sample site is. */
export const ORIGIN = "http://127.0.0.1:4410";
export const WEB = "/sites/sample";

/** People of the sample site, by what they may do. */
export const PEOPLE = {
  owner: "i:0#.f|membership|owner@sample.example",
  writer: "i:0#.f|membership|writer@sample.example",
  reader: "i:0#.f|membership|reader@sample.example",
  stranger: "i:0#.f|membership|stranger@sample.example",
} as const;

export type PersonName = keyof typeof PEOPLE;

const CITIES: readonly ItemDefinition[] = [
  { Title: "Nairobi", Code: "nbo", Country: "Kenya" },
  { Title: "Bangkok", Code: "bkk", Country: "Thailand" },
  { Title: "東京", Code: "tyo", Country: "Japan" },
];

/** Lists that between them have every type of column. */
export function sampleSite(notes: Iterable<ItemDefinition> = []): SiteDefinition {
  return {
    url: WEB,
    title: "Sample",
    language: 1041,
    timeZone: "Asia/Tokyo",
    users: [
      { id: 1, loginName: PEOPLE.owner, title: "Olivia Owner", email: "owner@sample.example" },
      { id: 2, loginName: PEOPLE.writer, title: "Walter Writer", email: "writer@sample.example" },
      { id: 3, loginName: PEOPLE.reader, title: "Rita Reader", email: "" },
      { id: 4, loginName: PEOPLE.stranger, title: "Steve Stranger", email: "stranger@sample.example" },
      { id: 9, loginName: "c:0(.s|true", title: "Everyone", email: "" },
    ],
    groups: [
      { id: 11, title: "Sample Owners", memberIds: [1], level: "Full Control" },
      { id: 12, title: "Sample Members", memberIds: [2], level: "Contribute" },
      { id: 13, title: "Sample Visitors", memberIds: [3], level: "Read" },
    ],
    lists: [
      {
        url: "Lists/Cities",
        title: "Cities",
        template: 100,
        itemTitle: "都市",
        fieldsXml: [
          '<Field Type="Text" Name="Code" DisplayName="コード" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="20" />',
          '<Field Type="Text" Name="Country" DisplayName="Country" />',
        ],
        items: CITIES,
      },
      {
        url: "Lists/Notes",
        title: "Notes",
        template: 100,
        fieldsXml: [
          '<Field Type="Note" Name="Body" DisplayName="Body" NumLines="6" />',
          '<Field Type="Choice" Name="Colour" DisplayName="Colour"><Default>red</Default><CHOICES><CHOICE>red</CHOICE><CHOICE>blue &amp; green</CHOICE></CHOICES></Field>',
          '<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
          '<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" />',
          '<Field Type="Boolean" Name="Done" DisplayName="Done"><Default>0</Default></Field>',
          '<Field Type="DateTime" Name="At" DisplayName="At" Format="DateTime" />',
          '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
          '<Field Type="URL" Name="Link" DisplayName="Link" Format="Hyperlink" />',
          '<Field Type="User" Name="Person" DisplayName="Person" />',
          '<Field Type="UserMulti" Name="People" DisplayName="People" Mult="TRUE" />',
          '<Field Type="Lookup" Name="City" DisplayName="City" List="Lists/Cities" ShowField="Title" Indexed="TRUE" />',
          '<Field Type="LookupMulti" Name="Cities" DisplayName="Cities" List="Lists/Cities" ShowField="Title" Mult="TRUE" />',
        ],
        items: notes,
      },
      {
        url: "Lists/Profiles",
        title: "Profiles",
        template: 100,
        enableModeration: true,
        writeSecurity: 2,
        fieldsXml: ['<Field Type="User" Name="Person" DisplayName="Person" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" />'],
        grants: [
          { principalId: 11, level: "Full Control" },
          { principalId: 12, level: "Contribute" },
          { principalId: 13, level: "Contribute" },
        ],
      },
      {
        url: "SitePages",
        title: "Site Pages",
        template: 119,
        fieldsXml: ['<Field Type="Boolean" Name="Story" DisplayName="Story" Indexed="TRUE" />'],
        items: [
          {
            Title: "First story",
            FileLeafRef: "First story.aspx",
            Story: true,
            PromotedState: 2,
            FirstPublishedDate: "2026-04-01T00:00:00Z",
            AuthorId: 1,
            BannerImageUrl: { Url: `${ORIGIN}/picture.png`, Description: "A picture" },
            Description: "Lead",
            OData__ModerationStatus: 0,
          },
          { Title: "Draft", FileLeafRef: "Draft.aspx", AuthorId: 1, OData__ModerationStatus: 3 },
        ],
      },
    ],
  };
}

export interface Sample {
  readonly sharePoint: SharePoint;
  /** Requests that were answered 501. */
  readonly notBuilt: readonly string[];
  readonly folder: string;
  /** A request below `_api/` by a person. */
  ask(person: PersonName | undefined, path: string, init?: RequestInit): Promise<Response>;
  /** A digest of the person. */
  digest(person: PersonName): string;
  /** A change with its digest; the verb goes into the header as clients send it. */
  change(person: PersonName, verb: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  end(): void;
}

const PERSON_HEADER = "X-Test-Person";

/** Starts the sample site in a folder of its own. */
export function startSample(notes?: Iterable<ItemDefinition>): Sample {
  const folder = mkdtempSync(join(tmpdir(), "sharepoint-"));
  const notBuilt: string[] = [];
  const sharePoint = createSharePoint({
    database: join(folder, "site.db"),
    origin: ORIGIN,
    whoIs: (request) => request.headers.get(PERSON_HEADER) ?? undefined,
    onNotBuilt: (what) => notBuilt.push(what),
  });
  sharePoint.provision(sampleSite(notes));
  const ask: Sample["ask"] = async (person, path, init = {}) => {
    const headers = new Headers({
      Accept: "application/json;odata=nometadata",
      ...(person === undefined ? {} : { [PERSON_HEADER]: PEOPLE[person] }),
    });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    return sharePoint.app.fetch(new Request(`${ORIGIN}${WEB}/_api/${path}`, { ...init, headers }));
  };
  const digest: Sample["digest"] = (person) => {
    const facts = sharePoint.pageFacts(WEB, PEOPLE[person]);
    if (facts === undefined) throw new Error(`${person} may not open the web.`);
    return facts.formDigest.value;
  };
  return {
    sharePoint,
    notBuilt,
    folder,
    ask,
    digest,
    change: (person, verb, path, body, headers = {}) =>
      ask(person, path, {
        method: "POST",
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        headers: {
          "Content-Type": "application/json;charset=utf-8",
          "X-RequestDigest": digest(person),
          ...(verb === "POST" ? {} : { "X-HTTP-Method": verb }),
          ...headers,
        },
      }),
    end: () => {
      sharePoint.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
