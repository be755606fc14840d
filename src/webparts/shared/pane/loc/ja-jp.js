define([], function () {
  return {
    Mail: "メール",
    Teams: "Teams",
    PersonCard: "連絡先カード",
    Presence: "在席の様子",
    Listed: "名簿に載せる人",
    ConfirmedWithin: "最終確認から何か月まで載せるか（0なら、古くても隠しません）",
    MailProgram: "メールを書く場所",
    MailProgramDevice: "端末のメールアプリ",
    MailProgramWeb: "Outlook on the web（ブラウザー）",
    MailHost: "Outlook のホスト名",
    TeamsHost: "Teams のホスト名",
    HostHint: "ふつうは空のままで大丈夫です。国や組織ごとのクラウドのときだけ入れてください。",
    PersonCardKind: "カードの種類",
    PersonCardMgt: "Microsoft Graph Toolkit のカード",
    PersonCardFluent: "Graph を使わないカード",
    PersonCardNone: "出さない",
    PresenceShown: "Teams の在席の様子を添える",
    PresenceOn: "添える",
    PresenceOff: "添えない",
    PresenceHint: "Microsoft Graph の許可 Presence.Read.All と User.ReadBasic.All が要ります。許可がないときは、何も出ません。",
    /** {0}: a usual host */
    HostRefused: "ホスト名だけを入れてください。https:// や / は要りません。例：{0}",
  };
});
