import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OwnProfile } from "../../../data/profile/ownProfile";
import type { OwnProfileRepository } from "../../../data/profile/ownProfileRepository";
import { Failure } from "../../../data/transport/failure";
import type { ETag } from "../../../data/transport/items";
import { aProfile, field, lists, press, show, WRITTEN } from "../testing/shownProfile";

const finding = (profile: OwnProfile, answers: Partial<OwnProfileRepository> = {}): OwnProfileRepository =>
  lists({ find: () => Promise.resolve({ kind: "found", profiles: [profile] }), ...answers });
const done = <T extends unknown[]>(): jest.Mock<Promise<{ kind: "done" }>, T> =>
  jest.fn((..._: T) => Promise.resolve({ kind: "done" as const }));

beforeEach(() => jest.useFakeTimers({ now: new Date("2026-12-01T03:00:00Z"), doNotFake: ["setTimeout", "setInterval", "queueMicrotask"] }));
afterEach(() => {
  jest.useRealTimers();
  window.localStorage.clear();
});

it("a returned profile shows the organisers' words, and is mended in the form", async () => {
  await show(finding(aProfile({ approval: "returned", comments: "宿舎の場所を消してください。" })), "own");
  screen.getByText("宿舎の場所を消してください。");
  await press("プロフィールを直す");
  expect((field(/^一言メッセージ/) as HTMLTextAreaElement).value).toBe(WRITTEN.message);
  screen.getByText(/運営からのことば：宿舎の場所を消してください。/);
});

it("pausing asks for the month of return, and acts at once", async () => {
  const pause = done<Parameters<OwnProfileRepository["pause"]>>();
  const { onChanged } = await show(finding(aProfile(), { pause }), "own");
  await press("お休みする");
  await press("この月までお休みする");
  screen.getByText("＊再開する月を選んでください。");
  await userEvent.selectOptions(field(/^いつから再開しますか/), "2027-03");
  await press("この月までお休みする");
  await screen.findByText("お休み中にしました。");
  expect(pause.mock.calls).toEqual([[7, "2027-03-01"]]);
  expect(onChanged).toHaveBeenCalledTimes(1);
});

it("whoever rests can come back", async () => {
  const comeBack = done<Parameters<OwnProfileRepository["comeBack"]>>();
  await show(finding(aProfile({ written: { ...WRITTEN, availability: "rest" } }), { comeBack }), "own");
  expect(screen.queryByRole("button", { name: "お休みする" })).toBeNull();
  await press("相談の受付を再開する");
  await screen.findByText(/^再開しました。/);
});

it("a profile is confirmed with one press", async () => {
  const confirm = done<Parameters<OwnProfileRepository["confirm"]>>();
  await show(finding(aProfile(), { confirm }), "own");
  await press("このままで大丈夫");
  await screen.findByText("確認しました。ありがとうございます。");
  expect(confirm.mock.calls[0]?.[0]).toBe(7);
});

it("one that somebody else has entered can be confirmed, and neither changed nor withdrawn", async () => {
  await show(finding(aProfile({ madeByReader: false })), "own");
  screen.getByRole("button", { name: "このままで大丈夫" });
  expect(screen.queryByRole("button", { name: "プロフィールを直す" })).toBeNull();
  expect(screen.queryByRole("button", { name: "掲載をやめる" })).toBeNull();
});

it("withdrawing says what becomes of an interview, and is done once it was said again", async () => {
  const withdraw = done<Parameters<OwnProfileRepository["withdraw"]>>();
  await show(finding(aProfile(), { withdraw }), "own");
  await press("掲載をやめる");
  screen.getByText(/公開中のインタビュー記事は残りますが/);
  expect(withdraw).not.toHaveBeenCalled();
  const [, really] = screen.getAllByRole("button", { name: "掲載をやめる" });
  if (really !== undefined) await act(() => userEvent.click(really));
  await screen.findByText("掲載をやめました。これまでありがとうございました。");
});

it("what could not be done is said, and can be tried again", async () => {
  const confirm = (): ReturnType<OwnProfileRepository["confirm"]> => Promise.resolve({ kind: "failed", failure: new Failure("throttled") });
  await show(finding(aProfile(), { confirm }), "own");
  await press("このままで大丈夫");
  await screen.findByText(/^いま混み合っていて、保存できませんでした。/);
  screen.getByRole("button", { name: "このままで大丈夫" });
});

describe("a profile that was changed in another window first", () => {
  const theirs = aProfile({ etag: '"one,2"' as ETag, written: { ...WRITTEN, message: "別の画面で書きました。", jobType: "総合職" } });

  it("is shown difference by difference, and sent as the person chose", async () => {
    const outcomes = [{ kind: "conflict", theirs } as const, { kind: "done" } as const];
    const change = jest.fn<ReturnType<OwnProfileRepository["change"]>, Parameters<OwnProfileRepository["change"]>>(() =>
      Promise.resolve(outcomes.shift() ?? { kind: "done" }),
    );
    await show(finding(aProfile(), { change }), "edit");
    await userEvent.clear(field(/^一言メッセージ/));
    await userEvent.type(field(/^一言メッセージ/), "ここで書きました。");
    await press("この内容で送る");
    const job = await screen.findByRole("group", { name: "職種" });
    await userEvent.click(within(job).getByLabelText(/^先に変わっていたもの/));
    within(screen.getByRole("group", { name: "一言メッセージ" })).getByText("別の画面で書きました。");
    await press("これで続ける");
    await press("この内容で送る");
    await screen.findByRole("heading", { name: "変更を受け取りました" });
    expect(change.mock.calls.map(([{ etag }]) => etag)).toEqual(['"one,1"', '"one,2"']);
    expect(change.mock.calls[1]?.[1]).toMatchObject({ message: "ここで書きました。", jobType: "総合職" });
  });

  it("is shown, too, where a draft was begun on an earlier version", async () => {
    window.localStorage.setItem("draft of yoko change 7", JSON.stringify({ message: "ここで書きました。", basedOn: '"one,1"' }));
    await show(finding(theirs), "edit");
    screen.getByRole("heading", { name: "別の画面で先に変わっていました" });
  });
});
