/**
 * Why a request to SharePoint came to nothing, as far as it makes a difference to the reader:
 * - `signed-out`: the sign-in has expired; reloading the page renews it, and nothing is wrong with what is shown
 * - `no-permission`: the reader may not read, or not change, what was asked for
 * - `list-missing`: the list, or a column it should have, is not there: the site is not set up (completely)
 * - `throttled`: SharePoint asks to wait
 * - `offline`: no answer came
 * - `too-large`: refused by the list view threshold of 5,000 items
 * - `conflict`: somebody else changed or deleted the item after it was read
 * - `duplicate`: a value that must be unique is taken
 * - `invalid`: a value is refused
 * - `unexpected`: anything else, also an answer that is not what SharePoint sends
 */
export type FailureKind =
  | "signed-out"
  | "no-permission"
  | "list-missing"
  | "throttled"
  | "offline"
  | "too-large"
  | "conflict"
  | "duplicate"
  | "invalid"
  | "unexpected";

/** What happened and what to do, for who reads the console. */
export const CURES: Readonly<Record<FailureKind, string>> = {
  "signed-out": "The sign-in has expired. Reload the page to sign in again.",
  "no-permission": "You may not read or change this. Ask a site owner for access.",
  "list-missing":
    "The list, or one of its columns, does not exist. A site owner can create what is missing with the set-up of the web part.",
  throttled: "SharePoint is busy and asks to wait. Try again later.",
  offline: "No answer came from SharePoint. Check the connection and try again.",
  "too-large": "SharePoint refused to search so many items. A site owner can add the missing index with the set-up of the web part.",
  conflict: "Somebody changed or deleted the item meanwhile. Read it again before you change it.",
  duplicate: "SharePoint holds an item with this value already. Change that one instead.",
  invalid: "SharePoint refused a value. Correct it and try again.",
  unexpected: "SharePoint answered something unexpected. Reload the page; if it stays so, tell a site owner.",
};
