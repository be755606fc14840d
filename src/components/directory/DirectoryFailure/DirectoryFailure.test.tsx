import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { FailureKind } from "../../../data/transport/failureKind";
import { Failure } from "../../../data/transport/failure";
import { DirectoryFailure } from "./DirectoryFailure";

function show(failure: Failure, stale = false): jest.Mock {
  const onRetry = jest.fn();
  render(<DirectoryFailure failure={failure} stale={stale} onRetry={onRetry} />);
  return onRetry;
}

const retryButton = (): HTMLElement | null => screen.queryByRole("button", { name: "もう一度試す" });

describe("the notice of a failed reading", () => {
  it.each<[FailureKind, "alert" | "status", string]>([
    ["signed-out", "alert", "サインインの期限が切れました。ページを読み込み直すと、もう一度サインインできます。"],
    ["list-missing", "alert", "名簿はまだ準備できていません。サイトの所有者にお知らせください。"],
    ["no-permission", "alert", "この名簿を見る権限がありません。サイトの所有者に閲覧を頼んでください。"],
    ["throttled", "status", "いま混み合っています。20秒後にもう一度試します。"],
    ["offline", "status", "つながっていないようです。接続が戻ったら、もう一度試します。"],
    ["too-large", "alert", "項目が多すぎて読めませんでした。サイトの所有者に、名簿の「準備する」をもう一度押すよう頼んでください。"],
    ["unexpected", "alert", "うまく読めませんでした。もう一度試しても変わらないときは、サイトの所有者にお知らせください。"],
  ])("says of %p, as %p, what happened and what to do", (kind, role, sentence) => {
    show(new Failure(kind));
    expect(screen.getByRole(role).querySelector("p")?.textContent).toBe(sentence);
  });

  it.each<FailureKind>(["offline", "unexpected"])("offers to try again after %p, which may pass", async (kind) => {
    const onRetry = show(new Failure(kind));
    await userEvent.click(screen.getByRole("button", { name: "もう一度試す" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it.each<FailureKind>(["list-missing", "no-permission", "throttled", "too-large"])(
    "offers no button after %p, where pressing it cannot help",
    (kind) => {
      show(new Failure(kind));
      expect(retryButton()).toBeNull();
    },
  );

  it("offers to reload the page where the sign-in has expired", () => {
    show(new Failure("signed-out"), true);
    expect(screen.getByRole("button", { name: "ページを読み込み直す" })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("前に見たときの内容を表示しています。");
  });

  it.each<[number, string]>([
    [31, "31秒"],
    [0, "5秒"],
    [120, "2分"],
    [3_000_000, "10分"],
  ])("asked to wait %p seconds, names the %p that are waited", (retryAfterSeconds, wait) => {
    show(new Failure("throttled", { retryAfterSeconds }));
    expect(screen.getByRole("status").textContent).toBe(`いま混み合っています。${wait}後にもう一度試します。`);
  });

  it("says that what is shown is from an earlier visit", () => {
    show(new Failure("offline"), true);
    expect(screen.getByText(/接続が戻ったら、もう一度試します。 前に見たときの内容を表示しています。/)).toBeTruthy();
  });
});
