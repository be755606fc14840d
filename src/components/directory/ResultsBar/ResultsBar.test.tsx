import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { Order } from "../../../domain/directory/order/order";
import { ORDERS } from "../../../domain/directory/view/viewState";
import type { ViewState } from "../../../domain/directory/view/viewState";
import { renderInView } from "../../testing/renderInView";
import { ResultsBar } from "./ResultsBar";
import type { ResultsBarProps } from "./ResultsBar";

const LINK = "https://example.sharepoint.com/sites/portal?ps-place=region:af";

const bar = (props: Partial<ResultsBarProps>): React.ReactElement => (
  <ResultsBar
    id="results"
    count={{ current: null }}
    link={LINK}
    found={{ count: 47, total: 1412 }}
    query=""
    orders={ORDERS}
    order="fair"
    onOrder={() => undefined}
    density="cards"
    onDensity={() => undefined}
    {...props}
  />
);
const texts = (): (string | null)[] => screen.getAllByRole("status").map(({ textContent }) => textContent);
/** What is spoken of the people found, and of the link. */
const status = (): string | null => texts()[0] ?? null;
const outcome = (): string | null => texts()[1] ?? null;

/** A press whose outcome arrives when the clipboard has answered. */
const pressCopy = (user: ReturnType<typeof userEvent.setup>): Promise<void> =>
  act(() => user.click(screen.getByRole("button", { name: "リンクをコピー" })));

/** In place of the browser's clipboard, after the test library's own has been set up. */
function clipboardThat(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
}

describe("the bar above the results", () => {
  it("shows how many there are at once, and speaks it when typing rests", () => {
    jest.useFakeTimers();
    const { rerender, container } = renderInView(bar({}));
    expect(status()).toBe("1,412人のうち47人");
    [12, 3, 1].forEach((count) => {
      rerender(bar({ found: { count, total: 1412 } }));
      act(() => void jest.advanceTimersByTime(200));
    });
    expect(container.textContent).toContain("1人 1,412人のうち");
    expect(status()).toBe("1,412人のうち47人");
    act(() => void jest.advanceTimersByTime(700));
    expect(status()).toBe("1,412人のうち1人");
    jest.useRealTimers();
  });

  it("speaks what was searched for, so that another word that finds as many is heard", () => {
    jest.useFakeTimers();
    const { rerender } = renderInView(bar({ query: "ケニア " }));
    expect(status()).toBe("「ケニア」、1,412人のうち47人");
    rerender(bar({ query: "けにあ {1}" }));
    act(() => void jest.advanceTimersByTime(700));
    expect(status()).toBe("「けにあ {1}」、1,412人のうち47人");
    jest.useRealTimers();
  });

  it("says and speaks no number while not everybody is there", () => {
    const { container } = renderInView(
      <ResultsBar
        id="results"
        count={{ current: null }}
        link={LINK}
        query=""
        orders={["fair"]}
        order="fair"
        onOrder={() => undefined}
        density="cards"
        onDensity={() => undefined}
      />,
    );
    expect([container.querySelector(".ps-bar__count")?.textContent, status()]).toEqual(["読み込んでいます", ""]);
  });

  it("lets the reader choose the order", async () => {
    const orders: Order[] = [];
    renderInView(bar({ order: "kana", onOrder: (order) => void orders.push(order) }));
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "並び" });
    expect(select.selectedOptions[0]?.textContent).toBe("五十音順");
    expect([...select.options].map(({ text }) => text)).toEqual([
      "きょうの順（毎日かわります）",
      "五十音順",
      "入省年順",
      "新しく載った順",
      "あなたに近い人",
    ]);
    await userEvent.selectOptions(select, "新しく載った順");
    expect(orders).toEqual(["newest"]);
  });

  it("offers the orders that an editor left, and nothing to choose where only one is left", () => {
    const { rerender } = renderInView(bar({ orders: ["kana", "newest"], order: "kana" }));
    expect([...screen.getByRole<HTMLSelectElement>("combobox", { name: "並び" }).options].map(({ text }) => text)).toEqual([
      "五十音順",
      "新しく載った順",
    ]);
    rerender(bar({ orders: ["kana"], order: "kana" }));
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("lets the reader choose between cards and rows", async () => {
    const densities: ViewState["density"][] = [];
    renderInView(bar({ onDensity: (density) => void densities.push(density) }));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "カード" }).checked).toBe(true);
    await userEvent.click(screen.getByRole("radio", { name: "一覧" }));
    expect(densities).toEqual(["rows"]);
  });

  it("keeps its choice apart from that of another bar on the page", () => {
    renderInView(
      <>
        {bar({})}
        {bar({ density: "rows" })}
      </>,
    );
    const [first, second] = screen.getAllByRole<HTMLInputElement>("radio", { name: "カード" });
    expect(first?.name).not.toBe(second?.name);
    expect([first?.checked, second?.checked]).toEqual([true, false]);
  });

  it("ignores an order that it does not know", () => {
    const orders: Order[] = [];
    renderInView(bar({ onOrder: (order) => void orders.push(order) }));
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "unknown" } });
    expect(orders).toEqual([]);
  });
});

describe("copying the link", () => {
  it("confirms it in words until the view changes", async () => {
    const { rerender } = renderInView(bar({}));
    const copied: string[] = [];
    const user = userEvent.setup();
    clipboardThat(async (text) => void copied.push(text));
    await pressCopy(user);
    expect(copied).toEqual([LINK]);
    expect(outcome()).toBe("リンクをコピーしました");
    rerender(bar({ link: "https://example.sharepoint.com/sites/portal" }));
    expect(outcome()).toBe("");
  });

  it("is Teams' own inside Teams, where the page's address leads nowhere else", async () => {
    const shareView = jest.fn();
    renderInView(bar({}), { teams: { openChat: jest.fn(), shareView } });
    const user = userEvent.setup();
    clipboardThat(() => Promise.reject(new Error("Teams lets no frame write.")));
    await pressCopy(user);
    expect(shareView).toHaveBeenCalledWith(LINK, "プラっと相談");
    expect(outcome()).toBe("");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it.each([
    ["refuses", () => clipboardThat(() => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError")))],
    ["does not exist", () => Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined })],
  ])("offers the link to copy by hand where the clipboard %s", async (_, lockClipboard) => {
    renderInView(bar({}));
    const user = userEvent.setup();
    lockClipboard();
    await pressCopy(user);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "この一覧へのリンク" });
    expect(outcome()).toContain("選んでコピー");
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(LINK);
  });
});
