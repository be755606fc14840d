/** @jest-environment node */
import { connectedPage } from "../testing/items";
import { answerRequests, json, noAnswer, refusal } from "../testing/network";
import type { Answer, Network, SentRequest } from "../testing/network";
import { addItem, changeItem, readToChange, recycleItem } from "./items";
import type { ETag, ListPlace } from "./items";
import type { FailureKind } from "./failureKind";

const LIST = "/sites/plat/Lists/Notes";
const AS_READ = '"6a5b0c1d-0000-4000-8000-000000000003,4"';
const ANOTHER = '"6a5b0c1d-0000-4000-8000-000000000003,5"';

let network: Network;
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  network.expectNothingElse();
});

const isWrite = ({ method }: SentRequest): boolean => method === "POST";
const writes = (): readonly SentRequest[] => network.sent.filter(isWrite);

function notes(answer: Answer): ListPlace {
  network = answerRequests(answer);
  return { web: connectedPage().web, address: LIST };
}

/** Lets a request come to its end however long it waits. */
async function ended<T>(request: Promise<T>): Promise<T> {
  const settled = request.then(
    (value) => () => value,
    (reason: unknown) => () => {
      throw reason;
    },
  );
  await jest.advanceTimersByTimeAsync(60_000);
  return (await settled)();
}

const item = (etag: string, values: Record<string, unknown>): Response => json({ value: [{ "odata.etag": etag, Id: 3, ...values }] });
const none = (): Response => json({ value: [] });
/** A list whose writes and reads are answered so. */
const answering =
  (write: Answer, read: Answer): Answer =>
  (request) =>
    (isWrite(request) ? write : read)(request);

async function readOnce(): Promise<ETag> {
  const [read] = await ended(
    readToChange(
      notes(() => item(AS_READ, { Title: "Old" })),
      ["Title"],
      "Id eq 3",
    ),
  );
  if (read === undefined) throw new Error("Nothing was read.");
  return read.etag;
}

describe("reading items to change them", () => {
  test("asks for their versions, which no other request of the product does", async () => {
    const read = await ended(
      readToChange(
        notes(() => item(AS_READ, { Title: "Old" })),
        ["Title"],
        "PersonId eq 7",
      ),
    );
    expect(read).toMatchObject([{ id: 3, etag: AS_READ, values: { Title: "Old" } }]);
    const [request] = network.sent;
    expect(request?.url.searchParams.get("$filter")).toBe("PersonId eq 7");
    expect(request?.url.searchParams.get("$select")).toBe("Id,Title");
    expect(request?.headers.get("Accept")).toBe("application/json;odata=minimalmetadata");
  });

  test.each<[string, unknown]>([
    ["no version", { Id: 3 }],
    ["a version that would match any", { Id: 3, "odata.etag": "*" }],
    ["no id", { "odata.etag": AS_READ }],
    ["nothing", null],
  ])("an item with %s cannot be changed", async (_, odd) => {
    const reading = ended(
      readToChange(
        notes(() => json({ value: [odd] })),
        [],
        "Id eq 3",
      ),
    );
    await expect(reading).rejects.toMatchObject({ kind: "unexpected" });
  });
});

describe("adding an item", () => {
  const look = jest.fn<Promise<number | undefined>, []>();
  beforeEach(() => look.mockReset());

  test("gives its id, and looks for nothing", async () => {
    await expect(
      ended(
        addItem(
          notes(() => json({ Id: 8 }, 201)),
          { Title: "New" },
          look,
        ),
      ),
    ).resolves.toBe(8);
    expect(look).not.toHaveBeenCalled();
    expect(JSON.parse(writes()[0]?.body ?? "")).toEqual({ Title: "New" });
  });

  test.each<[string, Answer]>([
    ["no answer", noAnswer],
    ["503", () => refusal(503, "-1, Busy")],
    ["504", () => new Response(null, { status: 504 })],
    ["an answer that breaks off", () => new Response('{"Id":', { status: 201 })],
    ["an answer without an id", () => json({}, 201)],
  ])("after %s looks whether it is there, and is sent once", async (_, answer) => {
    look.mockResolvedValue(8);
    await expect(ended(addItem(notes(answer), { Title: "New" }, look))).resolves.toBe(8);
    expect(writes()).toHaveLength(1);
  });

  test.each<[string, Answer, FailureKind]>([
    ["no answer", noAnswer, "offline"],
    ["503", () => refusal(503, "-1, Busy"), "throttled"],
  ])("that is not there after %s may be sent again by the person", async (_, answer, kind) => {
    look.mockResolvedValue(undefined);
    const adding = ended(addItem(notes(answer), { Title: "New" }, look));
    await expect(adding).rejects.toMatchObject({ kind, mayHaveHappened: false, listUrl: LIST });
    expect(writes()).toHaveLength(1);
  });

  test("that cannot be looked for leaves it open, and says why", async () => {
    look.mockRejectedValue(new TypeError("broken"));
    await expect(ended(addItem(notes(noAnswer), { Title: "New" }, look))).rejects.toMatchObject({
      kind: "unexpected",
      mayHaveHappened: true,
    });
  });

  test.each<[string, () => Response, FailureKind]>([
    ["429", () => refusal(429, "-1, Busy", "Busy.", { "Retry-After": "1" }), "throttled"],
    ["a value that is taken", () => refusal(500, "-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException"), "duplicate"],
    ["a value that is refused", () => refusal(500, "-2130575163, Microsoft.SharePoint.SPException"), "invalid"],
    ["an expired sign-in", () => new Response(null, { status: 401 }), "signed-out"],
  ])("refused for %s was not made: nothing is looked for", async (_, answer, kind) => {
    await expect(ended(addItem(notes(answer), { Title: "New" }, look))).rejects.toMatchObject({ kind, mayHaveHappened: false });
    expect(look).not.toHaveBeenCalled();
    expect(writes()).toHaveLength(1);
  });
});

