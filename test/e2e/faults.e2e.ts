import type { Locator, Page } from "@playwright/test";
import type { RunningIntranet } from "../../intranet/server";
import { sidewaysOverflow, violations } from "./axe";
import { expect, test } from "./intranet";
import { organiserPosts, VOLUNTEERS } from "./organiser";
import { settled } from "./settled";

const DIRECTORY = "SitePages/Directory.aspx";
const VOLUNTEERS_PAGE = "Lists/PlatVolunteers/AllItems.aspx";

/** What a browser logs of a request that meets a fault. */
const REFUSED = /^(?:4\d\d|503) |Failed to load resource|ERR_EMPTY_RESPONSE|ERR_CONNECTION/;

/** Milliseconds from each request to the next. */
function waitsBetween(requests: Recorded): number[] {
  const times = requests.map(({ at }) => Date.parse(at));
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

/** The request that brings the first people. */
const FIRST_PEOPLE = "*/_api/$batch";
type Recorded = ReturnType<RunningIntranet["recorder"]["requests"]>;
const batchesIn = (requests: Recorded): Recorded => requests.filter(({ parts }) => parts !== undefined);

const firstCard = (page: Page): Locator => page.getByRole("article").first();

test.describe("while SharePoint does not answer as it should", () => {
  test("a throttled directory waits as long as it is told before every attempt, and then shows everybody", async ({
    page,
    visit,
    faults,
    recorder,
    expected,
  }) => {
    expected.push(REFUSED);
    faults.add({ match: { path: FIRST_PEOPLE }, times: 3, effect: { kind: "status", status: 429, retryAfter: 2 } });
    await visit(DIRECTORY);
    await expect(page.getByText(/混み合っています/)).toBeVisible();
    await expect(firstCard(page)).toBeVisible();
    const asked = batchesIn(recorder.requests({ service: "sharepoint" }));
    expect(asked.map(({ status }) => status)).toEqual([429, 429, 429, 200]);
    for (const wait of waitsBetween(asked)) expect(wait).toBeGreaterThanOrEqual(1900);
  });

  test("a Retry-After that is a date is waited for as well", async ({ page, visit, faults, recorder, expected }) => {
    expected.push(REFUSED);
    faults.add({ match: { path: FIRST_PEOPLE }, times: 3, effect: { kind: "status", status: 429, retryAfter: 3, retryAfterAs: "date" } });
    await visit(DIRECTORY);
    await expect(page.getByText(/混み合っています/)).toBeVisible();
    await expect(firstCard(page)).toBeVisible();
    const [, , lastWait] = waitsBetween(batchesIn(recorder.requests({ service: "sharepoint" })));
    // The date has whole seconds only.
    expect(lastWait).toBeGreaterThanOrEqual(1900);
  });

  test("somebody offline reads so, and the button brings the directory once the connection is back", async ({
    page,
    visit,
    faults,
    expected,
  }) => {
    expected.push(REFUSED);
    const { id } = faults.add({ match: { person: "staff" }, effect: { kind: "offline" } });
    await visit(DIRECTORY);
    await expect(page.getByText(/つながっていないようです/)).toBeVisible();
    faults.remove(id);
    await page.getByRole("button", { name: "もう一度試す" }).click();
    await expect(firstCard(page)).toBeVisible();
  });

  test("others are served while somebody is offline", async ({ page, visit, faults }) => {
    faults.add({ match: { person: "organiser" }, effect: { kind: "offline" } });
    await visit(DIRECTORY, "staff");
    await expect(firstCard(page)).toBeVisible();
  });

  for (const kind of ["malformed", "truncated"] as const) {
    test(`a ${kind} answer is never shown in part: the reader is told, and tries again`, async ({ page, visit, faults, expected }) => {
      expected.push(/ERR_CONTENT_LENGTH_MISMATCH/);
      faults.add({ match: { service: "sharepoint" }, times: 1, effect: { kind } });
      await visit(DIRECTORY);
      await expect(page.getByText(/うまく読めませんでした/)).toBeVisible();
      await expect(page.getByRole("article")).toHaveCount(0);
      await page.getByRole("button", { name: "もう一度試す" }).click();
      await expect(firstCard(page)).toBeVisible();
    });
  }

  test("a batch that fails in one part is asked again as a whole, not shown without it", async ({ page, visit, faults, recorder }) => {
    faults.add({ match: { service: "sharepoint" }, times: 1, effect: { kind: "partlyFailedBatch", part: 1, status: 503, retryAfter: 1 } });
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    const batches = batchesIn(recorder.requests({ service: "sharepoint" })).map(({ parts = [] }) => parts.map(({ status }) => status));
    expect(batches[0]?.[0]).toBe(503);
    expect(new Set(batches[1])).toEqual(new Set([200]));
  });

  test("a connection that drops once is tried again without a word", async ({ page, visit, faults, recorder, expected }) => {
    expected.push(REFUSED);
    faults.add({ match: { service: "sharepoint" }, times: 1, effect: { kind: "dropped" } });
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    expect(recorder.requests({ service: "sharepoint" }).filter(({ status }) => status === 0)).toHaveLength(1);
    await expect(page.getByRole("button", { name: "もう一度試す" })).toHaveCount(0);
  });
});

test.describe("an editor whose form digest has expired", () => {
  /** Not the first profile of the list, which other tests look for. */
  async function editLast(page: Page, text: string): Promise<Locator> {
    await expect(page.getByRole("button", { name: /を開く$/ }).last()).toBeVisible();
    await page
      .getByRole("button", { name: /を開く$/ })
      .last()
      .click();
    const message = page.getByRole("dialog").getByLabel("一言メッセージ");
    await message.fill(text);
    await page.getByRole("button", { name: "保存する" }).click();
    return message;
  }

  test("saves all the same, with a new one", async ({ page, visit, faults, recorder, expected }) => {
    expected.push(REFUSED);
    await visit(VOLUNTEERS_PAGE, "organiser");
    faults.add({ match: { person: "organiser" }, times: 1, effect: { kind: "expiredDigest" } });
    await editLast(page, "期限が切れても、書いたことは残ります。");
    await expect(page.getByText("保存しました。")).toBeVisible();
    expect(recorder.requests().flatMap(({ method, status }) => (method === "POST" ? [status] : []))).toEqual([200, 403, 200, 204]);
  });

  test("is told when that does not help, and keeps what was typed", async ({ page, visit, faults, expected }) => {
    expected.push(REFUSED);
    await visit(VOLUNTEERS_PAGE, "organiser");
    faults.add({ match: { person: "organiser" }, effect: { kind: "expiredDigest" } });
    const message = await editLast(page, "消えてはいけない文章です。");
    await expect(page.getByRole("dialog").getByRole("alert").first()).toBeVisible();
    await expect(message).toHaveValue("消えてはいけない文章です。");
    faults.clear();
    await page.getByRole("button", { name: "保存する" }).click();
    await expect(page.getByText("保存しました。")).toBeVisible();
  });
});

test.describe("an owner who sets the site up while answers get lost", () => {
  for (const effect of [
    { kind: "dropped", carriedOut: true },
    { kind: "status", status: 503, carriedOut: true },
  ] as const) {
    test(`makes no list and no column twice (${effect.kind})`, async ({ page, ownIntranet, expected }) => {
      expected.push(REFUSED, /^(?:404 GET|500 POST) /);
      const { origin, faults, recorder } = ownIntranet;
      await organiserPosts(page, origin, VOLUNTEERS, { "X-HTTP-Method": "DELETE", "IF-Match": "*" });
      for (const path of ["*/web/lists", "*/fields/createFieldAsXml"]) faults.add({ match: { method: "POST", path }, times: 1, effect });
      await page.goto(`${origin}/sites/plat/${DIRECTORY}`);
      await page.getByRole("button", { name: "準備する" }).click();
      await expect(page.getByText(/まだだれも載っていません/)).toBeVisible();
      expect(faults.active).toEqual([]);
      expect(recorder.requests().filter(({ fault }) => fault !== undefined)).toHaveLength(2);

      const ask = async (path: string): Promise<string[]> => {
        const answer = await page.request.get(`${origin}/sites/plat/_api/${path}`, {
          headers: { Accept: "application/json;odata=nometadata" },
        });
        return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
      };
      for (const titles of [
        await ask("web/lists?$select=Title"),
        await ask(`${VOLUNTEERS}/fields?$select=Title&$filter=FromBaseType eq false`),
      ]) {
        expect(titles.length).toBeGreaterThan(3);
        expect(titles).toHaveLength(new Set(titles).size);
      }
    });
  }
});

test.describe("the person card", () => {
  for (const effect of [
    { kind: "offline" },
    { kind: "malformed" },
    { kind: "status", status: 403 },
    { kind: "partlyFailedBatch", part: 1, status: 429, retryAfter: 600 },
  ] as const) {
    test(`keeps the mail and the chat whatever Graph does (${effect.kind})`, async ({ page, visit, faults, recorder, expected }) => {
      expected.push(REFUSED);
      faults.add({ match: { service: "graph" }, effect });
      await visit(`${DIRECTORY}?ps-person=1`);
      const profile = page.getByRole("dialog");
      await profile.getByRole("button", { name: "開く" }).click();
      await expect.poll(() => recorder.requests({ service: "graph" }).length).toBeGreaterThan(0);
      const organisation = profile.getByRole("region", { name: /連絡先カード/ });
      for (const name of [/メールを書く/, /Teamsで話す/]) await expect(organisation.getByRole("link", { name })).toBeVisible();
    });
  }
});

test.describe("the record of requests", () => {
  test("holds the page to its budget: two requests to SharePoint and none to Graph before the first card, under 300 kB", async ({
    page,
    visit,
    recorder,
  }) => {
    let sent = 0;
    // Whatever comes after two requests waits in vain: the first card needs none of it.
    await page.route("**/_api/**", async (route) => {
      sent += 1;
      if (sent <= 2) await route.continue();
    });
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    const asked = recorder.requests();
    expect(asked.map(({ service, method }) => `${service} ${method}`).sort()).toEqual(["sharepoint GET", "sharepoint POST"]);
    expect(asked.reduce((sum, { received }) => sum + (received ?? 0), 0)).toBeLessThan(300_000);
    expect(new Set(asked.map(({ person }) => person))).toEqual(new Set(["staff"]));
  });
});

test.describe("the panel at the foot of every page", () => {
  const panel = (page: Page): Locator => page.getByRole("contentinfo");

  const choice = (page: Page, name: string): Locator => panel(page).getByRole("combobox", { name, exact: true });

  async function openPanel(page: Page, title = "障害のテスト"): Promise<void> {
    await panel(page).getByText(title).focus();
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("form")).toBeVisible();
  }

  test("takes somebody offline and back by keyboard alone", async ({ page, visit, faults, expected }) => {
    expected.push(REFUSED);
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    await openPanel(page);
    await choice(page, "障害").selectOption({ label: "オフライン" });
    await choice(page, "サービス").selectOption({ label: "両方" });
    await choice(page, "回数").selectOption({ label: "取り消すまで" });
    await panel(page).getByRole("button", { name: "起こす" }).press("Enter");
    await expect(panel(page).getByRole("status")).toHaveText("障害を起こす設定にしました。");
    expect(faults.active).toMatchObject([{ match: { person: "staff" }, effect: { kind: "offline" } }]);

    await page.evaluate(() => indexedDB.databases().then((all) => all.forEach(({ name = "" }) => indexedDB.deleteDatabase(name))));
    await page.reload();
    await expect(page.getByText(/つながっていないようです/)).toBeVisible();
    await openPanel(page);
    await panel(page)
      .getByRole("button", { name: /^取り消す：オフライン/ })
      .press("Enter");
    await expect(panel(page).getByRole("status")).toHaveText("障害を取り消しました。");
    await expect(panel(page).getByRole("heading", { name: "いま起きる障害" })).toBeFocused();
    expect(faults.active).toEqual([]);
    await page.getByRole("button", { name: "もう一度試す" }).click();
    await expect(firstCard(page)).toBeVisible();
  });

  test("offers only the service that has the fault, and everybody", async ({ page, visit, faults }) => {
    await visit("SitePages/Home.aspx");
    await openPanel(page);
    await choice(page, "障害").selectOption({ label: "書き込みの期限切れ（403）" });
    await expect(choice(page, "サービス").getByRole("option")).toHaveText(["SharePoint"]);
    await choice(page, "だれに").selectOption({ label: "全員" });
    await panel(page).getByRole("button", { name: "起こす" }).click();
    await expect(panel(page).getByRole("listitem")).toContainText("書き込みの期限切れ（403） · SharePoint · 全員 · あと1回");
    expect(faults.active).toMatchObject([{ match: { service: "sharepoint" }, times: 1, effect: { kind: "expiredDigest" } }]);
  });

  test("lists what was asked with size and time, and forgets it", async ({ page, visit, recorder }) => {
    await visit(DIRECTORY);
    await expect(firstCard(page)).toBeVisible();
    // Careers are read last, once the people are there: nothing is asked after them.
    await expect.poll(() => recorder.requests().some(({ path }) => path.includes("Career"))).toBe(true);
    await settled(page);
    await openPanel(page);
    const latest = recorder.requests().find(({ path }) => path.includes("Career"));
    const row = panel(page)
      .getByRole("row")
      .filter({ hasText: `${latest?.received?.toLocaleString("ja-JP")} B` });
    for (const text of [latest?.method ?? "?", `${latest?.ms.toLocaleString("ja-JP")} ミリ秒`, "職員"])
      await expect(row).toContainText(text);
    await panel(page).getByRole("button", { name: "記録を消す" }).click();
    await expect(panel(page).getByText("まだありません。")).toBeVisible();
    expect(recorder.requests()).toEqual([]);
  });

  for (const [language, theme] of [
    ["ja", "light"],
    ["ja", "dark"],
    ["en", "contrast"],
  ] as const) {
    test(`axe finds nothing in it, ${theme}, in ${language}, and nothing needs scrolling sideways at 320 pixels`, async ({
      page,
      visit,
      context,
      intranet,
      faults,
    }) => {
      await context.addCookies(
        Object.entries({ "plat-language": language, "plat-theme": theme }).map(([name, value]) => ({ name, value, url: intranet.origin })),
      );
      faults.add({
        match: {
          service: "graph",
          path: "*/a/path/that/is/longer/than/the/screen/is/wide/and/has/no/spaces/to/break/at",
          person: "organiser",
        },
        effect: { kind: "delay", ms: 5 },
      });
      await visit(DIRECTORY);
      await expect(firstCard(page)).toBeVisible();
      await settled(page);
      await openPanel(page, language === "ja" ? "障害のテスト" : "Faults");
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });
  }
});
