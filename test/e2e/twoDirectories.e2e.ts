import type { Locator, Page } from "@playwright/test";
import { expect } from "./intranet";
import { become, organiserPosts } from "./organiser";
import { test } from "./ownSite";

interface PageAnswer {
  readonly Id: number;
  readonly CanvasContent1: string;
}

interface Control {
  readonly id?: string;
  readonly position?: { readonly zoneIndex: number };
  readonly webPartData?: { readonly instanceId: string; readonly properties: object };
}

/** Adds a second directory below the one of the page, as an editor would, with another name. */
async function addSecondDirectory(page: Page, origin: string): Promise<void> {
  await become(page, "organiser", origin);
  const answer = await page.request.get(`${origin}/sites/plat/_api/sitepages/pages/getbyurl('SitePages/Directory.aspx')`, {
    headers: { Accept: "application/json;odata=nometadata" },
  });
  const { Id: id, CanvasContent1: canvas } = (await answer.json()) as PageAnswer;
  const [first, ...rest] = JSON.parse(canvas) as [Control, ...Control[]];
  const instanceId = "5f0c6f0e-7a39-4bb5-8d5a-3c1f1a6f0009";
  const second: Control = {
    ...first,
    id: instanceId,
    position: { ...first.position, zoneIndex: 2 },
    webPartData: {
      ...first.webPartData,
      instanceId,
      properties: { layout: "page", order: "kana", texts: { title: { ja: "アジアの名簿" } } },
    },
  };
  const at = `sitepages/pages(${id})`;
  await organiserPosts(page, origin, `${at}/checkoutpage`);
  await organiserPosts(page, origin, `${at}/savepage`, {}, { CanvasContent1: JSON.stringify([first, second, ...rest]) });
  await organiserPosts(page, origin, `${at}/publish`);
}

const directory = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const words = (page: Page, name: string): Locator => directory(page, name).getByRole("searchbox");

test("two directories on a page keep their own view, in the address too", async ({ page, open, ownIntranet }) => {
  await addSecondDirectory(page, ownIntranet.origin);
  await open("SitePages/Directory.aspx", "staff");
  const [first, second] = ["プラっと相談", "アジアの名簿"] as const;
  await words(page, first).fill("ケニア");
  await words(page, second).fill("タイ & ラオス");
  await directory(page, second).getByRole("combobox", { name: "並び" }).selectOption("entry");
  const query = (): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);
  await expect.poll(query).toEqual({ "ps-q": "ケニア", "ps2-q": "タイ & ラオス", "ps2-order": "entry" });
  await expect(directory(page, first).getByRole("combobox", { name: "並び" })).toHaveValue("fair");

  await page.reload();
  await expect(words(page, first)).toHaveValue("ケニア");
  await expect(words(page, second)).toHaveValue("タイ & ラオス");
  await page.goBack();
  await expect(directory(page, second).getByRole("combobox", { name: "並び" })).toHaveValue("kana");
  await expect(words(page, first)).toHaveValue("ケニア");

  await directory(page, first).getByRole("article").first().getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("dialog")).toHaveCount(1);
  expect(Object.keys(query())).toContain("ps-person");
  expect(Object.keys(query())).not.toContain("ps2-person");
});
