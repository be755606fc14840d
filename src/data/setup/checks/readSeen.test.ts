/** @jest-environment node */
import { connectedPage } from "../../testing/items";
import { answerRequests, json, noAnswer, refusal } from "../../testing/network";
import type { Answer, Network } from "../../testing/network";
import { EMPTY_SITE, FULL_SITE } from "../../testing/siteStates";
import { readSeen } from "./readSeen";
import type { Seen } from "./seen";

const BITS = { High: "2147483647", Low: "4294967295" };
const LIST = "web/getList('/sites/plat/Lists/PlatVolunteers')";
const TOKEN = { CurrentChangeToken: { StringValue: "1;3;0;1;9" } };

const answers: Readonly<Record<string, () => Response>> = {
  "GET web": () => json({ EffectiveBasePermissions: BITS, Language: 1041 }),
  "GET web/regionalsettings/timezone": () => json({ Id: 20, Information: { Bias: -540, DaylightBias: -60, StandardBias: 0 } }),
  "POST contextinfo": () => json({ FormDigestValue: "0xNEW,1", FormDigestTimeoutSeconds: 1800, LibraryVersion: "16.0.26001.12000" }),
  [`GET ${LIST}`]: () => json({ EffectiveBasePermissions: BITS, ...TOKEN }),
  [`POST ${LIST}/getchanges`]: () => json({ value: [] }),
};

let network: Network;
afterEach(() => network.expectNothingElse());

/** @param instead - answers that are different */
async function see(site = FULL_SITE, instead: Readonly<Record<string, () => Response | Error>> = {}): Promise<Seen> {
  const answer: Answer = ({ method, url }) => {
    const asked = `${method} ${decodeURIComponent(url.pathname.split("/_api/")[1] ?? "")}`.replace(/getchanges.*$/i, "getchanges");
    return (instead[asked] ?? answers[asked])?.();
  };
  network = answerRequests(answer);
  return readSeen(connectedPage().web, site, "1.2.0.0");
}

test("asks six questions, none of which changes anything", async () => {
  const { site: _site, plan: _plan, ...seen } = await see();
  expect(seen).toEqual({
    productVersion: "1.2.0.0",
    web: { answer: { permissions: { High: 2147483647, Low: 4294967295 }, language: 1041, slowDown: [] } },
    timeZone: { answer: { id: 20, bias: -540, summerBias: -60 } },
    digest: { answer: { seconds: 1800, sharePointVersion: "16.0.26001.12000" } },
    listPermissions: { answer: { High: 2147483647, Low: 4294967295 } },
    changes: { answer: 0 },
  });
  expect(network.sent).toHaveLength(6);
});

test("asks nothing of a list that is not there", async () => {
  const seen = await see(EMPTY_SITE);
  expect(seen.changes).toBeUndefined();
  expect(network.sent).toHaveLength(3);
});

test("hears that SharePoint asks to slow down although it answers", async () => {
  const web = (): Response => json({ EffectiveBasePermissions: BITS, Language: 1041 }, 200, { "RateLimit-Remaining": "12" });
  expect((await see(FULL_SITE, { "GET web": web })).web).toMatchObject({ answer: { slowDown: ["RateLimit-Remaining 12"] } });
});

test("a question that is refused is told with status and code, and stops no other", async () => {
  const seen = await see(FULL_SITE, {
    [`POST ${LIST}/getchanges`]: () => refusal(403, "-2147024891, System.UnauthorizedAccessException"),
    "POST contextinfo": noAnswer,
    "GET web/regionalsettings/timezone": () => json({ Id: 20 }),
  });
  expect(seen.changes).toEqual({ refusal: { kind: "no-permission", status: 403, code: -2147024891 } });
  expect(seen.digest).toEqual({ refusal: { kind: "offline" } });
  expect(seen.timeZone).toEqual({ refusal: { kind: "unexpected" } });
  expect(seen.web).toHaveProperty("answer");
});
