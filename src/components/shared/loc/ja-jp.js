define([], function () {
  return {
    /** Code of the language that these texts are in */
    Language: "ja",

    // finding
    CopyLink: "リンクをコピー",
    LinkCopied: "リンクをコピーしました",
    /** Where the browser does not let a page copy */
    LinkToCopy: "コピーできませんでした。このリンクを選んでコピーしてください。",
    Reading: "読み込んでいます",

    // page
    FailureListMissing: "名簿はまだ準備できていません。サイトの所有者にお知らせください。",
    FailureNoPermission: "この名簿を見る権限がありません。サイトの所有者に閲覧を頼んでください。",
    FailureThrottled: "いま混み合っています。{0}秒後にもう一度試します。",
    FailureOffline: "つながっていないようです。接続が戻ったら、もう一度試します。",
    FailureTooLarge: "項目が多すぎて読めませんでした。サイトの所有者に「準備する」をもう一度押すよう頼んでください。",
    FailureUnexpected: "うまく読めませんでした。もう一度試しても変わらないときは、サイトの所有者にお知らせください。",
    ShowingEarlier: "前に見たときの内容を表示しています。",
    TryAgain: "もう一度試す",
  };
});
