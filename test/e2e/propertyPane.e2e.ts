import type { Locator, Page } from "@playwright/test";
import { expect } from "./intranet";
import { test } from "./ownSite";

/** A web part of the genuine base class whose configuration a test replaces. */
interface TestedWebPart {
  readonly properties: Record<string, unknown>;
  getPropertyPaneConfiguration: () => object;
  onPropertyPaneFieldChanged: (path: string, before: unknown, after: unknown) => void;
  onPropertyPaneConfigurationStart: () => void;
  onPropertyPaneConfigurationComplete: () => void;
  render: () => void;
}

interface TestedWindow {
  readonly propertyPane: { readonly consumers: ReadonlyMap<string, TestedWebPart> };
  tested: TestedWebPart;
  heard: unknown[];
}

/** What a field's factory makes: its kind by number, its property, the rest. */
type Field = readonly [type: number, property: string, properties: object];

const pane = (page: Page): Locator => page.getByRole("dialog");
const properties = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as TestedWindow).tested.properties)) as Record<string, unknown>);
const heard = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as TestedWindow).heard.splice(0));

/** Opens the pane of a web part that is told to show these fields; functions cannot be sent, so a field's own are set up in the page. */
async function openPane(
  page: Page,
  groups: readonly object[],
  options: { readonly reactive?: boolean; readonly pages?: readonly object[] } = {},
): Promise<void> {
  const pencil = page.getByRole("button", { name: /^プロパティを編集/ }).first();
  await pencil.waitFor();
  await page.evaluate(
    ({ pages, reactive }) => {
      const host = window as unknown as TestedWindow;
      const [webPart] = [...host.propertyPane.consumers.values()];
      if (webPart === undefined) throw new Error("No web part is in edit mode.");
      host.tested = webPart;
      host.heard = [];
      for (const name of Object.keys(webPart.properties)) delete webPart.properties[name];
      webPart.getPropertyPaneConfiguration = () => ({ pages });
      webPart.onPropertyPaneFieldChanged = (...change) => void host.heard.push(["changed", ...change]);
      webPart.onPropertyPaneConfigurationStart = () => void host.heard.push("start");
      webPart.onPropertyPaneConfigurationComplete = () => void host.heard.push("complete");
      webPart.render = () => void host.heard.push("render");
      Object.defineProperty(webPart, "disableReactivePropertyChanges", { value: !reactive });
      const own = (name: string): Record<string, unknown> => {
        const fields = (
          pages as { groups: { groupFields: { targetProperty: string; properties: Record<string, unknown> }[] }[] }[]
        ).flatMap((each) => each.groups.flatMap(({ groupFields }) => groupFields));
        return fields.find(({ targetProperty }) => targetProperty === name)?.properties ?? {};
      };
      own("count")["onClick"] = (value: number | undefined) => (value ?? 0) + 1;
      own("late")["onGetErrorMessage"] = (text: string) =>
        new Promise((resolve) => {
          setTimeout(() => resolve(text === "right" ? "" : "Not right."), 100);
        });
      own("left")["onGetErrorMessage"] = (text: string) => (text === "right" ? "" : "Not right when left.");
      Object.assign(own("custom"), {
        key: "mine",
        context: "context",
        onRender: (element: HTMLElement, context: string, changed: (path: string, value: unknown, isRight?: boolean) => void) => {
          element.innerHTML = '<button type="button">Draw one</button>';
          element.querySelector("button")?.addEventListener("click", () => changed("drawn", context));
        },
        onDispose: (element: HTMLElement) => void host.heard.push(["disposed", element.textContent]),
      });
    },
    { pages: options.pages ?? [{ groups }], reactive: options.reactive ?? true },
  );
  await pencil.click();
  await expect(pane(page)).toBeVisible();
}

const group = (...fields: readonly Field[]) => ({
  groupFields: fields.map(([type, targetProperty, more]) => ({ type, targetProperty, properties: more })),
});

