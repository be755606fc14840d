/** What the entrance says, in Japanese. */
export const ja = {
  TeaserTitle: "だれに聞く？",
  TeaserTopics: "よくあるテーマ",
  TeaserThree: "きょうの三人",
  /** Instead of TeaserThree in a directory of one or two */
  TeaserToday: "きょうの有志職員",
  /** Read out after the heading */
  TeaserChange: "毎日入れかわります",
  /** After where somebody is. {0}: since when they are there */
  TeaserSince: "{0}から",
  /** {0}: people as in PeopleCount */
  TeaserAll: "{0}の名簿を見る",
  /** While people are still being counted */
  TeaserAllOfThem: "名簿を見る",
};