describe("changing an item", () => {
  const values = { Title: "New", TopicsId: [2, 1], Message: "", ConfirmedOn: "2026-12-01T11:00:00Z", Career: "a\nb" };
  /** The same as SharePoint sends it back. */
  const kept = { Title: "New", TopicsId: [1, 2], Message: null, ConfirmedOn: "2026-11-30T15:00:00Z", Career: "a\r\nb" };

  test("carries the version that was read", async () => {
    const etag = await readOnce();
    await ended(
      changeItem(
        notes(() => new Response(null, { status: 204, headers: { ETag: ANOTHER } })),
        3,
        etag,
        values,
      ),
    );
    expect(writes().map(({ verb, headers }) => [verb, headers.get("If-Match")])).toEqual([["MERGE", AS_READ]]);
  });

  test.each<[string, () => Response, FailureKind | undefined]>([
    ["is as it was read: not changed", () => item(AS_READ, {}), "offline"],
    ["holds what was written: changed", () => item(ANOTHER, kept), undefined],
    ["holds something else: changed by another", () => item(ANOTHER, { ...kept, Title: "Other" }), "conflict"],
    ["is gone: deleted by another", none, "conflict"],
    ["cannot be read: unknown", () => new Response(null, { status: 401 }), "signed-out"],
  ])("without an answer, where the item %s", async (what, read, kind) => {
    const etag = await readOnce();
    const changing = ended(changeItem(notes(answering(noAnswer, read)), 3, etag, values));
    if (kind === undefined) await expect(changing).resolves.toBeUndefined();
    else await expect(changing).rejects.toMatchObject({ kind, mayHaveHappened: what.endsWith("unknown"), listUrl: LIST });
    expect(writes()).toHaveLength(1);
  });

  test("that somebody else changed meanwhile is a conflict", async () => {
    const etag = await readOnce();
    const changing = changeItem(
      notes(() => refusal(412, "-1, Microsoft.SharePoint.Client.ClientServiceException")),
      3,
      etag,
      values,
    );
    await expect(ended(changing)).rejects.toMatchObject({ kind: "conflict", status: 412 });
  });
});

describe("recycling an item", () => {
  test("carries the version that was read", async () => {
    const etag = await readOnce();
    await ended(
      recycleItem(
        notes(() => json({ value: "6a5b0c1d-0000-4000-8000-00000000000b" })),
        3,
        etag,
      ),
    );
    expect(writes().map(({ url, headers }) => [url.pathname.split("/").at(-1), headers.get("If-Match")])).toEqual([["recycle", AS_READ]]);
  });

  test.each<[string, Answer, Answer]>([
    ["it is gone already", () => refusal(404, "-2130575338, System.ArgumentException"), none],
    ["no answer came and it is gone", noAnswer, none],
  ])("is done where %s", async (_, write, read) => {
    const etag = await readOnce();
    await expect(ended(recycleItem(notes(answering(write, read)), 3, etag))).resolves.toBeUndefined();
    expect(writes()).toHaveLength(1);
  });

  test.each<[string, Answer, FailureKind]>([
    ["it is still there after no answer", noAnswer, "offline"],
    ["somebody changed it meanwhile", () => refusal(412, "-1, Microsoft.SharePoint.Client.ClientServiceException"), "conflict"],
    ["the list is gone", () => refusal(404, "-2147024894, System.IO.FileNotFoundException"), "list-missing"],
  ])("is not done where %s", async (_, write, kind) => {
    const etag = await readOnce();
    const recycling = recycleItem(notes(answering(write, () => item(AS_READ, {}))), 3, etag);
    await expect(ended(recycling)).rejects.toMatchObject({ kind, mayHaveHappened: false });
  });
});
