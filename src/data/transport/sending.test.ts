/** @jest-environment node */
import { connectedPage } from "../testing/items";
import { answerRequests, batch, json, noAnswer, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";
import { failureKind } from "./failure";
import type { FailureKind } from "./failureKind";
import { readPage } from "./pages";

let network: Network;
let startedAt: number;
beforeEach(() => {
  jest.useFakeTimers();
  startedAt = Date.now();
});
afterEach(() => {
  jest.useRealTimers();
  network.expectNothingElse();
});

const busy = (status: number, retryAfter?: string): Response =>
  refusal(status, "-1, Busy", "Busy.", retryAfter === undefined ? {} : { "Retry-After": retryAfter });
/** An answer as the browser gives it to who does not follow redirects. */
const redirect = (): Response => Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" });

interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
  readonly seconds: number;
}

/** Lets a request come to its end, and says when that was. */
async function ended(request: Promise<unknown>): Promise<Outcome> {
  const outcome = request.then(
    (result): Outcome => ({ result, seconds: (Date.now() - startedAt) / 1000 }),
    (error: unknown): Outcome => ({ error, seconds: (Date.now() - startedAt) / 1000 }),
  );
  await jest.advanceTimersByTimeAsync(600_000);
  return outcome;
}

/** Gives these answers one after the other, the last one from then on. */
const inTurn = (...answers: readonly Answer[]): Answer => {
  let turn = 0;
  return (request) => answers[Math.min(turn++, answers.length - 1)]?.(request);
};

const notes = (answer: Answer) => {
  network = answerRequests(answer);
  return connectedPage().web.lists.getByTitle("Notes");
};
const READS: readonly [what: string, read: (answer: Answer) => Promise<unknown>, good: () => Response][] = [
  ["a GET", (answer) => notes(answer).items(), () => json({ value: [] })],
  ["getitems", (answer) => notes(answer).getItemsByCAMLQuery({ ViewXml: "<View/>" }), () => json({ value: [] })],
  ["getchanges", (answer) => notes(answer).getChanges({ Add: true }), () => json({ value: [] })],
  ["renderListDataAsStream", (answer) => notes(answer).renderListDataAsStream({}), () => json({ Row: [] })],
  [
    "a batch of reads",
    async (answer) => {
      network = answerRequests(answer);
      const [web, send] = connectedPage().web.batched();
      const part = readPage(web.lists.getByTitle("Notes").items);
      await send();
      return part;
    },
    () => batch([json({ value: [] })]),
  ],
  [
    "a batch that asks the logs of changes",
    async (answer) => {
      network = answerRequests(answer);
      const [web, send] = connectedPage().web.batched();
      const part = web.lists.getByTitle("Notes").getChanges({ Add: true }) as Promise<unknown>;
      await send();
      return part;
    },
    () => batch([json({ value: [] })]),
  ],
];

describe.each(READS)("reading by %s", (_, read, good) => {
  test.each([429, 503, 504])("is repeated when SharePoint is busy (%p), as it asks", async (status) => {
    const { error, seconds } = await ended(read(inTurn(() => busy(status, "2"), good)));
    expect(error).toBeUndefined();
    expect(network.sent).toHaveLength(2);
    expect(seconds).toBeGreaterThanOrEqual(2);
    expect(seconds).toBeLessThan(3);
  });

  test("is repeated when no answer came", async () => {
    const { error } = await ended(read(inTurn(noAnswer, noAnswer, good)));
    expect(error).toBeUndefined();
    expect(network.sent).toHaveLength(3);
  });

  test("is given up after three attempts", async () => {
    const { error, seconds } = await ended(read(noAnswer));
    expect(await failureKind(error)).toBe("offline");
    expect(network.sent).toHaveLength(3);
    expect(seconds).toBeLessThan(2);
  });

  test.each<[asked: string, requests: number]>([
    ["31", 1],
    ["6", 1],
    ["3", 2],
    [new Date(Date.now() + 365 * 24 * 3600 * 1000).toUTCString(), 1],
  ])("lets nobody wait unheard for longer than five seconds: asked for %p, %p times sent", async (asked, requests) => {
    const { error, seconds } = await ended(read(() => busy(429, asked)));
    expect(await failureKind(error)).toBe("throttled");
    expect(network.sent).toHaveLength(requests);
    expect(seconds).toBeLessThan(6);
  });

  test("ends at once where SharePoint refuses it", async () => {
    const { error } = await ended(read(() => refusal(403, "-2147024891, System.UnauthorizedAccessException")));
    expect(await failureKind(error)).toBe("no-permission");
    expect(network.sent).toHaveLength(1);
  });
});

