import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { Order } from "../../../domain/directory/order/order";
import { ORDERS } from "../../../domain/directory/view/viewState";
import type { ViewState } from "../../../domain/directory/view/viewState";
import { ResultsBar } from "./ResultsBar";
import type { ResultsBarProps } from "./ResultsBar";

const bar = (props: Partial<ResultsBarProps>): React.ReactElement => (
  <ResultsBar
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
const status = (): string | null => screen.getByRole("status").textContent;

describe("the bar above the results", () => {
  it("shows how many there are at once, and speaks it when typing rests", () => {
    jest.useFakeTimers();
    const { rerender, container } = render(bar({}));
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
    const { rerender } = render(bar({ query: "ケニア " }));
    expect(status()).toBe("「ケニア」、1,412人のうち47人");
    rerender(bar({ query: "けにあ {1}" }));
    act(() => void jest.advanceTimersByTime(700));
    expect(status()).toBe("「けにあ {1}」、1,412人のうち47人");
    jest.useRealTimers();
  });

  it("says and speaks no number while not everybody is there", () => {
    const { container } = render(
      <ResultsBar query="" orders={["fair"]} order="fair" onOrder={() => undefined} density="cards" onDensity={() => undefined} />,
    );
    expect([container.querySelector(".ps-bar__count")?.textContent, status()]).toEqual(["読み込んでいます", ""]);
  });

  it("lets the reader choose the order", async () => {
    const orders: Order[] = [];
    render(bar({ order: "kana", onOrder: (order) => void orders.push(order) }));
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "並び" });
    expect(select.selectedOptions[0]?.textContent).toBe("五十音順");
    expect([...select.options].map(({ text }) => text)).toEqual(["日替わり", "五十音順", "入省年順", "新しく載った順", "あなたに近い人"]);
    await userEvent.selectOptions(select, "新しく載った順");
    expect(orders).toEqual(["newest"]);
  });

  it("offers the orders that an editor left, and nothing to choose where only one is left", () => {
    const { rerender } = render(bar({ orders: ["kana", "newest"], order: "kana" }));
    expect([...screen.getByRole<HTMLSelectElement>("combobox", { name: "並び" }).options].map(({ text }) => text)).toEqual([
      "五十音順",
      "新しく載った順",
    ]);
    rerender(bar({ orders: ["kana"], order: "kana" }));
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("lets the reader choose between cards and rows", async () => {
    const densities: ViewState["density"][] = [];
    render(bar({ onDensity: (density) => void densities.push(density) }));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "くわしく" }).checked).toBe(true);
    await userEvent.click(screen.getByRole("radio", { name: "一行で" }));
    expect(densities).toEqual(["rows"]);
  });

  it("keeps its choice apart from that of another bar on the page", () => {
    render(
      <>
        {bar({})}
        {bar({ density: "rows" })}
      </>,
    );
    const [first, second] = screen.getAllByRole<HTMLInputElement>("radio", { name: "くわしく" });
    expect(first?.name).not.toBe(second?.name);
    expect([first?.checked, second?.checked]).toEqual([true, false]);
  });

  it("ignores an order that it does not know", () => {
    const orders: Order[] = [];
    render(bar({ onOrder: (order) => void orders.push(order) }));
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "unknown" } });
    expect(orders).toEqual([]);
  });
});
