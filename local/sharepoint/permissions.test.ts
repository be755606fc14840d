import { PEOPLE, startSample, WEB } from "./testing/sampleSite";
import type { PersonName, Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "First", AuthorId: 1 }])));
afterEach(() => {
  expect(sample.notBuilt).toEqual([]);
  sample.end();
});

const list = (title: string): string => `web/lists/getByTitle('${title}')`;
const titles = async (person: PersonName, title: string): Promise<unknown[]> => {
  const { value } = (await (await sample.ask(person, `${list(title)}/items?$select=Title`)).json()) as { value: { Title: string }[] };
  return value.map(({ Title }) => Title);
};
const status = async (answer: Promise<Response>): Promise<number> => (await answer).status;
const addProfile = async (person: PersonName, id: number): Promise<number> => {
  const answer = await sample.change(person, "POST", `${list("Profiles")}/items`, { Title: person, PersonId: id });
  return ((await answer.json()) as { Id: number }).Id;
};

describe("who may open the web", () => {
  it.each([undefined, "stranger"] as const)("is not %s", async (person) => {
    const answer = await sample.ask(person, "web");
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" } });
  });

  it("gets the page's facts, and nobody else does", () => {
    expect(sample.sharePoint.pageFacts(WEB, PEOPLE.stranger)).toBeUndefined();
    expect(sample.sharePoint.pageFacts(WEB, PEOPLE.reader)).toMatchObject({
      webTitle: "Sample",
      language: 1041,
      user: { id: 3, title: "Rita Reader" },
      webPermissions: { High: 176, Low: 138612833 },
    });
  });

  it("is told their permissions as texts", async () => {
    expect(await (await sample.ask("reader", `${list("Notes")}/EffectiveBasePermissions`)).json()).toEqual({
      High: "176",
      Low: "138612833",
    });
  });
});

describe("a reader", () => {
  it("may not change a list they may only read", async () => {
    expect(await status(sample.change("reader", "POST", `${list("Notes")}/items`, { Title: "No" }))).toBe(403);
    expect(await status(sample.change("reader", "MERGE", `${list("Notes")}/items(1)`, { Title: "No" }))).toBe(403);
    expect(await status(sample.change("writer", "MERGE", list("Notes"), { Title: "No" }))).toBe(403);
  });
});

describe("content approval", () => {
  it("shows a new item to its author and approvers until it is approved", async () => {
    const id = await addProfile("writer", 2);
    expect([await titles("writer", "Profiles"), await titles("owner", "Profiles"), await titles("reader", "Profiles")]).toEqual([
      ["writer"],
      ["writer"],
      [],
    ]);
    expect(await status(sample.ask("reader", `${list("Profiles")}/items(${id})`))).toBe(404);
    expect(await status(sample.change("owner", "MERGE", `${list("Profiles")}/items(${id})`, { OData__ModerationStatus: 0 }))).toBe(204);
    expect(await titles("reader", "Profiles")).toEqual(["writer"]);
  });

  it("sends an edit of its author back to pending, readers keeping the approved version", async () => {
    const path = `${list("Profiles")}/items(${await addProfile("writer", 2)})`;
    await sample.change("owner", "MERGE", path, { OData__ModerationStatus: 0 });
    await sample.change("writer", "MERGE", path, { Title: "edited" });
    expect(await titles("writer", "Profiles")).toEqual(["edited"]);
    expect(await titles("reader", "Profiles")).toEqual(["writer"]);
    expect(await (await sample.ask("owner", `${path}?$select=Title,OData__ModerationStatus`)).json()).toEqual({
      Title: "edited",
      OData__ModerationStatus: 2,
    });
    await sample.change("owner", "MERGE", path, { OData__ModerationStatus: 1, OData__ModerationComments: "Please add more." });
    expect(await (await sample.ask("writer", `${path}?$select=OData__ModerationStatus,OData__ModerationComments`)).json()).toEqual({
      OData__ModerationStatus: 1,
      OData__ModerationComments: "Please add more.",
    });
    expect(await titles("reader", "Profiles")).toEqual(["writer"]);
  });

  it("is for approvers only", async () => {
    const path = `${list("Profiles")}/items(${await addProfile("writer", 2)})`;
    expect(await status(sample.change("writer", "MERGE", path, { OData__ModerationStatus: 0 }))).toBe(403);
    expect(await titles("reader", "Profiles")).toEqual([]);
  });

  it("hides what waits once it is turned on by a request", async () => {
    await sample.change("owner", "MERGE", list("Notes"), { EnableModeration: true });
    await sample.change("writer", "POST", `${list("Notes")}/items`, { Title: "Waiting" });
    expect(await titles("reader", "Notes")).toEqual(["First"]);
    expect(await titles("writer", "Notes")).toEqual(["First", "Waiting"]);
  });
});

