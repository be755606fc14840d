/** What what helps where few are found says, in English. */
export const en = {
  WidenCondition: "Widen {0} to {1}",
  NothingFoundLoosen: "Remove one filter to see people.",
  NothingFoundStartAgain: "Try again without any filters.",
  OwnWordsNobody: "Nobody found for “{0}” as it stands",
  OwnWordsFew: "Few found for “{0}” as it stands",
  OwnWordsUnderstood: "These words find people.",
  OwnWordsOrder: " Those who match most of them come first.",
  OwnWordsLabel: "Words that find people",
  OwnWord: "“{0}”",
  OwnWordPeople: " {0}",
  OwnWordsAnnouncement: "{0}. {1}",
  TopicGroupsTitle: "Look by topic",
};
