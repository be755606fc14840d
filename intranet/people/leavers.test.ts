import type { SharePointOptions, SiteDefinition } from "../../local/sharepoint";
import { readEverything } from "../../src/data/directory/fullReading";
import { directoryLists } from "../../src/data/directory/lists";
import type { DirectorySnapshot } from "../../src/data/directory/snapshot";
import { listingOn } from "../../src/domain/volunteer/listing";
import { openFaultySite } from "../ownProfile/testing/faultySite";
import type { FaultySite } from "../ownProfile/testing/faultySite";
import { loginName, ORGANISER, STAFF, volunteerUserId } from "../sample/accounts/users";
import { sampleIntranet } from "../sample/sampleIntranet";

jest.setTimeout(60_000);

const { site: SITE } = sampleIntranet({ volunteers: 4, seed: 1 });
const OWNER = loginName(ORGANISER);
/** Who leaves, by the id in the site's list of users. */
const LEAVER = volunteerUserId(2);
const LOGIN = SITE.users.find(({ id }) => id === LEAVER)?.loginName ?? "";
const CONFIRMED_ON = "2026-05-01";

/** The sample, in which everybody was confirmed on the same day. */
const site: SiteDefinition = {
  ...SITE,
  lists: SITE.lists.map((list) => ({
    ...list,
    items:
      list.url === "Lists/PlatStatus"
        ? []
        : [...(list.items ?? [])].map((item) => ("ConfirmedOn" in item ? { ...item, ConfirmedOn: `${CONFIRMED_ON}T00:00:00Z` } : item)),
  })),
};

const opened: FaultySite[] = [];
async function open(tenant: Pick<SharePointOptions, "modes" | "hasAccount"> = {}): Promise<FaultySite> {
  const made = await openFaultySite(site, OWNER, tenant);
  opened.push(made);
  return made;
}
afterEach(async () => {
  for (const each of opened.splice(0)) {
    expect(each.notBuilt).toEqual([]);
    await each.close();
  }
});

/** What the directory of a colleague holds. */
async function read({ webUrl, openAs }: FaultySite): Promise<DirectorySnapshot> {
  return (
    await readEverything(
      openAs(loginName(STAFF)).web,
      directoryLists(webUrl, "ja"),
      { language: "ja", reader: loginName(STAFF) },
      () => undefined,
    )
  ).snapshot;
}

/** Who is listed on a day where confirmations count for half a year. */
function listedOn(day: string, { volunteers, statuses }: DirectorySnapshot): readonly number[] {
  const { listed } = listingOn({ day, confirmedWithinMonths: 6 }, volunteers, statuses);
  return listed.map(({ person }) => person.siteUserId).sort();
}

const EVERYBODY = [0, 1, 2, 3].map(volunteerUserId);

test("somebody whose account is gone cannot be told from the others, and is hidden once nobody has confirmed them for too long", async () => {
  const tenant = await open({ hasAccount: (login) => login !== LOGIN });
  const before = await read(tenant);
  expect(before.volunteers.find(({ person }) => person.siteUserId === LEAVER)?.person.mail).not.toBe("");
  expect(listedOn("2026-11-01", before)).toEqual(EVERYBODY);
  // The others say again that they are there; whoever has left does not.
  for (const id of EVERYBODY.filter((each) => each !== LEAVER)) {
    const login = SITE.users.find((user) => user.id === id)?.loginName ?? "";
    const [profile] = await tenant.itemsOf("Lists/PlatVolunteers", `$select=Id&$filter=PersonId eq ${id}`);
    const said = { Title: "", ProfileId: profile?.["Id"], Availability: "相談できます", ConfirmedOn: "2026-11-02T00:00:00Z" };
    await tenant.elsewhere(login, "Lists/PlatStatus", "items", said);
  }
  const after = await read(tenant);
  expect(listedOn("2026-11-02", after)).toEqual(EVERYBODY.filter((id) => id !== LEAVER));
});

test.each(["missing", "empty"] as const)(
  "somebody who was removed from the site is listed no more where SharePoint answers that they are %s",
  async (removedUser) => {
    const tenant = await open({ modes: { removedUser } });
    expect(listedOn("2026-06-01", await read(tenant))).toEqual(EVERYBODY);
    await tenant.removeFromSite(LEAVER);
    const snapshot = await read(tenant);
    expect(snapshot).toMatchObject({ skipped: 1, details: "here" });
    expect(listedOn("2026-06-01", snapshot)).toEqual(EVERYBODY.filter((id) => id !== LEAVER));
  },
);
