import { act, fireEvent, render, screen } from "@testing-library/react";
import * as React from "react";
import { Failure } from "../../../data/transport/failure";
import type { Late } from "./late";
import { late } from "./late";
import { LatePart } from "./LatePart";
import type { LatePartProps } from "./LatePart";
import { SLOW_MS } from "./useSlow";

/** A part that comes, or is lost, when the test says so. */
function partToCome(): {
  readonly load: jest.Mock<Promise<string>, []>;
  readonly comes: () => Promise<void>;
  readonly isLost: (error?: Error) => Promise<void>;
} {
  let settle = { resolve: (_: string): void => undefined, reject: (_: Error): void => undefined };
  const load = jest.fn(() => new Promise<string>((resolve, reject) => (settle = { resolve, reject })));
  return {
    load,
    comes: () => act(async () => settle.resolve("プロフィール")),
    isLost: (error = new Error("Loading chunk 7 failed.")) => act(async () => settle.reject(error)),
  };
}

function show(load: () => Promise<string>, { children = (text) => <p>{text}</p>, ...props }: Partial<LatePartProps<string>> = {}): void {
  render(
    <>
      <p>名簿</p>
      <LatePart part={late(load)} waiting={<p>読み込み中</p>} {...props}>
        {children}
      </LatePart>
    </>,
  );
}

function line(up: boolean): void {
  jest.spyOn(window.navigator, "onLine", "get").mockReturnValue(up);
  if (up) fireEvent(window, new Event("online"));
}

const tryAgain = (): HTMLElement => screen.getByRole("button", { name: "もう一度試す" });
const SLOW = "読み込みに時間がかかっています。もうしばらくお待ちください。";

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe("the place of a late part", () => {
  it("is kept until the part is there", async () => {
    const part = partToCome();
    show(part.load);
    screen.getByText("読み込み中");
    await part.comes();
    screen.getByText("プロフィール");
    expect(screen.queryByText("読み込み中")).toBeNull();
  });

  it("shows at once what came before", async () => {
    const part = late(() => Promise.resolve("プロフィール"));
    await part.load();
    render(
      <LatePart part={part} waiting={<p>読み込み中</p>}>
        {(text) => <p>{text}</p>}
      </LatePart>,
    );
    screen.getByText("プロフィール");
  });

  it("says after some seconds that it takes long, and no longer once the part is there", async () => {
    jest.useFakeTimers();
    const part = partToCome();
    show(part.load);
    expect(screen.queryByText(SLOW)).toBeNull();
    act(() => void jest.advanceTimersByTime(SLOW_MS));
    screen.getByText("読み込み中");
    expect(screen.getByText(SLOW).parentElement?.getAttribute("role")).toBe("status");
    await part.comes();
    screen.getByText("プロフィール");
    expect(screen.queryByText(SLOW)).toBeNull();
  });

  it("says that the part is lost, and brings it when asked, with the focus kept in its place", async () => {
    const part = partToCome();
    show(part.load);
    await part.isLost();
    screen.getByText("名簿");
    expect(screen.getByRole("alert").textContent).toContain("ここを表示できませんでした。");
    tryAgain().focus();
    fireEvent.click(tryAgain());
    expect(document.activeElement?.textContent).toBe("読み込み中");
    await part.comes();
    expect(document.activeElement?.textContent).toBe("プロフィール");
    expect(part.load).toHaveBeenCalledTimes(2);
  });

  it("asks anew for what was lost earlier, once it is wanted again", async () => {
    const part = partToCome();
    const [lost, other] = [late(part.load), late(() => Promise.resolve("一覧"))];
    await other.load();
    const shown = (source: Late<string>): React.ReactElement => (
      <LatePart part={source} waiting={<p>読み込み中</p>}>
        {(text) => <p>{text}</p>}
      </LatePart>
    );
    const { rerender } = render(shown(lost));
    await part.isLost();
    rerender(shown(other));
    screen.getByText("一覧");
    rerender(shown(lost));
    await part.comes();
    screen.getByText("プロフィール");
    expect(part.load).toHaveBeenCalledTimes(2);
  });

  it("may say it in words of its own", async () => {
    const part = partToCome();
    show(part.load, { lostText: "連絡先がありません。" });
    await part.isLost();
    expect(screen.getByRole("alert").textContent).toContain("連絡先がありません。");
  });

  it("says so when the reader is offline, and brings the part by itself when the connection is back", async () => {
    const part = partToCome();
    line(false);
    show(part.load);
    await part.isLost();
    screen.getByText("つながっていないようです。接続が戻ったら、もう一度試します。");
    line(true);
    await part.comes();
    screen.getByText("プロフィール");
  });

  it("tells what a reading was refused with", async () => {
    const part = partToCome();
    show(part.load);
    await part.isLost(new Failure("no-permission"));
    expect(screen.getByRole("alert").textContent).toBe("見る権限がありません。サイトの所有者に閲覧を頼んでください。");
  });

  it("says so where the part itself breaks, and draws it anew when asked", async () => {
    // React reports what a boundary caught.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const children = (text: string): React.ReactElement => {
      const Part = (): React.ReactElement => {
        if (broken) throw new Error("A text is no text.");
        return <p>{text}</p>;
      };
      return <Part />;
    };
    show(() => Promise.resolve("プロフィール"), { children });
    expect((await screen.findByRole("alert")).textContent).toContain("ここを表示できませんでした。");
    screen.getByText("名簿");
    broken = false;
    fireEvent.click(tryAgain());
    screen.getByText("プロフィール");
  });

  it("keeps what does the same, tells nobody that they wait, and says quietly what is lost", async () => {
    jest.useFakeTimers();
    const part = partToCome();
    show(part.load, { standsIn: true });
    act(() => void jest.advanceTimersByTime(SLOW_MS));
    expect(screen.queryByText(SLOW)).toBeNull();
    await part.isLost();
    screen.getByText("読み込み中");
    expect(screen.getByRole("status").textContent).toContain("ここを表示できませんでした。");
    fireEvent.click(tryAgain());
    await part.comes();
    expect(screen.queryByText("読み込み中")).toBeNull();
  });

  it("has a frame around it only until the part brings its own", async () => {
    const part = partToCome();
    show(part.load, { frame: (inside) => <section aria-label="わく">{inside}</section> });
    expect(screen.getByRole("region").textContent).toBe("読み込み中");
    await part.isLost();
    expect(screen.getByRole("region").contains(tryAgain())).toBe(true);
    fireEvent.click(tryAgain());
    await part.comes();
    expect(screen.queryByRole("region")).toBeNull();
  });
});
