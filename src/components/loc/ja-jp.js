define([], function () {
  return {
    ServiceName: "プラっと相談",

    // cards

    // finding

    // panel

    // page
    FailureListMissing: "名簿はまだ準備できていません。サイトの所有者にお知らせください。",
    FailureNoPermission: "この名簿を見る権限がありません。サイトの所有者に閲覧を頼んでください。",
    FailureThrottled: "いま混み合っています。{0}秒後にもう一度試します。",
    FailureOffline: "つながっていないようです。接続が戻ったら、もう一度試します。",
    FailureTooLarge: "項目が多すぎて読めませんでした。サイトの所有者に「準備する」をもう一度押すよう頼んでください。",
    FailureUnexpected: "うまく読めませんでした。もう一度試しても変わらないときは、サイトの所有者にお知らせください。",
    ShowingEarlier: "前に見たときの内容を表示しています。",
    TryAgain: "もう一度試す",
    SetUpTitle: "名簿を準備しましょう",
    SetUpExplanation: "このサイトに「任地・部署」「相談テーマ」「有志職員」の三つのリストと、インタビュー記事の列を作ります。すでにあるものは変えません。",
    SetUpStart: "準備する",
    SetUpDoing: "{0} を準備しています",
    SetUpFailed: "{0} を準備できませんでした。もう一度押すと、続きから始めます。",
    Lead: "行ったことのある人、迷ったことのある人に、ひとこと聞いてみませんか。",
    NobodyListed: "まだだれも載っていません。最初の有志職員をお待ちしています。",
    SkippedItems: "{0}件は読めなかったため、載せていません。",
    StillReading: "残りの人を読み込んでいます。",
    PersonNotFound: "このプロフィールは見つかりませんでした。掲載を終えたのかもしれません。",
    CloseNotice: "閉じる",
    SomethingBroke: "うまく表示できませんでした。ページを読み込み直してください。",
    SkipFacets: "絞り込みをとばして、{0}人の結果へ",
    PaneSource: "データの場所",
    PaneSite: "サイトのアドレス（空のときはこのサイト）",
    PaneSiteInvalid: "同じテナントのサイトのアドレス（https://…）を入れてください。",
    PaneLayout: "見せ方",
    PaneLayoutPage: "名簿の全体",
    PaneLayoutTeaser: "ホームページ向けの入口",
    PaneDirectoryPage: "名簿のページのアドレス",
    PanePersonCard: "人の札",
    PanePersonCardMgt: "Microsoft Graph Toolkit",
    PanePersonCardFluent: "Graph を使わない",
    PaneTeamsHost: "Teams のホスト名（ふつうは空）"
  };
});
