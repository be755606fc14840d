import { LEVELS } from "./rights";
import type { Permissions } from "./rights";

/** @see https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee536458(v=office.15) */
const BITS: Readonly<Record<string, bigint>> = {
  ViewListItems: 0x1n,
  AddListItems: 0x2n,
  EditListItems: 0x4n,
  DeleteListItems: 0x8n,
  ApproveItems: 0x10n,
  OpenItems: 0x20n,
  ViewVersions: 0x40n,
  DeleteVersions: 0x80n,
  CancelCheckout: 0x100n,
  ManagePersonalViews: 0x200n,
  ManageLists: 0x800n,
  ViewFormPages: 0x1000n,
  Open: 0x10000n,
  ViewPages: 0x20000n,
  CreateSSCSite: 0x400000n,
  BrowseDirectories: 0x4000000n,
  BrowseUserInfo: 0x8000000n,
  AddDelPrivateWebParts: 0x10000000n,
  UpdatePersonalWebParts: 0x20000000n,
  UseClientIntegration: 0x1000000000n,
  UseRemoteAPIs: 0x2000000000n,
  CreateAlerts: 0x8000000000n,
  EditMyUserInfo: 0x10000000000n,
};

function namesOf({ High, Low }: Permissions): string[] {
  let rest = BigInt(High) * 0x100000000n + BigInt(Low);
  const names = Object.entries(BITS).flatMap(([name, bit]) => {
    if ((rest & bit) === 0n) return [];
    rest -= bit;
    return [name];
  });
  return rest === 0n ? names : [...names, `0x${rest.toString(16)}`];
}

test("volunteers see no earlier versions, and programs may ask for them", () => {
  expect(namesOf(LEVELS.volunteers.permissions)).toEqual([
    "ViewListItems",
    "AddListItems",
    "EditListItems",
    "DeleteListItems",
    "OpenItems",
    "ViewFormPages",
    "Open",
    "ViewPages",
    "BrowseUserInfo",
    "UseClientIntegration",
    "UseRemoteAPIs",
  ]);
});

test("organisers approve and mend what others have added, and cannot switch approval off", () => {
  const names = namesOf(LEVELS.organisers.permissions);
  expect(names).toEqual(expect.arrayContaining(["ApproveItems", "CancelCheckout", "ViewVersions", "EditListItems", "UseRemoteAPIs"]));
  expect(names).not.toContain("ManageLists");
  expect(names.filter((name) => name.startsWith("0x"))).toEqual([]);
});
