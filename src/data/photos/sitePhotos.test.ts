/** @jest-environment node */
import { readPhotosFrom } from "./sitePhotos";

const SITE = "https://plat.sharepoint.com/sites/portal";
const SILHOUETTE = [137, 80, 78, 71, 1];
const FACE = [255, 216, 255, 224, 2];

const picture = (bytes: readonly number[], type = "image/jpeg"): Response =>
  new Response(new Uint8Array(bytes), { headers: { "Content-Type": type } });

/** Stands for SharePoint; keeps whom it was asked about. */
function sharePointAnswers(answerOf: (account: string) => Response | Error): string[] {
  const asked: string[] = [];
  jest.spyOn(globalThis, "fetch").mockImplementation(async (url) => {
    const { pathname, searchParams } = new URL(String(url));
    expect([pathname, searchParams.get("size")]).toEqual(["/sites/portal/_layouts/15/userphoto.aspx", "M"]);
    const account = searchParams.get("accountname") ?? "";
    asked.push(account);
    const answer = account.endsWith(".invalid") ? picture(SILHOUETTE, "image/png") : answerOf(account);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return asked;
}

const redirected = (response: Response, to: string): Response =>
  Object.defineProperties(response, { redirected: { value: true }, url: { value: to } });

afterEach(() => jest.restoreAllMocks());

describe("the photo of a person", () => {
  it("is asked of the site by sign-in name, encoded, whatever stands in it", async () => {
    const asked = sharePointAnswers(() => picture(FACE));
    const photo = await readPhotosFrom(SITE)("o'neil#ext#&size=L@plat.example");
    expect([...new Uint8Array((await photo?.arrayBuffer()) ?? [])]).toEqual(FACE);
    expect(asked).toContain("o'neil#ext#&size=L@plat.example");
  });

  it("is none where SharePoint sends the silhouette that it sends for nobody", async () => {
    const asked = sharePointAnswers((account) => picture(account === "yoko@plat.example" ? FACE : SILHOUETTE));
    const read = readPhotosFrom(SITE);
    expect(await read("ken@plat.example")).toBeUndefined();
    expect(await read("yoko@plat.example")).toBeDefined();
    expect(asked.filter((account) => account.endsWith(".invalid"))).toHaveLength(1);
  });

  it("is none where SharePoint leads to one of its static pictures", async () => {
    sharePointAnswers(() =>
      redirected(picture([1, 2, 3]), "https://plat.sharepoint.com/_Layouts/15/images/PersonPlaceholder.200x150x32.png"),
    );
    expect(await readPhotosFrom(SITE)("ken@plat.example")).toBeUndefined();
  });

  it("may stand elsewhere on the site", async () => {
    sharePointAnswers(() => redirected(picture(FACE), "https://plat.sharepoint.com/User%20Photos/Profile%20Pictures/yoko_MThumb.jpg"));
    expect(await readPhotosFrom(SITE)("yoko@plat.example")).toBeDefined();
  });

  it.each([
    ["the reader has to sign in again", new Response("<html>Sign in</html>", { headers: { "Content-Type": "text/html" } })],
    ["the answer has no type", new Response(new Uint8Array(FACE))],
    ["SharePoint refuses", new Response("", { status: 403 })],
    ["there is none", new Response("", { status: 404 })],
    ["the line is cut", new TypeError("Failed to fetch")],
  ])("is none, without a word, where %s", async (_, answer) => {
    sharePointAnswers(() => answer);
    expect(await readPhotosFrom(SITE)("ken@plat.example")).toBeUndefined();
  });

  it.each([429, 503])("is asked of nobody any more once SharePoint is too busy: %s", async (status) => {
    const asked = sharePointAnswers(() => new Response("", { status }));
    const read = readPhotosFrom(SITE);
    await read("ken@plat.example");
    const before = asked.length;
    expect(await read("yoko@plat.example")).toBeUndefined();
    expect(asked).toHaveLength(before);
  });
});