describe("item-level security", () => {
  it("lets people change only their own items", async () => {
    const path = `${list("Profiles")}/items(${await addProfile("writer", 2)})`;
    await sample.change("owner", "MERGE", path, { OData__ModerationStatus: 0 });
    expect(await status(sample.change("reader", "MERGE", path, { Title: "Not mine" }))).toBe(403);
    expect(await status(sample.change("reader", "DELETE", path))).toBe(403);
    expect(await status(sample.change("writer", "MERGE", path, { Title: "Mine" }))).toBe(204);
    expect(await status(sample.change("owner", "MERGE", path, { Title: "The organiser's" }))).toBe(204);
  });

  it("hides other people's items when the list says so", async () => {
    await sample.change("owner", "MERGE", list("Notes"), { ReadSecurity: 2 });
    await sample.change("writer", "POST", `${list("Notes")}/items`, { Title: "Mine" });
    expect([await titles("writer", "Notes"), await titles("reader", "Notes"), await titles("owner", "Notes")]).toEqual([
      ["Mine"],
      [],
      ["First", "Mine"],
    ]);
    expect(await status(sample.ask("writer", `${list("Notes")}/items(1)`))).toBe(404);
  });
});

describe("a list's own permissions", () => {
  it("start with the person who broke the inheritance, and are granted by level", async () => {
    const broken = await sample.change(
      "owner",
      "POST",
      `${list("Notes")}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`,
    );
    expect(await broken.json()).toEqual({ "odata.null": true });
    expect(await status(sample.ask("reader", `${list("Notes")}/items`))).toBe(403);
    const role = (await (await sample.ask("owner", "web/roledefinitions/getbytype(2)")).json()) as { Id: number; Name: string };
    expect(role.Name).toBe("閲覧");
    await sample.change("owner", "POST", `${list("Notes")}/roleassignments/addroleassignment(principalid=13, roledefid=${role.Id})`);
    expect(await status(sample.ask("reader", `${list("Notes")}/items`))).toBe(200);
    const { value } = (await (
      await sample.ask(
        "owner",
        `${list("Notes")}/roleassignments?$expand=Member,RoleDefinitionBindings&$select=PrincipalId,Member/Title,RoleDefinitionBindings/RoleTypeKind`,
      )
    ).json()) as { value: unknown[] };
    expect(value).toEqual([
      { Member: { Title: "Olivia Owner" }, RoleDefinitionBindings: [{ RoleTypeKind: 5 }], PrincipalId: 1 },
      { Member: { Title: "Sample Visitors" }, RoleDefinitionBindings: [{ RoleTypeKind: 2 }], PrincipalId: 13 },
    ]);
    await sample.change("owner", "POST", `${list("Notes")}/roleassignments/removeroleassignment(principalid=13, roledefid=${role.Id})`);
    expect(await status(sample.ask("reader", `${list("Notes")}/items`))).toBe(403);
    await sample.change("owner", "POST", `${list("Notes")}/resetroleinheritance`);
    expect(await status(sample.ask("reader", `${list("Notes")}/items`))).toBe(200);
  });

  it("reach everybody by the claim for everyone, who then may open the web too", async () => {
    expect(await status(sample.ask("stranger", "web"))).toBe(403);
    await sample.change("owner", "POST", `${list("Notes")}/breakroleinheritance(copyroleassignments=true)`);
    await sample.change("owner", "POST", `${list("Notes")}/roleassignments/addroleassignment(principalid=9, roledefid=1073741826)`);
    expect(await titles("stranger", "Notes")).toEqual(["First"]);
    expect(await status(sample.ask("stranger", "web"))).toBe(200);
    expect(await status(sample.ask("stranger", `${list("Cities")}/items`))).toBe(403);
  });

  it("are not for everybody to see", async () => {
    expect(await status(sample.ask("reader", `${list("Notes")}/roleassignments`))).toBe(403);
  });

  it("cannot be granted while it inherits, nor by a reader", async () => {
    expect(
      await status(
        sample.change("owner", "POST", `${list("Notes")}/roleassignments/addroleassignment(principalid=13, roledefid=1073741826)`),
      ),
    ).toBe(500);
    expect(await status(sample.change("reader", "POST", `${list("Notes")}/breakroleinheritance(copyroleassignments=true)`))).toBe(403);
  });
});

