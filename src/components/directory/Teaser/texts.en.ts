/** What the entrance says, in English. */
export const en = {
  TeaserTitle: "Who can I ask?",
  TeaserTopics: "Common topics",
  TeaserThree: "Three people for today",
  TeaserToday: "People for today",
  TeaserChange: "new every day",
  TeaserSince: "since {0}",
  TeaserAll: "See all {0}",
  TeaserAllOfThem: "See everybody",
};
