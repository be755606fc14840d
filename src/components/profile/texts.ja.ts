/** What people read in Japanese while they offer themselves, and about their own profile. */
export const ja = {
  // own place in the directory
  OwnListed: "名簿に載っています",
  OwnPending: "運営が確認中です。いまは、あなたと運営だけに見えています。",
  OwnReturned: "運営から戻されました。直して送ると、もう一度確認します。",
  OwnReturnedReason: "運営からのことば",
  OwnByOther: "ほかの人が入力したプロフィールです。このままでよければ「このままで大丈夫」を押すと、名簿に載ります。",
  Edit: "プロフィールを直す",
  Pause: "お休みする",
  ComeBack: "相談の受付を再開する",
  Confirm: "このままで大丈夫",
  Withdraw: "掲載をやめる",
  PauseUntil: "いつから再開しますか",
  PauseNow: "この月までお休みする",
  PauseHint: "すぐにお休み中になります。その月になると、ひとりでに再開します。",
  WithdrawAsk: "掲載をやめますか",
  WithdrawHint:
    "プロフィールは名簿からすぐに消え、サイトのごみ箱に入ります。公開中のインタビュー記事は残りますが、連絡のボタンは出なくなります。記事も下げたいときは、運営にお知らせください。",
  WithdrawNow: "掲載をやめる",
  Keep: "やめない",
  Paused: "お休み中にしました。",
  CameBack: "再開しました。名簿に「相談できます」と出ています。",
  Confirmed: "確認しました。ありがとうございます。",
  Withdrawn: "掲載をやめました。これまでありがとうございました。",
  Saving: "送っています",

  // panel
  PanelJoin: "有志職員になる",
  PanelEdit: "プロフィールを直す",
  PanelOwn: "あなたの掲載",
  Close: "閉じる",
  CloseDraft: "下書きのまま閉じる",

  // beginning
  Lead: "あなたの「行ったことがある」が、だれかの助けになります",
  Three: "3分ほどで終わります。途中でやめても、下書きはこの端末に残ります。",
  NothingSpecial: "特別な経験は要りません。二、三歩先を歩いた話で十分です。",
  NobodyTold: "断っても、休んでも、やめてもかまいません。上司や人事には知らせません。",
  Required: "必須",
  Optional: "任意",
  DraftKept: "下書きを、この端末に残しています。",
  DraftBack: "前の下書きを開きました。",
  DraftNotKept: "この端末では下書きを残せません。送るまで、このページを閉じないでください。",
  DraftElsewhere: "別のタブで書いた内容にそろえました。",
  ClearDraft: "下書きを消して書き直す",

  // 1
  AboutYou: "あなたのこと",
  NameHint: "サインインしている名前です。",
  Reading: "フリガナ",
  ReadingHint: "五十音で並べるために使います。ひらがなでも入ります。",
  EntryMonth: "月",
  EntryMonthUsual: "4月（ふつう）",
  /** {0}: 1 to 12 */
  Month: "{0}月",
  JobType: "職種",
  Choose: "選んでください",
  /** {0}: 任地・部署 */
  CurrentPosting: "いまの{0}",
  PostingHint: "国や都市、課の名前、略称や旧称の一部を打つと、候補が出ます。",
  PostingSuggested: "{0}件の候補があります。矢印キーで選べます。",
  PostingNone: "候補がありません。別の呼び方を試すか、上の局・課や国の名前で探してください。",
  ClearPosting: "{0}を外す",
  Since: "いつから",
  PastPostings: "これまでの{0}",
  AddPosting: "{0}を足す",
  PastHint: "時期は書かなくてもかまいません。",
  From: "{0}、いつから",
  To: "{0}、いつまで",
  NoTime: "書かない",
  Languages: "研修語・話せる言語",

  // 2
  TalkAbout: "話せること",
  Topics: "話を聞けるテーマ",
  TopicsHint: "3〜5個がめやす、10個まで。",
  /** {0}: how many */
  TopicsChosen: "{0}個選んでいます",
  Sensitive: "個別の事情にふれるテーマ",
  SensitiveHint:
    "はじめはどれも外れています。選ぶと、名簿には「話を聞けます」とだけ出ます。あなた自身の事情を表すものではありませんが、そう受け取られるかもしれないと思ったら、選ばないでください。",
  SensitiveConfirm: "読みました。テーマを選びます",
  /** {0}: name of the topic */
  SensitiveTopic: "{0}の話を聞けます",
  Message: "一言メッセージ",
  MessageHint: "だれに、どんな話ができそうですか。任務の詳細やご家族のお名前は書かないでください。",
  MessageDraft: "答えから作った文です。直してお使いください。",
  /** Sentences of a message that is made from the answers. {0}: a posting, postings, topics */
  MessageNow: "いま{0}にいます。",
  MessageBefore: "{0}にもいました。",
  MessageAbout: "{0}のことなら、経験をお話しできます。うまくいかなかった話もどうぞ。",
  ListComma: "、",
  MessageAgain: "答えから作りなおす",
  /** {0}: characters that are left */
  LettersLeft: "あと{0}文字",
  LettersOver: "{0}文字、多くなっています",
  SeePreview: "見え方を確かめる",

  // 3
  HowToReach: "連絡のしかた",
  Methods: "受け取る方法",
  MethodsHint: "1つ以上選んでください。",
  Mail: "メールを受ける",
  Chat: "Teamsを受ける",
  State: "いまの様子",
  Back: "再開する月",
  SlowUntil: "いつまで（書かなくてもかまいません）",

  // 4
  Agree: "確かめて申し出る",
  CheckAnswers: "答えを一覧で確かめる",
  Mend: "直す",
  /** {0}: a question */
  MendAnswer: "{0}を直す",
  PreviewTitle: "こう見えます",
  PreviewHint: "書くとすぐに変わります。ボタンは見本です。",
  ConsentTitle: "約束と掲載の同意",
  /** {0}: version */
  ConsentVersion: "同意文 第{0}版。同意した版と時刻を残します。",
  Consent: "読みました。聞いたことを口外せず、人事に伝えず、評価に使わないことを約束し、名簿に載ることに同意します。",
  Submit: "この内容で申し出る",
  SubmitChange: "この内容で送る",
  /** {0}: within which an answer comes */
  AfterSubmit: "{0}のうちに運営が確かめて掲載します。それまでは、あなたと運営だけに見えます。",
  AfterChange: "運営が確かめるまでは、前の内容が載ったままです。サイトによっては、そのあいだ名簿に出ないことがあります。",

  // problems
  Problems: "直すところが{0}つあります",
  ReadingMissing: "フリガナを入れてください。",
  ReadingNotKana: "フリガナは、カタカナかひらがなで入れてください。",
  EntryYearMissing: "{0}を選んでください。",
  JobTypeMissing: "職種を選んでください。",
  CurrentPostingMissing: "いまの{0}を選んでください。",
  PastBackwards: "これまでの{0}に、終わりが始まりより前のところがあります。",
  PastTooMany: "これまでの{0}は20か所までにしてください。",
  TopicsMissing: "話を聞けるテーマを1つ以上選んでください。",
  TopicsTooMany: "テーマは10個までにしてください。",
  MessageMissing: "一言メッセージを書いてください。",
  MessageTooLong: "一言メッセージは200文字までにしてください。",
  MethodsMissing: "受け取る方法を1つ以上選んでください。",
  BackMissing: "再開する月を選んでください。",
  BackOver: "再開する月は、来月より後にしてください。",
  ConsentMissing: "約束と同意を読んで、印を入れてください。",

  // what came of it
  Sent: "申し出を受け取りました",
  SentNext: "{0}のうちに運営が確かめます。いまは、あなたと運営だけに見えています。",
  SentChange: "変更を受け取りました",
  InviteTitle: "声をかけたい人はいますか",
  InviteHint: "メールが開きます。だれに送ったかは、どこにも残りません。",
  Invite: "同僚にメールで知らせる",
  /** {0}: name of the service */
  InviteSubject: "{0}の有志職員になりました",
  InviteBody: "同僚の相談にのる「有志職員」を申し出ました。3分ほどで書けます。よかったら一緒にどうですか。",
  Already: "すでに申し出があります。新しくは作らず、いまの内容を開きました。書いたものは下書きに残っています。",
  AlreadyOther:
    "ほかの人が、あなたのプロフィールを先に入力して、運営の確認を待っています。運営にお知らせください。書いたものは下書きに残っています。",
  Gone: "このプロフィールは、もうありません。",
  /** {0}: what SharePoint or the owners say */
  Refused: "受け付けられませんでした：{0}",
  /** Where nobody says why */
  RefusedPlainly: "内容を見直して、もう一度送ってください。",
  FindFailed: "前の申し出があるかどうかを確かめられませんでした。このまま書いて送れます。",

  // conflict
  ConflictTitle: "別の画面で先に変わっていました",
  ConflictHint: "ちがうところごとに、どちらにするかを選んでください。次の画面で確かめてから送れます。",
  Chosen: "これで続ける",
  Mine: "いま書いたもの",
  Theirs: "先に変わっていたもの",
  None: "記入なし",
};
