import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Failure } from "../../data/transport/failure";
import type { NewsDetails } from "./testing/shownNews";
import { editor, moreButton, numbered, page, reader, show, site, titles, upTo } from "./testing/shownNews";

afterEach(() => jest.useRealTimers());

describe("the list of interviews", () => {
  it("puts the pinned one first, large, and the others beside and below", async () => {
    const { answers } = show({ layout: "hero", count: 6 });
    await answers(page([...upTo(5), numbered(6, { pinnedUntil: "2099-12-31" })]));
    expect(within(screen.getByRole("article")).getByRole("heading").textContent).toContain("記事6");
    expect(within(screen.getByRole("list", { name: "ほかのインタビュー記事" })).getAllByRole("listitem")).toHaveLength(3);
    expect(titles()).toEqual(["記事6", "記事1", "記事2", "記事3", "記事4", "記事5"]);
  });

  it("puts a pinned one first that is older than all those shown, and offers the rest", async () => {
    const { answers } = show({ layout: "hero", count: 4 });
    await answers(page([...upTo(8), numbered(9, { pinnedUntil: "2099-12-31" })]));
    expect(titles()).toEqual(["記事9", "記事1", "記事2", "記事3"]);
    expect(moreButton()).toBeTruthy();
  });

  it("asks for another portion in one request and keeps what is shown meanwhile", async () => {
    const { asked, answers } = show();
    await answers(page(upTo(2), true));
    await userEvent.click(moreButton());
    expect(asked).toEqual([32, 34]);
    expect(titles()).toEqual(["記事1", "記事2"]);
    const waiting = screen.getByRole("button", { name: "読み込んでいます…" });
    await userEvent.click(waiting);
    expect(asked).toEqual([32, 34]);
    await answers(page(upTo(4), false));
    expect(titles()).toEqual(["記事1", "記事2", "記事3", "記事4"]);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("leads the focus on to the first new title", async () => {
    const { answers } = show();
    await answers(page(upTo(2), true));
    await userEvent.click(moreButton());
    await answers(page(upTo(4), false));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "記事3" }));
  });

  it("does not take the focus from readers who have gone on", async () => {
    const { answers } = show();
    await answers(page(upTo(2), true));
    await userEvent.click(moreButton());
    screen.getByRole("link", { name: "記事1" }).focus();
    await answers(page(upTo(4), false));
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "記事1" }));
  });

  it("leaves everything in its place when an older one is pinned", async () => {
    const { answers } = show();
    await answers(page(upTo(2), true));
    await userEvent.click(moreButton());
    await answers(page([...upTo(3), numbered(4, { pinnedUntil: "2099-12-31" })], false));
    expect(titles()).toEqual(["記事1", "記事2", "記事4", "記事3"]);
  });

  it("keeps what is shown when more does not come, and the button tries again", async () => {
    const { asked, answers } = show();
    await answers(page(upTo(2), true));
    await userEvent.click(moreButton());
    await answers(new Failure("unexpected"));
    expect(titles()).toEqual(["記事1", "記事2"]);
    expect(screen.getByRole("alert").textContent).toContain("インタビュー記事を読み込めませんでした。");
    await userEvent.click(moreButton());
    await answers(page(upTo(4), false));
    expect(asked).toEqual([32, 34, 34]);
    expect(titles()).toHaveLength(4);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tells editors how many posts cannot be shown, and does not bother readers", async () => {
    const first = show({ view: editor });
    await first.answers(page(upTo(1), false, 2));
    expect(screen.getByText(/^2件の記事は/)).toBeTruthy();
    cleanup();
    const second = show();
    await second.answers(page(upTo(1), false, 2));
    expect(screen.queryByText(/件の記事は/)).toBeNull();
  });

  it("starts anew with another site, and ignores a late answer of the former one", async () => {
    const former = show();
    const other = site();
    former.again({ repository: other.repository });
    await former.answers(page(upTo(2)));
    expect(titles()).toEqual([]);
    await other.answers(page([numbered(9)]));
    expect(titles()).toEqual(["記事9"]);
  });

  it("starts anew with another count", async () => {
    const { asked, answers, again } = show();
    await answers(page(upTo(2), true));
    again({ count: 3 });
    await answers(page(upTo(3), true));
    expect(asked).toEqual([32, 33]);
    expect(titles()).toHaveLength(3);
  });
});

