import { entityName, internalName, typeName } from "./internalName";

it.each([
  ["Title", "Title"],
  ["With Space", "With_x0020_Space"],
  ["2nd", "_x0032_nd"],
  ["氏名", "_x6c0f__x540d_"],
  ["入省年度と", "_x5165__x7701__x5e74__x5ea6__x30"],
  ["𠮷", "_xd842__xdfb7_"],
])("the internal name of %s is %s", (title, name) => {
  expect(internalName(title)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(32);
});

it("a name that begins with an underscore is prefixed in REST", () => {
  expect([entityName("_ModerationStatus"), entityName("Title")]).toEqual(["OData__ModerationStatus", "Title"]);
});

it("a type name escapes underscores too", () => {
  expect(typeName("My_List")).toBe("My_x005f_List");
});
