/** @jest-environment node */
import type { Volunteer } from "../../domain/volunteer/volunteer";
import { connectedPage, volunteerItem, WEB_URL } from "../testing/items";
import { answerRequests, json, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";
import { readVolunteer } from "./readVolunteer";

let network: Network;

function read(answer: Answer): Promise<Volunteer | undefined> {
  network = answerRequests(answer);
  return readVolunteer(connectedPage(), { webUrl: WEB_URL, language: "ja" }, 12);
}

const items =
  (...found: unknown[]): Answer =>
  () =>
    json({ value: found });

afterEach(() => network.expectNothingElse());

test("one volunteer is read in one request, as a card shows them", async () => {
  expect(await read(items(volunteerItem(12)))).toMatchObject({ id: 12, name: "髙橋 陽子" });
  expect(network.sent).toHaveLength(1);
  const { method, url } = network.sent[0] ?? { method: "", url: new URL(WEB_URL) };
  expect(method).toBe("GET");
  expect(decodeURIComponent(url.pathname)).toBe("/sites/plat/_api/web/getList('/sites/plat/Lists/PlatVolunteers')/items");
  expect([url.searchParams.get("$filter"), url.searchParams.get("$top")]).toEqual(["Id eq 12", "1"]);
});

test("somebody who has withdrawn is nobody", async () => {
  expect(await read(items())).toBeUndefined();
});

test("somebody whose profile waits for an organiser is nobody, also for its author", async () => {
  expect(await read(items(volunteerItem(12, { OData__ModerationStatus: 2 })))).toBeUndefined();
});

test("a person without a mail address is read without it", async () => {
  const volunteer = await read(({ url }) =>
    url.searchParams.get("$select")?.includes("Person/EMail") === true
      ? refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException")
      : json({ value: [volunteerItem(12)] }),
  );
  expect(volunteer).toMatchObject({ id: 12 });
  expect(network.sent).toHaveLength(2);
});

test("a refusal is told to whoever asked", async () => {
  await expect(read(() => refusal(403, "-2147024891, System.UnauthorizedAccessException"))).rejects.toMatchObject({
    kind: "no-permission",
  });
});