describe("without interviews to show", () => {
  it("keeps their place until the first answer, and says so to who listens", async () => {
    const { answers } = show({ layout: "hero" });
    expect(screen.getByRole("status").textContent).toContain("インタビュー記事を読み込んでいます");
    expect(screen.getByRole("region", { name: "有志職員インタビュー" }).getAttribute("aria-busy")).toBe("true");
    await answers(page(upTo(1)));
    expect(screen.queryByRole("status")).toBeNull();
    expect(screen.getByRole("region", { name: "有志職員インタビュー" }).getAttribute("aria-busy")).toBe("false");
  });

  it("tells readers in one sentence that there is none yet", async () => {
    const { answers } = show();
    await answers(page([]));
    expect(screen.getByText(/まだありません/)).toBeTruthy();
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("shows editors in three steps how to publish the first one", async () => {
    const { answers } = show({ view: editor });
    await answers(page([]));
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  it("goes on to older ones when the newest are all scheduled for later", async () => {
    const { answers } = show();
    await answers(page([], true));
    expect(screen.queryByText(/まだありません/)).toBeNull();
    await userEvent.click(moreButton());
    await answers(page(upTo(1)));
    expect(titles()).toEqual(["記事1"]);
  });

  it.each<[string, NewsDetails, Failure, RegExp]>([
    ["readers that it is being prepared", reader, new Failure("list-missing"), /準備しています/],
    ["editors what is not set up", editor, new Failure("list-missing"), /サイトのアドレスを確かめ/],
    ["who to ask for access", reader, new Failure("no-permission"), /権限がありません/],
    ["readers that it did not work", reader, new Failure("too-large"), /読み込めませんでした/],
    ["editors the cure for too many pages", editor, new Failure("too-large"), /準備をやり直す/],
  ])("tells %s, without a button that would not help", async (_, view, failure, text) => {
    const { answers } = show({ view });
    await answers(failure);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it.each<[number | undefined, number, string]>([
    [7, 7, "いま混み合っています。7秒後にもう一度試します。"],
    [undefined, 20, "いま混み合っています。20秒後にもう一度試します。"],
    [0, 5, "いま混み合っています。5秒後にもう一度試します。"],
    [120, 120, "いま混み合っています。2分後にもう一度試します。"],
    [99_999_999, 600, "いま混み合っています。10分後にもう一度試します。"],
  ])("waits as SharePoint asks (%p) and tries again after %p seconds", async (retryAfterSeconds, seconds, text) => {
    jest.useFakeTimers();
    const { asked, answers } = show();
    await answers(new Failure("throttled", { status: 429, retryAfterSeconds }));
    expect(screen.getByRole("status").textContent).toBe(text);
    act(() => void jest.advanceTimersByTime(seconds * 1000 - 1));
    expect(asked).toEqual([32]);
    act(() => void jest.advanceTimersByTime(1));
    expect(asked).toEqual([32, 32]);
    await answers(page(upTo(2)));
    expect(titles()).toEqual(["記事1", "記事2"]);
    act(() => void jest.advanceTimersByTime(3_600_000));
    expect(asked).toEqual([32, 32]);
  });

  it("does not ask early for more while SharePoint asks to wait", async () => {
    jest.useFakeTimers();
    const { asked, answers } = show();
    await answers(page(upTo(2), true));
    fireEvent.click(moreButton());
    await answers(new Failure("throttled", { retryAfterSeconds: 30 }));
    expect(moreButton().getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(moreButton());
    expect(asked).toEqual([32, 34]);
    act(() => void jest.advanceTimersByTime(30_000));
    await answers(page(upTo(4)));
    expect(titles()).toHaveLength(4);
  });

  it("reads again by itself when the connection is back", async () => {
    const { asked, answers } = show();
    await answers(new Failure("offline"));
    expect(screen.getByText(/つながっていないようです/)).toBeTruthy();
    act(() => void window.dispatchEvent(new Event("online")));
    await answers(page(upTo(1)));
    act(() => void window.dispatchEvent(new Event("online")));
    expect(asked).toEqual([32, 32]);
    expect(titles()).toEqual(["記事1"]);
  });

  it("offers to try again after something unexpected", async () => {
    const { answers } = show();
    await answers(new TypeError("broken"));
    await userEvent.click(screen.getByRole("button", { name: "もう一度試す" }));
    await answers(page(upTo(1)));
    expect(titles()).toEqual(["記事1"]);
  });
});
