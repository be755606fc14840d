import { VOLUNTEERS } from "../../model/schema/volunteers";
import { CONTRIBUTE, EDIT, EMPTY_SITE, FULL_CONTROL, FULL_SITE, grant, MEMBERS, READ, VISITORS, withList } from "../../testing/siteStates";
import { planSetUp } from "../plan/planSetUp";
import type { Grant, SiteState } from "../state/siteState";
import { checkAll } from "./checks";
import type { Checked, CheckName } from "./checks";
import { report } from "./report";
import type { Seen } from "./seen";

const ALL = { High: 0x7fffffff, Low: 0xffffffff };
const TOKYO = { id: 20, bias: -540, summerBias: -60 };
const list = FULL_SITE.lists.get(VOLUNTEERS.key)!;

/** @param changes - what is different of a tenant that answers as expected */
function seen(site: SiteState, changes: Partial<Seen> = {}): Seen {
  return {
    productVersion: "1.2.0.0",
    site,
    plan: planSetUp(site),
    web: { answer: { permissions: ALL, language: 1041, slowDown: [] } },
    timeZone: { answer: TOKYO },
    digest: { answer: { seconds: 1800, sharePointVersion: "16.0.26001.12000" } },
    listPermissions: { answer: ALL },
    changes: { answer: 0 },
    ...changes,
  };
}

const found = (check: CheckName, site: SiteState, changes?: Partial<Seen>): Checked | undefined =>
  checkAll(seen(site, changes)).find((each) => each.check === check);
const unwell = (site: SiteState, changes?: Partial<Seen>): [CheckName, string][] =>
  checkAll(seen(site, changes)).flatMap(({ check, state }) => (state === "ok" ? [] : [[check, state]]));

test("a site that is set up, in a tenant that answers as expected, is fine throughout", () => {
  expect(unwell(FULL_SITE)).toEqual([]);
});

test("on an empty site everything is wanting that the set-up makes, and what needs the list is not answered", () => {
  const { listPermissions: _list, changes: _changes, ...answers } = seen(EMPTY_SITE);
  expect(checkAll(answers).flatMap(({ check, state }) => (state === "ok" ? [] : [`${check} ${state}`]))).toEqual([
    "lists wanting",
    "columns wanting",
    "settings wanting",
    "levels wanting",
    "rights wanting",
    "uniquePerson unanswered",
    "versions wanting",
    "changeLog unanswered",
  ]);
});

test("what is missing is told by the names of the list model", () => {
  const columns = new Map([...list.columns, ["CurrentPosting", { indexed: false, unique: false }]]);
  columns.delete("Romaji");
  const site = withList(FULL_SITE, VOLUNTEERS.key, { columns });
  expect(found("columns", site)).toEqual({ check: "columns", state: "wanting", facts: ["column PlatVolunteers/Romaji"] });
  expect(found("indexes", site)).toEqual({ check: "indexes", state: "wanting", facts: ["index PlatVolunteers/CurrentPosting"] });
});

test.each([
  [true, "ok", "unique"],
  [false, "differs", "not unique"],
])("T1: a person's column that is unique: %s", (unique, state, fact) => {
  const columns = new Map([...list.columns, ["Person", { indexed: true, unique }]]);
  expect(found("uniquePerson", withList(FULL_SITE, VOLUNTEERS.key, { columns }))).toEqual({ check: "uniquePerson", state, facts: [fact] });
});

test("T2: a list with approval that keeps no versions is wanting", () => {
  const site = withList(FULL_SITE, VOLUNTEERS.key, { settings: { ...list.settings, EnableVersioning: false } });
  expect(found("versions", site)).toMatchObject({ state: "wanting", facts: ["PlatVolunteers"] });
});

