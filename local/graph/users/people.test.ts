import type { GraphUser } from "../definition/tenantDefinition";
import { hanako, jiro, SampleTenant, taro, ORIGIN } from "../testing/sampleTenant";

const WIDE = { "X-PeopleQuery-QuerySources": "Mailbox,Directory" };

interface People {
  readonly "@odata.nextLink"?: string;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

const known: GraphUser = { ...hanako, people: [jiro.id, taro.id], businessPhones: ["+81 3 5555 0100"] };
const tenantOf = (): SampleTenant => new SampleTenant({ users: [known, { ...taro, people: [known.id] }, jiro], teams: [] });

async function people(path: string, headers: Record<string, string> = {}, tenant = tenantOf()): Promise<People> {
  const response = await tenant.get(path, headers);
  expect(response.status).toBe(200);
  return (await response.json()) as People;
}
const idsOf = ({ value }: People): unknown[] => value.map(({ id }) => id);

it("tells who matters most to the caller first", async () => {
  const all = await people("/me/people");
  expect(idsOf(all)).toEqual([jiro.id, taro.id]);
  expect(all.value[0]).toMatchObject({
    displayName: jiro.displayName,
    scoredEmailAddresses: [{ address: jiro.mail, relevanceScore: -1 }],
    personType: { class: "Person", subclass: "OrganizationUser" },
  });
  expect(all.value[1]).toMatchObject({ scoredEmailAddresses: [] });
});

it("tells who matters to somebody else, and nobody where nothing is known", async () => {
  expect(idsOf(await people(`/users/${taro.id}/people`))).toEqual([known.id]);
  expect((await people(`/users/${jiro.id}/people`)).value).toEqual([]);
});

it("hands people out page by page", async () => {
  const first = await people("/me/people?$top=1");
  expect(idsOf(first)).toEqual([jiro.id]);
  const second = await people((first["@odata.nextLink"] ?? "").replace(`${ORIGIN}/graph/v1.0`, ""));
  expect(idsOf(second)).toEqual([taro.id]);
  expect(second["@odata.nextLink"]).toBeUndefined();
});

it("searches the people that matter, and the directory where it is asked for", async () => {
  const query = `?$search=${encodeURIComponent('"山"')}`;
  expect((await people(`/me/people${query}`)).value).toEqual([]);
  expect(idsOf(await people(`/me/people${query}`, WIDE))).toEqual([known.id]);
  expect(idsOf(await people("/me/people?$search=%22jiro%22"))).toEqual([jiro.id]);
});

it.each([
  ["personType/class eq 'Person'and personType/subclass eq 'OrganizationUser'", 2],
  ["personType/subclass eq 'PersonalContact'", 0],
])("filters by %s", async (filter, count) => {
  expect((await people(`/me/people?$filter=${encodeURIComponent(filter)}&$top=10`)).value).toHaveLength(count);
});

it("sends the selected properties only", async () => {
  expect(await people("/me/people?$select=displayName&$top=1")).toMatchObject({
    "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#users('${known.id}')/people(displayName)`,
    value: [{ displayName: jiro.displayName }],
  });
});

it.each([
  ["$top=0", 400],
  ["$skip=-1", 400],
  ["$search=%22%22", 400],
  ["$filter=displayName%20eq%20'x'", 501],
  ["$orderby=displayName", 501],
])("answers %s with %i", async (query, status) => {
  expect((await tenantOf().get(`/me/people?${query}`)).status).toBe(status);
});

it("needs People.Read for the caller's own people, and People.Read.All for those of others", async () => {
  const tenant = tenantOf();
  tenant.scopes = ["People.Read"];
  expect((await tenant.get("/me/people")).status).toBe(200);
  expect((await tenant.get(`/users/${taro.id}/people`)).status).toBe(403);
});
