import { type PersonName, type Sample, startSample } from "./testing/sampleSite";

let sample: Sample;
beforeEach(() => (sample = startSample()));
afterEach(() => sample.end());

const pages = "web/lists/getByTitle('Site Pages')/items";
const stories = async (person: PersonName): Promise<unknown> => ((await (await sample.ask(person, `${pages}?$select=Title,Story,OData__UIVersionString`)).json()) as { value: unknown }).value;

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
