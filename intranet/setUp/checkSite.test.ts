import type { Modes } from "../../local/sharepoint";
import { report } from "../../src/data/setup/checks/report";
import { loginName, ORGANISER } from "../sample/accounts/users";
import { OwnSite } from "./testing/ownSite";
import { SAMPLE, UNTOUCHED } from "./testing/sites";

jest.setTimeout(120_000);

const OWNER = loginName(ORGANISER);

const opened: OwnSite[] = [];
function open(...site: ConstructorParameters<typeof OwnSite>): OwnSite {
  const made = new OwnSite(...site);
  opened.push(made);
  return made;
}
afterEach(() => {
  for (const site of opened.splice(0)) {
    expect(site.notBuilt).toEqual([]);
    site.close();
  }
});

/** The report on a site that its owner has set up in a tenant of such modes. */
async function reportIn(modes: Partial<Modes>): Promise<string[]> {
  const setUp = open(UNTOUCHED, modes).setUpBy(OWNER);
  expect(await setUp.run(await setUp.plan(), () => undefined)).toBe(true);
  return report(await setUp.check()).split("\n");
}

test("the reports of two tenants differ in what their modes differ in, and in nothing else", async () => {
  const [accepting, refusing] = [await reportIn({ uniquePerson: "accepted" }), await reportIn({ uniquePerson: "refused" })];
  expect(accepting.filter((line) => !/^\w+: ok/.test(line))).toEqual([]);
  expect(accepting.filter((line) => !refusing.includes(line))).toEqual(["uniquePerson: ok; unique"]);
  expect(refusing.filter((line) => !accepting.includes(line))).toEqual(["uniquePerson: differs; not unique"]);
});

test("a check changes nothing, asks less than ten times, and names nobody", async () => {
  const asked: string[] = [];
  const site = open(SAMPLE);
  const checked = await site
    .setUpBy(OWNER, "ja", ({ method, url }) => void asked.push(`${method} ${new URL(url).pathname.split("/_api/")[1] ?? ""}`))
    .check();
  expect(asked.length).toBeLessThan(10);
  expect(asked.filter((each) => !/^GET |^POST (?:\$batch|contextinfo|.*getchanges)$/i.test(each))).toEqual([]);
  expect(report(checked)).not.toMatch(/[^\x20-\x7e\n]|@|:\/\//);
});

test("what an owner has changed since the set-up is found", async () => {
  const site = open(SAMPLE);
  expect(await site.status(OWNER, "MERGE", site.list("Lists/PlatVolunteers"), { EnableModeration: false })).toBe(204);
  const lines = report(await site.setUpBy(OWNER).check()).split("\n");
  expect(lines).toContain("settings: wanting; settings PlatVolunteers");
});

test("is refused to whoever may not say who may do what", async () => {
  const [member] = SAMPLE.users.filter(({ loginName: login }) => login !== OWNER);
  await expect(open(SAMPLE).setUpBy(member!.loginName).check()).rejects.toMatchObject({ kind: "no-permission" });
});
