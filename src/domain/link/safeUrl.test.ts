import { publicUrl, safeUrl } from "./safeUrl";

const base = "https://contoso.sharepoint.com/sites/plat/SitePages/Home.aspx";

describe("a safe address", () => {
  it.each([
    ["/sites/portal/a b.aspx", "https://contoso.sharepoint.com/sites/portal/a%20b.aspx"],
    ["https://contoso.sharepoint.com/x?y=1#z", "https://contoso.sharepoint.com/x?y=1#z"],
    ["https://contoso-my.sharepoint.com/personal/a", "https://contoso-my.sharepoint.com/personal/a"],
    [" /sites/写真.jpg ", "https://contoso.sharepoint.com/sites/%E5%86%99%E7%9C%9F.jpg"],
    ["HTTPS://CONTOSO.sharepoint.com/", "https://contoso.sharepoint.com/"],
  ])("is kept: %s", (text, url) => expect(safeUrl(text, base)).toBe(url));

  it("may be plain http only on the page's own origin", () => {
    expect(safeUrl("http://127.0.0.1:4321/a", "http://127.0.0.1:4321/sites/plat")).toBe("http://127.0.0.1:4321/a");
    expect(safeUrl("http://127.0.0.1:9999/a", "http://127.0.0.1:4321/sites/plat")).toBeUndefined();
    expect(safeUrl("http://contoso.sharepoint.com/a", base)).toBeUndefined();
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://contoso.sharepoint.com/1",
    "mailto:a@b.jp",
    "//evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "https://evil.example",
    "https://sharepoint.com.evil.example",
    "https://evilsharepoint.com",
    "https://sharepoint.com",
    "https://contoso.sharepoint.com@evil.example",
    "https://user:pass@contoso.sharepoint.com",
    "https://contoso.sharepoint.com:8443/",
    "https:contoso.sharepoint.com",
    "https:///evil.example",
    "https://evil.example /x",
    "https://contoso.sharepoint.com .evil.example",
    "relative.aspx",
    "?a=1",
    "#a",
    "",
    " ",
    "/a\u0000",
    "/\u202Egpj.exe",
    `/${"a".repeat(2100)}`,
    "https://[",
    null,
    undefined,
    5,
    {},
    ["/a"],
    { toString: () => "/a" },
  ])("is not %p", (text) => expect(safeUrl(text, base)).toBeUndefined());

  it("needs an address to start from", () => expect(safeUrl("/a", "nowhere")).toBeUndefined());
});

describe("an address anywhere on the web", () => {
  it.each([
    ["https://hotline.example.go.jp/a b", "https://hotline.example.go.jp/a%20b"],
    [" HTTPS://Hotline.Example.org ", "https://hotline.example.org/"],
    ["https://\u0430pple.example/", "https://xn--pple-43d.example/"],
  ])("is kept as what it is: %s", (text, url) => expect(publicUrl(text)).toBe(url));

  it.each([
    "http://example.org/",
    "/sites/hr",
    "//example.org/",
    "https:example.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@b.jp",
    "https://a@example.org/",
    "https://a:b@example.org/",
    "https://example.org:8443/",
    "https://localhost/",
    "https://[::1]/",
    "https://192.168.0.1/x",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://example.org/\u202Egpj.exe",
    "https://example.org\\x",
    `https://example.org/${"a".repeat(2100)}`,
    "",
    "https://",
    null,
    undefined,
    5,
    ["https://example.org/"],
  ])("is not %p", (text) => expect(publicUrl(text)).toBeUndefined());
});
