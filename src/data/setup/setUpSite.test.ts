/** @jest-environment node */
import { POSTINGS } from "../model/schema/postings";
import { INTERVIEW_COLUMNS } from "../model/schema/sitePages";
import { LISTS } from "../model/schema/siteModel";
import { emptySite } from "../testing/emptySite";
import type { Site } from "../testing/emptySite";
import { connectedPage } from "../testing/items";
import { answerRequests, noAnswer, refusal } from "../testing/network";
import type { Answer, Network, SentRequest } from "../testing/network";
import { SetUpFailure } from "./setUpProgress";
import type { SetUpStep } from "./setUpProgress";
import { setUpSite } from "./setUpSite";

let site: Site;
let network: Network;

async function setUp(answer: Answer = site.answer, language: "ja" | "en" = "ja"): Promise<SetUpStep[]> {
  network = answerRequests(answer);
  const steps: SetUpStep[] = [];
  await setUpSite(connectedPage(), { language, onStep: (step) => steps.push(step) });
  network.expectNothingElse();
  return steps;
}

function listNamed(key: string): NonNullable<ReturnType<Site["lists"]["get"]>> {
  const list = site.lists.get(key === "SitePages" ? "/sites/plat/SitePages" : `/sites/plat/Lists/${key}`);
  if (list === undefined) throw new Error(`There is no list ${key}.`);
  return list;
}

const writes = (): SentRequest[] => network.sent.filter((request) => request.method !== "GET");

beforeEach(() => {
  site = emptySite();
});

afterEach(() => jest.useRealTimers());

describe("on an empty site", () => {
  test("makes every list of the model under its ASCII address, with its title in the language of the site", async () => {
    await setUp();
    expect([...site.lists].map(([address, list]) => [address, list.title])).toEqual([
      ["/sites/plat/SitePages", "サイトのページ"],
      ["/sites/plat/Lists/PlatPostings", "任地・部署"],
      ["/sites/plat/Lists/PlatTopics", "相談テーマ"],
      ["/sites/plat/Lists/PlatVolunteers", "有志職員"],
      ["/sites/plat/Lists/PlatStatus", "いまの様子"],
    ]);
  });

  test("makes every column with its ASCII name, its title and its index, and names the title column", async () => {
    await setUp();
    for (const model of LISTS) {
      const { columns } = listNamed(model.key);
      expect([...columns.keys()]).toEqual(["Title", ...model.fields.map((field) => field.name)]);
      expect(columns.get("Title")?.title).toBe(model.itemTitle.ja);
      for (const field of model.fields)
        expect(columns.get(field.name)).toMatchObject({ title: field.title.ja, indexed: field.indexed === true });
    }
    expect([...listNamed("SitePages").columns.keys()]).toEqual(["Title", ...INTERVIEW_COLUMNS.map((field) => field.name)]);
  });

  test("lets lookups point to the lists it has made", async () => {
    await setUp();
    expect(listNamed("PlatVolunteers").columns.get("PastPostings")?.xml).toContain('List="{id-of-PlatPostings}"');
    expect(listNamed("SitePages").columns.get("PlatSubject")?.xml).toContain('List="{id-of-PlatVolunteers}"');
  });

  test("makes the views", async () => {
    await setUp();
    const { views } = listNamed("PlatVolunteers");
    expect(views.map((view) => [view.file, view.title])).toEqual([
      ["AllItems", "すべて"],
      ["Pending", "確認待ち"],
    ]);
    expect(views[1]?.fields).toEqual(["LinkTitle", "Reading", "Person", "JobType", "CurrentPosting", "Modified"]);
    expect(views[1]?.query).toContain("_ModerationStatus");
  });

  test("lets everyone offer a profile, edit only their own, and shows it to others after approval", async () => {
    await setUp();
    const volunteers = listNamed("PlatVolunteers");
    expect(volunteers.settings).toMatchObject({ EnableModeration: true, DraftVersionVisibility: 2, WriteSecurity: 2 });
    expect(volunteers.ownPermissions).toBe(true);
    expect([...volunteers.grants]).toEqual(["4:1073741827"]);
  });

  test("leaves the other lists to the editors of the site", async () => {
    await setUp();
    for (const key of ["PlatPostings", "PlatTopics"]) {
      const { settings, ownPermissions, grants } = listNamed(key);
      expect([settings["EnableModeration"], settings["WriteSecurity"], ownPermissions, grants.size]).toEqual([false, undefined, false, 0]);
    }
  });

  test("tells each part while it is being made", async () => {
    const steps = await setUp(site.answer, "en");
    expect(steps[0]).toEqual({ what: "Postings", state: "doing" });
    expect(steps).toContainEqual({ what: "Name in Latin letters", state: "done" });
    expect(steps.filter((step) => step.what === "Volunteers")).toEqual([
      { what: "Volunteers", state: "doing" },
      { what: "Volunteers", state: "done" },
    ]);
    expect(steps.filter((step) => step.state === "already")).toEqual([]);
    expect(steps.at(-1)).toEqual({ what: "Site Pages", state: "done" });
  });
});

