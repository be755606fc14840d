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
  readonly statuses?: Reply;
}

let network: Network;

const items =
  (...found: unknown[]): Reply =>
  () =>
    json({ value: found });

const of12 = (columns: Record<string, unknown>): unknown => statusItem(7, { ProfileId: 12, AuthorId: 112, ...columns });

function read({ profile = items(volunteerItem(12)), statuses = items() }: Site, day = "2026-11-22"): Promise<Volunteer | undefined> {
  network = answerRequests(directoryOf({ volunteers: profile, statuses }));
  return readVolunteer(connectedPage(), { webUrl: WEB_URL, language: "ja" }, 12, { day, confirmedWithinMonths: 12 });
}

afterEach(() => network.expectNothingElse());

test("one volunteer is read in one request, as a card shows them, with what was said of them", async () => {
  expect(await read({})).toMatchObject({ id: 12, name: "髙橋 陽子", availability: "open" });
  expect(network.sent).toHaveLength(1);
  const asked = network.sent
    .flatMap(partsOf)
    .map(({ pathname, searchParams }) => [decodeURIComponent(pathname), searchParams.get("$filter"), searchParams.get("$top")]);
  expect(asked).toEqual([
    ["/sites/plat/_api/web/getList('/sites/plat/Lists/PlatVolunteers')/items", "Id eq 12", "1"],
    ["/sites/plat/_api/web/getList('/sites/plat/Lists/PlatStatus')/items", "ProfileId eq 12", "5000"],
  ]);
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
  expect(network.sent).toHaveLength(2);
});

test("a refusal is told to whoever asked", async () => {
  await expect(read({ profile: () => refusal(403, "-2147024891, System.UnauthorizedAccessException") })).rejects.toMatchObject({
    kind: "no-permission",
  });
});
