import { screen, within } from "@testing-library/react";
import * as React from "react";
import type { PromiseTexts } from "../../../domain/configuration/directoryTexts";
import { defaultTexts } from "../../../domain/configuration/directoryTexts";
import { renderInView } from "../../testing/renderInView";
import userEvent from "@testing-library/user-event";
import { PromiseFold, PromiseLine, Promises } from "./Promises";

const USUAL = defaultTexts("ja");

function show(part: React.ReactElement, promises: Partial<PromiseTexts> = {}): void {
  const texts = { ...USUAL, promises: { ...USUAL.promises, ...promises } };
  renderInView(part, { texts });
}

const desks = (): (string | null)[] =>
  within(screen.getAllByRole("list")[1] as HTMLElement)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the promise in one line", () => {
  it("says that talks are not used for evaluation and that no record is kept", () => {
    show(<PromiseLine />);
    expect(screen.getByText("相談は人事・評価に使われません。だれに連絡したかを、この名簿は記録しません。")).toBeTruthy();
  });

  it("opens in full for who wants to know more", async () => {
    show(<PromiseFold />);
    expect(screen.queryByRole("heading")).toBeNull();
    await userEvent.click(screen.getByText("くわしく"));
    expect(await screen.findByRole("heading", { level: 3, name: "安心して話すために" })).toBeTruthy();
    expect(screen.getByText(/聞いたことを人に伝えたり、評価したりはしません/)).toBeTruthy();
  });

  it("is about the contact alone beside the contact buttons", () => {
    show(<PromiseLine besideContact />);
    expect(screen.getByText("この名簿は連絡を記録しません。評価にも使われません。")).toBeTruthy();
  });
});

describe("the promises in full", () => {
  it("say what is promised, that anybody may ask, and what the service is not for", () => {
    show(<Promises />);
    expect(screen.getByText(/聞いたことを人に伝えたり、評価したりはしません/)).toBeTruthy();
    expect(screen.getByText(/年次・性別・職種がちがっても/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 4, name: "正式な窓口に相談すること" })).toBeTruthy();
  });

  it("name the formal desks even where nobody has given their addresses", () => {
    show(<Promises />);
    expect(desks()).toEqual(["ハラスメントの相談窓口", "心と体の健康相談、つらい気持ちが続くとき", "服務・法令違反の通報窓口"]);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("take the organisers' own words, say what a desk is for and lead to it", () => {
    show(<Promises />, {
      inFull: ["約束します。", "約束します。"],
      notFor: "こんなときは、こちらへ。",
      desks: [
        { name: "相談室", address: "https://example.sharepoint.com/sites/desk", purpose: "困ったとき" },
        { name: "保健室", address: "mailto:kenko@example.go.jp" },
        { name: "通報窓口" },
      ],
    });
    expect(screen.getAllByText("約束します。")).toHaveLength(2);
    expect(screen.getByText("こんなときは、こちらへ。")).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["相談室", "https://example.sharepoint.com/sites/desk"],
      ["保健室", "mailto:kenko@example.go.jp"],
    ]);
    expect(desks()).toEqual(["相談室困ったとき", "保健室", "通報窓口"]);
  });

  it("tell beside a desk where its link leads, and tell a page outside nothing of the one that is left", () => {
    show(<Promises />, {
      desks: [
        { name: "こころの電話", address: "tel:0312345678", leadsTo: "03-1234-5678" },
        { name: "通報窓口", address: "https://hotline.example.org/", leadsTo: "hotline.example.org" },
      ],
    });
    expect(desks()).toEqual(["こころの電話03-1234-5678", "通報窓口hotline.example.org"]);
    expect(screen.getAllByRole("link").map((link) => [link.getAttribute("target"), link.getAttribute("rel")])).toEqual([
      [null, null],
      ["_blank", "noopener noreferrer"],
    ]);
  });
});
