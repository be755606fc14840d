import { expect } from "./intranet";
import { organiserPosts, VOLUNTEERS } from "./organiser";
import { test } from "./ownSite";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const YOKO = "髙橋 陽子";

test("a visit again asks once what changed, and shows no longer who withdrew", async ({ page, open, ownIntranet }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = decodeURIComponent(request.url());
    if (/_api\/(?:\$batch|web\/.*Lists\/Plat)/i.test(url)) asked.push(url.replace(/^.*\/_api\//, ""));
  });
  const card = page.getByRole("article", { name: YOKO });
  const look = async (): Promise<void> => {
    await open(`${DIRECTORY}?ps-q=たかはし　ようこ`, "staff");
    await settled(page);
  };
  await look();
  await expect(card).toBeVisible();
  await expect.poll(() => asked.some((url) => url.includes("Career"))).toBe(true);
  await page.waitForTimeout(1000);

  asked.length = 0;
  await look();
  await expect(card).toBeVisible();
  expect(asked).toEqual(["$batch"]);

  await organiserPosts(page, ownIntranet.origin, `${VOLUNTEERS}/items(1)/recycle`);
  asked.length = 0;
  await look();
  await expect(card).toHaveCount(0);
  expect(asked).toEqual(["$batch"]);
});
