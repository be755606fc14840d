import { startSample } from "../testing/sampleSite";
import type { Sample } from "../testing/sampleSite";

const NAMES = ["valueOf", "toString", "constructor", "hasOwnProperty", "isPrototypeOf"] as const;
const notes = "web/lists/getByTitle('Notes')";

let sample: Sample;
beforeEach(() => (sample = startSample([{ Title: "Empty" }])));
afterEach(() => sample.end());

const json = async (answer: Response): Promise<unknown> => (await answer.json()) as unknown;

it.each(NAMES)("a column named %s, as something of every object is, is written, read, filtered and streamed as any other", async (name) => {
  expect(
    (
      await sample.change("owner", "POST", `${notes}/fields/createfieldasxml`, {
        parameters: { SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="Other" />`, Options: 8 },
      })
    ).status,
  ).toBe(200);
  expect(await json(await sample.change("writer", "POST", `${notes}/items`, { Title: "Without" }))).toMatchObject({ [name]: null });
  await sample.change("writer", "POST", `${notes}/items`, { Title: "With", [name]: "x" });
  expect(await json(await sample.ask("reader", `${notes}/items?$select=${name}`))).toEqual({
    value: [{ [name]: null }, { [name]: null }, { [name]: "x" }],
  });
  expect(await json(await sample.ask("reader", `${notes}/items?$select=Id&$filter=${name} eq 'x'`))).toEqual({ value: [{ Id: 3, ID: 3 }] });
  expect(await json(await sample.ask("reader", `${notes}/items(1)/FieldValuesAsText?$select=${name}`))).toEqual({ [name]: "" });
  const parameters = {
    ViewXml: `<View><Query><Where><IsNotNull><FieldRef Name="${name}" /></IsNotNull></Where></Query><ViewFields><FieldRef Name="${name}" /></ViewFields></View>`,
  };
  expect(await json(await sample.change("reader", "POST", `${notes}/RenderListDataAsStream`, { parameters }))).toMatchObject({
    Row: [{ ID: "3", [name]: "x" }],
  });
});
