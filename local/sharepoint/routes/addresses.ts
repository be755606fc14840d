/** Every way to address a thing, by the name patterns use; `$` stands for the argument. */
export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  list: ["web/lists($)", "web/lists/getbyid($)", "web/lists/getbytitle($)", "web/getlist($)"],
  item: ["items($)", "items/getbyid($)"],
  page: ["sitepages/pages($)", "sitepages/pages/getbyid($)", "sitepages/pages/getbyurl($)"],
  field: ["fields($)", "fields/getbyid($)", "fields/getbytitle($)", "fields/getbyinternalnameortitle($)"],
  view: ["views($)", "views/getbyid($)", "views/getbytitle($)", "defaultview"],
  user: ["web/siteusers($)", "web/siteusers/getbyid($)", "web/siteusers/getbyemail($)", "web/siteusers/getbyloginname($)", "web/getuserbyid($)", "web/currentuser"],
  group: [
    "web/sitegroups($)", "web/sitegroups/getbyid($)", "web/sitegroups/getbyname($)",
    "web/associatedownergroup", "web/associatedmembergroup", "web/associatedvisitorgroup",
  ],
  role: ["web/roledefinitions($)", "web/roledefinitions/getbyid($)", "web/roledefinitions/getbyname($)", "web/roledefinitions/getbytype($)"],
};
