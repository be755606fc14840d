import { many, Shaped } from "./answer";
import type { MetadataLevel } from "./metadataLevel";
import { render } from "./render";

const API = "http://127.0.0.1:4410/sites/sample/_api";
const NEXT = `${API}/web/lists(guid%27x%27)/items?%24skiptoken=Paged%3dTRUE`;

function shaped(id: number): Shaped {
  return new Shaped(
    { type: "SP.Data.NotesListItem", path: `Web/Lists(guid'x')/Items(${id})`, etag: `"${id}"` },
    { Id: id, Title: '東京😀é"\\\n'.repeat(id % 40) },
  );
}

function* page(count: number, next?: string): Generator<Shaped, string | undefined> {
  for (let id = 1; id <= count; id++) yield shaped(id);
  return next;
}

const textOf = (count: number, level: MetadataLevel, next?: string): string => {
  const { body } = render(many("SP.ListData.NotesListItems", page(count, next)), level, API);
  return new TextDecoder("utf-8", { fatal: true }).decode(body as Uint8Array);
};

const rows = (count: number): object[] => Array.from({ length: count }, (_, at) => shaped(at + 1).properties);

// A few items are one piece, thousands are many.
describe.each([0, 1, 2, 3000])("a page of %d items", (count) => {
  it("is written byte for byte as one JSON text would be", () => {
    expect(textOf(count, "nometadata")).toBe(JSON.stringify({ value: rows(count) }));
  });

  it("names the next page before its items, and after them under verbose", () => {
    const minimal = textOf(count, "minimalmetadata", NEXT);
    expect(minimal).toMatch(/^\{"odata\.metadata":"[^"]+#SP\.ListData\.NotesListItems","odata\.nextLink":"[^"]+","value":\[/u);
    expect(JSON.parse(minimal)).toMatchObject({ "odata.nextLink": NEXT, value: rows(count) });
    const verbose = JSON.parse(textOf(count, "verbose", NEXT)) as { d: object };
    expect(Object.keys(verbose.d)).toEqual(["results", "__next"]);
    expect(verbose.d).toMatchObject({ results: rows(count), __next: NEXT });
  });
});

it("a page whose last item cannot be read is no answer at all, rather than the beginning of one", () => {
  function* broken(): Generator<Shaped, string | undefined> {
    yield* page(3000);
    throw new Error("The row is damaged.");
  }
  expect(() => render(many("SP.ListData.NotesListItems", broken()), "nometadata", API)).toThrow("The row is damaged.");
});
