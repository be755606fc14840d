define([], function () {
  return {
    Language: "en",

    // finding
    CopyLink: "Copy link",
    LinkCopied: "Link copied",
    LinkToCopy: "Could not copy. Please select this link and copy it.",
    Reading: "Loading",

    // page
    TryAgain: "Try again",
  };
});
