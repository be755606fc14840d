import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { aVolunteer } from "../../../domain/testing/builders";
import { names, readyForResults, show } from "./testing/shownResults";

readyForResults();

describe("the order あなたに近い人", () => {
  const volunteers = [
    aVolunteer({ id: 1, name: "髙橋 陽子", entryYear: 1990, jobType: "一般職" }),
    aVolunteer({ id: 2, name: "山田 太郎", entryYear: 2013, jobType: "一般職", pastPostingIds: [1] }),
    aVolunteer({ id: 3, name: "佐藤 花子", entryYear: 2015, jobType: "一般職" }),
  ];
  const card = (name: string): HTMLElement => screen.getByRole("article", { name });
  const asked = (): HTMLElement | null => screen.queryByRole("group", { name: "わたしは…" });

  afterEach(() => window.localStorage.clear());

  it("begins with the reader's own profile, says why on the cards, and asks nothing", () => {
    const person = { siteUserId: 9, displayName: "森 千尋", mail: "", upn: "Reader@example.go.jp" };
    show("?ps-order=near", {
      volunteers: [...volunteers, aVolunteer({ id: 4, person, name: "森 千尋", entryYear: 2013, jobType: "専門職", currentPostingId: 1 })],
    });
    expect(asked()).toBeNull();
    expect(screen.queryByText("あなたのプロフィールに近い人から並んでいます。")).not.toBeNull();
    expect(names().slice(0, 2)).toEqual(["山田 太郎", "佐藤 花子"]);
    expect(within(card("山田 太郎")).queryByText("同じ公館の経験、同期")?.textContent).toBe("あなたと：同じ公館の経験、同期");
    expect(within(card("佐藤 花子")).queryByText("入省年が近い")).not.toBeNull();
    expect(within(card("髙橋 陽子")).queryByText(/あなたと/)).toBeNull();
    expect(within(card("森 千尋")).queryByText(/あなたと/)).toBeNull();
  });

  it("asks whoever is not listed, and keeps the answer in this browser alone", async () => {
    show("?ps-order=near", { volunteers });
    expect(screen.queryByText("選んだことはこのブラウザーにだけ残り、どこにも送られません。")).not.toBeNull();
    const where = within(asked() as HTMLElement).getByRole("combobox", { name: "いまかこれまでの任地・部署" });
    await userEvent.selectOptions(where, "在ケニア大使館");
    expect(names()[0]).toBe("山田 太郎");
    expect(within(card("山田 太郎")).queryByText("同じ公館の経験")).not.toBeNull();
    await userEvent.selectOptions(within(asked() as HTMLElement).getByRole("combobox", { name: "入省年" }), "平成2年（1990）");
    expect(within(card("髙橋 陽子")).queryByText("同期")).not.toBeNull();
    expect(Object.values({ ...window.localStorage })).toEqual([JSON.stringify({ posting: "emb-ke", entryYear: 1990 })]);
    expect(window.location.search).toBe("?ps-order=near");
  });

  it("remembers it on the next visit, and forgets it when asked to", async () => {
    window.localStorage.setItem("plat-sodan i-am reader@example.go.jp", '{"entryYear":2015,"jobType":7}');
    show("?ps-order=near", { volunteers });
    expect(names()[0]).toBe("佐藤 花子");
    await userEvent.click(screen.getByRole("button", { name: "消す" }));
    expect(window.localStorage).toHaveLength(0);
    expect(screen.queryByText(/あなたと/)).toBeNull();
    expect(document.activeElement).toBe(within(asked() as HTMLElement).getByRole("combobox", { name: "いまかこれまでの任地・部署" }));
    expect(screen.queryByRole("button", { name: "消す" })).toBeNull();
  });

  it("is asked for in no other order", () => {
    show("?ps-order=kana", { volunteers });
    expect(asked()).toBeNull();
    expect(screen.queryByText(/あなたと/)).toBeNull();
  });
});
