import { startSample } from "./testing/sampleSite";
import type { PersonName, Sample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample()));
afterEach(() => sample.end());

const pages = "web/lists/getByTitle('Site Pages')/items";
const stories = async (person: PersonName): Promise<unknown> =>
  ((await (await sample.ask(person, `${pages}?$select=Title,Story,OData__UIVersionString`)).json()) as { value: unknown }).value;

it("an edit of a page is a draft that readers see once it is published", async () => {
  await sample.change("owner", "MERGE", `${pages}(1)`, { Title: "Second thoughts", Story: false });
  expect(await stories("reader")).toEqual([{ Title: "First story", Story: true, OData__UIVersionString: "1.0" }]);
  expect(await stories("owner")).toContainEqual({ Title: "Second thoughts", Story: false, OData__UIVersionString: "1.1" });
  expect((await sample.change("owner", "POST", `${pages}(1)/file/publish(comment='Ready')`)).status).toBe(200);
  expect(await stories("reader")).toEqual([{ Title: "Second thoughts", Story: false, OData__UIVersionString: "2.0" }]);
});

it("a page cannot be added as a list item", async () => {
  expect((await sample.change("owner", "POST", pages, { Title: "New" })).status).toBe(501);
});

it("a title that ends in the middle of a character leaves the library readable", async () => {
  const { Id } = (await (await sample.change("owner", "POST", "sitepages/pages", {})).json()) as { Id: number };
  expect((await sample.change("owner", "POST", `sitepages/pages(${Id})/savepage`, { Title: `${"a".repeat(127)}😀` })).status).toBe(200);
  expect(await (await sample.ask("owner", `sitepages/pages(${Id})?$select=FileName`)).json()).toEqual({
    FileName: `${"a".repeat(127)}.aspx`,
  });
  expect((await sample.change("owner", "MERGE", `${pages}(${Id})`, { FileLeafRef: "a\ud800.aspx" })).status).toBe(400);
  expect((await sample.ask("owner", "sitepages/pages")).status).toBe(200);
});

it("nobody is the author who has no name, whoever has no mail address", async () => {
  const { Id } = (await (await sample.change("owner", "POST", "sitepages/pages", {})).json()) as { Id: number };
  expect((await sample.change("owner", "POST", `sitepages/pages(${Id})/savepage`, { AuthorByline: [""] })).status).toBe(500);
  expect(await (await sample.ask("owner", `sitepages/pages(${Id})?$select=AuthorByline`)).json()).toEqual({ AuthorByline: null });
});

it("a library of pages cannot be made beside a list that has its title", async () => {
  expect((await sample.change("owner", "DELETE", "web/lists/getByTitle('Site Pages')")).status).toBe(200);
  expect((await sample.change("owner", "POST", "web/lists", { Title: "サイトのページ" })).status).toBe(201);
  const refused = await sample.change("owner", "POST", "web/lists/ensureclientrenderedsitepageslibrary");
  expect([refused.status, await refused.json()]).toMatchObject([
    500,
    { "odata.error": { code: "-2130575342, Microsoft.SharePoint.SPException" } },
  ]);
});
