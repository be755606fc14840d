import type { Match } from "./faultRule";
import { isAbout, serviceOf } from "./matching";
import type { RequestFacts } from "./matching";

const facts = (path: string, more: Partial<RequestFacts> = {}): RequestFacts => ({
  method: "GET",
  path,
  person: ["reader", "i:0#.f|membership|reader@sample.example"],
  service: serviceOf(path),
  ...more,
});
const matches = (match: Match, request: RequestFacts): boolean => isAbout({ match, effect: { kind: "malformed" } }, request);
const ITEMS = "/sites/sample/_api/web/GetList('%2Fsites%2Fsample%2FLists%2FCities')/items?$select=Id";

describe("the path of a rule", () => {
  test("is a text in which * stands for anything, in any case, with or without the query", () => {
    for (const path of ["*/items", "*/ITEMS?$select=*", "*getlist('/sites/sample/lists/cities')/items", "/sites/sample/_api/*"])
      expect(matches({ path }, facts(ITEMS))).toBe(true);
    for (const path of ["items", "*/item", "/sites/sample/_api", "*/items?$top=*"]) expect(matches({ path }, facts(ITEMS))).toBe(false);
  });

  test("takes every other character for itself", () => {
    expect(matches({ path: "/graph/v1.0/me" }, facts("/graph/v1.0/me"))).toBe(true);
    expect(matches({ path: "/graph/v1.0/me" }, facts("/graph/v1x0/me"))).toBe(false);
    expect(matches({ path: "*/$batch" }, facts("/sites/sample/_api/$batch", { method: "POST" }))).toBe(true);
  });

  test("finds each of its texts in its place, none twice", () => {
    for (const path of ["/a*a", "*b*", "/a*/b*c", "*"])
      expect(matches({ path }, facts("/a/b/c/a"))).toBe(["/a*a", "*b*", "*"].includes(path));
    expect(matches({ path: "/a*a" }, facts("/a"))).toBe(false);
    expect(matches({ path: "/ab*ba" }, facts("/aba"))).toBe(false);
    expect(matches({ path: "*a*a*" }, facts("/a"))).toBe(false);
  });

  test("with many stars takes no longer over a long path", () => {
    const started = performance.now();
    expect(matches({ path: `*${"a*".repeat(140)}b` }, facts(`/${"a".repeat(8000)}`))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test("may be broken in the request itself", () => {
    expect(matches({ path: "*%zz*" }, facts("/sites/sample/_api/web?$filter=%zz"))).toBe(true);
  });
});

describe("who and what a rule is about", () => {
  test("without a path and a service: everything asked of a service, but no page", () => {
    expect(matches({}, facts(ITEMS))).toBe(true);
    expect(matches({}, facts("/graph/v1.0/me"))).toBe(true);
    expect(matches({}, facts("/sites/sample/SitePages/Home.aspx"))).toBe(false);
    expect(matches({ path: "*/Home.aspx" }, facts("/sites/sample/SitePages/Home.aspx"))).toBe(true);
  });

  test("one service only", () => {
    expect(matches({ service: "graph" }, facts(ITEMS))).toBe(false);
    expect(matches({ service: "sharepoint", path: "*" }, facts("/graph/v1.0/me"))).toBe(false);
  });

  test("a person by any of the names, in any case", () => {
    for (const person of ["reader", "I:0#.F|membership|READER@sample.example"]) expect(matches({ person }, facts(ITEMS))).toBe(true);
    expect(matches({ person: "owner" }, facts(ITEMS))).toBe(false);
  });

  test("one method, in any case", () => {
    expect(matches({ method: "get" }, facts(ITEMS))).toBe(true);
    expect(matches({ method: "POST" }, facts(ITEMS))).toBe(false);
  });
});

describe("what an effect can touch", () => {
  test("a digest expires for writes only, and never for the request that fetches one", () => {
    const rule = { match: {}, effect: { kind: "expiredDigest" } } as const;
    expect(isAbout(rule, facts(ITEMS))).toBe(false);
    expect(isAbout(rule, facts(ITEMS, { method: "POST" }))).toBe(true);
    expect(isAbout(rule, facts("/sites/sample/_api/contextinfo", { method: "POST" }))).toBe(false);
    expect(isAbout(rule, facts("/graph/v1.0/me", { method: "PATCH" }))).toBe(false);
  });

  test("a part fails in batches only, and in those that have so many", () => {
    const rule = { match: {}, effect: { kind: "partlyFailedBatch", part: 2, status: 404 } } as const;
    const part = { method: "GET", path: "/graph/v1.0/me" };
    expect(isAbout(rule, facts(ITEMS, { method: "POST" }))).toBe(false);
    expect(isAbout(rule, facts("/graph/v1.0/$batch", { method: "POST", parts: [part] }))).toBe(false);
    expect(isAbout(rule, facts("/graph/v1.0/$batch", { method: "POST", parts: [part, part] }))).toBe(true);
  });
});
