import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { Failure } from "../../../data/transport/failure";
import { answerEverything, aProfile, field, lists, press, show } from "../testing/shownProfile";

type Add = OwnProfileRepository["add"];

const adding = (...outcomes: readonly Awaited<ReturnType<Add>>[]): jest.Mock<ReturnType<Add>, Parameters<Add>> => {
  const left = [...outcomes];
  return jest.fn<ReturnType<Add>, Parameters<Add>>(() => Promise.resolve(left.shift() ?? { kind: "done" }));
};
const submit = (): Promise<void> => press("この内容で申し出る");
const message = (): string => (field(/^一言メッセージ/) as HTMLTextAreaElement).value;

beforeEach(() => (Element.prototype.scrollIntoView = jest.fn()));
afterEach(() => window.localStorage.clear());

describe("offering oneself", () => {
  it("sends what was answered, with a message that was drafted from it, and says what happens next", async () => {
    const add = adding();
    const { onChanged } = await show(lists({ add }));
    await answerEverything();
    expect(message()).toBe("いま在ケニア大使館にいます。子連れ赴任のことなら、経験をお話しできます。うまくいかなかった話もどうぞ。");
    await submit();
    await screen.findByRole("heading", { name: "申し出を受け取りました" });
    screen.getByText("3開庁日のうちに運営が確かめます。いまは、あなたと運営だけに見えています。");
    expect(add).toHaveBeenCalledTimes(1);
    expect(add.mock.calls[0]?.[0]).toMatchObject({
      name: "髙橋 陽子",
      reading: "タカハシ ヨウコ",
      entryYear: 2013,
      jobType: "専門職",
      currentPostingId: 1,
      topicIds: [1],
      accepts: { mail: true, chat: true },
      consentVersion: "1.0",
    });
    expect(onChanged).toHaveBeenCalledTimes(1);
    const invite = screen.getByRole("link", { name: "同僚にメールで知らせる" }).getAttribute("href") ?? "";
    expect(decodeURIComponent(invite)).toContain("mailto:?subject=プラっと相談の有志職員になりました");
  });

  it("says everything that is missing, in one place and beside each question, and leads there", async () => {
    await show(lists());
    await submit();
    const summary = screen.getByRole("group", { name: "直すところが7つあります" });
    expect(document.activeElement).toBe(summary);
    await userEvent.click(within(summary).getByRole("link", { name: "フリガナを入れてください。" }));
    const reading = field(/^フリガナ/);
    expect(document.activeElement).toBe(reading);
    expect(reading.getAttribute("aria-invalid")).toBe("true");
    expect(
      reading
        .getAttribute("aria-describedby")
        ?.split(" ")
        .map((id) => document.getElementById(id)?.textContent),
    ).toContain("＊フリガナを入れてください。");
  });

  it("keeps the message that somebody has written, whatever else they answer", async () => {
    await show(lists());
    await userEvent.type(field(/^一言メッセージ/), "犬と赴任しました。");
    await answerEverything();
    expect(message()).toBe("犬と赴任しました。");
    await press("答えから作りなおす");
    expect(message()).toContain("在ケニア大使館");
  });

  it("leaves the focus where one goes on when a posting was picked or taken out", async () => {
    const user = userEvent.setup();
    await show(lists());
    await user.type(field(/^いまの任地・部署/), "ナイロビ{Enter}");
    const out = await screen.findByRole("button", { name: "在ケニア大使館を外す" });
    await waitFor(() => expect(document.activeElement).toBe(out));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).toBe(field(/^いまの任地・部署/)));
  });

  it("writes no sensitive topic into anybody's message, and offers none before it was said how it reads", async () => {
    await show(lists());
    await userEvent.click(screen.getByText("個別の事情にふれるテーマ"));
    expect(screen.queryByLabelText("妊娠・出産の話を聞けます")).toBeNull();
    await press("読みました。テーマを選びます");
    await userEvent.click(screen.getByLabelText("妊娠・出産の話を聞けます"));
    expect(message()).toBe("");
  });
});

