import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { conditions } from "../../../domain/directory/facets/conditions";
import { NO_FILTERS } from "../../../domain/directory/facets/filters";
import type { Filters } from "../../../domain/directory/facets/filters";
import { inPlaces } from "../../../domain/testing/builders";
import { smallMinistry } from "../../../domain/testing/smallMinistry";
import { renderInView } from "../../testing/renderInView";
import type { ViewDetails } from "../../testing/renderInView";
import { ActiveConditions } from "./ActiveConditions";

const directory = smallMinistry();
const LINK = "https://example.sharepoint.com/sites/portal?ps-place=region:af";

function setUp(
  filters: Partial<Filters>,
  view: ViewDetails = {},
): { readonly changes: Filters[]; readonly moveTo: (link: string) => void } {
  const changes: Filters[] = [];
  function Page({ link }: { readonly link: string }): React.ReactElement {
    const [current, setCurrent] = React.useState<Filters>({ ...NO_FILTERS, ...filters });
    const change = (next: Filters): void => {
      changes.push(next);
      setCurrent(next);
    };
    return <ActiveConditions conditions={conditions(current, directory)} onChange={change} link={link} />;
  }
  const { rerender } = renderInView(<Page link={LINK} />, view);
  return { changes, moveTo: (link) => rerender(<Page link={link} />) };
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

/** A press whose outcome arrives when the clipboard has answered. */
const pressCopy = (user: ReturnType<typeof userEvent.setup>): Promise<void> => act(() => user.click(button("リンクをコピー")));

/** In place of the browser's clipboard, after the test library's own has been set up. */
function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

describe("the active conditions", () => {
  it("go away one at a time, each by a button that says so", async () => {
    const { changes } = setUp({ places: inPlaces(["region:af"]), jobTypes: ["専門職"] });
    await userEvent.click(button("アフリカを外す"));
    expect(changes).toEqual([{ ...NO_FILTERS, jobTypes: ["専門職"] }]);
    expect(screen.queryByRole("button", { name: "アフリカを外す" })).toBeNull();
  });

  it("hand the focus on, so that the next one can be removed with the keyboard", async () => {
    setUp({ places: inPlaces(["region:af"]), jobTypes: ["専門職"] });
    await userEvent.click(button("アフリカを外す"));
    expect(document.activeElement).toBe(button("専門職を外す"));
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(button("リンクをコピー"));
  });

  it("go away together", async () => {
    const { changes } = setUp({ query: "学校", entryYears: { from: 2010 }, topics: ["fam-together"] });
    await userEvent.click(button("すべて外す"));
    expect(changes).toEqual([NO_FILTERS]);
    expect(screen.queryByRole("button", { name: "すべて外す" })).toBeNull();
  });
});

describe("copying the link", () => {
  it("confirms it in words until the view changes", async () => {
    const { moveTo } = setUp({});
    const copied: string[] = [];
    const user = userEvent.setup();
    clipboardThat(async (text) => void copied.push(text));
    await pressCopy(user);
    expect(copied).toEqual([LINK]);
    expect(screen.getByRole("status").textContent).toBe("リンクをコピーしました");
    moveTo("https://example.sharepoint.com/sites/portal");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("is Teams' own inside Teams, where the page's address leads nowhere else", async () => {
    const shareView = jest.fn();
    setUp({}, { teams: { openChat: jest.fn(), shareView } });
    const user = userEvent.setup();
    clipboardThat(() => Promise.reject(new Error("Teams lets no frame write.")));
    await pressCopy(user);
    expect(shareView).toHaveBeenCalledWith(LINK, "プラっと相談");
    expect(screen.getByRole("status").textContent).toBe("");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it.each([
    ["refuses", () => clipboardThat(() => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")))],
    ["does not exist", () => Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined })],
  ])("offers the link to copy by hand where the clipboard %s", async (_, lockClipboard) => {
    setUp({});
    const user = userEvent.setup();
    lockClipboard();
    await pressCopy(user);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "この一覧へのリンク" });
    expect(screen.getByRole("status").textContent).toContain("選んでコピー");
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(LINK);
  });
});
