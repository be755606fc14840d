define([], function () {
  return {
    // news
    Heading: "有志職員インタビュー",
    /** Read out while the first answer is awaited. */
    Loading: "インタビュー記事を読み込んでいます",
    /** Mark of a fresh interview. */
    New: "NEW",
    /** Mark of an interview that editors keep on top. */
    Pinned: "注目",
    /** {0}: name at the time of the interview. */
    Name: "{0}さん",
    /** {0}: post at the time of the interview. */
    PostThen: "{0}（取材当時）",
    Profile: "この人に聞いてみる",
    /** {0}: how to speak to them */
    ProfileOf: "{0}さんに聞いてみる",
    /** In the person card of the volunteer who spoke */
    SpeakerComing: "連絡先を読み込んでいます…",
    SpeakerGone: "いまは名簿に載っていません。",
    SpeakerFailed: "連絡先を読み込めませんでした。もう一度試しても変わらないときは、ページを読み込み直してください。",
    /** Read out as the name of the list. */
    OtherInterviews: "ほかのインタビュー記事",
    /** Read out as the name of the list. */
    OlderInterviews: "これまでのインタビュー記事",
    ShowMore: "もっと見る",
    ReadingMore: "読み込んでいます…",
    /** For editors. {0}: number of posts. */
    Skipped: "{0}件の記事は、題名か公開日が読み取れないため表示していません。",

    // none yet
    NoneYet: "インタビュー記事は、まだありません。公開されると、ここに並びます。",
    /** For editors. */
    FirstOne: "最初のインタビュー記事を書いてみませんか",
    FirstOneWrite: "サイトの「新規」から「ニュースの投稿」を選び、聞いた話を書きます。",
    FirstOneMark: "「ページの詳細」で「インタビュー記事」を「はい」にし、話し手の氏名と、取材当時の所属を入れます。",
    FirstOnePost: "ニュースとして投稿します。この場所に、新しい順に並びます。",

    // failures
    NotSetUp: "インタビュー記事は、いま準備しています。",
    /** For editors. */
    NotSetUpEditor:
      "サイトにインタビュー記事の項目がまだありません。ウェブパーツの設定でサイトのアドレスを確かめ、合っていれば、サイトの所有者が名簿のウェブパーツから準備できます。",
    NoPermission: "インタビュー記事を見る権限がありません。サイトの所有者に、閲覧できるよう頼んでください。",
    Unexpected: "インタビュー記事を読み込めませんでした。",
    /** For editors. */
    TooLargeEditor:
      "ページの数が多く、SharePointが検索を受け付けません。サイトの所有者が名簿のウェブパーツから準備をやり直すと、表示できるようになります。",
    Broken: "インタビュー記事を表示できませんでした。ページを読み込み直してください。",
  };
});
