/** A question in a channel and what was answered. */
export interface Thread {
  readonly title: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly daysAgo: number;
}

interface ChannelThreads {
  readonly channel: string;
  readonly about: string;
  readonly threads: readonly Thread[];
}

/** What is talked about in the channels of the team; everything is fictitious. */
export const THREADS: readonly ChannelThreads[] = [
  {
    channel: "赴任時",
    about: "内示から着任まで",
    threads: [
      {
        title: "船便と航空便の分け方",
        question: "はじめての赴任です。航空便には何を入れましたか。",
        answers: ["着任後ひと月の仕事着と、子どもの学用品を入れました。", "変圧器は現地で買えます。"],
        daysAgo: 3,
      },
      {
        title: "内示から出発までの予定",
        question: "予防接種はいつから始めるのがよいでしょうか。",
        answers: ["二回打つものがあるので、内示の週に予約しました。"],
        daysAgo: 12,
      },
    ],
  },
  {
    channel: "現地での教育",
    about: "学校・保育園・補習校",
    threads: [
      {
        title: "補習校の入学時期",
        question: "学年の途中でも補習校に入れますか。",
        answers: ["入れました。見学の日を先に決めるとよいです。", "教科書は出発前に受け取っておきました。"],
        daysAgo: 1,
      },
    ],
  },
  {
    channel: "家事補助帯同・現地雇用、在外ワンオペ",
    about: "家事と育児の手を借りる",
    threads: [
      {
        title: "ひとりで子育てをしながらの当番",
        question: "夜の当番の日はどうしていますか。",
        answers: ["同僚と交代の約束をしておき、早めに相談しました。"],
        daysAgo: 6,
      },
    ],
  },
  {
    channel: "帰国後",
    about: "住まい・学校・仕事への戻り方",
    threads: [
      {
        title: "帰国子女の受け入れ校",
        question: "帰国の何か月前から学校を探しましたか。",
        answers: ["半年前に区役所へ問い合わせました。"],
        daysAgo: 20,
      },
    ],
  },
  {
    channel: "その他なんでも",
    about: "どこに聞けばよいか分からないこと",
    threads: [
      {
        title: "車の売り方",
        question: "離任の前に車を譲る相手をどう見つけましたか。",
        answers: ["後任に引き継ぎました。名義の手続きにひと月かかります。"],
        daysAgo: 9,
      },
    ],
  },
];
