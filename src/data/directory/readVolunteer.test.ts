/** @jest-environment node */
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { directoryOf } from "../testing/directoryAnswers";
import { connectedPage, statusItem, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, json, partsOf, refusal } from "../testing/network";
import type { Network } from "../testing/network";
import { readVolunteer } from "./readVolunteer";

type Reply = (url: URL) => Response;
interface Site {
  readonly profile?: Reply;
  /** Further profiles of the same person. */
  readonly others?: Reply;
  readonly statuses?: Reply;
}

let network: Network;

const items =
  (...found: unknown[]): Reply =>
  () =>
    json({ value: found });

const of12 = (columns: Record<string, unknown>): unknown => statusItem(7, { ProfileId: 12, AuthorId: 112, ...columns });

function read(
  { profile = items(volunteerItem(12)), others = items(), statuses = items() }: Site,
  day = "2026-11-22",
): Promise<Volunteer | undefined> {
  const volunteers: Reply = (url) => (url.searchParams.get("$filter")?.startsWith("PersonId") === true ? others : profile)(url);
  network = answerRequests(directoryOf({ volunteers, statuses }));
  return readVolunteer(connectedPage(), { webUrl: WEB_URL, language: "ja" }, 12, { day, confirmedWithinMonths: 12 });
}

afterEach(() => network.expectNothingElse());

const filterOf = ({ searchParams }: URL): string | null => searchParams.get("$filter");

test("one volunteer is read with what was said of them in one request, and in another whether they have a newer profile", async () => {
  expect(await read({})).toMatchObject({ id: 12, name: "髙橋 陽子", availability: "open" });
  expect(network.sent).toHaveLength(2);
  const asked = network.sent.flatMap(partsOf).map((url) => [decodeURIComponent(url.pathname), filterOf(url)]);
  expect(asked).toEqual([
    ["/sites/plat/_api/web/getList('/sites/plat/Lists/PlatVolunteers')/items", "Id eq 12"],
    ["/sites/plat/_api/web/getList('/sites/plat/Lists/PlatStatus')/items", "ProfileId eq 12"],
  ]);
  expect(network.sent.map(({ url }) => filterOf(url))).toEqual([null, "PersonId eq 112 and Id ne 12"]);
});

describe("of several profiles of a person", () => {
  const newer = (columns: Record<string, unknown> = {}): unknown => volunteerItem(15, { PersonId: 112, AuthorId: 112, ...columns });

  test("the newest of their own is shown, as they say beside that one", async () => {
    const statuses: Reply = (url) =>
      items(...(filterOf(url) === "ProfileId eq 15" ? [of12({ Id: 9, ProfileId: 15 })] : [of12({ Availability: "相談できます" })]))(url);
    expect(await read({ others: items(newer()), statuses })).toMatchObject({ id: 15, availability: "rest" });
    expect(network.sent).toHaveLength(3);
  });

  test("one that waits for an organiser, or that somebody else has entered, does not take the place of their own", async () => {
    expect(await read({ others: items(newer({ OData__ModerationStatus: 2 })) })).toMatchObject({ id: 12 });
    expect(await read({ others: items(newer({ AuthorId: 3 })) })).toMatchObject({ id: 12 });
  });
});

describe("what they say beside their profile", () => {
  test("counts at once, the newest of it", async () => {
    const statuses = items(of12({ Id: 9 }), of12({ Id: 7, Availability: "相談できます" }));
    expect(await read({ statuses })).toMatchObject({ availability: "rest", availableFrom: "2027-03-01" });
  });

  test("ends by itself", async () => {
    const volunteer = await read({ statuses: items(of12({})) }, "2027-03-01");
    expect(volunteer?.availability).toBe("open");
  });

  test("counts only from themselves", async () => {
    expect(await read({ statuses: items(of12({ AuthorId: 113 })) })).toMatchObject({ availability: "open" });
  });

  test("is missed by nobody where the site has no such list", async () => {
    const profile = items(volunteerItem(12, { ConfirmedOn: "2020-01-01T15:00:00Z" }));
    const statuses = (): Response => refusal(404, "-2147024894, System.IO.FileNotFoundException");
    expect(await read({ profile, statuses })).toMatchObject({ id: 12, availability: "open" });
  });

  test("is not guessed where the reader may not read it", async () => {
    const statuses = (): Response => refusal(403, "-2147024891, System.UnauthorizedAccessException");
    await expect(read({ statuses })).rejects.toMatchObject({ kind: "no-permission", listUrl: "/sites/plat/Lists/PlatStatus" });
  });
});

describe("nobody is", () => {
  test("somebody who has withdrawn", async () => {
    expect(await read({ profile: items() })).toBeUndefined();
  });

  test("somebody whose profile waits for an organiser, also for its author", async () => {
    expect(await read({ profile: items(volunteerItem(12, { OData__ModerationStatus: 2 })) })).toBeUndefined();
  });

  test("somebody who has not confirmed their profile for a year, until they do", async () => {
    const profile = items(volunteerItem(12, { ConfirmedOn: "2025-11-20T15:00:00Z" }));
    expect(await read({ profile })).toBeUndefined();
    expect(await read({ profile, statuses: items(of12({ Availability: "相談できます" })) })).toMatchObject({ id: 12 });
  });
});

test("a person without a mail address is read without it, and with their status", async () => {
  const profile: Reply = (url) =>
    url.searchParams.get("$select")?.includes("Person/EMail") === true
      ? refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException")
      : json({ value: [volunteerItem(12)] });
  expect(await read({ profile, statuses: items(of12({})) })).toMatchObject({ id: 12, availability: "rest" });
  expect(network.sent).toHaveLength(3);
});

test("a refusal is told to whoever asked", async () => {
  await expect(read({ profile: () => refusal(403, "-2147024891, System.UnauthorizedAccessException") })).rejects.toMatchObject({
    kind: "no-permission",
  });
});
