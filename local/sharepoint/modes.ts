/**
 * Where tenants answer in different ways, or public sources disagree: every way there is, the usual one first.
 *
 * What is built on a SharePoint has to stand all of them; tests run in each.
 */
const MODES = {
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
  /** The approval status sent by a form method. Ignored: 200 without exception, and nothing changes. @see https://github.com/SharePoint/sp-dev-docs/issues/9897 */
  approvalByForm: ["saved", "ignored"],
  /** Who made an item or changed it last, sent by a form method by somebody who may change the item. @see https://github.com/SharePoint/sp-dev-docs/issues/6333 @see https://github.com/pnp/pnpjs/issues/3265 */
  authorByForm: ["refused", "saved"],
  /** What setting the approval status alone is in the log of changes; a system update leaves the list's time of its last change as well. */
  approvalInLog: ["update", "systemUpdate"],
} as const;

/** How a SharePoint answers where tenants differ. */
export type Modes = { readonly [Name in keyof typeof MODES]: (typeof MODES)[Name][number] };

export const USUAL_MODES: Modes = {
  uniquePerson: "accepted",
  editedWithVersions: "lastApproved",
  editedWithoutVersions: "nothing",
  ownApproval: "refused",
  approversItem: "approved",
  approvalByForm: "saved",
  authorByForm: "refused",
  approvalInLog: "update",
};

/**
 * Reads modes that are written as `uniquePerson=refused`.
 *
 * @throws RangeError in one sentence that names the ways there are
 */
export function readModes(written: readonly string[]): Partial<Modes> {
  const ways: Readonly<Record<string, readonly string[]>> = MODES;
  const read = written.map((text) => {
    const [name = "", way = ""] = text.split("=", 2);
    if (!Object.hasOwn(ways, name)) throw new RangeError(`There is no mode "${name}": the modes are ${Object.keys(ways).join(", ")}.`);
    if (ways[name]?.includes(way) !== true)
      throw new RangeError(`The mode ${name} cannot be "${way}": write ${name}=${ways[name]?.join(` or ${name}=`) ?? ""}.`);
    return [name, way];
  });
  return Object.fromEntries(read) as Partial<Modes>;
}
