/** @jest-environment node */
import { createDirectoryRepository } from "./directoryRepository";
import type { DirectoryRepository } from "./directoryRepository";
import { OPENING } from "../../domain/directory/order/opening";
import { FIRST_STATUSES } from "./statuses/statusItem";
import type { DirectorySnapshot } from "./snapshot";
import { directoryOf, statusesPage, volunteersPage } from "../testing/directoryAnswers";
import type { DirectoryAnswers } from "../testing/directoryAnswers";
import { connectedPage, statusItem, WEB_URL } from "../testing/items";
import { answerRequests, json, refusal } from "../testing/network";
import type { Network } from "../testing/network";

jest.mock("idb-keyval", () => jest.requireActual<typeof import("../testing/noDatabase")>("../testing/noDatabase"));

let network: Network;
let repository: DirectoryRepository;
const ignore = (): void => undefined;

function open(statuses: NonNullable<DirectoryAnswers["statuses"]>, people = 2): void {
  network = answerRequests(directoryOf({ volunteers: (url) => volunteersPage(url, people), statuses }));
  repository = createDirectoryRepository(connectedPage(), { webUrl: WEB_URL, reader: "taro@contoso.example", language: "ja" });
}

afterEach(() => network.expectNothingElse());

describe("what people say beside their profiles", () => {
  test("is there with the first people, without a request of its own", async () => {
    open((url) => statusesPage(url, 2));
    const before: [requests: number, part: DirectorySnapshot][] = [];
    await repository.read((part) => before.push([network.sent.length, part]));
    expect(before[0]?.[0]).toBe(2);
    expect(before[0]?.[1].statusesComing).toBe(false);
    expect(before[0]?.[1].statuses).toEqual([
      { id: 2, profileId: 2, authorId: 102, availability: "rest", availableFrom: "2027-03-01", confirmedOn: "2026-11-10" },
      { id: 1, profileId: 1, authorId: 101, availability: "rest", availableFrom: "2027-03-01", confirmedOn: "2026-11-10" },
    ]);
  });

  test("is read to its end before more people are, however much of it there is", async () => {
    open((url) => statusesPage(url, 6000), 100);
    const parts: [people: number, statuses: number | undefined, coming: boolean][] = [];
    const snapshot = await repository.read(({ volunteers, statuses, statusesComing }) =>
      parts.push([volunteers.length, statuses?.length, statusesComing]),
    );
    expect(parts).toEqual([
      [OPENING, FIRST_STATUSES, true],
      [OPENING, FIRST_STATUSES + 5000, true],
      [OPENING, 6000, false],
      [100, 6000, false],
    ]);
    expect(snapshot.statusesComing).toBe(false);
    expect(snapshot.statuses?.map(({ id }) => id)).toEqual(Array.from({ length: 6000 }, (_, index) => 6000 - index));
    const later = network.sent.map(({ url }) => url.searchParams.get("$skiptoken")).filter((token) => token !== null);
    expect(later).toEqual([
      `Paged=TRUE&p_ID=${6000 - FIRST_STATUSES + 1}`,
      `Paged=TRUE&p_ID=${1000 - FIRST_STATUSES + 1}`,
      "Paged=TRUE&p_ID=16",
    ]);
  });

  test("is left out where it is about no profile or unclear, and counts as nothing broken", async () => {
    const said = [
      statusItem(3, { ProfileId: null }),
      statusItem(2, { Availability: "<b>?</b>", AvailableFrom: "soon", ConfirmedOn: null }),
      null,
    ];
    open(() => json({ value: said }));
    const { statuses, skipped } = await repository.read(ignore);
    expect(statuses).toEqual([{ id: 2, profileId: 2, authorId: 102 }]);
    expect(skipped).toBe(0);
  });

  test.each([
    ["list", () => refusal(404, "-2147024894, System.IO.FileNotFoundException")],
    ["column", () => refusal(400, "-1, Microsoft.SharePoint.Client.InvalidClientQueryException")],
  ])("is missed by nobody where the site has no such %s yet: everybody is read as before", async (_, statuses) => {
    open(statuses);
    const parts: DirectorySnapshot[] = [];
    const snapshot = await repository.read((part) => parts.push(part));
    expect(snapshot.volunteers).toHaveLength(2);
    for (const part of [...parts, snapshot]) expect(part).not.toHaveProperty("statuses");
    expect(network.sent).toHaveLength(3);
  });

  test("is not guessed where the reader may not read it: a pause would not be respected", async () => {
    open(() => refusal(403, "-2147024891, System.UnauthorizedAccessException"));
    await expect(repository.read(ignore)).rejects.toMatchObject({ kind: "no-permission", listUrl: "/sites/plat/Lists/PlatStatus" });
  });
});