describe("people", () => {
  it.each([
    ["web/currentUser?$select=Title", { Title: "Rita Reader" }],
    ["web/siteusers/getByEmail('writer%40sample.example')?$select=Id", { Id: 2 }],
    ["web/siteusers(@v)?@v='i%3A0%23.f%7Cmembership%7Cwriter%40sample.example'&$select=Id", { Id: 2 }],
    ["web/siteusers/getById(2)?$select=LoginName", { LoginName: PEOPLE.writer }],
    ["web/associatedownergroup?$select=Title", { Title: "Sample Owners" }],
    ["web/sitegroups/getByName('Sample Members')?$select=Id", { Id: 12 }],
  ])("are found by %s", async (path, expected) => {
    expect(await (await sample.ask("reader", path)).json()).toEqual(expected);
  });

  it("are ensured by login or address, and refused when unknown", async () => {
    expect(await (await sample.change("reader", "POST", "web/ensureuser", { logonName: "writer@sample.example" })).json()).toMatchObject({
      Id: 2,
      PrincipalType: 1,
    });
    const unknown = await sample.change("reader", "POST", "web/ensureuser", { logonName: "nobody" });
    expect([
      unknown.status,
      ((await unknown.json()) as { "odata.error": { message: { value: string } } })["odata.error"].message.value,
    ]).toEqual([400, "指定されたユーザー nobody が見つかりませんでした。"]);
  });

  it("are picked by a part of their name, as JSON inside a text", async () => {
    const path = "sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser";
    const { value } = (await (
      await sample.change("reader", "POST", path, { queryParams: { QueryString: "rit", MaximumEntitySuggestions: 10, PrincipalType: 1 } })
    ).json()) as { value: string };
    expect((JSON.parse(value) as { DisplayText: string }[]).map(({ DisplayText }) => DisplayText)).toEqual([
      "Walter Writer",
      "Rita Reader",
    ]);
  });
});

describe("permissions of a single item", () => {
  const first = `${list("Notes")}/items(1)`;
  const READ = 1073741826;
  const hide = async (): Promise<void> => {
    expect(
      await status(sample.change("owner", "POST", `${first}/breakroleinheritance(copyroleassignments=false, clearsubscopes=false)`)),
    ).toBe(200);
  };

  it("hide it from everybody but those they name", async () => {
    await hide();
    expect([await titles("owner", "Notes"), await titles("writer", "Notes")]).toEqual([["First"], []]);
    expect(await status(sample.ask("writer", first))).toBe(404);
    await sample.change("owner", "POST", `${first}/roleassignments/addroleassignment(principalid=2, roledefid=${READ})`);
    expect(await titles("writer", "Notes")).toEqual(["First"]);
    expect(await status(sample.change("writer", "MERGE", first, { Title: "No" }))).toBe(403);
    expect(await (await sample.ask("writer", `${first}/effectivebasepermissions`)).json()).toEqual({ High: "176", Low: "138612833" });
  });

  it("let somebody read it who may not read the list", async () => {
    await hide();
    await sample.change("owner", "POST", `${first}/roleassignments/addroleassignment(principalid=4, roledefid=${READ})`);
    expect(await titles("stranger", "Notes")).toEqual(["First"]);
    expect(await status(sample.ask("stranger", `${list("Cities")}/items`))).toBe(403);
  });

  it("are the list's again when inheritance is restored, by the item or from above", async () => {
    await hide();
    expect(await (await sample.ask("owner", `${first}?$select=HasUniqueRoleAssignments`)).json()).toEqual({
      HasUniqueRoleAssignments: true,
    });
    await sample.change("owner", "POST", `${first}/resetroleinheritance`);
    expect(await titles("writer", "Notes")).toEqual(["First"]);
    await hide();
    await sample.change("owner", "POST", `${list("Notes")}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`);
    expect(await titles("writer", "Notes")).toEqual(["First"]);
  });

  it("are told with the item", async () => {
    const { RoleAssignments: assignments } = (await (
      await sample.ask("owner", `${first}?$select=Id,RoleAssignments/PrincipalId&$expand=RoleAssignments`)
    ).json()) as { RoleAssignments: unknown[] };
    expect(assignments).toEqual([{ PrincipalId: 11 }, { PrincipalId: 12 }, { PrincipalId: 13 }]);
    expect(await status(sample.ask("reader", `${first}?$expand=RoleAssignments`))).toBe(403);
  });

  it("do not change without the right to manage them", async () => {
    expect(await status(sample.change("writer", "POST", `${first}/breakroleinheritance(copyroleassignments=true)`))).toBe(403);
    expect(
      await status(sample.change("owner", "POST", `${first}/roleassignments/addroleassignment(principalid=4, roledefid=${READ})`)),
    ).toBe(500);
  });
});