describe("a batch of which a part is busy", () => {
  const parts = (answer: Answer): Promise<unknown[]> => {
    network = answerRequests(answer);
    const [web, send] = connectedPage().web.batched();
    const pages = Promise.all(["One", "Two"].map((title) => readPage(web.lists.getByTitle(title).items)));
    return send().then(() => pages);
  };
  const good = (): Response => json({ value: [{ Id: 1 }] });

  test("is repeated as a whole, as the part asks", async () => {
    const { result, seconds } = await ended(
      parts(
        inTurn(
          () => batch([good(), busy(429, "3")]),
          () => batch([good(), good()]),
        ),
      ),
    );
    expect(result).toEqual([{ items: [{ Id: 1 }] }, { items: [{ Id: 1 }] }]);
    expect(seconds).toBeGreaterThanOrEqual(3);
  });

  test("reaches the page at once where the part asks for longer", async () => {
    const { error } = await ended(parts(() => batch([busy(503, "40"), good()])));
    expect(error).toMatchObject({ status: 503 });
    expect(network.sent).toHaveLength(1);
  });

  test("is no batch whose item says so", async () => {
    const { result } = await ended(parts(() => batch([json({ value: [{ Title: "HTTP/1.1 429\r\nRetry-After: 9" }] }), good()])));
    expect(result).toHaveLength(2);
    expect(network.sent).toHaveLength(1);
  });
});

describe("a sign-in page at another origin", () => {
  /** As a browser meets it: following fails, not following tells of a redirect alone. */
  const elsewhere: Answer = ({ redirect: how }) => (how === "manual" ? redirect() : noAnswer());

  test("is a sign-in that has expired, where the same request would be a lost connection", async () => {
    const { error } = await ended(notes(elsewhere).items());
    expect(error).toMatchObject({ kind: "signed-out" });
    expect(network.sent.map((request) => request.redirect)).toEqual(["follow", "manual", "follow"]);
  });

  test("is not suspected where a site was renamed and the first answer got lost", async () => {
    const { result } = await ended(notes(inTurn(noAnswer, redirect, () => json({ value: [] }))).items());
    expect(result).toEqual([]);
  });
});

describe("a change is sent exactly once", () => {
  const changes: readonly [what: string, change: (answer: Answer) => Promise<unknown>][] = [
    ["adding an item", (answer) => notes(answer).items.add({ Title: "Kept" })],
    ["changing an item", (answer) => notes(answer).items.getById(3).update({ Title: "Kept" }, '"4"')],
    [
      "a batch with a change in it",
      (answer) => {
        network = answerRequests(answer);
        const [web, send] = connectedPage().web.batched();
        void web.lists.getByTitle("Notes").getChanges({ Add: true });
        void web.lists.getByTitle("Notes").items.add({ Title: "Kept" });
        return send();
      },
    ],
  ];
  const answers: readonly [what: string, answer: () => Response | Error, kind: FailureKind, mayHaveHappened: boolean][] = [
    ["429", () => busy(429, "1"), "throttled", false],
    ["503", () => busy(503, "1"), "throttled", true],
    ["504", () => busy(504), "throttled", true],
    ["502", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), "unexpected", true],
    ["no answer", noAnswer, "offline", true],
  ];
  test.each(changes.flatMap(([what, change]) => answers.map((answer) => [what, answer[0], change, ...answer.slice(1)] as const)))(
    "%s, answered with %s",
    async (_what, _answer, change, answer, kind, mayHaveHappened) => {
      const { error } = await ended((change as (a: Answer) => Promise<unknown>)(answer as () => Response));
      expect(network.sent).toHaveLength(1);
      expect(await failureKind(error)).toBe(kind);
      expect((error as { mayHaveHappened?: boolean }).mayHaveHappened === true).toBe(mayHaveHappened);
    },
  );
});