describe("what was written", () => {
  it("is there again after the page was closed, but for the consent", async () => {
    await show(lists());
    await answerEverything();
    cleanup();
    await show(lists());
    screen.getByText("前の下書きを開きました。");
    expect((field(/^フリガナ/) as HTMLInputElement).value).toBe("たかはし ようこ");
    expect((screen.getByLabelText(/^読みました。/) as HTMLInputElement).checked).toBe(false);
  });

  it("appears in another tab as well", async () => {
    await show(lists());
    await userEvent.type(field(/^フリガナ/), "たか");
    const elsewhere = JSON.stringify({ reading: "タカハシ" });
    fireEvent(window, new StorageEvent("storage", { key: "draft of yoko", newValue: elsewhere }));
    await waitFor(() => expect((field(/^フリガナ/) as HTMLInputElement).value).toBe("タカハシ"));
    screen.getByText("別のタブで書いた内容にそろえました。");
  });

  it("goes from the device once it was sent, and only then", async () => {
    const add = adding({ kind: "failed", failure: new Failure("offline") });
    await show(lists({ add }));
    await answerEverything();
    await submit();
    expect((await screen.findByText(/^つながっていないようで、保存できませんでした。/)).closest("[role=alert]")).not.toBeNull();
    expect(window.localStorage.getItem("draft of yoko")).toContain("たかはし");
    await submit();
    await screen.findByRole("heading", { name: "申し出を受け取りました" });
    expect(window.localStorage.getItem("draft of yoko")).toBeNull();
  });

  it("can be thrown away", async () => {
    window.localStorage.setItem("draft of yoko", JSON.stringify({ reading: "タカハシ" }));
    await show(lists());
    await press("下書きを消して書き直す");
    expect((field(/^フリガナ/) as HTMLInputElement).value).toBe("");
  });

  it("is said not to be kept where the browser refuses", async () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("QuotaExceededError");
    });
    await show(lists());
    await userEvent.type(field(/^フリガナ/), "た");
    screen.getByText("この端末では下書きを残せません。送るまで、このページを閉じないでください。");
    jest.restoreAllMocks();
  });
});

describe("who was there before", () => {
  it("sees their own profile instead of the form", async () => {
    await show(lists({ find: () => Promise.resolve({ kind: "found", profiles: [aProfile({ approval: "pending" })] }) }));
    screen.getByText("運営が確認中です。いまは、あなたと運営だけに見えています。");
    expect(screen.queryByRole("button", { name: "この内容で申し出る" })).toBeNull();
  });

  it("is told so where it turns out only when they send, and keeps what they wrote", async () => {
    const profiles = [aProfile({ approval: "pending" })];
    const answers = [{ kind: "found", profiles: [] } as const, { kind: "found", profiles } as const];
    const find = (): ReturnType<OwnProfileRepository["find"]> => Promise.resolve(answers.shift() ?? { kind: "found", profiles });
    await show(lists({ find, add: adding({ kind: "duplicate", profiles }) }));
    await answerEverything();
    await submit();
    await screen.findByText(/^すでに申し出があります。/);
    expect(window.localStorage.getItem("draft of yoko")).toContain("たかはし");
  });

  it("hears whom to ask where somebody else has entered one that waits", async () => {
    await show(lists({ add: adding({ kind: "duplicate", profiles: [] }) }));
    await answerEverything();
    await submit();
    await screen.findByText(/^ほかの人が、あなたのプロフィールを先に入力して/);
  });

  it("may write all the same where it could not be found out", async () => {
    await show(lists({ find: () => Promise.resolve({ kind: "failed", failure: new Failure("throttled") }) }));
    screen.getByText("前の申し出があるかどうかを確かめられませんでした。このまま書いて送れます。");
    field(/^フリガナ/);
  });
});

it("is refused in the words of the site's owners", async () => {
  await show(lists({ add: adding({ kind: "invalid", missing: [], reason: "一言が長すぎます。" }) }));
  await answerEverything();
  await submit();
  await screen.findByText("受け付けられませんでした：一言が長すぎます。");
});
