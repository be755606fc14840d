import { expect, test } from "./walk";
import type { Reader } from "./reader";

const DIRECTORY = "SitePages/Directory.aspx";
const CARD = { role: "article" };
const NAME = { role: "link", within: { role: "heading", within: CARD } };
const DIALOG = { role: "dialog" };

/** Looks for somebody, as a reader does: with the words, and no press of a button. */
async function search(reader: Reader, words: string): Promise<void> {
  await reader.visit(DIRECTORY);
  await reader.first(CARD);
  await reader.press({ role: "searchbox" });
  await reader.engine.type(words);
}

test("shows the people of the day", async ({ reader }) => {
  await reader.visit(DIRECTORY);
  expect((await reader.first(NAME)).text).not.toBe("");
});

test("finds people by a place and a worry while one types", async ({ reader }) => {
  await search(reader, "タイ 保育園");
  await expect.poll(async () => (await reader.first(CARD)).text).toMatch(/タイ[^]*保育園|保育園[^]*タイ/);
});

test("opens the first of them, moves the focus in, and gives it back", async ({ reader }) => {
  await search(reader, "タイ 保育園");
  await expect.poll(async () => (await reader.first(CARD)).text).toMatch(/タイ[^]*保育園|保育園[^]*タイ/);
  const { name } = await reader.press(NAME);
  await reader.first({ ...DIALOG, name });
  await expect.poll(async () => (await reader.all({ role: "button", within: DIALOG }))[0]).toMatchObject({ focused: true, ringed: true });
  await reader.press({ role: "button", within: DIALOG });
  await reader.gone(DIALOG);
  await expect.poll(async () => (await reader.all({ ...NAME, name }))[0]).toMatchObject({ focused: true });
});

test("opens the card of a stone, from which a mail and a chat to the same person begin", async ({ reader }) => {
  await reader.visit(`${DIRECTORY}?ps-q=${encodeURIComponent("たかはし　ようこ")}`);
  await reader.press({ role: "button", name: "髙橋 陽子さんの連絡先カード" });
  const mail = new URL((await reader.first({ role: "link", name: "メールを書く", within: DIALOG })).address);
  const chat = new URL((await reader.first({ role: "link", name: "Teamsで話す", within: DIALOG })).address);
  expect(mail.protocol).toBe("mailto:");
  expect(chat.origin + chat.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
  expect(chat.searchParams.get("users")).toBe(decodeURIComponent(mail.pathname));
});

test("sets digits between kanji apart only where the engine draws them beside each other", async ({ reader, programs }) => {
  await reader.visit(DIRECTORY);
  await reader.first(CARD);
  const spacing = await reader.engine.run(() =>
    getComputedStyle(document.querySelector("article") ?? document.body).getPropertyValue("text-autospace"),
  );
  expect(spacing).toBe(programs.name === "WebKit" ? "no-autospace" : "normal");
});
