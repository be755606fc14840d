define([], function () {
  return {
    // news
    Heading: "Interviews with colleagues",
    Loading: "Loading the interviews",
    New: "New",
    Pinned: "Featured",
    Name: "{0}",
    PostThen: "{0} (at the time)",
    Profile: "Ask this colleague",
    ProfileOf: "Ask {0}",
    SpeakerComing: "Loading the contact details…",
    SpeakerGone: "They are no longer in the directory.",
    SpeakerFailed: "The contact details could not be loaded. If trying again does not help, please reload the page.",
    OtherInterviews: "More interviews",
    OlderInterviews: "Earlier interviews",
    ShowMore: "Show more",
    ReadingMore: "Loading…",
    Skipped: "{0} of the posts cannot be shown: their title or date cannot be read.",

    // none yet
    NoneYet: "There are no interviews yet. They appear here once they are published.",
    FirstOne: "How to publish the first interview",
    FirstOneWrite: "On the site, choose New, then News post, and write down the conversation.",
    FirstOneMark: "In Page details, set Interview to Yes and fill in the colleague’s name and post at the time.",
    FirstOnePost: "Post it as news. Interviews appear here, newest first.",

    // failures
    NotSetUp: "Interviews are being prepared.",
    NotSetUpEditor:
      "The site has no interview columns yet. Check the site address in the settings of this web part; if it is right, a site owner can set the site up from the directory web part.",
    NoPermission: "You do not have access to the interviews. Ask a site owner to let you read them.",
    Unexpected: "The interviews could not be loaded.",
    TooLargeEditor:
      "There are so many pages that SharePoint refuses the search. A site owner can cure this by running the set-up in the directory web part again.",
    Broken: "The interviews could not be shown. Please reload the page.",
  };
});
