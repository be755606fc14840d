import { readPhotosFrom } from "../../src/data/photos/sitePhotos";
import { openFaultySite } from "../ownProfile/testing/faultySite";
import { loginName, ORGANISER, STAFF, volunteerUserId } from "../sample/accounts/users";
import { sampleIntranet } from "../sample/sampleIntranet";

const { site: SITE } = sampleIntranet({ volunteers: 2, seed: 1 });
const [WITH, WITHOUT] = [0, 1].map((index) => SITE.users.find(({ id }) => id === volunteerUserId(index))?.loginName ?? "");
const upnOf = (login = ""): string => login.slice(login.lastIndexOf("|") + 1);
const FACE = new TextEncoder().encode("a face");

const photoOf = (login: string) => (login === WITH ? { contentType: "image/png", bytes: FACE } : undefined);

/** What the stone of somebody shows in place of the name. */
async function photosIn(photos: "answered" | "redirected" | "expired"): Promise<readonly (string | undefined)[]> {
  const site = await openFaultySite(SITE, loginName(ORGANISER), { modes: { photos }, photoOf });
  try {
    site.openAs(loginName(STAFF));
    const read = readPhotosFrom(site.webUrl);
    const found = await Promise.all([WITH, WITHOUT].map((login) => read(upnOf(login))));
    return await Promise.all(found.map((photo) => photo?.text()));
  } finally {
    await site.close();
  }
}

test.each([
  ["answers the photo", "answered", "a face"],
  ["leads to its cache", "redirected", "a face"],
  ["leads to its cache by an address that has run out", "expired", undefined],
] as const)("in a tenant that %s a stone shows it where it comes, and the name otherwise", async (_, photos, shown) => {
  expect(await photosIn(photos)).toEqual([shown, undefined]);
});
