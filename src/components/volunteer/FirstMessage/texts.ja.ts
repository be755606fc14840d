/** What the first message says in Japanese. */
export const ja = {
  /** {0}: title of the starter, {1}: the volunteer */
  StarterByMail: "「{0}」でメールを書く、{1}さん",
  StarterInTeams: "「{0}」からTeamsで話す、{1}さん",
  /** On the buttons of a starter */
  WayMail: "メール",
  WayTeams: "Teams",
  /** Over the line of the message that says why it reaches just this colleague */
  WhyYou: "なぜあなたに（メッセージに入ります）",
  WhyYouEdit: "「なぜあなたに」を直す",
  /** Where the message has no such line */
  WhyYouAdd: "この方に聞く理由を、ひとこと添える",
  WhyYouDone: "この文にする",
  WhyYouTooLong: "長いため、メッセージの終わりが切れるかもしれません。少し短くしてください。",
  /** When an answer comes, and where none comes. {0}: how long it may take */
  AnswerExpected: "お返事のめやすは{0}ほどです。",
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
