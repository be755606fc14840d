import { LISTS } from "../../src/data/model/schema/siteModel";
import type { SetUpPlan } from "../../src/data/setup/plan/step";
import type { StepReport } from "../../src/data/setup/steps/runSteps";
import type { Language } from "../../src/domain/text";
import type { Modes, SiteDefinition } from "../../local/sharepoint";
import { GROUP_IDS, loginName, ORGANISER, STAFF } from "../sample/accounts/users";
import { OwnSite, refused } from "./testing/ownSite";
import type { Instead } from "./testing/ownSite";
import { SAMPLE, siteOfFirstVersion, UNTOUCHED } from "./testing/sites";

jest.setTimeout(120_000);

const OWNER = loginName(ORGANISER);
const READER = loginName(STAFF);
/** 広報 みどり, of the members. */
const EDITOR = SAMPLE.users.find(({ id }) =>
  SAMPLE.groups.find(({ id: group }) => group === GROUP_IDS.members)?.memberIds.includes(id),
)!.loginName;
const VOLUNTEERS = "Lists/PlatVolunteers";
const OURS = [...LISTS.map(({ url }) => url), "SitePages"];

const opened: OwnSite[] = [];
function open(definition: SiteDefinition, modes: Partial<Modes> = {}): OwnSite {
  const site = new OwnSite(definition, modes);
  opened.push(site);
  return site;
}
afterEach(() => {
  for (const site of opened.splice(0)) {
    expect(site.notBuilt).toEqual([]);
    site.close();
  }
});

interface Run {
  readonly plan: SetUpPlan;
  readonly complete: boolean;
  readonly refused: readonly (StepReport & { readonly state: "refused" })[];
  /** Ids of the steps that were not taken. */
  readonly waiting: readonly string[];
}

async function setUp(site: OwnSite, language: Language = "ja", instead?: Instead): Promise<Run> {
  const set = site.setUpBy(OWNER, language, instead);
  const plan = await set.plan();
  const reports = new Map<string, StepReport>();
  const complete = await set.run(plan, (report) => void reports.set(report.id, report));
  const all = [...reports.values()];
  return {
    plan,
    complete,
    refused: all.flatMap((report) => (report.state === "refused" ? [report] : [])),
    waiting: all.filter(({ state }) => state === "waiting").map(({ id }) => id),
  };
}

const stillMissing = async (site: OwnSite, language?: Language): Promise<string[]> =>
  (await site.setUpBy(OWNER, language).plan()).steps.map(({ id }) => id);