test.beforeEach(({ open }) => open("SitePages/Directory.aspx?Mode=Edit", "organiser"));

test("fields of every kind show what the web part says, and write what is chosen to where they lead", async ({ page }) => {
  await openPane(page, [
    group(
      [3, "texts.title.ja", { label: "Title", description: "Below the title", placeholder: "Type here", maxLength: 5 }],
      [3, "lead", { label: "Lead", multiline: true, rows: 4 }],
      [2, "agreed", { text: "Agreed", checked: false }],
      [5, "switched", { label: "Switched", onText: "Yes", offText: "No" }],
      [
        6,
        "size",
        {
          label: "Size",
          selectedKey: 1,
          options: [
            { key: "h", text: "Sizes", type: 2 },
            { key: 1, text: "Small" },
            { key: 2, text: "Large" },
          ],
        },
      ],
      [9, "layout", {}],
      [
        10,
        "layout",
        {
          label: "Layout",
          options: [
            { key: "list", text: "List", checked: true },
            { key: "hero", text: "Hero" },
            { key: "none", text: "None", disabled: true },
          ],
        },
      ],
      [8, "width", { label: "Width", min: 10, max: 50, step: 5, value: 20 }],
      [17, "rows", { label: "Rows", min: 1, max: 9, defaultValue: 3 }],
      [7, "", { text: "Only a label", required: true }],
      [12, "", {}],
      [13, "", { text: "A link", href: "https://plat.example/help", target: "_blank" }],
      [11, "count", { text: "Count up", buttonType: 1 }],
      [1, "custom", {}],
      [18, "picture", {}],
    ),
  ]);
  const fields = pane(page);
  const title = fields.getByLabel("Title");
  await expect(title).toHaveAttribute("placeholder", "Type here");
  await expect(title).toHaveAccessibleDescription("Below the title");
  await title.pressSequentially("abcdefg");
  await fields.getByLabel("Lead").fill("two\nlines");
  await fields.getByLabel("Agreed").check();
  await fields.getByRole("switch", { name: "Switched" }).check();
  await expect(fields.getByText("Yes")).toBeVisible();
  await expect(fields.getByLabel("Size")).toHaveValue("1");
  await fields.getByLabel("Size").selectOption("Large");
  const layout = fields.getByRole("group", { name: "Layout" });
  await expect(layout.getByLabel("List")).toBeChecked();
  await expect(layout.getByLabel("None")).toBeDisabled();
  await layout.getByLabel("Hero").check();
  await expect(fields.getByRole("slider", { name: "Width" })).toHaveValue("20");
  await fields.getByRole("slider", { name: "Width" }).press("ArrowRight");
  await fields.getByRole("spinbutton", { name: "Rows" }).fill("12");
  await fields.getByRole("spinbutton", { name: "Rows" }).press("Tab");
  await expect(fields.getByText("Only a label")).toContainText("必須");
  await expect(fields.getByRole("separator")).toBeVisible();
  await expect(fields.getByRole("link", { name: "A link" })).toHaveAttribute("href", "https://plat.example/help");
  await fields.getByRole("button", { name: "Count up" }).click();
  await fields.getByRole("button", { name: "Count up" }).click();
  await fields.getByRole("button", { name: "Draw one" }).click();
  await expect(fields.getByText("この種類の項目（18）")).toBeVisible();
  expect(await properties(page)).toEqual({
    texts: { title: { ja: "abcde" } },
    lead: "two\nlines",
    agreed: true,
    switched: true,
    size: 2,
    layout: "hero",
    width: 25,
    rows: 9,
    count: 2,
    drawn: "context",
  });
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeHidden();
  await expect.poll(() => heard(page)).toContainEqual(["disposed", "Draw one"]);
});

