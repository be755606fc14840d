import type { Storyteller } from "./storyteller";

/** The volunteers who come first in every sample: those with an interview. The first is the one to switch to. */
export const STORYTELLERS: readonly Storyteller[] = [
  {
    key: "takahashi",
    surname: { written: "髙橋", reading: "タカハシ", romaji: "TAKAHASHI" }, givenName: { written: "陽子", reading: "ヨウコ", romaji: "Yoko" },
    jobType: "専門職", entry: "2013-04", languages: ["タイ語", "英語"],
    career: [
      ["2013-04", "aoab-se1", "外務事務官"], ["2014-06", "emb-th", "外交官補", "大学でタイ語を学びました"], ["2016-07", "aoab-se1", "外務事務官", "国別の協力計画を担当"],
      ["2018-07", "emb-vn", "三等書記官", "はじめての帯同"], ["2021-07", "cab-safety", "係長", "夜の当番も経験"], ["2024-07", "emb-th", "二等書記官", "経済協力を担当"],
    ],
    topics: ["fam-accompany", "edu-nursery", "fam-domestic-help", "post-health", "post-prep"],
    message: "帯同は二度目です。保育園、家事を手伝ってくれる方、病院。はじめてのとき知りたかったことを、覚えているうちにお話しします。夜中でも、まず書いてください。",
  },
  {
    key: "hasegawa",
    surname: { written: "長谷川", reading: "ハセガワ", romaji: "HASEGAWA" }, givenName: { written: "大輔", reading: "ダイスケ", romaji: "Daisuke" },
    jobType: "総合職", entry: "2009-04", languages: ["アラビア語", "英語"],
    career: [
      ["2009-04", "meaab-me2", "係員"], ["2011-06", "emb-eg", "外交官補", "アラビア語を一から"], ["2013-07", "emb-jo", "三等書記官", "経済協力を担当"], ["2015-08", "ecab-trade", "係長"],
      ["2018-04", "emb-us", "二等書記官", "経済を担当"], ["2020-07", "ecab-gc", "課長補佐", "予算と会議の準備を担当"], ["2023-09", "emb-sa", "一等書記官", "広報文化を担当"],
    ],
    topics: ["fam-childcare", "fam-spouse-career", "work-telework", "career-language", "fam-accompany"],
    message: "任地で四か月の育休を取りました。言い出すまでがいちばん長かったです。迷っているところから、一緒に考えましょう。",
  },
  {
    key: "mori",
    surname: { written: "森", reading: "モリ", romaji: "MORI" }, givenName: { written: "千尋", reading: "チヒロ", romaji: "Chihiro" },
    jobType: "一般職（大卒程度）", entry: "2011-04", languages: ["英語"],
    career: [
      ["2011-04", "sec-kaikei", "係員", "旅費を担当"], ["2014-02", "emb-fr", "副理事官", "会計を担当"], ["2017-03", "sec-fukuri", "外務事務官"], ["2019-05", "emb-la", "三等理事官", "会計と庶務を担当"],
      ["2021-10", "sec-zaigai", "係長", "住まいの手当を担当"], ["2024-10", "emb-ke", "三等理事官", "会計を担当"],
    ],
    topics: ["fam-couple", "fam-single", "post-duties-admin", "post-finance", "post-housing"],
    message: "夫も省員で、いまは別々の国にいます。予定の合わせ方も、さびしい日の過ごし方も、だいぶ上手になりました。会計のこともどうぞ。",
  },
  {
    key: "teshigawara",
    surname: { written: "勅使河原", reading: "テシガワラ", romaji: "TESHIGAWARA" }, givenName: { written: "修", reading: "オサム", romaji: "Osamu" },
    jobType: "専門職", entry: "1996-04", languages: ["ロシア語"],
    career: [
      ["1996-04", "eab-ru", "外務事務官"], ["1997-07", "emb-ru", "外交官補", "大学でロシア語を学びました"], ["2000-07", "emb-ru", "三等書記官"], ["2002-07", "eab-ca", "外務事務官"], ["2006-03", "emb-kz", "二等書記官", "広報文化を担当"],
      ["2009-06", "eab-ru", "係長"], ["2013-04", "cg-st-petersburg", "領事"], ["2016-05", "sec-bunka", "課長補佐"], ["2020-02", "emb-kg", "一等書記官", "総務を担当"], ["2025-09", "eab-ca", "企画官", "二十年ぶりに同じ部屋へ"],
    ],
    topics: ["ret-readapt", "ret-housing", "ret-procedures", "career-specialty", "oth-hobby"],
    message: "五年ぶりに本省へ戻り、コピー機の使い方から教わりました。帰国後の半年は、誰でも少ししんどいものです。お茶でも飲みながら話しましょう。",
  },
  {
    key: "hamada",
    surname: { written: "濵田", reading: "ハマダ", romaji: "HAMADA" }, givenName: { written: "ゆかり", reading: "ユカリ", romaji: "Yukari" },
    jobType: "医務官", entry: "2016-07", languages: ["フランス語", "英語"],
    career: [["2016-07", "emb-cm", "医務官"], ["2019-08", "emb-np", "医務官"], ["2022-09", "emb-sn", "医務官", "健康の相談と、病院とのつながりづくり"]],
    topics: ["post-health", "post-hardship", "post-prep", "hlt-single-life"],
    message: "「これくらいで聞いていいのかな」という段階がいちばん聞きやすいです。診察ではなく、おしゃべりとしてどうぞ。",
    availability: "slow", availableFrom: "2026-12-20", contactMethods: ["mail"],
  },
  {
    key: "yoshida",
    surname: { written: "𠮷田", reading: "ヨシダ", romaji: "YOSHIDA" }, givenName: { written: "健太", reading: "ケンタ", romaji: "Kenta" },
    jobType: "専門調査員", entry: "2024-10", languages: ["ポルトガル語"],
    career: [["2024-10", "cg-sao-paulo", "専門調査員", "文化行事の調査と企画"]],
    topics: ["oth-secondee", "career-path", "hlt-religion", "oth-chat"],
    message: "任期のある立場で、この先をどう考えるか。答えはまだありませんが、同じところで立ち止まっている人と話せたらうれしいです。",
    contactMethods: ["chat"],
  },
  {
    key: "garcia-sato",
    surname: { written: "Garcia-Sato", reading: "ガルシア・サトウ", romaji: "GARCIA-SATO" }, givenName: { written: "エレナ", reading: "エレナ", romaji: "Elena" },
    jobType: "経験者採用（係長級・書記官級）", entry: "2018-10", languages: ["スペイン語", "英語"],
    career: [["2018-10", "lacab-mc", "外務事務官", "前の仕事は出版社でした"], ["2021-04", "emb-mx", "二等書記官", "広報文化を担当"], ["2024-04", "pm-io-geneva", "一等書記官", "国際機関との連絡を担当"]],
    topics: ["career-midcareer", "edu-language", "edu-inter", "career-transfer-wish", "work-relations"],
    message: "Joined mid-career, still learning. 民間から来て最初の一年、何がわからなかったかをよく覚えています。日本語でも英語でもスペイン語でも。",
  },
  {
    key: "watanabe",
    surname: { written: "渡邉", reading: "ワタナベ", romaji: "WATANABE" }, givenName: { written: "七海", reading: "ナナミ", romaji: "Nanami" },
    jobType: "総合職", entry: "2021-04", languages: ["英語"],
    career: [["2021-04", "icb-global", "係員"], ["2023-06", "emb-gb", "外交官補", "大学院で公衆衛生を学びました"], ["2025-07", "emb-gh", "三等書記官", "経済協力を担当"]],
    topics: ["oth-newcomer", "career-language", "hlt-single-life", "work-hard-post"],
    message: "一年目は毎日「すみません」と言っていました。いま一年目の方、同じところでつまずいていたら教えてください。",
  },
  {
    key: "igarashi",
    surname: { written: "五十嵐", reading: "イガラシ", romaji: "IGARASHI" }, givenName: { written: "豊", reading: "ユタカ", romaji: "Yutaka" },
    jobType: "一般職（高卒者）", entry: "1990-04", languages: [],
    career: [
      ["1990-04", "sec-kaikei", "係員"], ["1994-05", "emb-zm", "副理事官", "通信と会計を担当"], ["1997-06", "sec-ict", "外務事務官"], ["2001-08", "cg-sydney", "副領事"], ["2004-09", "sec-zaigai", "係長", "公館の営繕を担当"],
      ["2008-10", "emb-pw", "三等書記官", "着任した日から四つの係"], ["2012-03", "sec-kaikei", "係長"], ["2016-07", "emb-to", "二等書記官", "館の引越しを担当"], ["2020-04", "sec-zaigai", "課長補佐"],
    ],
    topics: ["post-small", "post-duties-admin", "post-moving", "work-management", "career-specialty"],
    message: "小さな館を四つ経験しました。困ったときに誰へ電話すればよいか、それだけでもお伝えできます。何度でも聞いてください。",
  },
  {
    key: "hayashi",
    surname: { written: "林", reading: "ハヤシ", romaji: "HAYASHI" }, givenName: { written: "慎太郎", reading: "シンタロウ", romaji: "Shintaro" },
    jobType: "専門職", entry: "2005-04", languages: ["スペイン語"],
    career: [
      ["2005-04", "lacab-sa", "外務事務官"], ["2006-06", "emb-es", "外交官補", "語学研修。ホームステイから始めました"], ["2008-07", "emb-bo", "三等書記官"], ["2011-08", "lacab-sa", "外務事務官"], ["2014-04", "emb-co", "二等書記官", "領事を担当"],
      ["2017-05", "icb-c2", "係長"], ["2020-09", "cab-passport", "課長補佐"], ["2024-03", "emb-pe", "一等書記官", "総務を担当"],
    ],
    topics: ["fam-single", "post-duties-consular", "post-car", "oth-hobby"],
    message: "単身赴任は二度目です。一度目は夕食を一人で食べられず、二度目は味噌を仕込むようになりました。夜の話し相手にもどうぞ。",
    availability: "rest", availableFrom: "2027-01-01",
  },
  {
    key: "yamazaki",
    surname: { written: "山﨑", reading: "ヤマザキ", romaji: "YAMAZAKI" }, givenName: { written: "志保", reading: "シホ", romaji: "Shiho" },
    jobType: "総合職", entry: "1999-04", languages: ["フランス語"],
    career: [
      ["1999-04", "eab-1", "係員"], ["2001-06", "emb-fr", "外交官補", "大学院に通いながら語学研修"], ["2003-07", "emb-ci", "三等書記官"], ["2005-09", "icb-dev", "係長"], ["2009-03", "pm-unesco", "一等書記官"], ["2012-07", "icb-env", "課長補佐"],
      ["2016-08", "emb-ma", "一等書記官", "経済協力の班長"], ["2019-07", "icb-health", "企画官"], ["2023-04", "icb-health", "室長"],
    ],
    topics: ["career-promotion", "work-management", "work-relations", "career-path", "career-return"],
    message: "室長になる前の晩は眠れませんでした。できない自分のまま始めて大丈夫、という話をしたいです。",
  },
];
