define([], function () {
  return {
    // cards
    /** Before the local time of a posting abroad; the headquarters have a name of their own */
    ClockThere: "現地",
    /** Where the date differs from the reader's */
    ClockDayBefore: "（きのう）",
    ClockDayAfter: "（あす）",
    /** 22:00 to 5:59 */
    ClockNight: "深夜",
    /** A good time to write, or not */
    AvailabilityOpen: "相談できます",
    AvailabilitySlow: "返信に時間がかかります",
    AvailabilityRest: "お休み中",
    /** Not read yet, or not to be read */
    AvailabilityUnknown: "いまの様子はまだわかりません",
    /** A sensitive topic. {0}: its name */
    TopicOffer: "{0}の話を聞けます",
    /** {0}: a year, {1}: joined */
    EntryIn: "{0}{1}",
    /** {0}: a month */
    EarlyInMonth: "{0}上旬",
    MiddleOfMonth: "{0}中旬",
    LateInMonth: "{0}下旬",
    /** {0}: a time as in EarlyInMonth */
    SlowUntil: "{0}まで",
    /** After the availability that the volunteer chose */
    PresenceAvailable: "いまTeamsにいます",
    PresenceBusy: "Teamsでは取り込み中です",
    PresenceAway: "Teamsでは離席中です",
    BackAround: "{0}ごろ再開の予定",
    /** {0}: how many are left out */
    AndMore: "ほか{0}",
    /** Labels of the facts on a card */
    CardNow: "いま",
    CardBefore: "これまで",
    CardTopics: "話せること",
    /** Between things of a list */
    ListSeparator: "、",
    /** {0}: region; read out before a posting */
    RegionBefore: "{0}、",
    /** {0}: title */
    InterviewTitled: "インタビュー：{0}",
    /** After a name in Latin letters that its owner has not spelled */
    SpelledByUs: "（つづりはこのページ）",
    /** {0}: year of entry, {1}: job type */
    MetaOf: "{0}・{1}",
    /** Contact; the names read out begin with the words on the button. {0}: the volunteer */
    WriteMail: "メールを書く",
    WriteMailTo: "メールを書く、{0}さん",
    ChatInTeams: "Teamsで話す",
    ChatInTeamsWith: "Teamsで話す、{0}さん",
    ChooseStarter: "書き出しを選んで開く",
    ChooseStarterFor: "書き出しを選ぶ、{0}さん",
    FindSimilar: "似た経験の人をさがす",

    // finding
    /** One person, or several */
    PersonCount: "{0}人",
    PeopleCount: "{0}人",
    /** {0}: name of a choice, {1}: how many people it shows */
    WithCount: "{0}、{1}",
    /** On a card, before what the person shares with the reader */
    NearWhy: "あなたと：",
    /** {0}: a mission */
    NearSamePosting: "同じ{0}の経験",
    NearSameDepartment: "同じ部署の経験",
    NearSameCountry: "同じ国の経験",
    NearSameYear: "同期",
    NearSameJobType: "職種が同じ",
    /** {0}: joined */
    NearCloseYear: "{0}年が近い",
    NearSameRegion: "同じ地域の経験",
    /** On a card: what a search found that the card does not show. {0}: former name of a posting, {1}: name of today */
    FoundFormerName: "{0}、いまの{1}",
    /** {0}: name, {1}: another name that was found */
    FoundAlias: "{0}（{1}）",
    /** {0}: name of a posting, {1}: posting */
    FoundPosting: "ほかの{1}：{0}",
    FoundCareer: "経歴：{0}",
    FoundTopic: "話せること：{0}",
    /** {0}: a topic, {1}: the word that stands for it */
    FoundTopicBySynonym: "「{1}」は「{0}」に含まれます",
    FoundMessage: "ひとこと：{0}",

    // panel
    /** Name of the panel. {0}: the volunteer */
    PanelLabel: "{0}さんのプロフィール",
    PanelClose: "プロフィールを閉じる",
    /** {0}: languages */
    PanelLanguages: "話せる言葉：{0}",
    PanelPromises: "安心して話すために",

    // person card
    /** Name of the card, and of the stone that opens it. {0}: the volunteer */
    PersonCardOf: "{0}さんの連絡先カード",
    /** Beside the stone, before it is pressed */
    PersonCardTip: "連絡先カード",
    PersonCardDismiss: "連絡先カードを閉じる",
    PersonCardProfile: "プロフィールを見る",
    PersonCardProfileOf: "プロフィールを見る、{0}さん",

    // small print
    /** After the promise in one line: opens it in full */
    PromiseInFull: "くわしく",
    NotForTitle: "正式な窓口に相談すること",
    NotForSecrets: "秘密にあたる情報は、メールにもチャットにも書かないでください。",
  };
});
