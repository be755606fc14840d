import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import type { ListDefinition } from "../sharepoint/definition/siteDefinition";
import { startService } from "./service";
import type { ServiceUnderTest } from "./service";
import { conformanceSite, GROUP_IDS } from "./site";

const LISTS: readonly ListDefinition[] = [
  {
    url: "Lists/Secrets",
    title: "Secrets",
    template: 100,
    fieldsXml: [],
    grants: [{ principalId: GROUP_IDS.owners, level: "Full Control" }],
    items: [{ Title: "Secret" }],
  },
  {
    url: "Lists/Open",
    title: "Open",
    template: 100,
    fieldsXml: ['<Field Type="Lookup" Name="Secret" DisplayName="Secret" List="Lists/Secrets" ShowField="Title" />'],
    items: [{ Title: "Points to a secret", SecretId: 1 }],
  },
  {
    url: "Lists/Moderated",
    title: "Moderated",
    template: 100,
    enableModeration: true,
    fieldsXml: [],
    items: [{ Title: "Waiting", OData__ModerationStatus: 2 }],
  },
  {
    url: "Lists/Pointing",
    title: "Pointing",
    template: 100,
    fieldsXml: ['<Field Type="Lookup" Name="To" DisplayName="To" List="Lists/Moderated" ShowField="Title" />'],
    items: [{ Title: "Points to what waits", ToId: 1 }],
  },
];

let service: ServiceUnderTest;
beforeAll(async () => {
  const site = conformanceSite();
  service = await startService({ ...site, lists: [...site.lists, ...LISTS] });
});
afterAll(() => service.end());

/** What the owner, who may open the list that is looked up, and the member, who may not, are answered. */
const asked = async (what: (person: "owner" | "member") => Promise<unknown>): Promise<unknown> => [
  await what("owner"),
  await what("member"),
];
const read = async (person: "owner" | "member", query: string): Promise<unknown> =>
  (await service.http(person, `_api/web/lists/getByTitle('Open')/${query}`)).json;

describe("what is looked up in a list that one may not open", () => {
  it("is empty, its id is not", async () => {
    expect(
      await asked(async (person) =>
        service.pnp(person).web.lists.getByTitle("Open").items.getById(1).select("SecretId", "Secret/Title").expand("Secret")(),
      ),
    ).toMatchObject([
      { SecretId: 1, Secret: { Title: "Secret" } },
      { SecretId: 1, Secret: { Title: null } },
    ]);
  });

  it("is empty as a text", async () => {
    expect(await asked((person) => read(person, "items(1)/FieldValuesAsText?$select=Secret"))).toEqual([
      { Secret: "Secret" },
      { Secret: "" },
    ]);
  });

  it("is marked as secret in rows", async () => {
    const rows = await asked((person) =>
      service.pnp(person).web.lists.getByTitle("Open").renderListDataAsStream({
        ViewXml: "<View><ViewFields><FieldRef Name='Secret' /></ViewFields></View>",
      }),
    );
    expect(rows).toMatchObject([
      { Row: [{ Secret: [{ lookupId: 1, lookupValue: "Secret", isSecretFieldValue: false }] }] },
      { Row: [{ Secret: [{ lookupId: 1, lookupValue: "", isSecretFieldValue: true }] }] },
    ]);
  });

  it("is found by no filter, in OData or CAML", async () => {
    expect(await asked((person) => read(person, "items?$select=Title&$filter=Secret/Title eq 'Secret'"))).toEqual([
      { value: [{ Title: "Points to a secret" }] },
      { value: [] },
    ]);
    const ViewXml = "<View><Query><Where><Eq><FieldRef Name='Secret' /><Value Type='Lookup'>Secret</Value></Eq></Where></Query></View>";
    const found = await asked(
      async (person) => (await service.pnp(person).web.lists.getByTitle("Open").getItemsByCAMLQuery({ ViewXml })).length,
    );
    expect(found).toEqual([1, 0]);
  });
});

describe("what is looked up in an item that waits for approval", () => {
  const pointing = async (query: string): Promise<unknown> =>
    asked(async (person) => (await service.http(person, `_api/web/lists/getByTitle('Pointing')/${query}`)).json);

  it("is empty to whoever does not see the item, its id is not", async () => {
    expect(await pointing("items(1)?$select=ToId,To/Title&$expand=To")).toMatchObject([
      { ToId: 1, To: { Title: "Waiting" } },
      { ToId: 1, To: { Title: null } },
    ]);
    expect(await pointing("items(1)/FieldValuesAsText?$select=To")).toEqual([{ To: "Waiting" }, { To: "" }]);
  });

  it("is found by no filter", async () => {
    expect(await pointing("items?$select=Title&$filter=To/Title eq 'Waiting'")).toEqual([
      { value: [{ Title: "Points to what waits" }] },
      { value: [] },
    ]);
  });
});
