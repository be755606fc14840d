import { render, screen, within } from "@testing-library/react";
import * as React from "react";
import { PromiseLine, Promises } from "./Promises";

it("the promise in one line says that talks are not used for evaluation and that no record is kept", () => {
  render(<PromiseLine />);
  expect(screen.getByText("相談は人事・評価に使われません。連絡の記録も残りません。")).toBeTruthy();
});

describe("the promises in full", () => {
  it("say what is promised, that anybody may ask, and what the service is not for", () => {
    render(<Promises />);
    expect(screen.getByText(/聞いたことを人に伝えたり、評価したりはしません/)).toBeTruthy();
    expect(screen.getByText(/年次・性別・職種がちがっても/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 4, name: "ここでは受け止めきれないこと" })).toBeTruthy();
  });

  it("name the formal desks even where nobody has given their addresses", () => {
    render(<Promises />);
    expect(screen.getByText("ハラスメントの相談窓口")).toBeTruthy();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("take the organisers' own words, and make links only of addresses that are safe", () => {
    const desks = [
      { title: "相談室", url: "https://example.sharepoint.com/sites/desk" },
      { title: "保健室", url: "javascript:alert(1)" },
      { title: "通報窓口", url: "https://evil.example/" },
    ];
    render(<Promises texts={{ line: "一行", promises: ["約束します。"], notFor: "こんなときは、こちらへ。", desks }} />);
    expect(screen.getByText("約束します。")).toBeTruthy();
    expect(screen.getByText("こんなときは、こちらへ。")).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([["相談室", "https://example.sharepoint.com/sites/desk"]]);
    expect(within(screen.getAllByRole("list")[1] as HTMLElement).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["相談室", "保健室", "通報窓口"]);
  });
});
