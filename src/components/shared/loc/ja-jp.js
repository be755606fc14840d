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
    TryAgain: "もう一度試す",
    Reload: "ページを読み込み直す",
    /** A part of the page that comes late takes long, or cannot be shown */
    PartSlow: "読み込みに時間がかかっています。もうしばらくお待ちください。",
    PartLost: "ここを表示できませんでした。もう一度試しても変わらないときは、ページを読み込み直してください。",

    // why something could not be read, and what to do
    FailureSignedOut: "サインインの期限が切れました。ページを読み込み直すと、もう一度サインインできます。",
    FailureNoPermission: "見る権限がありません。サイトの所有者に閲覧を頼んでください。",
    FailureListMissing: "まだ準備できていません。サイトの所有者にお知らせください。",
    /** {0}: seconds until the next try. */
    FailureThrottledSeconds: "いま混み合っています。{0}秒後にもう一度試します。",
    /** {0}: minutes until the next try. */
    FailureThrottledMinutes: "いま混み合っています。{0}分後にもう一度試します。",
    /** When that time is over. */
    FailureThrottledNow: "いま混み合っています。もう一度試しています。",
    FailureOffline: "つながっていないようです。接続が戻ったら、もう一度試します。",
    FailureTooLarge: "項目が多すぎて読めませんでした。サイトの所有者に、名簿の「準備する」をもう一度押すよう頼んでください。",
    FailureUnexpected: "うまく読めませんでした。もう一度試しても変わらないときは、サイトの所有者にお知らせください。",
  };
});
