import type { GraphUser } from "../definition/tenantDefinition";
import { errorCode, hanako, jiro, SampleTenant, taro, ORIGIN } from "../testing/sampleTenant";

const EVENTUAL = { ConsistencyLevel: "eventual" };
const many = Array.from({ length: 120 }, (_, index): GraphUser => ({
  ...hanako,
  id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  displayName: `Person ${index}`,
  userPrincipalName: `p${index}@sample.example`,
  mail: `p${index}@sample.example`,
}));

interface Users {
  readonly "@odata.context": string;
  readonly "@odata.count"?: number;
  readonly "@odata.nextLink"?: string;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

async function users(tenant: SampleTenant, query: string, headers: Record<string, string> = {}): Promise<Users> {
  const response = await tenant.get(`/users${query}`, headers);
  expect(response.status).toBe(200);
  return (await response.json()) as Users;
}
const namesOf = ({ value }: Users): unknown[] => value.map(({ userPrincipalName }) => userPrincipalName);

it("lists users with Graph's default properties, or with the selected ones", async () => {
  const all = await users(new SampleTenant(), "");
  expect(all["@odata.context"]).toBe("https://graph.microsoft.com/v1.0/$metadata#users");
  expect(namesOf(all)).toEqual([hanako.userPrincipalName, taro.userPrincipalName, jiro.userPrincipalName]);
  expect(await users(new SampleTenant(), "?$select=id,mail")).toEqual({
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users(id,mail)",
    value: [
      { id: hanako.id, mail: hanako.mail },
      { id: taro.id, mail: null },
      { id: jiro.id, mail: jiro.mail },
    ],
  });
});

it.each([
  ["startswith(displayName,'鈴木')", [taro.userPrincipalName]],
  ["mail eq 'HANAKO.yamada@sample.example'", [hanako.userPrincipalName]],
  ["userPrincipalName eq 'taro@sample.example' or mail eq 'nobody@sample.example'", [taro.userPrincipalName]],
  ["accountEnabled eq false", []],
])("filters by %s", async (filter, expected) => {
  expect(namesOf(await users(new SampleTenant(), `?$filter=${encodeURIComponent(filter)}`))).toEqual(expected);
});

it.each([
  ["endswith(mail,'yamada@sample.example')", 1],
  ["mail ne null", 2],
  ["not startswith(displayName,'鈴木')", 2],
])("filters by %s in advanced queries only", async (filter, count) => {
  const tenant = new SampleTenant();
  const query = `?$filter=${encodeURIComponent(filter)}&$count=true`;
  const refused = await tenant.get(`/users${query}`);
  expect(refused.status).toBe(400);
  expect(await errorCode(refused)).toBe("Request_UnsupportedQuery");
  const advanced = await users(tenant, query, EVENTUAL);
  expect(advanced["@odata.count"]).toBe(count);
  expect(advanced.value).toHaveLength(count);
});

it("counts only where eventual consistency is accepted", async () => {
  expect((await users(new SampleTenant(), "?$count=true"))["@odata.count"]).toBeUndefined();
  expect((await users(new SampleTenant(), "?$count=true", EVENTUAL))["@odata.count"]).toBe(3);
});

it.each([
  ['"displayName:花"', [hanako.userPrincipalName]],
  ['"displayName:花子 山"', [hanako.userPrincipalName]],
  ['"mail:hanako"', [hanako.userPrincipalName]],
  ['"mail:yamada"', []],
  ['"mail:hanako" OR "userPrincipalName:TARO"', [hanako.userPrincipalName, taro.userPrincipalName]],
  ['"mail:hanako" AND "userPrincipalName:taro"', []],
  ['"userPrincipalName:taro" OR "mail:hanako" AND "displayName:鈴木"', [taro.userPrincipalName]],
  ['("userPrincipalName:taro" OR "mail:hanako") AND "displayName:花子"', [hanako.userPrincipalName]],
])("searches for %s", async (search, expected) => {
  expect(namesOf(await users(new SampleTenant(), `?$search=${encodeURIComponent(search)}`, EVENTUAL))).toEqual(expected);
});

it.each<[search: string, found: readonly string[]]>([
  ['"displayName:Rosa \\"Ro\\" AND OR Luz"', ["rosa@sample.example"]],
  ['"displayName:C:\\\\Dir"', ["dir@sample.example"]],
  ['"displayName:(Desk)"', ["dir@sample.example"]],
])("searches for %s, whose quotes, backslashes, operators and parentheses are text", async (search, found) => {
  const people = [
    {
      ...hanako,
      id: "00000000-0000-4000-8000-0000000000c1",
      userPrincipalName: "rosa@sample.example",
      displayName: 'Rosa "Ro" And Or Luz',
    },
    { ...hanako, id: "00000000-0000-4000-8000-0000000000c2", userPrincipalName: "dir@sample.example", displayName: "C:\\Dir (Desk)" },
  ];
  const tenant = new SampleTenant({ users: people, teams: [] });
  tenant.login = "rosa@sample.example";
  expect(namesOf(await users(tenant, `?$search=${encodeURIComponent(search)}`, EVENTUAL))).toEqual(found);
});

it("searches only where eventual consistency is accepted", async () => {
  const response = await new SampleTenant().get("/users?$search=%22displayName:a%22");
  expect(response.status).toBe(400);
  expect(await errorCode(response)).toBe("Request_UnsupportedQuery");
});

it("sorts by name, and with a condition only in advanced queries", async () => {
  const tenant = new SampleTenant({ users: many });
  tenant.login = "p0@sample.example";
  expect(namesOf(await users(tenant, "?$orderby=displayName%20desc&$top=2"))).toEqual(["p99@sample.example", "p98@sample.example"]);
  expect((await tenant.get("/users?$orderby=displayName&$filter=startswith(displayName,'P')")).status).toBe(400);
  expect(namesOf(await users(tenant, "?$orderby=displayName&$filter=startswith(displayName,'P')&$count=true&$top=1", EVENTUAL))).toEqual([
    "p0@sample.example",
  ]);
});

it.each([
  ["", [100, 20]],
  ["?$top=50&$select=userPrincipalName", [50, 50, 20]],
])("hands out %s page by page, each person once", async (query, sizes) => {
  const tenant = new SampleTenant({ users: many });
  tenant.login = "p0@sample.example";
  const pages: Users[] = [];
  for (let next: string | undefined = `/users${query}`; next !== undefined;) {
    const page: Users = await users(tenant, next.slice("/users".length));
    pages.push(page);
    next = page["@odata.nextLink"]?.replace(`${ORIGIN}/graph/v1.0`, "");
  }
  expect(pages.map(({ value }) => value.length)).toEqual(sizes);
  expect(pages.flatMap(namesOf)).toEqual(many.map(({ userPrincipalName }) => userPrincipalName));
});

it.each([
  "?$top=0",
  "?$top=1&$top=2",
  "?$top=1000",
  "?$top=many",
  "?$skiptoken=nonsense",
  "?$filter=displayName",
  "?$orderby=,",
  "?$orderby=displayName%20down",
  "?$count=maybe",
  "?$filter=accountEnabled%20eq%20'true'",
  "?$filter=displayName%20in%20('a',5)",
  "?$filter=mail%20eq%20null%20or%20not%20startswith(accountEnabled,'t')",
  "?$select=id,,mail",
])("refuses %s", async (query) => {
  const response = await new SampleTenant().get(`/users${query}`);
  expect(response.status).toBe(400);
  expect(await errorCode(response)).toBe("BadRequest");
});

it.each([
  "displayName",
  '"nothing"',
  '"mail:"',
  "",
  '"mail:a',
  "mail:a",
  '"mail:a" "mail:b"',
  '"mail:a" and "mail:b"',
  '"mail:a" AND',
  'OR "mail:a"',
  '("mail:a"',
  '"mail:a")',
  "()",
  '"mail:a\\b"',
  '"mail:a" ANDY "mail:b"',
  `${"(".repeat(100)}"mail:a"${")".repeat(100)}`,
])("refuses the search %s", async (search) => {
  const response = await new SampleTenant().get(`/users?$search=${encodeURIComponent(search)}`, EVENTUAL);
  expect([response.status, await errorCode(response)]).toEqual([400, "BadRequest"]);
});

it.each([
  "?$expand=manager",
  "?$filter=city%20eq%20'x'",
  "?$orderby=mail",
  "?$orderby=displayName,mail",
  "?$orderby=manager/displayName",
  "?$skip=1",
])("does not guess what %s would answer", async (query) => {
  expect((await new SampleTenant().get(`/users${query}`)).status).toBe(501);
});
