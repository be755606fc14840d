/**
 * Where tenants answer in different ways, or public sources disagree: every way there is, the usual one first.
 *
 * What is built on a SharePoint has to stand all of them; tests run in each.
 */
export const MODES = {
  /** A unique column of people in a list with content approval: made, refused, or held only among approved items. */
  uniquePerson: ["accepted", "refused", "whenApproved"],
  /** What readers get of an approved item that its author has edited, in a list with versions. */
  editedWithVersions: ["lastApproved", "nothing"],
  /** The same in a list without versions. */
  editedWithoutVersions: ["nothing", "lastApproved"],
  /** Setting the approval status without the right to approve, over REST or by forms. */
  ownApproval: ["refused", "accepted"],
  /** An item that an approver adds or edits. */
  approversItem: ["approved", "pending"],
  /** The approval status sent by a form method. Ignored: 200 without exception, and nothing changes. @see https://github.com/SharePoint/sp-dev-docs/issues/9897 @see https://github.com/pnp/cli-microsoft365/issues/1043 */
  approvalByForm: ["ignored", "saved"],
  /**
   * Who made an item or changed it last, sent by a form method by somebody who may change the item, and is no owner. Ignored: as above.
   *
   * @see https://github.com/vgrem/office365-rest-python-client/issues/843 ignored
   * @see https://github.com/pnp/modernization/pull/313 only owners
   * @see https://github.com/SharePoint/sp-dev-docs/issues/6333 another read-only column, saved
   */
  authorByForm: ["ignored", "refused", "saved"],
  /** What setting the approval status alone is in the log of changes; a system update leaves the list's time of its last change as well. */
  approvalInLog: ["update", "systemUpdate"],
  /** What `$expand` brings of a person who was removed from the site: nothing, or a person without any values. */
  removedUser: ["missing", "empty"],
  /**
   * The picture of a person: answered, or led to a cache below `/_vti_bin/afdcache.ashx` by an address that is good for hours, or for no time at all.
   *
   * @see https://github.com/SharePoint/sp-dev-docs/issues/7909
   */
  photos: ["answered", "redirected", "expired"],
  /**
   * On a site of several languages, the titles by which lists, columns and views are found: those that the person reads, or those of the site.
   *
   * @see https://github.com/SharePoint/sp-dev-docs/issues/3510 @see https://github.com/pnp/PnP-Sites-Core/issues/1960
   */
  foundByTitle: ["asShown", "asTheSiteSays"],
} as const;

/** How a SharePoint answers where tenants differ. */
export type Modes = { readonly [Name in keyof typeof MODES]: (typeof MODES)[Name][number] };

export const USUAL_MODES: Modes = {
  uniquePerson: "accepted",
  editedWithVersions: "lastApproved",
  editedWithoutVersions: "nothing",
  ownApproval: "refused",
  approversItem: "approved",
  approvalByForm: "ignored",
  authorByForm: "ignored",
  approvalInLog: "update",
  removedUser: "missing",
  photos: "answered",
  foundByTitle: "asShown",
};
