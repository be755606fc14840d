/** What the profile says in Japanese. */
export const ja = {
  PanelBack: "名簿にもどる",
  PanelLinkField: "このプロフィールへのリンク",
  /** Headings of the profile */
  /** {0}: posting */
  PanelNow: "いまの{0}と時刻",
  PanelTopics: "話せること",
  PanelCareer: "これまでの歩み",
  /** Opens the older part of the career. {0}: how many steps */
  PanelCareerEarlier: "これより前の歩み（{0}）",
  /** In the place of the career */
  PanelCareerComing: "経歴を読み込んでいます。",
  PanelAnswer: "お返事について",
  PanelInterview: "インタビュー",
  /** Over the sensitive topics: an offer, never a statement about the person */
  PanelListening: "話を聞けます",
  /** In place of the contact of a volunteer who takes a break */
  PanelResting: "いまは連絡を受けていません。",
  PanelSimilar: "似た経験の人",
  /** After a name */
  InParentheses: "（{0}）",
  /** {0}: a duration as below, {1}: the headquarters */
  TimeBehind: "{1}より{0}おそい時刻です。",
  TimeAhead: "{1}より{0}はやい時刻です。",
  /** {0}: the headquarters */
  TimeSame: "{0}と同じ時刻です。",
  DurationHour: "{0}時間",
  DurationHours: "{0}時間",
  DurationHoursAndMinutes: "{0}時間{1}分",
  DurationMinutes: "{0}分",
  DayLegend: "斜線は夜（22時から6時）、下の線は勤務時間の目安です。",
  /** At night; the three sentences follow each other */
  NightThere: "現地は深夜です。",
  /** {0}: the headquarters */
  NightAtHeadquarters: "{0}は深夜です。",
  NightWrite: "いま送って大丈夫です。",
  NightAnswer: "お返事は朝になってからになります。",
  /** After the name of today. {0}: name at the time */
  FormerName: "（当時の{0}）",
  /** Beside the last stone of the career */
  StepNow: "いま",
  PersonCardTitle: "連絡先カード（Microsoft 365）",
  PersonCardHint: "所属、内線、メールアドレス。開いたときにだけ読み込みます。",
  /** The longer ones are read out; they contain the shorter ones */
  PersonCardOpen: "開く",
  PersonCardOpenOf: "{0}さんの連絡先カードを開く",
  PersonCardClose: "閉じる",
  PersonCardCloseOf: "{0}さんの連絡先カードを閉じる",
  /** {0}: a date */
  ConfirmedOn: "{0}に本人が内容を確かめました。",
  PeriodSince: "{0}から",
  PeriodUntil: "{0}まで",
  PeriodFromTo: "{0}〜{1}",
};
