import { LEVELS } from "../../model/schema/rights";
import { LISTS } from "../../model/schema/siteModel";
import { INTERVIEW_COLUMNS } from "../../model/schema/sitePages";
import { VOLUNTEERS } from "../../model/schema/volunteers";
import { CONTRIBUTE, EDIT, EMPTY_SITE, FULL_SITE, grant, ME, MEMBERS, READ, VISITORS, withList } from "../../testing/siteStates";
import type { SiteState } from "../state/siteState";
import { planSetUp } from "./planSetUp";
import type { Remark, Step, StepKind } from "./step";

const LIST = "PlatVolunteers";
const volunteers = FULL_SITE.lists.get(LIST)!;
const stepsOf = (site: SiteState): readonly Step[] => planSetUp(site).steps;
const ids = (site: SiteState): string[] => stepsOf(site).map(({ id }) => id);
const ofKind = <K extends StepKind>(site: SiteState, kind: K): Extract<Step, { kind: K }>[] =>
  stepsOf(site).filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
const remarksOf = (site: SiteState): readonly Remark[] => planSetUp(site).remarks.filter(({ kind }) => kind !== "who-may-join");

describe("on an empty site", () => {
  test("makes levels and group before the lists, and the columns of pages last", () => {
    const made = ids(EMPTY_SITE);
    expect(made.slice(0, 3)).toEqual(["level volunteers", "level organisers", "group"]);
    expect(ofKind(EMPTY_SITE, "list").map(({ what }) => what)).toEqual(LISTS.map(({ title }) => title.ja));
    expect(made.slice(-INTERVIEW_COLUMNS.length)).toEqual(INTERVIEW_COLUMNS.map(({ name }) => `column SitePages/${name}`));
  });

  test("has every step that another needs before it", () => {
    const made = ids(EMPTY_SITE);
    for (const { id, needs } of stepsOf(EMPTY_SITE))
      for (const need of needs.filter((each) => made.includes(each)))
        expect([id, made.indexOf(need) < made.indexOf(id)]).toEqual([id, true]);
  });

  test("asks for approval and versions before anybody gets rights on a list", () => {
    for (const { needs, model } of ofKind(EMPTY_SITE, "rights")) expect(needs).toContain(`settings ${model.key}`);
    expect(ofKind(EMPTY_SITE, "settings").find(({ what }) => what === VOLUNTEERS.title.ja)?.settings).toEqual({
      EnableVersioning: true,
      EnableModeration: true,
      DraftVersionVisibility: 2,
      WriteSecurity: 2,
      NoCrawl: true,
    });
  });

  test("lets it be read who gets which rights in place of those on the site", () => {
    expect(ofKind(EMPTY_SITE, "rights").map(({ what, changes }) => [what, changes])).toContainEqual([
      VOLUNTEERS.title.ja,
      [
        { who: "プラっと相談 運営", from: [], to: "プラっと相談 運営" },
        { who: "メンバー", from: ["編集"], to: "プラっと相談 有志職員" },
        { who: "閲覧者", from: ["閲覧"], to: "プラっと相談 有志職員" },
      ],
    ]);
    expect(ofKind(EMPTY_SITE, "rights").map(({ what, changes }) => [what, changes])).toContainEqual([
      "相談テーマ",
      [
        { who: "プラっと相談 運営", from: [], to: "プラっと相談 運営" },
        { who: "メンバー", from: ["編集"], to: "閲覧" },
      ],
    ]);
  });

  test("names everything in the language of the site", () => {
    const english = { ...EMPTY_SITE, language: "en" as const };
    expect(ofKind(english, "group")[0]?.what).toBe("プラっと相談 organisers");
    expect(ofKind(english, "list").map(({ what }) => what)).toContain("Volunteers");
  });

  test("takes another title where the site has a list of that name, and says so", () => {
    const site = { ...EMPTY_SITE, titles: new Map([["theirs", "有志職員"]]) };
    expect(ofKind(site, "name").map(({ what }) => what)).toContain("有志職員（プラっと相談）");
    expect(remarksOf(site)).toEqual([{ kind: "title-taken", title: "有志職員", instead: "有志職員（プラっと相談）" }]);
  });
});