describe("readers who hold too much", () => {
  const named = {
    [READ.id]: { High: 0xb0, Low: 0x08431061 },
    [EDIT.id]: { High: 0x1b0, Low: 0x3c431aef },
    [CONTRIBUTE.id]: { High: 0x1b0, Low: 0x3c4312ef },
  };
  const withGrants = (...grants: readonly Grant[]): SiteState => {
    const levels = FULL_SITE.levels.map((level) => ({ ...level, permissions: named[level.id] ?? level.permissions }));
    return withList({ ...FULL_SITE, levels }, VOLUNTEERS.key, { grants });
  };

  test("are told by the part they play, never by name", () => {
    const site = withGrants(
      grant(3, "所有者", FULL_CONTROL),
      grant(VISITORS, "閲覧者", READ),
      grant(MEMBERS, "メンバー", EDIT),
      grant(77, "髙橋 陽子", CONTRIBUTE),
    );
    expect(found("excess", site)).toEqual({
      check: "excess",
      state: "wanting",
      facts: [
        "PlatVolunteers visitors ViewVersions",
        "PlatVolunteers members ManageLists",
        "PlatVolunteers members ViewVersions",
        "PlatVolunteers others ViewVersions",
      ],
    });
  });

  test("are found by what the level permits, whatever it is called", () => {
    const level = FULL_SITE.levels.find(({ name }) => name === "プラっと相談 有志職員")!;
    const levels = FULL_SITE.levels.map((each) => (each.id === level.id ? { ...each, permissions: { High: 0, Low: 0x10 } } : each));
    expect(found("excess", { ...FULL_SITE, levels })?.facts).toContain("PlatVolunteers members ApproveItems");
  });
});

test("whoever may not say who may do what is told so, with what they hold as a number", () => {
  const web = { answer: { permissions: { High: 0x1b0, Low: 0x3c431aef }, language: 1041, slowDown: [] } };
  expect(found("ownRights", FULL_SITE, { web })).toMatchObject({
    state: "wanting",
    facts: ["web 000001b03c431aef", "list 7fffffffffffffff"],
  });
});

test.each([
  ["Tokyo", -540, -60, "ok"],
  ["Auckland, whose summer is too far east", -720, -60, "wanting"],
  ["Apia", -780, 0, "wanting"],
  ["Pago Pago", 660, 0, "ok"],
  ["the international date line, west", 720, 0, "wanting"],
])("days are the days meant in the time zone of %s: %s", (_place, bias, summerBias, state) => {
  expect(found("timeZone", FULL_SITE, { timeZone: { answer: { id: 1, bias, summerBias } } })?.state).toBe(state);
});

test("a log that tells nothing, another language and a busy SharePoint are ways of a tenant", () => {
  const web = { answer: { permissions: ALL, language: 1036, slowDown: ["Retry-After 30"] } };
  expect(unwell(FULL_SITE, { web, changes: { answer: undefined } })).toEqual([
    ["changeLog", "differs"],
    ["language", "differs"],
    ["throttling", "differs"],
  ]);
});

test("what SharePoint refuses to answer is told with status and code", () => {
  const changes = { refusal: { kind: "no-permission", status: 403, code: -2147024891 } } as const;
  expect(found("changeLog", FULL_SITE, { changes })).toMatchObject({ state: "unanswered", refusal: { code: -2147024891 } });
});

describe("the report", () => {
  test("has a line for each check, with versions, states and codes", () => {
    const changes = { refusal: { kind: "no-permission", status: 403, code: -2147024891 } } as const;
    const lines = report(checkAll(seen(FULL_SITE, { changes }))).split("\n");
    expect(lines).toHaveLength(16);
    expect(lines[0]).toBe("version: ok; plat-sodan 1.2.0.0; SharePoint 16.0.26001.12000");
    expect(lines).toContain("uniquePerson: ok; unique");
    expect(lines).toContain("changeLog: unanswered; no-permission 403 -2147024891");
  });

  test("holds no word of the site: no name, mail or address", () => {
    const named = withList(
      { ...FULL_SITE, groups: new Map([[MEMBERS, "髙橋 陽子の課"]]), webUrl: "https://contoso.sharepoint.com/sites/plat" },
      VOLUNTEERS.key,
      { title: "秘密の名簿", inherits: true, grants: [grant(77, "髙橋 陽子", EDIT)] },
    );
    for (const site of [named, EMPTY_SITE]) {
      const text = report(checkAll(seen(site)));
      expect(text).not.toMatch(/[^\x20-\x7e\n]|@|:\/\/|contoso/);
    }
  });
});
