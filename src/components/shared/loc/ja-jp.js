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
  };
});