describe("on a site that is set up", () => {
  test("has nothing to do, in either language", () => {
    expect(ids(FULL_SITE)).toEqual([]);
    expect(ids({ ...FULL_SITE, language: "en" })).toEqual([]);
    expect(remarksOf(FULL_SITE)).toEqual([]);
  });

  test("leaves titles, views and further columns to the organisers", () => {
    const changed = withList(FULL_SITE, LIST, {
      title: "話し相手",
      views: new Map([...volunteers.views].map(([name, view]) => [name, { ...view, title: "別のビュー", query: "<OrderBy />" }])),
      columns: new Map([...volunteers.columns, ["Nickname", { indexed: false, unique: false }]]),
    });
    expect(ids(changed)).toEqual([]);
  });

  test("takes a list whose title is the address, as in a language in which nobody has named it, for finished where its view is", () => {
    expect(ids(withList(FULL_SITE, LIST, { title: LIST }))).toEqual([`name ${LIST}`]);
  });

  test("takes up a list that an earlier version left unfinished: its title is its address, its view empty", () => {
    const unfinished = withList(FULL_SITE, LIST, {
      title: LIST,
      views: new Map([["AllItems", { title: "すべてのアイテム", query: "", isDefault: true }]]),
    });
    expect(ids(unfinished)).toEqual([`title ${LIST}`, `view ${LIST}/All`, `view ${LIST}/Pending`, `name ${LIST}`]);
  });

  test("adds a column, an index and a view that are missing, and nothing else", () => {
    const columns = new Map([...volunteers.columns, ["CurrentPosting", { indexed: false, unique: false }]]);
    columns.delete("Romaji");
    const views = new Map(volunteers.views);
    views.delete("Pending");
    expect(ids(withList(FULL_SITE, LIST, { columns, views }))).toEqual([
      `column ${LIST}/Romaji`,
      `index ${LIST}/CurrentPosting`,
      `view ${LIST}/Pending`,
    ]);
  });

  test("puts back what protects people", () => {
    const open = withList(FULL_SITE, LIST, { settings: { ...volunteers.settings, EnableModeration: false, NoCrawl: false } });
    expect(ofKind(open, "settings")[0]?.settings).toEqual({ EnableModeration: true, NoCrawl: true });
    const strong = {
      ...FULL_SITE,
      levels: FULL_SITE.levels.map((level) =>
        level.name === LEVELS.volunteers.title.ja ? { ...level, permissions: { High: 0, Low: 0 } } : level,
      ),
    };
    expect(stepsOf(strong)).toEqual([expect.objectContaining({ kind: "level", what: "プラっと相談 有志職員", levelId: 1073741924 })]);
  });

  test("gives members and visitors no more than the volunteers' level, and owners Full Control", () => {
    const before = withList(FULL_SITE, LIST, {
      grants: [grant(3, "所有者"), grant(VISITORS, "閲覧者", READ, CONTRIBUTE), grant(MEMBERS, "メンバー", EDIT)],
    });
    expect(ofKind(before, "rights")[0]?.changes).toEqual([
      { who: "所有者", from: [], to: "フル コントロール" },
      { who: "プラっと相談 運営", from: [], to: "プラっと相談 運営" },
      { who: "メンバー", from: ["編集"], to: "プラっと相談 有志職員" },
      { who: "閲覧者", from: ["閲覧", "投稿"], to: "プラっと相談 有志職員" },
    ]);
  });
});

describe("what the owner has to know", () => {
  const whoMayJoin = (site: SiteState): unknown => planSetUp(site).remarks.find(({ kind }) => kind === "who-may-join");

  test("is who may offer a profile", () => {
    expect(whoMayJoin(EMPTY_SITE)).toEqual({ kind: "who-may-join", who: ["プラっと相談 運営", "メンバー", "閲覧者"] });
  });

  test("is that there are no visitors: nobody else is let in unasked", () => {
    const site = { ...EMPTY_SITE, visitors: undefined, grants: EMPTY_SITE.grants.filter(({ who }) => who !== "閲覧者") };
    expect(whoMayJoin(site)).toEqual({ kind: "who-may-join", who: ["プラっと相談 運営", "メンバー"] });
    expect(remarksOf(site)).toEqual([{ kind: "no-visitors" }]);
  });

  test("is that nobody is among the visitors", () => {
    expect(remarksOf({ ...EMPTY_SITE, visitors: { id: VISITORS, isEmpty: true } })).toEqual([{ kind: "visitors-empty", who: "閲覧者" }]);
  });

  test("is that visitors from whom somebody has taken the site may not join: no list opens to them", () => {
    const site = { ...EMPTY_SITE, grants: EMPTY_SITE.grants.filter(({ principalId }) => principalId !== VISITORS) };
    expect(whoMayJoin(site)).toEqual({ kind: "who-may-join", who: ["プラっと相談 運営", "メンバー"] });
    expect(ofKind(site, "rights").flatMap(({ changes }) => changes.map(({ who }) => who))).not.toContain("閲覧者");
  });

  test("is who may open the site and will not read the lists", () => {
    const site = { ...EMPTY_SITE, grants: [...EMPTY_SITE.grants, grant(30, "北米局", READ)] };
    expect(remarksOf(site)).toEqual([{ kind: "outside", who: ["北米局"] }]);
    expect(ofKind(site, "rights")[0]?.changes).toContainEqual({ who: "北米局", from: ["閲覧"] });
  });

  test("is who has rights on a list that the set-up did not give, and nothing is taken from them", () => {
    const site = withList(FULL_SITE, LIST, { grants: [...volunteers.grants, grant(30, "北米局", EDIT)] });
    expect(remarksOf(site)).toEqual([{ kind: "others", list: "有志職員", who: ["北米局"] }]);
    expect(ids(site)).toEqual([]);
  });

  test("is that a second item of the same person is not refused", () => {
    const columns = new Map([...volunteers.columns, ["Person", { indexed: true, unique: false }]]);
    expect(remarksOf(withList(FULL_SITE, LIST, { columns }))).toEqual([{ kind: "not-unique", list: "有志職員", column: "本人" }]);
  });
});

test("the right that SharePoint gives to whoever closes a list is taken back, unless it is their only one", () => {
  const full = grant(ME, "わたし", ...FULL_SITE.levels.filter(({ kind }) => kind === 5));
  const closed = withList(FULL_SITE, LIST, { grants: [...volunteers.grants, full] });
  expect(ids(closed)).toEqual([`rights ${LIST}`]);
  expect(ids({ ...closed, me: { id: ME, isAdministrator: false, groupIds: [] } })).toEqual([]);
});