test("a web part hears of every change with what was before, and of the beginning and the end", async ({ page }) => {
  await openPane(page, [group([2, "agreed", { text: "Agreed" }])]);
  await expect.poll(() => heard(page)).toEqual(["start"]);
  await pane(page).getByLabel("Agreed").check();
  expect(await heard(page)).toEqual([["changed", "agreed", undefined, true], "render"]);
  await pane(page).getByRole("button", { name: "閉じる" }).click();
  await expect(pane(page)).toBeHidden();
  expect(await heard(page)).toEqual(["complete"]);
});

test("a pane that does not react holds changes back until they are applied", async ({ page }) => {
  await openPane(page, [group([3, "title", { label: "Title" }])], { reactive: false });
  const apply = pane(page).getByRole("button", { name: "適用" });
  await expect(apply).toBeDisabled();
  await pane(page).getByLabel("Title").fill("Later");
  expect(await heard(page)).not.toContain("render");
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeHidden();
  expect(await properties(page)).toEqual({});
  await page
    .getByRole("button", { name: /^プロパティを編集/ })
    .first()
    .click();
  await pane(page).getByLabel("Title").fill("Now");
  await apply.click();
  await expect(pane(page).getByText("適用しました。")).toBeVisible();
  await expect.poll(() => heard(page)).toContain("render");
  await page.keyboard.press("Escape");
  await expect(pane(page)).toBeHidden();
  expect(await properties(page)).toEqual({ title: "Now" });
});

test("checks that take time, and checks for when a field is left, keep wrong texts out", async ({ page }) => {
  await openPane(page, [group([3, "late", { label: "Late" }], [3, "left", { label: "Left", validateOnFocusOut: true }])]);
  const [late, left] = [pane(page).getByLabel("Late"), pane(page).getByLabel("Left")];
  await late.fill("wrong");
  await expect(pane(page).getByText("Not right.")).toBeVisible();
  await expect(late).toHaveAccessibleDescription("Not right.");
  await left.fill("wrong");
  await expect(pane(page).getByText("Not right when left.")).toBeHidden();
  await late.fill("right");
  await expect(pane(page).getByText("Not right when left.")).toBeVisible();
  await expect(pane(page).getByText("Not right.", { exact: true })).toBeHidden();
  expect(await properties(page)).toEqual({ late: "right" });
});

test("pages are turned, and groups open and close", async ({ page }) => {
  const field = (label: string): Field => [3, label.toLowerCase(), { label }];
  await openPane(page, [], {
    pages: [
      { header: { description: "The first page" }, groups: [{ groupName: "Basics", ...group(field("One")) }] },
      {
        header: { description: "The second page" },
        displayGroupsAsAccordion: true,
        groups: [
          { groupName: "Open", ...group(field("Two")) },
          { groupName: "Shut", isCollapsed: true, ...group(field("Three")) },
        ],
      },
    ],
  });
  const fields = pane(page);
  await expect(fields).toHaveAccessibleDescription("The first page");
  await expect(fields.getByRole("region", { name: "Basics" }).getByLabel("One")).toBeFocused();
  await expect(fields.getByRole("button", { name: "前へ" })).toBeDisabled();
  await fields.getByRole("button", { name: "次へ" }).click();
  await expect(fields.getByText("2ページ中2ページ")).toBeVisible();
  await expect(fields.getByRole("button", { name: "Open" })).toBeFocused();
  await expect(fields.getByLabel("Two")).toBeVisible();
  await expect(fields.getByLabel("Three")).toBeHidden();
  await fields.getByRole("button", { name: "Shut" }).click();
  await expect(fields.getByLabel("Three")).toBeVisible();
  await fields.getByRole("button", { name: "Open" }).press("Enter");
  await expect(fields.getByLabel("Two")).toBeHidden();
});

test("a web part without properties says so", async ({ page }) => {
  await openPane(page, [], { pages: [] });
  await expect(pane(page).getByText("設定できるプロパティはありません")).toBeVisible();
  await expect(pane(page).getByRole("button", { name: "閉じる" })).toBeFocused();
});
