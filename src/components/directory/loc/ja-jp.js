define([], function () {
  return {
    // cards
    ShownOf: "{1}のうち{0}人まで見ています",
    ShowMorePeople: "つぎの{0}人を見る",
    /** At the end of a printed list. {0}: people as in PeopleCount */
    PrintedMore: "ほか{0}",
    /** Name of the index over a list in kana order */
    KanaIndex: "よみの行",
    /** {0}: a heading such as あ */
    KanaRowName: "{0}行",
    /** Readings that are not kana */
    KanaOther: "ほか",

    // finding
    /** Name of the search region */
    SearchForm: "名簿の検索",
    SearchLabel: "有志職員をさがす",
    /** Inside the empty search box. {0}: posting */
    SearchExample: "名前・よみ・{0}・テーマ。例：タイ　保育園",
    /** Of the line that stays when the field has left */
    BackToSearch: "検索にもどる",
    SearchStart: "さがす",
    FacetsTitle: "絞り込み",
    /** {0}: number of conditions */
    FacetsActive: "、{0}件の条件",
    /** {0}: people as in PeopleCount */
    FacetsDone: "{0}を見る",
    FacetJobTypes: "職種",
    FacetTopics: "相談テーマ",
    FacetLanguages: "研修語・言語",
    FacetAvailability: "いまの様子",
    /** Beside a small region map. {0}: posting */
    StonesLegend: "● いまの{0}　○ これまでの{0}",
    /** Name of the choice between the three below */
    WhenLabel: "いまか経験か",
    WhenEither: "いまと経験",
    WhenNow: "いまだけ",
    WhenPast: "経験だけ",
    /** Opens the places inside {0} */
    InsideOf: "{0}のうちわけ",
    /** {0}: joined */
    YearFromLabel: "{0}年、この年から",
    YearToLabel: "{0}年、この年まで",
    /** After the list of years; in English shown in the same place */
    YearFrom: "から",
    YearTo: "まで",
    YearAny: "指定なし",
    /** {0}: year of the era, {1}: western year */
    YearOption: "{0}（{1}）",
    ConditionQuoted: "「{0}」",
    ConditionNow: "いま：{0}",
    ConditionPast: "これまで：{0}",
    ConditionOnlyNow: "いまいる人だけ",
    ConditionOnlyPast: "前にいた人だけ",
    /** {0}: a year, or a range of years; {1}: joined */
    ConditionYear: "{1} {0}",
    ConditionYears: "{1} {0}",
    ConditionYearsFrom: "{1} {0}以降",
    ConditionYearsUntil: "{1} {0}以前",
    ConditionsLabel: "いまの条件",
    /** {0}: the condition */
    RemoveCondition: "{0}を外す",
    RemoveAll: "すべて外す",
    LinkField: "この一覧へのリンク",
    /** {0}: everybody in the directory */
    OfTotal: "{0}人のうち",
    /** {0}: people as in PeopleCount, {1}: everybody */
    CountAnnouncement: "{1}人のうち{0}",
    /** {0}: what was searched for; {1}: how many people it found */
    SearchAnnouncement: "「{0}」、{1}",
    /** Name of the region that holds the people found */
    ResultsLabel: "さがした結果",
    OrderLabel: "並び",
    OrderFair: "きょうの順（毎日かわります）",
    OrderKana: "五十音順",
    /** {0}: year of joining */
    OrderEntry: "{0}順",
    OrderNewest: "新しく載った順",
    OrderNear: "あなたに近い人",
    /** Where the reader is listed */
    NearOwnProfile: "あなたのプロフィールに近い人から並んでいます。",
    DensityLabel: "見せ方",
    DensityCards: "カード",
    DensityRows: "一覧",
    NothingFoundTitle: "この条件に合う人は、まだいません",

    // page
    SetUpOfSite: "サイトの準備",
    SetUpTitle: "名簿を準備しましょう",
    SetUpReading: "いまのサイトを調べています。",
    SetUpStart: "準備する",
    NobodyListed: "まだだれも載っていません。最初の有志職員をお待ちしています。",
    SkippedItems: "{0}件は読めなかったため、載せていません。",
    StillReading: "残りの人を読み込んでいます。",
    /** Below the people found, while careers cannot be searched yet */
    DetailsComing: "経歴を読み込んでいます。さがした言葉で見つかる人が増えるかもしれません。",
    PersonNotFound: "このプロフィールは見つかりませんでした。掲載を終えたのかもしれません。",
    /** A profile that nobody has confirmed for too long */
    PersonUnconfirmed:
      "このプロフィールは、ご本人の確認を待っているため、いまは名簿に載せていません。確認がとれると、また見られるようになります。",
    CloseNotice: "閉じる",
    SomethingBroke: "うまく表示できませんでした。ページを読み込み直してください。",
    SkipFacets: "絞り込みをとばして、{0}の結果へ",

    // failures
    FailureListMissing: "名簿はまだ準備できていません。サイトの所有者にお知らせください。",
    FailureNoPermission: "この名簿を見る権限がありません。サイトの所有者に閲覧を頼んでください。",
    ShowingEarlier: "前に見たときの内容を表示しています。",
  };
});
