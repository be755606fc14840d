import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import type { FailureKind } from "../../../data/transport/failure";
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
    ["list-missing", "alert", "名簿はまだ準備できていません。サイトの所有者にお知らせください。"],
    ["no-permission", "alert", "この名簿を見る権限がありません。サイトの所有者に閲覧を頼んでください。"],
    ["throttled", "status", "いま混み合っています。20秒後にもう一度試します。"],
    ["offline", "status", "つながっていないようです。接続が戻ったら、もう一度試します。"],
    ["too-large", "alert", "項目が多すぎて読めませんでした。サイトの所有者に「準備する」をもう一度押すよう頼んでください。"],
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

  it.each<[number, number]>([
    [31, 31],
    [0, 5],
    [3_000_000, 600],
  ])("asked to wait %p seconds, names the %p that are waited", (retryAfterSeconds, seconds) => {
    show(new Failure("throttled", { retryAfterSeconds }));
    expect(screen.getByText(`いま混み合っています。${seconds}秒後にもう一度試します。`)).toBeTruthy();
  });

  it("says that what is shown is from an earlier visit", () => {
    show(new Failure("offline"), true);
    expect(screen.getByText(/接続が戻ったら、もう一度試します。 前に見たときの内容を表示しています。/)).toBeTruthy();
  });
});
