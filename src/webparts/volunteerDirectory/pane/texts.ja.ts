/** What the property pane of the directory says in Japanese. */
export const ja = {
  // pages
  DisplayPage: "何を、どのように見せるかを選びます。選ばなければ、いつもの見せ方になります。",
  TextsPage: "名簿の文章を書きかえられます。空の欄には、薄い字で見えている文章が使われます。",
  /** The names in brackets are places of the starters, and stay as they are */
  StartersPage:
    "メールとチャットの書き出しです。{name} は相手、{own} は書く人、{service} はサービスの名前に置きかわります。あいさつと結びは自動で付きます。",
  DesksPage: "プロフィールと、だれも見つからなかったところに載る正式な窓口です。アドレスを入れると、名前がリンクになります。",
  ContactPage: "メールと Teams の開き方、連絡先カードを選びます。",

  // groups
  Source: "データの場所",
  SetUp: "サイトの準備",
  SetUpHint: "足りないリストや列をいつでも作り足せます。押すと、ページの上に準備の案内と環境の確認が出ます。",
  Appearance: "見せ方",
  Orders: "選べる並び",
  Facets: "見せる絞り込み",
  InJapanese: "日本語",
  InEnglish: "英語",
  /** {0}: its number */
  Desk: "窓口{0}",
  DeskUnreached: "窓口{0}（アドレスがありません）",
  Photos: "写真",

  // fields
  Site: "サイトのアドレス",
  SiteHint: "名簿のリストがあるサイトです。空のときは、このページのサイトを読みます。",
  Layout: "レイアウト",
  LayoutPage: "名簿の全体",
  LayoutTeaser: "ホームページ向けの入口",
  DirectoryPage: "名簿のページのアドレス",
  DirectoryPageHint: "入口の検索やテーマを押したときに開くページです。空のときは、このページを開きます。",
  Density: "はじめの見せ方",
  Order: "はじめの並び",
  PageSize: "一度に見せる人数",
  PageSizeAll: "全員（スクロールで続きが出ます）",
  /** {0}: number of people */
  PageSizeOf: "{0}人ずつ（ボタンで続きが出ます）",
  Title: "サービスの名前",
  Lead: "呼びかけ",
  PromiseLine: "約束（名簿の上の一行）",
  PromiseBesideContact: "約束（連絡ボタンのそば）",
  Promises: "約束（プロフィールの箇条書き、一行に一つ）",
  NotFor: "正式な窓口に相談すること",
  /** {0}: title of the starter */
  Starter: "「{0}」",
  /** {0}: a language, here and below */
  StarterTitle: "選ぶときの名前（{0}）",
  StarterSubject: "メールの件名（{0}）",
  StarterBody: "本文（{0}）",
  DeskCount: "窓口の数",
  /** {0}: a language */
  DeskName: "名前（{0}）",
  DeskPurpose: "どんなときに（{0}）",
  DeskAddress: "アドレス",
  /** Over the fields of a desk that nobody is led to */
  DeskWithoutAddress:
    "この窓口は名前だけが載り、リンクになりません。困っている人がそのまま進めるように、下の「アドレス」に、ページ、メールアドレス、電話番号のどれかを入れてください。",
  /** {0}: outside the organisation */
  DeskAddressHint: "ページ（https://…）、メールアドレス、電話番号のどれかを入れてください。{0}のページは、名前に行き先を添えます。",
  PhotosShown: "顔写真を見せる",
  PhotosOn: "見せる",
  PhotosOff: "見せない",
  PhotosHint:
    "画面に入った人の写真を SharePoint から読みます。許可は要りませんが、だれの写真を読んだかが SharePoint のサーバーの記録に残ります。",

  // what is wrong with what was typed
  SiteRefused: "同じテナントのサイトのアドレスを入れてください（https://… または /sites/…）。",
  PageRefused: "このテナントの SharePoint のページのアドレスを入れてください（https://… または /sites/…）。",
  DeskRefused: "https:// で始まるページのアドレス、メールアドレス、電話番号のどれかを一つ入れてください。",
  /** {0}: characters that are allowed, {1}: that there are */
  TooLong: "{0}文字までにしてください。いまは{1}文字です。",
  /** {0}: characters of Japanese */
  TooLongForLink: "メールを開くリンクに入りきりません。日本語なら{0}文字ほどまでにしてください。",
  /** {0}: lines that are allowed */
  TooManyLines: "{0}行までにしてください。",
  Unprintable: "表示できない文字が入っています。消して打ち直してください。",
};
