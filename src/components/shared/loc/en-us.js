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

    // why something could not be saved, and what to do
    SaveSignedOut:
      "This was not saved: your sign-in has expired. Keep this page open, sign in on this site in another tab, then save again.",
    SaveNoPermission: "You do not have permission to save this. Please ask an owner of this site.",
    SaveListMissing: "The place to save this is not set up yet. Please tell an owner of this site.",
    SaveThrottled: "This was not saved: it is busy right now. Please wait a little, then save again.",
    SaveOffline: "This was not saved: you seem to be offline. Please check the connection, then save again.",
    SaveTooLarge:
      "This was not saved: there are too many items. Please ask an owner of this site to press Set up in the directory once more.",
    SaveConflict: "This was not saved: somebody, or another window, changed it first. Please look at what is there now, then save again.",
    SaveDuplicate: "This was not saved: the same is there already. Please open and change that one.",
    SaveInvalid: "This was not saved: something in it is not accepted. Please look through it, then save again.",
    SaveUnexpected: "This was not saved. If saving again does not help, please tell an owner of this site.",
    SaveUnknown: "We could not find out whether this was saved. Please wait a little and look whether it is there before you save again.",
  };
});
