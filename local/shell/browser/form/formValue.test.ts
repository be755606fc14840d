import { changedBody, complaints, formValue, newBody } from "./formValue";
import type { Clock, FormValue } from "./formValue";
import type { Column } from "./listModel";
import { fromInput, toInput } from "./siteTime";

const clock: Clock = { timeZone: "Asia/Tokyo", fromInput, toInput };

function column(name: string, type: Column["type"], more: Partial<Column> = {}): Column {
  return {
    name,
    restName: name,
    title: name,
    description: "",
    type,
    required: false,
    editable: true,
    choices: [],
    defaultValue: "",
    dateOnly: false,
    ...more,
  };
}

const title = column("Title", "Text", { required: true });
const year = column("Year", "Number", { min: 1926, max: 2100 });
const languages = column("Languages", "MultiChoice");
const person = column("Person", "User", { required: true });
const topics = column("Topics", "LookupMulti", { lookup: { listId: "a", column: "Code" } });
const born = column("Born", "DateTime", { dateOnly: true });
const link = column("Link", "URL");
const shown = column("Shown", "Boolean", { defaultValue: "1" });
const columns = [title, year, languages, person, topics, born, link, shown];

const item = {
  Title: "会計",
  Year: 2013,
  Languages: null,
  Person: { Id: 7, Title: "外務 花子" },
  Topics: [
    { Id: 1, Code: "A" },
    { Id: 2, Code: "B" },
  ],
  Born: "2026-11-21T15:00:00Z",
  Link: { Url: "https://plat.example/", Description: "内線" },
  Shown: false,
};
const read = (source: typeof item | undefined): Record<string, FormValue> =>
  Object.fromEntries(columns.map((one) => [one.name, formValue(one, source, clock)]));

test("an item is read into what its form shows", () => {
  expect(read(item)).toEqual({
    Title: { kind: "text", text: "会計" },
    Year: { kind: "text", text: "2013" },
    Languages: { kind: "choices", chosen: [] },
    Person: { kind: "references", chosen: [{ id: 7, label: "外務 花子" }] },
    Topics: {
      kind: "references",
      chosen: [
        { id: 1, label: "A" },
        { id: 2, label: "B" },
      ],
    },
    Born: { kind: "text", text: "2026-11-22" },
    Link: { kind: "link", url: "https://plat.example/", description: "内線" },
    Shown: { kind: "flag", on: false },
  });
});

test("nothing changed, nothing sent", () => {
  expect(changedBody(columns, read(item), read(item), clock)).toEqual({});
});

test("only what was changed is sent, emptied columns as null", () => {
  const now = {
    ...read(item),
    Year: { kind: "text", text: "" },
    Person: { kind: "references", chosen: [{ id: 9, label: "別の人" }] },
    Topics: { kind: "references", chosen: [] },
    Born: { kind: "text", text: "2026-12-01" },
    Link: { kind: "link", url: "", description: "" },
  } as const;
  expect(changedBody(columns, read(item), now, clock)).toEqual({
    Year: null,
    PersonId: 9,
    TopicsId: [],
    Born: "2026-11-30T15:00:00Z",
    Link: null,
  });
});

test("a new item starts with the columns' defaults and sends what was filled in", () => {
  const blank = read(undefined);
  expect(blank["Shown"]).toEqual({ kind: "flag", on: true });
  const now: Record<string, FormValue> = {
    ...blank,
    Title: { kind: "text", text: "<b>領事</b>" },
    Year: { kind: "text", text: "2013" },
    Shown: { kind: "flag", on: false },
    Languages: { kind: "choices", chosen: ["英語"] },
    Link: { kind: "link", url: "/sites/plat", description: "" },
  };
  expect(newBody(columns, now, clock)).toEqual({
    Title: "<b>領事</b>",
    Year: 2013,
    Shown: false,
    Languages: ["英語"],
    Link: { Url: "/sites/plat", Description: "/sites/plat" },
  });
});

test("what SharePoint's own forms would ask for is asked for", () => {
  expect(complaints(columns, read(undefined))).toEqual({ Title: "required", Person: "required" });
  const wrong: Record<string, FormValue> = {
    ...read(item),
    Year: { kind: "text", text: "1925" },
    Link: { kind: "link", url: "javascript:alert(1)", description: "" },
  };
  expect(complaints(columns, wrong)).toEqual({ Year: "range", Link: "address" });
  expect(complaints([year], { Year: { kind: "text", text: "二千" } })).toEqual({ Year: "number" });
});
