import "@pnp/sp/items";
import type { Modes, SiteDefinition } from "../../local/sharepoint";
import { readEverything } from "../../src/data/directory/fullReading";
import { directoryLists } from "../../src/data/directory/lists";
import { LISTS } from "../../src/data/model/schema/siteModel";
import type { Language } from "../../src/domain/text";
import { loginName, ORGANISER, STAFF } from "../sample/accounts/users";
import { OwnSite } from "./testing/ownSite";
import { siteOfFirstVersion, UNTOUCHED } from "./testing/sites";

jest.setTimeout(120_000);

const OWNER = loginName(ORGANISER);
const IDS: Readonly<Record<Language, number>> = { ja: 1041, en: 1033 };
const OTHER: Readonly<Record<Language, Language>> = { ja: "en", en: "ja" };

/** The site in a language, which people may have in the other one. */
const multilingual = (site: SiteDefinition, language: Language): SiteDefinition => ({
  ...site,
  language: IDS[language],
  alternateLanguages: [IDS[OTHER[language]]],
});

const opened: OwnSite[] = [];
function open(site: SiteDefinition, modes: Partial<Modes> = {}): OwnSite {
  const made = new OwnSite(site, modes);
  opened.push(made);
  return made;
}
afterEach(() => {
  for (const site of opened.splice(0)) {
    expect(site.notBuilt).toEqual([]);
    site.close();
  }
});

/** An owner presses the button. @returns what there was to do */
async function setUp(site: OwnSite, language: Language): Promise<readonly string[]> {
  const set = site.setUpBy(OWNER, language);
  const plan = await set.plan();
  const refused: unknown[] = [];
  const complete = await set.run(plan, (report) => void (report.state === "refused" && refused.push(report)));
  expect([complete, refused]).toEqual([true, []]);
  return plan.steps.map(({ id }) => id);
}

/** What there is, by ids and names that have no language. */
async function things(site: OwnSite): Promise<unknown> {
  const ours = LISTS.map(async ({ url }) => [
    await site.get(OWNER, `${site.list(url)}?$select=Id`),
    await site.get(OWNER, `${site.list(url)}/fields?$select=Id,InternalName&$top=5000`),
    await site.get(OWNER, `${site.list(url)}/views?$select=Id,ServerRelativeUrl,ViewQuery`),
  ]);
  const ofSite = ["web/lists?$select=Id", "web/sitegroups?$select=Id,Title", "web/roledefinitions?$select=Id,Name"];
  const read = ofSite.map(async (path) =>
    JSON.stringify(((await site.get(OWNER, path)) as { value: object[] }).value.map((each) => JSON.stringify(each)).sort()),
  );
  return [await Promise.all(ours), await Promise.all(read)];
}

async function titlesIn(site: OwnSite, language: Language): Promise<readonly string[]> {
  const titles = LISTS.map(async ({ url }) => (await site.get(OWNER, `${site.list(url)}?$select=Title`, language)) as { Title: string });
  return (await Promise.all(titles)).map(({ Title }) => Title);
}

const declaredIn = (language: Language): readonly string[] => LISTS.map(({ title }) => title[language]);
const NAMES = LISTS.map(({ key }) => `name ${key}`);

/** Whom a colleague finds in the directory. */
async function directory(site: OwnSite, language: Language): Promise<number> {
  const { web } = site.clientOf(loginName(STAFF), language);
  return (await readEverything(web, directoryLists(site.web, language), { language, reader: loginName(STAFF) }, () => undefined)).snapshot
    .volunteers.length;
}

/** The one that asks more of a solution that would look for titles. */
const TENANT: Partial<Modes> = { foundByTitle: "asTheSiteSays" };

