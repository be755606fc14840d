import { changedCanvas } from "./editedCanvas";

const part = {
  controlType: 3,
  id: "a",
  position: { zoneIndex: 1 },
  emphasis: {},
  webPartId: "w",
  webPartData: { id: "w", properties: { layout: "page" } },
  addedFromPersistedData: true,
};
const text = { controlType: 4, id: "t", position: { zoneIndex: 2 }, emphasis: { zoneEmphasis: 3 }, innerHTML: "<p>文</p>" };
const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };
const canvas = JSON.stringify([part, text, settings]);
const changed = (webParts: Record<string, unknown>, emphases: Record<number, number>): unknown =>
  JSON.parse(
    changedCanvas(canvas, {
      webParts: new Map(Object.entries(webParts)),
      emphases: new Map(Object.entries(emphases).map(([zone, value]) => [Number(zone), value])),
    }),
  );

test("a canvas without changes stays as it is", () => {
  expect(changed({}, {})).toEqual([part, text, settings]);
});

test("a web part's new data take the place of the old, and nothing else moves", () => {
  const data = { id: "w", properties: { layout: "teaser" } };
  expect(changed({ a: data, elsewhere: {} }, {})).toEqual([{ ...part, webPartData: data }, text, settings]);
});

test("a background belongs to every control of its section, and none is no background", () => {
  expect(changed({}, { 1: 2, 2: 0 })).toEqual([{ ...part, emphasis: { zoneEmphasis: 2 } }, { ...text, emphasis: {} }, settings]);
});
