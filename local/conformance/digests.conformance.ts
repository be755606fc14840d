import type { TimelinePipe } from "@pnp/core";
import type { Queryable } from "@pnp/queryable";
import { SPBrowser, spfi } from "@pnp/sp";
import "@pnp/sp/items";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { DIGEST_SECONDS, isDigestValid, makeDigest } from "../sharepoint/security/digest";
import { startService } from "./service";
import type { Answered, ServiceUnderTest } from "./service";
import { LOGINS } from "./site";
import type { PersonName } from "./site";

let service: ServiceUnderTest;
beforeAll(async () => (service = await startService()));
afterAll(() => service.end());

type Json = Record<string, unknown>;
const ITEMS = "_api/web/lists/getByTitle('Everything')/items";
const info = async (person: PersonName = "member", accept = "application/json;odata=nometadata"): Promise<Json> =>
  (await service.http(person, "_api/contextinfo", { method: "POST", headers: { Accept: accept } })).json as Json;
const add = (digest?: string): Promise<Answered> =>
  service.http("member", ITEMS, {
    method: "POST",
    body: { Title: "x" },
    ...(digest === undefined ? {} : { headers: { "X-RequestDigest": digest } }),
  });

describe("contextinfo", () => {
  it("answers the digest and where the caller is", async () => {
    expect(await info()).toEqual({
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d -0000$/u) as unknown,
      LibraryVersion: "16.0.0.0",
      SiteFullUrl: service.webUrl,
      SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
      WebFullUrl: service.webUrl,
    });
  });

  it("is described under minimalmetadata and wrapped under verbose", async () => {
    expect(await info("member", "application/json")).toMatchObject({
      "odata.metadata": `${service.webUrl}/_api/$metadata#SP.ContextWebInformation`,
      FormDigestTimeoutSeconds: 1800,
    });
    expect(await info("member", "application/json;odata=verbose")).toMatchObject({
      d: { GetContextWebInformation: { __metadata: { type: "SP.ContextWebInformation" }, FormDigestTimeoutSeconds: 1800 } },
    });
  });

  it("writes the instant so that clients can read it", async () => {
    const stamp = String((await info())["FormDigestValue"]).split(",")[1] ?? "";
    expect(Math.abs(Date.parse(stamp) - Date.now())).toBeLessThan(60_000);
  });

  it("needs neither digest nor body, but a person of the site", async () => {
    expect((await service.http("visitor", "_api/contextinfo", { method: "POST" })).status).toBe(200);
    expect((await service.http("outsider", "_api/contextinfo", { method: "POST" })).json).toMatchObject({
      "odata.error": { code: "-2147024891, System.UnauthorizedAccessException" },
    });
  });
});

describe("a change", () => {
  it("goes through with the person's digest, more than once", async () => {
    const digest = String((await info())["FormDigestValue"]);
    expect([(await add(digest)).status, (await add(digest)).status]).toEqual([201, 201]);
  });

  it.each<[what: string, digest: () => Promise<string | undefined>]>([
    ["without a digest", () => Promise.resolve(undefined)],
    ["with an empty one", () => Promise.resolve("")],
    ["with another person's", async () => String((await info("colleague"))["FormDigestValue"])],
    ["with a garbled one", async () => String((await info())["FormDigestValue"]).replace(/^0x./u, "0xG")],
    ["with a later date on it", async () => String((await info())["FormDigestValue"]).replace(/ \d{4} /u, " 2099 ")],
    ["with half of one", async () => String((await info())["FormDigestValue"]).split(",")[0] ?? ""],
    ["with a made-up one", () => Promise.resolve("0xABCDEF,22 Nov 2026 09:59:57 -0000")],
  ])("%s is refused with the words of the security validation", async (_what, digest) => {
    const { status, json } = await add(await digest());
    expect(status).toBe(403);
    expect(json).toEqual({
      "odata.error": {
        code: "-2130575252, Microsoft.SharePoint.SPException",
        message: {
          lang: "ja-JP",
          value:
            "このページのセキュリティ検証は無効か、または壊れている可能性があります。Web ブラウザーの [戻る] ボタンを使用して、操作をやり直してください。",
        },
      },
    });
  });

  it.each(["MERGE", "PUT", "DELETE"])("by its own verb needs one too: %s", async (method) => {
    const { status } = await service.http("member", `${ITEMS}(1)`, { method, body: { Title: "No" } });
    expect(status).toBe(403);
    expect((await service.http("member", `${ITEMS}(1)?$select=Title`)).json).toEqual({ Title: "Filled" });
  });

  it("needs none to read", async () => {
    expect((await service.http("member", `${ITEMS}?$select=Title&$top=1`)).json).toMatchObject({ value: [{ Title: "Filled" }] });
  });
});

describe("the time of a digest", () => {
  const KEY = "00".repeat(32);
  const made = new Date("2026-11-22T10:00:00Z");
  const after = (seconds: number): Date => new Date(made.getTime() + seconds * 1000);

  it.each([
    [0, true],
    [1, true],
    [DIGEST_SECONDS, true],
    [DIGEST_SECONDS + 1, false],
    [86_400, false],
    [-60, false],
  ])("after %i seconds it is good: %s", (seconds, good) => {
    expect(isDigestValid(KEY, LOGINS.member, makeDigest(KEY, LOGINS.member, made), after(seconds))).toBe(good);
  });

  it("does not depend on the letter case of the login, but on the login", () => {
    const digest = makeDigest(KEY, LOGINS.member, made);
    expect(isDigestValid(KEY, LOGINS.member.toUpperCase(), digest, made)).toBe(true);
    expect(isDigestValid(KEY, LOGINS.colleague, digest, made)).toBe(false);
    expect(isDigestValid("11".repeat(32), LOGINS.member, digest, made)).toBe(false);
  });
});

describe("PnPjs", () => {
  it("asks for a digest of its own before its first change", async () => {
    const signedIn: TimelinePipe<Queryable> = (instance) => {
      instance.on.pre(async (url, init, result) => {
        init.headers = { ...init.headers, "X-Person": LOGINS.member };
        return [url, init, result];
      });
      return instance;
    };
    const sp = spfi(service.webUrl).using(SPBrowser({ baseUrl: service.webUrl }), signedIn);
    await sp.web.lists.getByTitle("Cities").items.getById(1).update({ Country: "Kenya" });
    await sp.web.lists.getByTitle("Cities").items.getById(1).update({ Country: "Kenya" });
    expect((await service.http("member", "_api/web/lists/getByTitle('Cities')/items(1)?$select=OData__UIVersionString")).json).toEqual({
      OData__UIVersionString: "3.0",
    });
  });
});
