define([], function () {
  return {
    Language: "en",

    // finding
    CopyLink: "Copy link",
    LinkCopied: "Link copied",
    LinkToCopy: "Could not copy. Please select this link and copy it.",
    Reading: "Loading",

    // page
    FailureListMissing: "This directory is not set up yet. Please tell an owner of this site.",
    FailureNoPermission: "You do not have permission to see this directory. Please ask an owner of this site.",
    FailureThrottled: "It is busy right now. We will try again in {0} seconds.",
    FailureOffline: "You seem to be offline. We will try again when the connection returns.",
    FailureTooLarge: "There are too many items to read. Please ask an owner of this site to press Set up once more.",
    FailureUnexpected: "This could not be read. If trying again does not help, please tell an owner of this site.",
    ShowingEarlier: "You are seeing what was shown last time.",
    TryAgain: "Try again",
  };
});
