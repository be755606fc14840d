import { uniqueIdOf } from "../facts/uniqueId";
import { contentTypeOf, extensionOf } from "./contentTypes";
import { checkName, checkPathLength, leafOf, parentOf, pathBelowWeb } from "./paths";

const web = { origin: "http://127.0.0.1:4410", url: "/sites/sample" };

describe("the address of a file", () => {
  it.each([
    "/sites/sample/SiteAssets/a b.png",
    "/SITES/Sample/SiteAssets/a b.png",
    "SiteAssets/a b.png",
    "http://127.0.0.1:4410/sites/sample/SiteAssets/a b.png",
  ])("is read below the web: %s", (address) => {
    expect(pathBelowWeb(address, web)).toBe("SiteAssets/a b.png");
  });

  it("of the web itself is empty", () => {
    expect(pathBelowWeb("/sites/sample/", web)).toBe("");
  });

  it.each([
    "/sites/other/SiteAssets/a.png",
    "/sites/sample2/a.png",
    "/sites/sample/../other/a.png",
    "SiteAssets/./a.png",
    "SiteAssets//a.png",
    "https://elsewhere.example/a.png",
  ])("is refused: %s", (address) => {
    expect(pathBelowWeb(address, web)).toBeUndefined();
  });

  it("is split at its last slash", () => {
    expect([leafOf("SiteAssets/news/a.png"), parentOf("SiteAssets/news/a.png"), parentOf("SiteAssets")]).toEqual([
      "a.png",
      "SiteAssets/news",
      "",
    ]);
  });

  it("has at most 400 characters", () => {
    expect(() => checkPathLength("a".repeat(400))).not.toThrow();
    expect(() => checkPathLength("a".repeat(401))).toThrow("400 characters or less");
  });
});

describe("the name of a file", () => {
  it.each(["a.png", "写真 1.png", "a'b#%&.txt", "😀.png", ".hidden", "a.b.c"])("may be %s", (name) => {
    expect(() => checkName(name)).not.toThrow();
  });

  it.each([
    "",
    " a.png",
    "a.png ",
    "..",
    "a..png",
    "a.",
    'a"b',
    "a*b",
    "a:b",
    "a<b",
    "a>b",
    "a?b",
    "a/b",
    "a\\b",
    "a|b",
    "CON",
    "~$a.docx",
    "x_vti_y",
    "a\u0000b",
    "a\ud800b",
  ])("may not be %j", (name) => {
    expect(() => checkName(name)).toThrow("characters that are not permitted");
  });

  it("decides the media type", () => {
    expect([
      contentTypeOf("SiteAssets/A.PNG"),
      contentTypeOf("a.svg"),
      contentTypeOf("a"),
      extensionOf(".lock"),
      extensionOf("a.tar.GZ"),
    ]).toEqual(["image/png", "image/svg+xml", "application/octet-stream", "", "gz"]);
  });
});

it("a file's unique id differs from its item's GUID, and gives it back", () => {
  const guid = "00000096-0000-4000-8000-000000000096";
  expect(uniqueIdOf(guid)).toBe("5a5a5acc-0000-4000-8000-000000000096");
  expect(uniqueIdOf(uniqueIdOf(guid))).toBe(guid);
});
