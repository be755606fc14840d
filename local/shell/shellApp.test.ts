import type { SiteDefinition } from "../sharepoint/definition/siteDefinition";
import type { PageFacts } from "../sharepoint/index";
import { sectionsOf } from "./canvas";
import { shellApp } from "./shellApp";
import type { StoredPage } from "./storedPage";
import type { Person } from "./visitor";

const people: readonly Person[] = ["staff", "noAccess"].map((key) => ({
  key,
  label: { ja: `${key}の人`, en: key },
  loginName: `i:0#.f|membership|${key}@plat.example`,
}));

const site: SiteDefinition = {
  url: "/sites/plat",
  title: "</title><script>alert(1)</script>",
  language: 1041,
  timeZone: "Asia/Tokyo",
  users: [],
  groups: [],
  lists: [
    { url: "Lists/PlatTopics", title: '"><img src=x onerror=alert(1)>', template: 100, fieldsXml: [] },
    { url: "SitePages", title: "サイトのページ", template: 119, fieldsXml: [] },
  ],
};

function facts(loginName: string): PageFacts {
  return {
    siteId: "s",
    webId: "w",
    webTitle: site.title,
    webUrl: "http://127.0.0.1:4400/sites/plat",
    language: 1041,
    user: { id: 1, loginName, title: "外務</script><script>alert(1)</script>", email: "a@plat.example", isSiteAdmin: false },
    webPermissions: { High: 0, Low: 1 },
    formDigest: { value: "0x1,22 Nov 2026 09:59:57 -0000", timeoutSeconds: 1800 },
  };
}

const webPart = (id: string) => ({
  controlType: 3,
  id,
  position: { zoneIndex: 1 },
  emphasis: { zoneEmphasis: 2 },
  webPartId: `component-${id}`,
  webPartData: { id: `component-${id}`, instanceId: id, title: '"><img src=x onerror=alert(1)>' },
});
const home: StoredPage = {
  id: 1,
  title: "</h1><script>alert(1)</script>",
  canvas: "[]",
  mayEdit: false,
  isDraft: false,
  sections: sectionsOf(JSON.stringify([webPart("one"), webPart("two")])),
};
const pages: Readonly<Record<string, StoredPage>> = { "Home.aspx": home, "Mine.aspx": { ...home, mayEdit: true } };

const app = shellApp({
  portal: { ja: "ポータル", en: "Intranet" },
  site,
  pages: [{ file: "Home.aspx", title: { ja: "ホーム", en: "Home" } }],
  people,
  notBuilt: [],
  modes: { ownPage: "known", signIn: "silent" },
  readPage: (_request, file) => Promise.resolve(pages[file]),
  factsFor: ({ person }) => (person.key === "noAccess" ? undefined : facts(person.loginName)),
});
const get = async (path: string, cookie = "") => app.request(path, { headers: { cookie } });

test("the way in leads to the homepage", async () => {
  for (const path of ["/", "/sites/plat", "/sites/plat/"])
    expect((await get(path)).headers.get("location")).toBe("/sites/plat/SitePages/Home.aspx");
});

test("a page's own inline script carries the nonce of its policy, and no script may come from elsewhere", async () => {
  const response = await get("/sites/plat/SitePages/Home.aspx");
  const [, nonce] = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "") ?? [];
  const text = await response.text();
  expect(text).toContain(`<script type="importmap" nonce="${nonce}">`);
  for (const [, address] of text.matchAll(/(?:src|href)="([^"#]+)"/g)) expect(address).toMatch(/^\/|^data:,$/);
});

test("a page that is not there, or is not for the reader to see, is answered as such", async () => {
  expect((await get("/sites/plat/SitePages/Nowhere.aspx")).status).toBe(404);
  expect((await get("/sites/plat/SitePages/Home.aspx")).status).toBe(200);
});

test.each(["SitePages/Home.aspx", "Lists/PlatTopics/AllItems.aspx", "SitePages/Forms/ByAuthor.aspx", "SitePages/post.aspx"])(
  "texts of the site stay texts on %s",
  async (path) => {
    const text = await (await get(`/sites/plat/${path}`)).text();
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<img");
  },
);

test("a page that holds web parts names them and what the runtime needs to know", async () => {
  const text = await (await get("/sites/plat/SitePages/Home.aspx", "plat-language=en")).text();
  for (const id of ["one", "two"]) expect(text).toContain(`data-web-part="component-${id}" data-instance="${id}"`);
  expect(text).toContain('data-zone="1" data-emphasis="2"');
  expect(text).toContain('"currentUICultureName":"en-US"');
});

test("only those who may edit the page are given edit mode", async () => {
  expect(await (await get("/sites/plat/SitePages/Home.aspx")).text()).not.toContain("/shell/edit/main.js");
  expect(await (await get("/sites/plat/SitePages/Mine.aspx")).text()).toContain("/shell/edit/main.js");
});

test("the switches show what the cookies say, and nonsense is the first choice", async () => {
  const text = await (await get("/sites/plat/SitePages/Home.aspx", "plat-theme=dark; plat-graph=refused; plat-visitor=nobody")).text();
  expect(text).toContain('<html lang="ja" data-theme="dark">');
  for (const chosen of ['value="refused" selected', 'value="dark" selected', 'value="staff" selected', 'value="ja" selected'])
    expect(text).toContain(chosen);
});

test.each([
  ["ja", "Teams だけ許可されていない"],
  ["en", "All but Teams"],
])("the Graph switch has a position for each feature: %s", async (language, label) => {
  const text = await (await get("/sites/plat/SitePages/Home.aspx", `plat-graph=no-teams; plat-language=${language}`)).text();
  expect(text).toContain(`<option value="no-teams" selected>${label}</option>`);
  for (const other of ["granted", "no-presence", "refused"]) expect(text).toMatch(new RegExp(`<option value="${other}" ?>`, "u"));
});

test("a person without access is told so, and can still switch to another person", async () => {
  const response = await get("/sites/plat/SitePages/Home.aspx", "plat-visitor=noAccess");
  const text = await response.text();
  expect(response.status).toBe(403);
  expect(text).toContain("アクセス権がありません");
  expect(text).not.toContain("data-web-part");
  expect(text).toContain('data-cookie="plat-visitor"');
});
