/** @jest-environment node */
import type { NewProfile } from "../../domain/volunteer/writtenProfile";
import { connectedPage, statusItem, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, json, refusal } from "../testing/network";
import type { Answer, Network, SentRequest } from "../testing/network";
import { createOwnProfileRepository } from "./ownProfileRepository";
import type { OwnProfileRepository } from "./ownProfileRepository";

const READER = 7;
const ETAG = '"6a5b0c1d-0000-4000-8000-000000000003,4"';
const OTHER_ETAG = '"6a5b0c1d-0000-4000-8000-000000000009,1"';

const PROFILE: NewProfile = {
  name: "髙橋 陽子",
  reading: "タカハシ　ヨウコ",
  entryYear: 2013,
  entryMonth: 4,
  jobType: "専門職",
  pastPostingIds: [2, 3],
  career: "",
  topicIds: [1],
  languages: [],
  message: "はじめての赴任の話をどうぞ。",
  starterTexts: ["はじめまして。"],
  accepts: { mail: false, chat: true },
  availability: "open",
  consentVersion: "2026-11",
  consentedAt: "2026-12-01T00:00:00.000Z",
  confirmedOn: "2026-12-01",
};

let network: Network;
afterEach(() => network.expectNothingElse());

const pathOf = ({ url }: SentRequest): string => decodeURIComponent(url.pathname).replace("/sites/plat/_api/web", "");
const profile = (columns: Record<string, unknown> = {}): unknown => ({
  "odata.etag": ETAG,
  ...volunteerItem(3, { PersonId: READER, AuthorId: READER, OData__ModerationComments: null, ...columns }),
});
const status = (columns: Record<string, unknown> = {}): unknown => ({
  "odata.etag": OTHER_ETAG,
  ...statusItem(9, { ProfileId: 3, AuthorId: READER, ...columns }),
});
const items = (...found: unknown[]): Response => json({ value: found });

interface Site {
  readonly me?: () => Response;
  readonly profiles?: () => Response;
  readonly statuses?: () => Response;
  readonly change?: Answer;
}

const answerOf =
  ({ me, profiles, statuses, change }: Site): Answer =>
  (request) => {
    const path = pathOf(request);
    if (request.method !== "GET") return change?.(request);
    if (path === "/currentuser") return (me ?? (() => json({ Id: READER })))();
    if (path === "/getList('/sites/plat/Lists/PlatVolunteers')/items") return (profiles ?? (() => items(profile())))();
    return path === "/getList('/sites/plat/Lists/PlatStatus')/items" ? (statuses ?? (() => items()))() : undefined;
  };

function site(answers: Site = {}): OwnProfileRepository {
  network = answerRequests(answerOf(answers));
  return createOwnProfileRepository(connectedPage(), { webUrl: WEB_URL });
}

const changes = (): readonly SentRequest[] => network.sent.filter(({ method }) => method !== "GET");
const bodyOf = (request: SentRequest | undefined): unknown => JSON.parse(request?.body ?? "");
const merged = (): Response => new Response(null, { status: 204 });
const noList = (): Response => refusal(404, "-2147024894, System.IO.FileNotFoundException");

describe("who the reader is", () => {
  test("is asked once, of the web that holds the lists", async () => {
    network = answerRequests(answerOf({}));
    const repository = createOwnProfileRepository(connectedPage("https://contoso.sharepoint.com/sites/home"), { webUrl: WEB_URL });
    await Promise.all([repository.find(), repository.find()]);
    await repository.find();
    const asked = network.sent.filter((request) => pathOf(request) === "/currentuser");
    expect(asked.map(({ url }) => url.searchParams.get("$select"))).toEqual(["Id"]);
  });

  test("is asked again where the first answer was none", async () => {
    const answers = [() => json({ Id: null }), () => json({ Id: READER })];
    const repository = site({ me: () => (answers.shift() ?? noList)() });
    expect(await repository.find()).toMatchObject({ kind: "failed", failure: { kind: "unexpected" } });
    expect(await repository.find()).toMatchObject({ kind: "found" });
  });
});

describe("finding", () => {
  test("asks for the reader's own by what is indexed", async () => {
    await site({ statuses: () => items(status()) }).find();
    expect(network.sent.map(({ url }) => url.searchParams.get("$filter"))).toEqual([
      null,
      `PersonId eq ${READER}`,
      `ProfileId eq 3 and AuthorId eq ${READER}`,
    ]);
  });

  test("shows a profile to its person however much of it was emptied, and what waits as waiting whatever it waits for", async () => {
    const emptied = { EntryYear: null, JobType: null, Title: null, ContactMethods: null, AuthorId: 8, OData__ModerationStatus: 3 };
    const repository = site({ profiles: () => items(profile(emptied)) });
    const found = await repository.find();
    expect(found).toMatchObject({ profiles: [{ id: 3, approval: "pending", madeByReader: false, written: { name: "" } }] });
    const [own] = found.kind === "found" ? found.profiles : [];
    expect(own?.written).not.toHaveProperty("entryYear");
    expect(own?.written).not.toHaveProperty("jobType");
    expect(own?.written.accepts).toEqual({ mail: true, chat: true });
  });

  test("takes the newest of several, and what was last said of it", async () => {
    const repository = site({
      profiles: () => items(profile(), profile({ Id: 12 })),
      statuses: () =>
        items(status({ Id: 1, ProfileId: 12, Availability: "お休み中" }), status({ Id: 2, ProfileId: 12, Availability: "相談できます" })),
    });
    expect(await repository.find()).toMatchObject({ profiles: [{ id: 12 }, { id: 3 }], status: { id: 2, availability: "open" } });
    expect(network.sent.at(-1)?.url.searchParams.get("$filter")).toContain("ProfileId eq 12");
  });

  test("does without the list of statuses on a site that has none, which a pause does not", async () => {
    const repository = site({ statuses: noList });
    const found = await repository.find();
    expect(found).toMatchObject({ kind: "found", profiles: [{ id: 3 }] });
    expect(found).not.toHaveProperty("status");
    const failure = { kind: "list-missing", listUrl: "/sites/plat/Lists/PlatStatus" };
    expect(await repository.pause(3, "2027-03-01")).toMatchObject({ kind: "failed", failure });
  });
});

