/** What what helps where few are found says, in Japanese. */
export const ja = {
  /** {0}: the place; {1}: the region around it */
  WidenCondition: "{0}を{1}に広げる",
  NothingFoundLoosen: "条件をひとつゆるめると、こんな人たちがいます。",
  /** No single condition helps */
  NothingFoundStartAgain: "条件をすべて外して、もう一度さがしてみませんか。",
  /** Heading where few or nobody is found by a worry in the reader's own words. {0}: as typed */
  OwnWordsNobody: "「{0}」では見つかりませんでした",
  OwnWordsFew: "「{0}」そのままで見つかる人は少しだけです",
  /** Before the words that were understood */
  OwnWordsUnderstood: "こんな言葉でなら、見つかります。",
  /** Follows OwnWordsUnderstood */
  OwnWordsOrder: "合う言葉の多い人から並んでいます。",
  /** Name of the list of words that were understood */
  OwnWordsLabel: "見つかる言葉",
  /** {0}: a word */
  OwnWord: "『{0}』",
  /** After OwnWord, where it is spoken. {0}: people as in PeopleCount */
  OwnWordPeople: "{0}",
  /** {0}: OwnWordsNobody or OwnWordsFew; {1}: the words with their people */
  OwnWordsAnnouncement: "{0}。{1}",
  /** Over the groups of topics */
  TopicGroupsTitle: "テーマからさがす",
};
