/** What the property pane of the interview news says in Japanese. */
export const ja = {
  Introduction: "インタビュー記事の見せ方を決めます。",
  ContactPage: "記事の話し手の連絡先カードと、そこから開くメールと Teams を選びます。",
  Appearance: "見せ方",
  Sources: "読み込む場所",
  Layout: "並べ方",
  LayoutHero: "先頭の1件を大きく",
  LayoutList: "写真つきの一覧",
  LayoutCompact: "題名だけの一覧",
  Count: "はじめに表示する件数",
  Site: "記事があるサイトのアドレス",
  SiteHint: "空のままなら、このサイトの記事を読みます。",
  Directory: "名簿のページのアドレス",
  DirectoryHint: "入れると、記事から話し手のプロフィールを開けます。",
  ListedHint: "名簿の設定に合わせてください。名簿に載らない話し手の連絡先は、カードに出ません。",
  AddressRefused: "このサイトか、同じ組織のSharePointのアドレス（https://…sharepoint.com/…）を入れてください。",
};
