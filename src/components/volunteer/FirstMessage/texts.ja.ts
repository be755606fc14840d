/** What the first message says in Japanese. */
export const ja = {
  /** Over the line of the message that says why it reaches just this colleague */
  WhyYou: "なぜあなたに（メッセージに入ります）",
  WhyYouEdit: "「なぜあなたに」を直す",
  /** Where the message has no such line */
  WhyYouAdd: "なぜこの方にかを、ひとこと添える",
  WhyYouDone: "これでよい",
  /** When an answer comes, and where none comes */
  AnswerExpected: "お返事のめやすは3開庁日ほどです。",
  NoAnswer: "お返事がないときは",
  NoAnswerAdvice: "忙しいだけのことがほとんどです。次の一文を一度だけ送ってみるか、ほかの方に聞いてみてください。",
  /** What the reader may send then */
  Nudge: "先日のご連絡の件です。お手すきのときに、ひとことだけでもいただけたらうれしいです。難しければ、そのままで大丈夫です。",
  CopyNudge: "この一文をコピー",
  NudgeCopied: "コピーしました。",
  /** Where the browser lets nobody copy */
  NudgeToCopy: "コピーできませんでした。上の一文を選んでコピーしてください。",
  /** Beside the contact of a volunteer who answers slowly */
  PanelSlow: "お返事は少し先になりそうです。送っておいて大丈夫です。",
};
