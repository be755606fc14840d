/** @jest-environment node */
import { connectedPage } from "../testing/items";
import { answerRequests, json, refusal } from "../testing/network";
import type { Answer, Network } from "../testing/network";

const NEW = "0xNEW,22 Nov 2026 09:59:57 -0000";
const digestRefused = (): Response =>
  refusal(403, "-2130575252, Microsoft.SharePoint.SPException", "The security validation for this page is invalid.");
const isContextInfo = ({ url }: { url: URL }): boolean => url.pathname === "/sites/plat/_api/contextinfo";

let network: Network;
afterEach(() => network.expectNothingElse());

const add = (answer: Answer): Promise<unknown> => {
  network = answerRequests(answer);
  return connectedPage().web.lists.getByTitle("Notes").items.add({ Title: "Kept" });
};
const sent = (): string[] =>
  network.sent.map(
    ({ method, url, headers }) =>
      `${method} ${url.pathname.split("/_api/")[1] ?? ""} ${headers.get("X-RequestDigest") === NEW ? "new" : "old"}`,
  );
const ITEMS = "web/lists/getByTitle('Notes')/items";

test("a page that has been open for longer than its digest lasts asks for a new one and sends the change again, as it was", async () => {
  const added = await add((request) => {
    if (isContextInfo(request)) return json({ FormDigestValue: NEW });
    return request.headers.get("X-RequestDigest") === NEW ? json({ Id: 1, ...(JSON.parse(request.body) as object) }, 201) : digestRefused();
  });
  expect(added).toEqual({ Id: 1, Title: "Kept" });
  expect(sent()).toEqual([`POST ${ITEMS} old`, "POST contextinfo old", `POST ${ITEMS} new`]);
});

test.each<[what: string, contextInfo: () => Response, requests: number]>([
  ["is refused as well", () => json({ FormDigestValue: NEW }), 3],
  ["is not given", () => refusal(403, "-1, System.Exception"), 2],
  ["is no digest", () => json({ value: 1 }), 2],
])("a new digest that %s ends it", async (_what, contextInfo, requests) => {
  await expect(add((request) => (isContextInfo(request) ? contextInfo() : digestRefused()))).rejects.toMatchObject({ status: 403 });
  expect(network.sent).toHaveLength(requests);
});

test("the new digest is remembered: the next change is not refused first", async () => {
  const answer: Answer = (request) => {
    if (isContextInfo(request)) return json({ FormDigestValue: NEW });
    return request.headers.get("X-RequestDigest") === NEW ? json({ Id: 1 }, 201) : digestRefused();
  };
  network = answerRequests(answer);
  const { items } = connectedPage().web.lists.getByTitle("Notes");
  await items.add({ Title: "First" });
  await items.add({ Title: "Second" });
  expect(sent()).toEqual([`POST ${ITEMS} old`, "POST contextinfo old", `POST ${ITEMS} new`, `POST ${ITEMS} new`]);
});

test("a remembered digest that is refused in turn is renewed as well", async () => {
  const LATER = "0xLATER,22 Nov 2026 11:59:57 -0000";
  let valid = NEW;
  network = answerRequests((request) => {
    if (isContextInfo(request)) return json({ FormDigestValue: valid });
    return request.headers.get("X-RequestDigest") === valid ? json({ Id: 1 }, 201) : digestRefused();
  });
  const { items } = connectedPage().web.lists.getByTitle("Notes");
  await items.add({ Title: "First" });
  valid = LATER;
  await items.add({ Title: "Second" });
  await items.add({ Title: "Third" });
  expect(network.sent.filter(isContextInfo)).toHaveLength(2);
  expect(network.sent).toHaveLength(7);
});

test("where the sign-in has expired with the digest, that is what is told", async () => {
  const adding = add((request) => (isContextInfo(request) ? new Response(null, { status: 401 }) : digestRefused()));
  await expect(adding).rejects.toMatchObject({ status: 401 });
});

test("another refusal is not asked twice", async () => {
  await expect(add(() => refusal(403, "-2147024891, System.UnauthorizedAccessException"))).rejects.toMatchObject({ status: 403 });
  expect(network.sent).toHaveLength(1);
});
