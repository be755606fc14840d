import { startSample } from "./testing/sampleSite";
import type { Sample } from "./testing/sampleSite";
import { FIELD_SHAPES, SHAPES } from "./testing/shapes";

let sample: Sample;
beforeAll(() => (sample = startSample()));
afterAll(() => sample.end());

const names = (shape: string): string[] =>
  shape
    .split(" ")
    .filter((name) => name !== "")
    .sort();
async function propertiesOf(path: string): Promise<string[]> {
  const answer = await sample.ask("owner", path);
  expect(answer.status).toBe(200);
  return Object.keys((await answer.json()) as object).sort();
}

it.each([
  ["list", "web/lists/getByTitle('Notes')"],
  ["list", "web/lists/getByTitle('Site Pages')"],
  ["user", "web/currentUser"],
  ["group", "web/associatedmembergroup"],
  ["view", "web/lists/getByTitle('Notes')/defaultview"],
  ["web", "web"],
  ["role", "web/roledefinitions/getbytype(2)"],
] as const)("a %s has the properties SharePoint answers: %s", async (kind, path) => {
  expect(await propertiesOf(path)).toEqual(names(SHAPES[kind]));
});

it.each(Object.keys(FIELD_SHAPES))("the column %s has those of its type", async (name) => {
  expect(await propertiesOf(`web/lists/getByTitle('Notes')/fields/getByInternalNameOrTitle('${name}')`)).toEqual(
    names(`${SHAPES.field} ${FIELD_SHAPES[name] ?? ""}`),
  );
});
