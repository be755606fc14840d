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
    Reload: "Reload the page",
    PartSlow: "This is taking a while to load. Please wait a little longer.",
    PartLost: "This could not be shown. If trying again does not help, please reload the page.",

    // why something could not be read, and what to do
    FailureSignedOut: "Your sign-in has expired. Reload the page to sign in again.",
    FailureNoPermission: "You do not have permission to see this. Please ask an owner of this site.",
    FailureListMissing: "This is not set up yet. Please tell an owner of this site.",
    FailureThrottledSeconds: "It is busy right now. We will try again in {0} seconds.",
    FailureThrottledMinutes: "It is busy right now. We will try again in {0} minutes.",
    FailureThrottledNow: "It is busy right now. We are trying again.",
    FailureOffline: "You seem to be offline. We will try again when the connection returns.",
    FailureTooLarge: "There are too many items to read. Please ask an owner of this site to press Set up in the directory once more.",
    FailureUnexpected: "This could not be read. If trying again does not help, please tell an owner of this site.",
  };
});
