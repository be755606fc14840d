import { ORGANISATION } from "../../../domain/organisation/organisation";
import type { LocalizedText } from "../../../domain/text";

const { serviceName, terms } = ORGANISATION;

/** What a permission level permits: two halves of 64 bits, as SharePoint keeps them. */
export interface Permissions {
  readonly High: number;
  readonly Low: number;
}

/** A permission level of the product. */
export interface LevelModel {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly permissions: Permissions;
  /** Place where levels are chosen: SharePoint's Edit has 48, Contribute 64, Read 128. */
  readonly order: number;
}

/**
 * Bits of the lower half, by SharePoint's names.
 *
 * @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee536458(v=office.15)
 */
const LOW = {
  ViewListItems: 0x1,
  AddListItems: 0x2,
  EditListItems: 0x4,
  DeleteListItems: 0x8,
  ApproveItems: 0x10,
  OpenItems: 0x20,
  ViewVersions: 0x40,
  CancelCheckout: 0x100,
  ManageLists: 0x800,
  ViewFormPages: 0x1000,
  Open: 0x10000,
  ViewPages: 0x20000,
  ManagePermissions: 0x2000000,
  BrowseUserInfo: 0x8000000,
} as const;

/** Without them no program, a web part among them, may ask for anything. */
const HIGH = { UseClientIntegration: 0x10, UseRemoteAPIs: 0x20 } as const;

/** SharePoint's own level of that name. */
const CONTRIBUTE: Permissions = { High: 0x1b0, Low: 0x3c4312ef };

function sum(bits: readonly number[]): number {
  return bits.reduce((all, bit) => all + bit, 0);
}

/** The levels that the product makes, because no level of SharePoint fits. */
export const LEVELS = {
  /** Read and Contribute would show the earlier versions of a profile: what somebody has taken back. */
  volunteers: {
    title: { ja: `${serviceName} 有志職員`, en: `${serviceName} volunteers` },
    description: {
      ja: "見る、加える、直す、消す。前の版は見られません。",
      en: "View, add, edit and delete items, without their earlier versions.",
    },
    permissions: {
      High: sum(Object.values(HIGH)),
      Low: sum([
        LOW.ViewListItems,
        LOW.AddListItems,
        LOW.EditListItems,
        LOW.DeleteListItems,
        LOW.OpenItems,
        LOW.ViewFormPages,
        LOW.Open,
        LOW.ViewPages,
        LOW.BrowseUserInfo,
      ]),
    },
    order: 100,
  },
  /** "Override List Behaviors" (CancelCheckout) lets somebody edit what others have added where everybody edits their own alone. */
  organisers: {
    title: { ja: `${serviceName} 運営`, en: `${serviceName} organisers` },
    description: { ja: "投稿に、承認とほかの人の項目を直すことを加えたもの。", en: "Contribute, approve items and edit those of others." },
    permissions: { High: CONTRIBUTE.High, Low: CONTRIBUTE.Low + LOW.ApproveItems + LOW.CancelCheckout },
    order: 60,
  },
} as const satisfies Readonly<Record<string, LevelModel>>;

/** What nobody but organisers and owners may hold where everybody offers something: who could switch approval off, approve, or read what was taken back. */
export const NOT_FOR_READERS = { ManageLists: LOW.ManageLists, ApproveItems: LOW.ApproveItems, ViewVersions: LOW.ViewVersions } as const;

/** What setting a site up takes of whoever does it. */
export const OWNERS_HOLD: Permissions = { High: HIGH.UseRemoteAPIs, Low: LOW.ManageLists + LOW.ManagePermissions };

/** The group of those who approve profiles. */
export const ORGANISERS: { readonly title: LocalizedText; readonly description: LocalizedText } = {
  title: { ja: `${serviceName} 運営`, en: `${serviceName} organisers` },
  description: {
    ja: `プロフィールを承認し、${terms.postings.ja}と相談テーマを整える人たち。`,
    en: `Colleagues who approve profiles and keep ${terms.postings.en} and topics in order.`,
  },
};

export type OwnLevel = keyof typeof LEVELS;

/** SharePoint's own levels, by its numbers for their kinds: their names are in the language of the site. */
export const BUILT_IN_LEVELS = { fullControl: 5, read: 2 } as const;

export type Level = OwnLevel | keyof typeof BUILT_IN_LEVELS;

/** The site's own groups, and the organisers. */
export type Party = "owners" | "organisers" | "members" | "visitors";

/** Who may do what in a list; its permissions are its own, and whoever is not named has none. */
export type Rights = Readonly<Record<Party, Level>>;

/** Everybody who may read the site may offer something of their own. Members are readers here: their Edit could switch approval off. */
export const EVERYBODY_OFFERS: Rights = { owners: "fullControl", organisers: "organisers", members: "volunteers", visitors: "volunteers" };

/** Kept by the organisers for everybody. */
export const ORGANISERS_KEEP: Rights = { owners: "fullControl", organisers: "organisers", members: "read", visitors: "read" };
