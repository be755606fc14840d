import { columnOf, rightsOf, viewColumns } from "./listModel";
import type { FieldEntity } from "./listModel";

const field = (more: Partial<FieldEntity>): FieldEntity => ({
  InternalName: "Title",
  Title: "氏名",
  TypeAsString: "Text",
  Required: false,
  ReadOnlyField: false,
  Hidden: false,
  ...more,
});

test("a column whose name begins with an underscore is asked for by its REST name", () => {
  expect(columnOf(field({ InternalName: "_ModerationStatus", TypeAsString: "ModStat" }))).toMatchObject({
    restName: "OData__ModerationStatus",
    editable: false,
  });
});

test("limits that SharePoint only reports because there are none are left out", () => {
  expect(columnOf(field({ TypeAsString: "Number", MinimumValue: -Number.MAX_VALUE, MaximumValue: 12 }))).toEqual(
    expect.objectContaining({ max: 12 }),
  );
  expect(columnOf(field({ TypeAsString: "Number", MinimumValue: -Number.MAX_VALUE }))).not.toHaveProperty("min");
});

test("a lookup knows its list and column; hidden, read-only and unknown columns are not for forms", () => {
  expect(columnOf(field({ TypeAsString: "Lookup", LookupList: "{0a1b}", LookupField: "Code" })).lookup).toEqual({
    listId: "0a1b",
    column: "Code",
  });
  for (const more of [{ Hidden: true }, { ReadOnlyField: true }, { TypeAsString: "TaxonomyFieldType" }])
    expect(columnOf(field(more)).editable).toBe(false);
});

test("a view's linked title is the title, and what is only decoration is left out", () => {
  const columns = [field({}), field({ InternalName: "DocIcon", TypeAsString: "Computed" }), field({ InternalName: "Reading" })].map(
    columnOf,
  );
  expect(viewColumns(["DocIcon", "LinkTitle", "Gone", "Reading"], columns).map(({ name }) => name)).toEqual(["Title", "Reading"]);
});

test("rights are read from the low half of the mask", () => {
  expect(rightsOf("138612833")).toEqual({ add: false, edit: false, remove: false, approve: false });
  expect(rightsOf("1011030767")).toEqual({ add: true, edit: true, remove: true, approve: false });
  expect(rightsOf("4294967295")).toEqual({ add: true, edit: true, remove: true, approve: true });
});
