import { expect } from "./intranet";
import { become, visitorPosts } from "./organiser";
import { test } from "./ownSite";

const STATUSES = "web/GetList('/sites/plat/Lists/PlatStatus')/items";
const DIRECTORY = "SitePages/Directory.aspx";
const YOKO = "髙橋 陽子";

test.describe("what volunteers say beside their profiles", () => {
  test("acts at once: a pause shows on the card and takes the links away, and ends with the next word", async ({
    page,
    open,
    ownIntranet,
  }) => {
    const say = (columns: object) =>
      visitorPosts(page, ownIntranet.origin, "volunteer", STATUSES, {}, { Title: YOKO, ProfileId: 1, ...columns });
    const card = page.getByRole("article", { name: YOKO });
    const look = () => open(`${DIRECTORY}?ps-q=たかはし　ようこ`, "staff");

    await look();
    // The sample holds a pause of hers that somebody else has entered.
    await expect(card.getByText("相談できます")).toBeVisible();
    await expect(card.getByRole("link", { name: /メールを書く/ }).first()).toBeVisible();

    await say({ Availability: "お休み中" });
    await look();
    await expect(card.getByText("お休み中")).toBeVisible();
    await expect(card.getByRole("link", { name: /メールを書く|Teamsで話す/ })).toHaveCount(0);

    await open("SitePages/Home.aspx", "staff");
    const speaker = `${YOKO}さんの連絡先カード`;
    await page.getByRole("button", { name: speaker }).first().click();
    await expect(page.getByRole("dialog", { name: speaker }).getByText("お休み中")).toBeVisible();
    await expect(page.getByRole("dialog", { name: speaker }).getByRole("link", { name: /メールを書く|Teamsで話す/ })).toHaveCount(0);

    await say({ Availability: "お休み中", AvailableFrom: "2026-01-05T15:00:00Z" });
    await look();
    await expect(card.getByText("相談できます")).toBeVisible();
    await expect(card.getByRole("link", { name: /Teamsで話す/ }).first()).toBeVisible();
  });

  test("keeps a profile listed: who has not confirmed it for 13 months is hidden, and their link says so", async ({
    page,
    open,
    ownIntranet,
  }) => {
    const read = async <T>(query: string): Promise<T[]> => {
      await become(page, "staff", ownIntranet.origin);
      const answer = await page.request.get(`${ownIntranet.origin}/sites/plat/_api/web/GetList('/sites/plat/Lists/${query}`, {
        headers: { Accept: "application/json;odata=nometadata" },
      });
      return ((await answer.json()) as { value: T[] }).value;
    };
    const people = await read<{ Id: number; Title: string; ConfirmedOn: string }>(
      "PlatVolunteers')/items?$select=Id,Title,ConfirmedOn&$top=5000",
    );
    const said = new Set((await read<{ ProfileId: number }>("PlatStatus')/items?$select=ProfileId&$top=5000")).map((one) => one.ProfileId));
    const longAgo = new Date(Date.now() - 13 * 31 * 24 * 60 * 60 * 1000).toISOString();
    const forgotten = people.find(({ Id, ConfirmedOn }) => ConfirmedOn < longAgo && !said.has(Id));
    if (forgotten === undefined) throw new Error("Everybody of the sample has confirmed their profile.");

    await open(`${DIRECTORY}?ps-person=${forgotten.Id}`, "staff");
    await expect(page.getByText(/ご本人の確認を待っている/)).toBeVisible();
    await open(`${DIRECTORY}?ps-q=${encodeURIComponent(forgotten.Title)}`, "staff");
    await expect(page.getByRole("heading", { name: /まだいません|見つかりませんでした/ })).toBeVisible();
  });
});
