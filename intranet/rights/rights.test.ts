import { AttackedSite, HOSTILE, ITEM, listAt, PROFILES, SECRETS, WEB_URL } from "./testing/attackedSite";
import type { Hostile } from "./testing/attackedSite";
import { CHANGES, READINGS } from "./testing/attacks";
import type { Answer, Colleague } from "./testing/colleague";

jest.setTimeout(120_000);

let site: AttackedSite;
let before: string;
beforeAll(async () => {
  site = await AttackedSite.open();
  before = await site.state();
});
afterAll(() => {
  expect(site.notBuilt).toEqual([]);
  site.close();
});

const outcome = ({ status, code }: Answer): string => (code === undefined ? String(status) : `${status} ${code}`);

describe.each(Object.keys(HOSTILE) as Hostile[])("%s", (who) => {
  const colleague = () => site.as(HOSTILE[who]);

  test.each(READINGS)("is not shown %s, asked for alone or in a batch", async (_, { verb, path, body }, answer) => {
    for (const shown of [await colleague().ask(verb, path, body), await colleague().askInBatch(WEB_URL, verb, path, body)]) {
      expect(outcome(shown)).toBe(answer);
      expect(shown.text).not.toMatch(SECRETS);
    }
  });

  test.each(CHANGES)("cannot %s, alone or in a batch", async (_, { verb, path, body }, answer) => {
    const answers = [await colleague().ask(verb, path, body), await colleague().askInBatch(WEB_URL, verb, path, body)];
    expect(answers.map(outcome)).toEqual([answer, answer]);
  });

  test("cannot bring back or throw away for good what others have thrown away, knowing its id", async () => {
    const { value } = JSON.parse((await site.owner.ask("GET", "web/recyclebin?$select=Id")).text) as { value: { Id: string }[] };
    expect(value).toHaveLength(1);
    for (const what of ["restore", "deleteobject", "movetosecondstage"])
      expect((await colleague().ask("POST", `web/recyclebin('${value[0]?.Id ?? ""}')/${what}`)).status).toBe(404);
  });

  test("hears from the log of changes what has an id, and no words of it", async () => {
    const query = { Item: true, Add: true, Update: true, DeleteObject: true };
    const { status, text } = await colleague().ask("POST", `${PROFILES}/getchanges`, { query });
    expect(status).toBe(200);
    expect(text).toMatch(/"ItemId":2/u);
    expect(text).not.toMatch(SECRETS);
  });

  test("has changed nothing by all of that", async () => {
    expect(await site.state()).toBe(before);
  });
});

test("a member is shown nothing of what waits through a list of their own that looks it up", async () => {
  const own = listAt("Lists/Own");
  const lookup = async (who: Colleague): Promise<string> =>
    (await who.ask("GET", `${own}/items?$select=To/Title,To/Reading&$expand=To`)).text +
    (await who.ask("GET", `${own}/items(1)/fieldvaluesastext`)).text;
  const member = site.as(HOSTILE["a member"]);
  const { Id } = JSON.parse((await member.ask("GET", `${PROFILES}?$select=Id`)).text) as { Id: string };
  const SchemaXml = `<Field Type="Lookup" Name="To" DisplayName="To" List="{${Id}}" ShowField="Title" />`;
  const made = [
    await member.ask("POST", "web/lists", { Title: "Own", BaseTemplate: 100 }),
    await member.ask("POST", `${own}/fields/createfieldasxml`, { parameters: { SchemaXml } }),
    await member.ask("POST", `${own}/items`, { Title: "見たい", ToId: ITEM.waiting }),
    await member.ask("POST", `${own}/items`, { Title: "見たい", ToId: ITEM.edited }),
  ];
  expect(made.map(({ status }) => status)).toEqual([201, 200, 201, 201]);
  expect(await lookup(member)).not.toMatch(SECRETS);
  expect(await lookup(site.owner)).toMatch(SECRETS);
});

test.each(READINGS)("an owner is shown %s", async (_, { verb, path, body }) => {
  expect((await site.owner.ask(verb, path, body)).text).toMatch(SECRETS);
});