describe.each<[Language, Language, Modes["foundByTitle"]]>([
  ["ja", "ja", "asShown"],
  ["ja", "en", "asShown"],
  ["ja", "en", "asTheSiteSays"],
  ["en", "ja", "asShown"],
  ["en", "en", "asShown"],
])("a site in %s that people may have in the other language", (own, first, foundByTitle) => {
  const second = OTHER[first];

  test(`set up by an owner who has it in ${first}, and again by one who has it in ${second}, has everything once, where titles are found ${foundByTitle}`, async () => {
    const site = open(multilingual(UNTOUCHED, own), { foundByTitle });
    await setUp(site, first);
    expect(await setUp(site, first)).toEqual([]);
    const before = await things(site);
    // What has no words in a language is called there as the site calls it: only where that is the address is there something to name.
    expect(await setUp(site, second)).toEqual(first === own ? [] : NAMES);
    expect(await things(site)).toEqual(before);
    expect(await titlesIn(site, first)).toEqual(declaredIn(first));
    expect(await titlesIn(site, second)).toEqual(declaredIn(first === own ? first : second));
    for (const language of [first, second]) expect(await setUp(site, language)).toEqual([]);
  });
});

test("an interruption is made good by an owner who has the site in the other language", async () => {
  const site = open(multilingual(UNTOUCHED, "ja"), TENANT);
  let written = 0;
  const stops = site.setUpBy(OWNER, "ja", ({ method, url }) =>
    method === "POST" && !/\$batch$/i.test(url) && ++written > 60 ? new Response(null, { status: 429 }) : undefined,
  );
  expect(await stops.run(await stops.plan(), () => undefined)).toBe(false);
  await setUp(site, "en");
  for (const language of ["ja", "en"] as const) await setUp(site, language);
  for (const language of ["ja", "en"] as const) expect(await setUp(site, language)).toEqual([]);
  const views = `${site.list("Lists/PlatVolunteers")}/views?$select=ServerRelativeUrl`;
  expect(((await site.get(OWNER, views)) as { value: unknown[] }).value).toHaveLength(2);
});

test("a site of the first version is brought up to date by an owner who has it in the other language, and keeps its words and its people", async () => {
  const site = open(multilingual(siteOfFirstVersion(3), "ja"), TENANT);
  const steps = await setUp(site, "en");
  expect(steps.filter((id) => /^(?:list|name|view|title) /.test(id) && !id.includes("PlatStatus"))).toEqual([]);
  const [postings, topics, volunteers] = declaredIn("ja");
  expect(await titlesIn(site, "ja")).toEqual([postings, topics, volunteers, "PlatStatus"]);
  expect(await titlesIn(site, "en")).toEqual([postings, topics, volunteers, "Statuses"]);
  expect(await setUp(site, "ja")).toEqual(["name PlatStatus"]);
  for (const language of ["ja", "en"] as const) expect([await directory(site, language), await setUp(site, language)]).toEqual([3, []]);
});

test("what the first version has named in one language is named in the other, and in no language twice", async () => {
  const { lists, ...rest } = siteOfFirstVersion(3);
  const keyOf = (url: string): string | undefined => LISTS.find((model) => model.url === url)?.key;
  const made = lists.map((list) => ({ ...list, title: keyOf(list.url) ?? list.title }));
  const site = open(multilingual({ ...rest, lists: made }, "ja"), TENANT);
  for (const { url, key, title } of LISTS)
    if (key !== "PlatStatus") expect(await site.status(OWNER, "MERGE", site.list(url), { Title: title.en }, "en")).toBe(204);
  const steps = await setUp(site, "ja");
  expect(steps.filter((id) => id.startsWith("name "))).toEqual(NAMES);
  expect(steps.filter((id) => /^(?:list|view|title) /.test(id) && !id.includes("PlatStatus"))).toEqual([]);
  const [postings, topics, volunteers] = declaredIn("en");
  expect(await titlesIn(site, "en")).toEqual([postings, topics, volunteers, "いまの様子"]);
  expect(await titlesIn(site, "ja")).toEqual(declaredIn("ja"));
  for (const language of ["ja", "en"] as const) expect([await directory(site, language), await setUp(site, language)]).toEqual([3, []]);
});

test("a site of one language has its words for everybody, whatever language they have elsewhere", async () => {
  const site = open(UNTOUCHED);
  await setUp(site, "ja");
  expect([await titlesIn(site, "en"), await titlesIn(site, "ja")]).toEqual([declaredIn("ja"), declaredIn("ja")]);
  expect(await setUp(site, "en")).toEqual([]);
});
