/** What is said in English where something could not be saved. */
export const en = {
  SaveSignedOut: "This was not saved: your sign-in has expired. Keep this page open, sign in on this site in another tab, then save again.",
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