describe("what is written", () => {
  test("of a new profile is what the person wrote, and who they are", async () => {
    const repository = site({ profiles: () => items(), change: () => json({ Id: 3 }, 201) });
    expect(await repository.add(PROFILE)).toEqual({ kind: "done" });
    expect(changes()).toHaveLength(1);
    expect(bodyOf(changes()[0])).toEqual({
      PersonId: READER,
      Title: "髙橋 陽子",
      Reading: "タカハシ　ヨウコ",
      EntryYear: 2013,
      EntryMonth: 4,
      JobType: "専門職",
      PastPostingsId: [2, 3],
      Career: null,
      TopicsId: [1],
      Languages: [],
      Message: "はじめての赴任の話をどうぞ。",
      StarterTexts: "はじめまして。",
      ContactMethods: ["Teams"],
      Availability: "相談できます",
      ConsentVersion: "2026-11",
      ConsentedAt: "2026-12-01T00:00:00.000Z",
      ConfirmedOn: "2026-12-01T11:00:00Z",
    });
  });

  test("of a change is what is named, with the version that was read", async () => {
    const repository = site({ change: merged });
    const found = await repository.find();
    const [own] = found.kind === "found" ? found.profiles : [];
    if (own === undefined) throw new Error("Nothing was found.");
    expect(await repository.change(own, { romaji: undefined, accepts: { mail: true, chat: true } })).toEqual({ kind: "done" });
    expect(changes().map(({ verb, headers }) => [verb, headers.get("If-Match")])).toEqual([["MERGE", ETAG]]);
    expect(bodyOf(changes()[0])).toEqual({ Romaji: null, ContactMethods: ["メール", "Teams"] });
  });

  test("of a first confirmation keeps what the profile says, which a preset of the list would hide", async () => {
    const resting = { Availability: "返信に時間がかかります", AvailableFrom: "2027-02-28T15:00:00Z" };
    const repository = site({ profiles: () => items(profile(resting)), change: () => json({ Id: 9 }, 201) });
    expect(await repository.confirm(3, "2026-12-01")).toEqual({ kind: "done" });
    expect(bodyOf(changes()[0])).toEqual({
      Title: "髙橋 陽子",
      ProfileId: 3,
      Availability: "返信に時間がかかります",
      AvailableFrom: "2027-03-01T11:00:00Z",
      ConfirmedOn: "2026-12-01T11:00:00Z",
    });
  });

  test("of a return is the return, with the version that was just read", async () => {
    const repository = site({ statuses: () => items(status()), change: merged });
    expect(await repository.comeBack(3)).toEqual({ kind: "done" });
    expect(changes().map(({ headers }) => headers.get("If-Match"))).toEqual([OTHER_ETAG]);
    expect(bodyOf(changes()[0])).toEqual({ Availability: "相談できます", AvailableFrom: null });
  });

  test("is tried once more, and no oftener, where somebody is always faster", async () => {
    const repository = site({
      statuses: () => items(status()),
      change: () => refusal(412, "-1, Microsoft.SharePoint.Client.ClientServiceException"),
    });
    expect(await repository.pause(3, "2027-03-01")).toMatchObject({ kind: "failed", failure: { kind: "conflict" } });
    expect(changes()).toHaveLength(2);
  });
});

test("withdrawing recycles the profile first, each with its version", async () => {
  const repository = site({
    statuses: () => items(status(), status({ Id: 10 })),
    change: () => json({ value: "6a5b0c1d-0000-4000-8000-00000000000b" }),
  });
  const found = await repository.find();
  const [own] = found.kind === "found" ? found.profiles : [];
  if (own === undefined) throw new Error("Nothing was found.");
  expect(await repository.withdraw(own)).toEqual({ kind: "done" });
  expect(changes().map((request) => [pathOf(request).replace(/^.*Lists\//, ""), request.headers.get("If-Match")])).toEqual([
    ["PlatVolunteers')/items(3)/recycle", ETAG],
    ["PlatStatus')/items(10)/recycle", OTHER_ETAG],
    ["PlatStatus')/items(9)/recycle", OTHER_ETAG],
  ]);
});
