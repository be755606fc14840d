import type { PathStep } from "../odata/resourcePath";

/** How something in the path was addressed: `lists/getbytitle('News')` is by `getbytitle`. */
export interface Address {
  readonly by: string;
  readonly step: PathStep;
}

/** Every way to address a thing, by the name patterns use; `$` stands for the argument, and a name in braces for every way to address that. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  list: ["web/lists($)", "web/lists/getbyid($)", "web/lists/getbytitle($)", "web/getlist($)"],
  item: ["items($)", "items/getbyid($)"],
  page: ["sitepages/pages($)", "sitepages/pages/getbyid($)", "sitepages/pages/getbyurl($)"],
  topfolder: [
    "web/getfolderbyserverrelativepath($)",
    "web/getfolderbyserverrelativeurl($)",
    "web/getfolderbyid($)",
    "web/rootfolder",
    "web/folders($)",
    "web/folders/getbyurl($)",
    "{list}/rootfolder",
    "{list}/{item}/folder",
  ],
  folder: ["{topfolder}", "{topfolder}/folders($)", "{topfolder}/folders/getbyurl($)", "{topfolder}/parentfolder"],
  file: [
    "web/getfilebyserverrelativepath($)",
    "web/getfilebyserverrelativeurl($)",
    "web/getfilebyid($)",
    "web/getfilebyurl($)",
    "{folder}/files($)",
    "{folder}/files/getbyurl($)",
    "{list}/{item}/file",
  ],
  field: ["fields($)", "fields/getbyid($)", "fields/getbytitle($)", "fields/getbyinternalnameortitle($)"],
  view: ["views($)", "views/getbyid($)", "views/getbytitle($)", "getview($)", "defaultview"],
  node: ["web/navigation/quicklaunch($)", "web/navigation/quicklaunch/getbyid($)", "web/navigation/getnodebyid($)"],
  user: [
    "web/siteusers($)",
    "web/siteusers/getbyid($)",
    "web/siteusers/getbyemail($)",
    "web/siteusers/getbyloginname($)",
    "web/getuserbyid($)",
    "web/currentuser",
  ],
  group: [
    "web/sitegroups($)",
    "web/sitegroups/getbyid($)",
    "web/sitegroups/getbyname($)",
    "web/associatedownergroup",
    "web/associatedmembergroup",
    "web/associatedvisitorgroup",
  ],
  assignment: ["roleassignments($)", "roleassignments/getbyprincipalid($)"],
  role: [
    "web/roledefinitions($)",
    "web/roledefinitions/getbyid($)",
    "web/roledefinitions/getbyname($)",
    "web/roledefinitions/getbytype($)",
  ],
};