interface Assignment {
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

/** Who has which levels on a list. */
async function rightsOn(site: OwnSite, url: string): Promise<Record<string, readonly string[]>> {
  const { value } = (await site.get(
    OWNER,
    `${site.list(url)}/roleassignments?$select=Member/Title,RoleDefinitionBindings/Name&$expand=Member,RoleDefinitionBindings`,
  )) as { value: Assignment[] };
  return Object.fromEntries(
    value.map(({ Member, RoleDefinitionBindings }) => [Member.Title, RoleDefinitionBindings.map(({ Name }) => Name)]),
  );
}

/** What is there of our lists, without ids. */
async function listsOf(site: OwnSite): Promise<unknown> {
  const read = OURS.map(async (url) => ({
    url,
    rights: await rightsOn(site, url),
    settings: await site.get(
      OWNER,
      `${site.list(url)}?$select=Title,Description,EnableModeration,EnableVersioning,DraftVersionVisibility,ReadSecurity,WriteSecurity,NoCrawl,HasUniqueRoleAssignments`,
    ),
    columns: await site.get(
      OWNER,
      `${site.list(url)}/fields?$select=InternalName,Title,TypeAsString,Required,Indexed,EnforceUniqueValues,DefaultValue,Hidden&$top=5000`,
    ),
    views: await site.get(
      OWNER,
      `${site.list(url)}/views?$select=Title,ServerRelativeUrl,ViewQuery,DefaultView,RowLimit,ViewFields&$expand=ViewFields`,
    ),
  }));
  return {
    lists: await Promise.all(read),
    levels: await site.get(OWNER, "web/roledefinitions?$select=Name,Description,BasePermissions,Order"),
  };
}

const PROFILE = { Title: "外務 花子", PersonId: 7, Reading: "ガイム　ハナコ", EntryYear: 2013, JobType: "専門職", Message: "どうぞ。" };
const items = (site: OwnSite): string => `${site.list(VOLUNTEERS)}/items`;

describe("on an empty site", () => {
  test("makes what the sample's site has", async () => {
    const [provisioned, made] = [open(SAMPLE), open(UNTOUCHED)];
    expect(await setUp(made)).toMatchObject({ complete: true, refused: [] });
    expect(await listsOf(made)).toEqual(await listsOf(provisioned));
  });

  test("makes nothing while its owner reads what will be made, and reads it in three requests", async () => {
    const site = open(UNTOUCHED);
    const asked: string[] = [];
    await site.setUpBy(OWNER, "ja", (request) => void asked.push(`${request.method} ${new URL(request.url).pathname}`)).plan();
    expect(new Set(asked)).toEqual(new Set(["POST /_api/$batch".replace("/_api", "/sites/plat/_api")]));
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(await site.status(OWNER, "GET", site.list(VOLUNTEERS))).toBe(404);
  });

  test("lets everybody offer a profile, and shows it to others after an organiser has approved it", async () => {
    const site = open(UNTOUCHED);
    await setUp(site);
    expect(await site.status(READER, "POST", items(site), PROFILE)).toBe(201);
    expect(await site.status(EDITOR, "GET", `${items(site)}(1)`)).toBe(404);
    expect(await site.status(EDITOR, "MERGE", site.list(VOLUNTEERS), { EnableModeration: false })).toBe(403);
    expect(await site.status(OWNER, "MERGE", `${items(site)}(1)`, { OData__ModerationStatus: 0 })).toBe(204);
    expect(await site.status(EDITOR, "GET", `${items(site)}(1)`)).toBe(200);
    expect(await site.status(EDITOR, "MERGE", `${items(site)}(1)`, { Message: "別の人です。" })).not.toBe(204);
    expect(await site.status(READER, "GET", `${items(site)}(1)/versions`)).toBe(403);
  });

  test("lets an organiser who owns nothing approve what waits, and keep the postings that others only read", async () => {
    const site = open(UNTOUCHED);
    await setUp(site);
    const group = `web/sitegroups/getbyname('${encodeURIComponent("プラっと相談 運営")}')/users`;
    expect(await site.status(OWNER, "POST", group, { LoginName: EDITOR })).toBe(201);
    await site.status(READER, "POST", items(site), PROFILE);
    expect(await site.status(EDITOR, "MERGE", `${items(site)}(1)`, { OData__ModerationStatus: 0 })).toBe(204);
    const posting = { Title: "領事局", Code: "cons", Kind: "局・部", Region: "本省", TimeZone: "Asia/Tokyo" };
    expect(await site.status(EDITOR, "POST", `${site.list("Lists/PlatPostings")}/items`, posting)).toBe(201);
    expect(await site.status(READER, "POST", `${site.list("Lists/PlatPostings")}/items`, { ...posting, Code: "other" })).toBe(403);
    expect(await site.status(READER, "GET", `${site.list("Lists/PlatPostings")}/items`)).toBe(200);
  });

  test("lets a volunteer say how they are by the list's own form, which asks for no name", async () => {
    const site = open(UNTOUCHED);
    await setUp(site);
    await site.status(READER, "POST", items(site), PROFILE);
    const [statuses, filled] = [site.list("Lists/PlatStatus"), { Title: "", Profile: "1", Availability: "お休み中" }];
    const form = {
      formValues: Object.entries(filled).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    };
    expect(await site.status(READER, "POST", `${statuses}/AddValidateUpdateItemUsingPath()`, form)).toBe(200);
    expect(await site.get(READER, `${statuses}/items?$select=Title,ProfileId,Availability`)).toEqual({
      value: [{ Title: null, ProfileId: 1, Availability: "お休み中" }],
    });
  });

  test("names everything in English on an English site, and finds it again there and in Japanese", async () => {
    const site = open({ ...UNTOUCHED, language: 1033 });
    await setUp(site, "en");
    expect(Object.keys(await rightsOn(site, VOLUNTEERS))).toContain("プラっと相談 organisers");
    expect(await site.get(OWNER, `${site.list(VOLUNTEERS)}?$select=Title`)).toEqual({ Title: "Volunteers" });
    expect([await stillMissing(site, "en"), await stillMissing(site, "ja")]).toEqual([[], []]);
  });

  test("lets in nobody unasked where there are no visitors", async () => {
    const site = open({ ...UNTOUCHED, groups: UNTOUCHED.groups.filter(({ id }) => id !== GROUP_IDS.visitors) });
    const { plan, complete } = await setUp(site);
    expect(plan.remarks).toContainEqual({ kind: "no-visitors" });
    expect(complete).toBe(true);
    expect(Object.keys(await rightsOn(site, VOLUNTEERS)).sort()).toEqual([
      "プラっと相談 メンバー",
      "プラっと相談 所有者",
      "プラっと相談 運営",
    ]);
  });

  test("leaves a list of the same title alone and takes another title", async () => {
    const theirs = { url: "Lists/Others", title: "有志職員", template: 100 as const, fieldsXml: [] };
    const site = open({ ...UNTOUCHED, lists: [...UNTOUCHED.lists, theirs] });
    const { complete, plan } = await setUp(site);
    expect(complete).toBe(true);
    expect(plan.remarks).toContainEqual({ kind: "title-taken", title: "有志職員", instead: "有志職員（プラっと相談）" });
    expect(await site.get(OWNER, `${site.list(VOLUNTEERS)}?$select=Title`)).toEqual({ Title: "有志職員（プラっと相談）" });
    expect(await site.get(OWNER, `${site.list("Lists/Others")}?$select=Title`)).toEqual({ Title: "有志職員" });
    expect(await stillMissing(site)).toEqual([]);
  });

  test("makes the person's column with its index alone where a moderated list refuses a unique one, and says so", async () => {
    const site = open(UNTOUCHED, { uniquePerson: "refused" });
    const { complete } = await setUp(site);
    expect(complete).toBe(true);
    expect(
      await site.get(OWNER, `${site.list(VOLUNTEERS)}/fields/getbyinternalnameortitle('Person')?$select=Indexed,EnforceUniqueValues`),
    ).toEqual({ Indexed: true, EnforceUniqueValues: false });
    const { steps, remarks } = await site.setUpBy(OWNER).plan();
    expect(steps).toEqual([]);
    expect(remarks).toContainEqual({ kind: "not-unique", list: "有志職員", column: "本人" });
  });
});

describe("on a site that the first version has set up", () => {
  const changed = "$select=Id,Modified,OData__UIVersionString,OData__ModerationStatus&$top=5000";

  test("brings rights, settings and new lists, and touches no item", async () => {
    const site = open(siteOfFirstVersion(12));
    const contents = async (): Promise<unknown> =>
      Promise.all(
        ["Lists/PlatPostings", "Lists/PlatTopics", VOLUNTEERS].map((url) => site.get(OWNER, `${site.list(url)}/items?${changed}`)),
      );
    const before = await contents();
    const { complete, plan } = await setUp(site);
    expect(complete).toBe(true);
    expect(plan.steps.filter(({ list, kind }) => list === "有志職員" && kind !== "rights" && kind !== "settings")).toEqual([]);
    expect(await contents()).toEqual(before);
    expect(await listsOf(site)).toEqual(await listsOf(open(SAMPLE)));
    expect(await stillMissing(site)).toEqual([]);
  });

  test("takes from members what let them switch approval off, and from readers the earlier versions", async () => {
    const site = open(siteOfFirstVersion(12));
    const versions = `${items(site)}(1)/versions`;
    expect(await site.status(READER, "GET", versions)).toBe(200);
    expect(await site.status(EDITOR, "MERGE", site.list(VOLUNTEERS), { Description: "書きかえました" })).toBe(204);
    await setUp(site);
    expect(await site.status(READER, "GET", versions)).toBe(403);
    expect(await site.status(EDITOR, "MERGE", site.list(VOLUNTEERS), { Description: "書きかえました" })).toBe(403);
    expect(await site.status(READER, "GET", `${items(site)}?$top=1`)).toBe(200);
  });
});

describe("when it is interrupted", () => {
  const isWrite = ({ method, url }: Request, body = ""): boolean =>
    method === "POST" && (!url.endsWith("$batch") || /breakroleinheritance/iu.test(body));

  /** Every right of a person on a list, as one number. */
  async function mask(site: OwnSite, login: string, url: string): Promise<bigint> {
    if ((await site.status(login, "GET", `${site.list(url)}?$select=Id`)) !== 200) return 0n;
    const { High, Low } = (
      (await site.get(login, `${site.list(url)}?$select=EffectiveBasePermissions`)) as {
        EffectiveBasePermissions: { High: string; Low: string };
      }
    ).EffectiveBasePermissions;
    return (BigInt(High) << 32n) + BigInt(Low);
  }
  const masks = (site: OwnSite): Promise<bigint[]> =>
    Promise.all(LISTS.flatMap(({ url }) => [READER, EDITOR].map((login) => mask(site, login, url))));

  test.each([
    ["an empty site", UNTOUCHED],
    ["a site of the first version", siteOfFirstVersion(3)],
  ])(
    "on %s it opens no list further than before or in the end, shuts out no owner, and goes on where it stopped",
    async (_, definition) => {
      const whole = open(definition);
      const before = await masks(whole);
      let total = 0;
      await setUp(whole, "ja", (request, body) => void (total += isWrite(request, body) ? 1 : 0));
      const after = await masks(whole);
      const complete = await listsOf(whole);
      // Every thirteenth write keeps the test short and still meets each kind of write.
      for (let last = 0; last < total; last += 13) {
        const site = open(definition);
        let written = 0;
        const run = await setUp(site, "ja", (request, body) =>
          isWrite(request, body) && ++written > last ? refused(500, "-1, System.Exception") : undefined,
        );
        expect(run.complete).toBe(false);
        const between = await masks(site);
        between.forEach((each, index) => expect(each & ~((before[index] ?? 0n) | (after[index] ?? 0n))).toBe(0n));
        expect(await setUp(site)).toMatchObject({ complete: true });
        expect(await listsOf(site)).toEqual(complete);
        opened.splice(opened.indexOf(site), 1);
        site.close();
      }
    },
  );

  /** An owner by the group alone, who does not administer the site. */
  const otherOwner = { ...UNTOUCHED.users[0]!, id: 990, loginName: "i:0#.f|membership|owner2@plat.example", isSiteAdmin: false };
  const withTwoOwners: SiteDefinition = {
    ...UNTOUCHED,
    users: [...UNTOUCHED.users, otherOwner],
    groups: UNTOUCHED.groups.map((group) =>
      group.id === GROUP_IDS.owners ? { ...group, memberIds: [...group.memberIds, otherOwner.id] } : group,
    ),
  };
  const isAboutRights = (request: Request, body: string): boolean =>
    isWrite(request, body) && /roleinheritance|roleassignments/iu.test(`${request.url} ${body}`);

  test.each([
    ["refused", (): Response => refused(500, "-1, System.Exception")],
    [
      "carried out, and the answer lost",
      (carryOut: () => Promise<Response>) => carryOut().then(() => refused(500, "-1, System.Exception")),
    ],
  ])("at any write about rights, %s, another owner can open every list and go on", async (_, answer) => {
    let total = 0;
    await setUp(open(withTwoOwners), "ja", (request, body) => void (total += isAboutRights(request, body) ? 1 : 0));
    expect(total).toBeGreaterThan(LISTS.length);
    // Each list is closed and opened alike: the first of them meets every kind of write.
    for (let last = 0; last < total / LISTS.length; last++) {
      const site = open(withTwoOwners);
      let written = 0;
      await setUp(site, "ja", (request, body, carryOut) =>
        isAboutRights(request, body) && ++written > last
          ? written === last + 1
            ? answer(carryOut)
            : refused(500, "-1, System.Exception")
          : undefined,
      );
      const opens = (login: string): Promise<number[]> => Promise.all(LISTS.map(({ url }) => site.status(login, "GET", site.list(url))));
      expect(await opens(otherOwner.loginName)).toEqual(await opens(OWNER));
      expect((await site.setUpBy(otherOwner.loginName).plan()).steps).not.toEqual([]);
      opened.splice(opened.indexOf(site), 1);
      site.close();
    }
  });

  test.each([
    ["the other owners", "addroleassignment", 503],
    ["the other owners", "addroleassignment", 429],
    ["the other owners", "addroleassignment", 500],
    ["the closing", "breakroleinheritance", 503],
  ])(
    "where a list is to be closed and SharePoint refuses %s alone (%s, %i), another owner can open every list and go on",
    async (_, part, status) => {
      for (const definition of [withTwoOwners, { ...siteOfFirstVersion(0), users: withTwoOwners.users, groups: withTwoOwners.groups }]) {
        const site = open(definition);
        site.faults.add({ match: { path: `*${part}*` }, times: 1, effect: { kind: "status", status } });
        const run = await setUp(site);
        expect(site.faults.active).toEqual([]);
        expect(run.refused).toHaveLength(1);
        const opens = (login: string): Promise<number[]> => Promise.all(LISTS.map(({ url }) => site.status(login, "GET", site.list(url))));
        expect(await opens(otherOwner.loginName)).toEqual(await opens(OWNER));
        const again = site.setUpBy(otherOwner.loginName);
        expect(await again.run(await again.plan(), () => undefined)).toBe(true);
      }
    },
  );

  test("lets in everybody else where SharePoint refuses one of the owners every time", async () => {
    const auditors = { id: 991, title: "監査", memberIds: [otherOwner.id], level: "Full Control" } as const;
    const sample = open(SAMPLE);
    for (const definition of [UNTOUCHED, siteOfFirstVersion(0)]) {
      const site = open({ ...definition, users: [...definition.users, otherOwner], groups: [auditors, ...definition.groups] });
      site.faults.add({ match: { path: `*addroleassignment(principalid=${auditors.id},*` }, effect: { kind: "status", status: 404 } });
      await setUp(site);
      const run = await setUp(site);
      expect(run.refused.map(({ id }) => id)).toEqual(LISTS.map(({ key }) => `rights ${key}`));
      expect(run.waiting).toEqual([]);
      for (const { url } of LISTS) expect(await rightsOn(site, url)).toMatchObject(await rightsOn(sample, url));
    }
  });

  test("does not stop what does not need the step that was refused", async () => {
    const site = open(UNTOUCHED);
    const run = await setUp(site, "ja", (request, body) =>
      /createfieldasxml$/i.test(request.url) && body.includes('Name=\\"Romaji\\"') ? refused(500, "-1, System.Exception") : undefined,
    );
    expect(run.refused).toEqual([
      { id: "column PlatVolunteers/Romaji", state: "refused", kind: "unexpected", words: "500: 受け付けられません。" },
    ]);
    expect(run.waiting).toEqual([]);
    expect(await stillMissing(site)).toEqual(["column PlatVolunteers/Romaji"]);
  });

  test("leaves out what needs the step that was refused, and says which", async () => {
    const site = open(UNTOUCHED);
    const run = await setUp(site, "ja", (request) =>
      request.method === "POST" && /web\/sitegroups$/i.test(request.url)
        ? refused(403, "-2147024891, System.UnauthorizedAccessException")
        : undefined,
    );
    expect(run.refused).toMatchObject([{ id: "group", kind: "no-permission" }]);
    expect(run.waiting).toEqual(LISTS.map(({ key }) => `rights ${key}`));
    // Closed until their rights are given.
    expect(await site.status(READER, "GET", `${items(site)}?$top=1`)).not.toBe(200);
  });

  test("asks a site that is busy, or nobody's any more, for nothing else", async () => {
    const site = open(UNTOUCHED);
    let asked = 0;
    const run = await setUp(site, "ja", (request) => (isWrite(request) ? (asked++, new Response(null, { status: 429 })) : undefined));
    expect(run.refused).toMatchObject([{ id: "level volunteers", kind: "throttled" }]);
    expect(asked).toBe(1);
    expect(run.waiting).toHaveLength(run.plan.steps.length - 1);
  });

  test("makes nothing twice where SharePoint has carried a write out and answers that it is busy", async () => {
    const site = open(UNTOUCHED);
    const busy = new Set(["/web/lists", "/createfieldasxml", "/views", "/roledefinitions", "/sitegroups"]);
    const run = await setUp(site, "ja", (request, _body, carryOut) => {
      const kind = isWrite(request) ? [...busy].find((end) => request.url.toLowerCase().endsWith(end)) : undefined;
      if (kind === undefined) return undefined;
      busy.delete(kind);
      return carryOut().then(() => new Response(null, { status: 503 }));
    });
    expect([...busy]).toEqual([]);
    expect(run).toMatchObject({ complete: true, refused: [] });
    expect(await listsOf(site)).toEqual(await listsOf(open(SAMPLE)));
  });
});

test("is refused to members, who may make lists but not say who may do what", async () => {
  const site = open(siteOfFirstVersion(0));
  await expect(site.setUpBy(EDITOR).plan()).rejects.toMatchObject({ kind: "no-permission" });
});
