/** What the first message says in English. */
export const en = {
  WhyYou: "Why you (goes into the message)",
  WhyYouEdit: "Edit “Why you”",
  WhyYouAdd: "Add a line on why you ask this person",
  WhyYouDone: "Use this line",
  WhyYouTooLong: "This is long: the end of the message may be cut. Please shorten it a little.",
  AnswerExpected: "Allow about {0} for an answer.",
  NoAnswer: "If nobody answers",
  NoAnswerAdvice: "Mostly people are just busy. Send the sentence below once, or ask somebody else.",
  Nudge: "I wrote to you the other day. A word would be welcome whenever you have a moment, and it is fine if you cannot.",
  CopyNudge: "Copy this sentence",
  NudgeCopied: "Copied.",
  NudgeToCopy: "It could not be copied. Select the sentence above and copy it.",
  PanelSlow: "The answer may take a while. It is fine to write now.",
};
