import { holdsWebParts, sectionsOf } from "./canvas";

const data = { id: "w", instanceId: "i", title: "名簿", dataVersion: "1.0", properties: {} };
const webPart = (id: string, position: object, emphasis?: object) => ({
  controlType: 3,
  id,
  webPartId: "w",
  webPartData: data,
  position,
  ...(emphasis && { emphasis }),
});
const canvas = (...controls: readonly object[]) => JSON.stringify(controls);

test("controls stand in the order of their zones, columns and places", () => {
  const sections = sectionsOf(
    canvas(
      webPart("d", { zoneIndex: 2, sectionIndex: 1, sectionFactor: 12, controlIndex: 1 }),
      webPart("c", { zoneIndex: 1, sectionIndex: 2, sectionFactor: 4, controlIndex: 1 }),
      webPart("b", { zoneIndex: 1, sectionIndex: 1, sectionFactor: 8, controlIndex: 2 }),
      { controlType: 4, id: "a", innerHTML: "<p>文</p>", position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 8, controlIndex: 1 } },
    ),
  );
  expect(sections.map(({ zone, columns }) => [zone, ...columns.map(({ width, parts }) => [width, ...parts.map(({ id }) => id)])])).toEqual([
    [1, [8, "a", "b"], [4, "c"]],
    [2, [12, "d"]],
  ]);
});

test("a section has the background that its controls name, and none for what is no background", () => {
  const at = { zoneIndex: 1 };
  const emphasis = (value: unknown) => sectionsOf(canvas(webPart("a", at, { zoneEmphasis: value })))[0]?.emphasis;
  expect([0, 1, 2, 3, 4, "2", undefined].map(emphasis)).toEqual([0, 1, 2, 3, 0, 0, 0]);
});

test("settings and empty columns make no section, and only web parts need the runtime", () => {
  const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };
  const text = { controlType: 4, id: "t", innerHTML: "<p>文</p>", position: { zoneIndex: 1 } };
  expect(sectionsOf(null)).toEqual([]);
  expect(sectionsOf(canvas(settings, { controlType: 1, position: { zoneIndex: 1 } }))).toEqual([]);
  expect(holdsWebParts(sectionsOf(canvas(text)))).toBe(false);
  expect(holdsWebParts(sectionsOf(canvas(text, webPart("w", { zoneIndex: 1 }))))).toBe(true);
});