describe("on a site that is set up", () => {
  beforeEach(() => setUp());

  test("makes nothing the second time", async () => {
    const steps = await setUp();
    expect(writes()).toEqual([]);
    expect(steps.filter((step) => step.state !== "doing")).toEqual(
      ["任地・部署", "相談テーマ", "有志職員", "いまの様子", "サイトのページ"].map((what) => ({ what, state: "already" })),
    );
  });

  test("makes nothing when it is run in the other language", async () => {
    await setUp(site.answer, "en");
    expect(writes()).toEqual([]);
  });

  test("leaves alone what the organisers have changed", async () => {
    const volunteers = listNamed("PlatVolunteers");
    volunteers.title = "話し相手";
    volunteers.settings["EnableModeration"] = false;
    volunteers.views[0]!.fields = ["LinkTitle"];
    volunteers.grants.clear();
    await setUp();
    expect(writes()).toEqual([]);
  });

  test("adds a column, an index and a view that are missing, and nothing else", async () => {
    const volunteers = listNamed("PlatVolunteers");
    volunteers.columns.delete("Romaji");
    volunteers.columns.get("CurrentPosting")!.indexed = false;
    volunteers.views.pop();
    const steps = await setUp();
    expect(steps.filter((step) => step.state === "done").map((step) => step.what)).toEqual([
      "ローマ字",
      "いまの任地・部署",
      "確認待ち",
      "有志職員",
    ]);
    expect(volunteers.columns.has("Romaji")).toBe(true);
    expect(volunteers.columns.get("CurrentPosting")?.indexed).toBe(true);
    expect(volunteers.views.map((view) => view.title)).toEqual(["すべて", "確認待ち"]);
    expect(volunteers.settings["Title"]).toBe("有志職員");
  });
});

describe("when it is interrupted", () => {
  test("goes on where it stopped, wherever that was", async () => {
    await setUp();
    const complete = site.lists;
    const total = writes().length;
    // Every sixth write keeps the test short and still meets each kind of write.
    for (let last = 0; last < total; last += 6) {
      site = emptySite();
      let made = 0;
      await expect(
        setUp((request) => {
          if (request.method === "GET") return site.answer(request);
          made += 1;
          return made > last ? refusal(500, "-1, System.Exception") : site.answer(request);
        }),
      ).rejects.toBeInstanceOf(SetUpFailure);
      await setUp();
      expect(site.lists).toEqual(complete);
    }
  }, 30_000);

  test("does not mind a write that SharePoint has carried out but answered with 503", async () => {
    jest.useFakeTimers({ doNotFake: ["Date"] });
    const busy = new Set(["/lists", "/fields/createfieldasxml"]);
    const running = setUp((request) => {
      const kind = [...busy].find((end) => request.verb === "POST" && request.url.pathname.endsWith(end));
      const response = site.answer(request);
      if (kind === undefined) return response;
      busy.delete(kind);
      return new Response(null, { status: 503, headers: { "Retry-After": "1" } });
    });
    await jest.advanceTimersByTimeAsync(60_000);
    await running;
    expect(listNamed("PlatPostings").columns.size).toBe(1 + POSTINGS.fields.length);
  });

  test.each<[string, Answer, string]>([
    ["someone who does not own the site", () => refusal(403, "-2147024891, System.UnauthorizedAccessException"), "no-permission"],
    ["a lost connection", noAnswer, "offline"],
    ["anything else", () => refusal(500, "-1, System.Exception"), "unexpected"],
  ])("names the part that could not be made, and why: %s", async (_, refuse, kind) => {
    const failing = setUp((request) => (request.url.pathname.endsWith("createfieldasxml") ? refuse(request) : site.answer(request)));
    await expect(failing).rejects.toMatchObject({ name: "SetUpFailure", what: "コード", kind });
  });
});
