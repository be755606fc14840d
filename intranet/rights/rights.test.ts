import { AttackedSite, HOSTILE, SECRETS, WEB_URL } from "./attackedSite";
import type { Hostile } from "./attackedSite";
import { CHANGES, READINGS } from "./attacks";
import type { Answer } from "./colleague";

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

  test("has changed nothing by all of that", async () => {
    expect(await site.state()).toBe(before);
  });
});

test.each(READINGS)("an owner is shown %s", async (_, { verb, path, body }) => {
  expect((await site.owner.ask(verb, path, body)).text).toMatch(SECRETS);
});
