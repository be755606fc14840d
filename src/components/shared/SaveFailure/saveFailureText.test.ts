import { Failure } from "../../../data/transport/failure";
import type { FailureKind } from "../../../data/transport/failureKind";
import { saveFailureText } from "./saveFailureText";

describe("who could not save", () => {
  it.each<[FailureKind, string]>([
    [
      "signed-out",
      "サインインの期限が切れたため、保存できませんでした。このページは閉じずに、別のタブでサイトを開いてサインインし、もう一度保存してください。",
    ],
    ["no-permission", "保存する権限がありません。サイトの所有者に頼んでください。"],
    ["list-missing", "保存する場所がまだ準備できていません。サイトの所有者にお知らせください。"],
    ["throttled", "いま混み合っていて、保存できませんでした。少し待ってから、もう一度保存してください。"],
    ["offline", "つながっていないようで、保存できませんでした。接続を確かめて、もう一度保存してください。"],
    ["too-large", "項目が多すぎて保存できませんでした。サイトの所有者に、名簿の「準備する」をもう一度押すよう頼んでください。"],
    ["conflict", "ほかの人か別の画面が先に変更したため、保存していません。いまの内容を確かめてから、もう一度保存してください。"],
    ["duplicate", "同じものがすでに登録されているため、保存していません。登録済みのものを開いて、書き直してください。"],
    ["invalid", "受け付けられない内容があり、保存できませんでした。内容を見直して、もう一度保存してください。"],
    ["unexpected", "うまく保存できませんでした。もう一度保存しても変わらないときは、サイトの所有者にお知らせください。"],
  ])("reads of %p what happened and what to do", (kind, sentence) => {
    expect(saveFailureText(new Failure(kind))).toBe(sentence);
  });

  it("is told plainly where nobody knows whether it was saved", () => {
    expect(saveFailureText(new Failure("offline", { mayHaveHappened: true }))).toBe(
      "保存できたかどうかを確かめられませんでした。少し待ってから、保存されているかどうかを見て、もう一度保存するか決めてください。",
    );
  });
});
