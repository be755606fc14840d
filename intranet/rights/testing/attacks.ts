import { LEVELS } from "../../../src/data/model/schema/rights";
import { GROUP_IDS } from "../../sample/accounts/users";
import { ITEM, loginOf, PERSON, PROFILES, profileOf, STATUSES } from "./attackedSite";
import type { Verb } from "./colleague";

/** A request of somebody who wants what is not theirs. */
export interface Attack {
  readonly verb: Verb;
  /** Below `_api/`. */
  readonly path: string;
  readonly body?: object;
}

/** What is tried, and the status and code of the answer. */
type Row = readonly [what: string, attack: Attack, answer: string];

const DENIED = "403 -2147024891";
/** There is no such item, for them. */
const HIDDEN = "404 -2130575338";
/** Answered with what they may see, or done with what is theirs: with nothing. */
const DONE = "200";

const get = (path: string): Attack => ({ verb: "GET", path });
const post = (path: string, body: object = {}): Attack => ({ verb: "POST", path, body });
const merge = (path: string, body: object): Attack => ({ verb: "MERGE", path, body });
const remove = (path: string): Attack => ({ verb: "DELETE", path });

/** SharePoint's own id of the level. */
const FULL_CONTROL = 1073741829;
const EVERYTHING = { BasePermissions: { High: "2147483647", Low: "4294967295" } };

const profile = (id: number): string => `${PROFILES}/items(${id})`;
const status = `${STATUSES}/items(1)`;
const [approved, waiting, edited] = [profile(ITEM.approved), profile(ITEM.waiting), profile(ITEM.edited)];

const form = (values: Readonly<Record<string, string>>): object => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  bNewDocumentUpdate: false,
});
const caml = (where: string): object => ({
  query: {
    ViewXml: `<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Title" /><FieldRef Name="Message" /></ViewFields><Query>${where}</Query></View>`,
  },
});
const WAITING_ONES = '<Where><Neq><FieldRef Name="_ModerationStatus" /><Value Type="ModStat">0</Value></Neq></Where>';
const stream = (where: string): object => ({
  parameters: {
    ViewXml: `<View Scope="RecursiveAll"><ViewFields><FieldRef Name="Title" /><FieldRef Name="Message" /></ViewFields><Query>${where}</Query><RowLimit>100</RowLimit></View>`,
  },
});

/** What would show another's words that wait, that were taken back or thrown away. An owner is shown them: that is how each is known to ask rightly. */
export const READINGS: readonly Row[] = [
  ["a profile that waits", get(waiting), HIDDEN],
  ["a profile that waits, among all", get(`${PROFILES}/items?$top=5000`), DONE],
  ["a profile that waits, by its person", get(`${PROFILES}/items?$filter=PersonId eq ${PERSON.waiting}`), DONE],
  ["profiles that wait, by their approval", get(`${PROFILES}/items?$filter=OData__ModerationStatus ne 0`), DONE],
  ["an edit that waits", get(`${edited}?$select=Title,Message`), DONE],
  ["what waits, by a query", post(`${PROFILES}/getitems`, caml(WAITING_ONES)), DONE],
  ["what waits, as a stream", post(`${PROFILES}/renderlistdataasstream`, stream(WAITING_ONES)), DONE],
  ["everything, as a stream", post(`${PROFILES}/renderlistdataasstream`, stream("")), DONE],
  ["the texts of a profile that waits", get(`${waiting}/fieldvaluesastext`), HIDDEN],
  ["the markup of a profile that waits", get(`${waiting}/fieldvaluesashtml`), HIDDEN],
  ["the form of a profile that waits", get(`${waiting}/fieldvaluesforedit`), HIDDEN],
  ["one column of a profile that waits", get(`${waiting}/Message`), HIDDEN],
  ["the names of what is attached to a profile that waits", get(`${waiting}/attachmentfiles`), HIDDEN],
  ["the former versions of a profile", get(`${approved}/versions`), DENIED],
  ["one former version of a profile", get(`${approved}/versions(512)`), DENIED],
  ["the former versions with a profile", get(`${approved}?$expand=Versions`), DENIED],
  ["the former versions with all profiles", get(`${PROFILES}/items?$expand=Versions`), DENIED],
  ["the versions of a profile that waits", get(`${waiting}/versions`), HIDDEN],
  ["the versions of an edited profile", get(`${edited}/versions`), DENIED],
  ["what others have thrown away", get("web/recyclebin"), DONE],
];

/** What would change what belongs to others, or to the list. */
export const CHANGES: readonly Row[] = [
  ["edit another's profile", merge(approved, { Message: "別の人の言葉" }), DENIED],
  ["replace another's profile", { verb: "PUT", path: approved, body: profileOf(PERSON.approved, "別の人の") }, DENIED],
  ["edit another's profile that waits", merge(waiting, { Message: "別の人の言葉" }), HIDDEN],
  ["edit another's profile by a form", post(`${approved}/validateupdatelistitem`, form({ Message: "別の人の言葉" })), DENIED],
  ["delete another's profile", remove(approved), DENIED],
  ["delete another's profile that waits", remove(waiting), HIDDEN],
  ["recycle another's profile", post(`${approved}/recycle`), DENIED],
  ["recycle another's profile that waits", post(`${waiting}/recycle`), HIDDEN],
  ["approve another's profile that waits", merge(waiting, { OData__ModerationStatus: 0 }), HIDDEN],
  ["approve another's edit that waits", merge(edited, { OData__ModerationStatus: 0 }), DENIED],
  ["return another's profile", merge(approved, { OData__ModerationStatus: 1, OData__ModerationComments: "だめです" }), DENIED],
  ["approve another's profile by a form", post(`${waiting}/validateupdatelistitem`, form({ _ModerationStatus: "0" })), HIDDEN],
  ["return another's profile by a form", post(`${approved}/validateupdatelistitem`, form({ _ModerationStatus: "1" })), DENIED],
  ["bring back a former version", post(`${approved}/versions/restorebyid(512)`), DENIED],
  ["delete the former versions", post(`${approved}/versions/deleteall`), DENIED],
  ["attach something to another's profile", post(`${approved}/attachmentfiles/add(FileName='x.txt')`), DENIED],
  ["attach something to another's profile that waits", post(`${waiting}/attachmentfiles/add(FileName='x.txt')`), HIDDEN],
  ["edit another's status", merge(status, { Availability: "お休み中" }), DENIED],
  ["edit another's status by a form", post(`${status}/validateupdatelistitem`, form({ Availability: "お休み中" })), DENIED],
  ["delete another's status", remove(status), DENIED],
  ["recycle another's status", post(`${status}/recycle`), DENIED],
  ["bring back what others have thrown away", post("web/recyclebin/restoreall"), DONE],
  ["throw away for good what others have thrown away", post("web/recyclebin/deleteall"), DONE],
  ["look into the recycle bin of the whole site", get("site/recyclebin"), DENIED],
  ...[PROFILES, STATUSES].flatMap((list): Row[] => {
    const name = list === PROFILES ? "the profiles" : "the statuses";
    return [
      [`switch approval off for ${name}`, merge(list, { EnableModeration: false }), DENIED],
      [`show drafts of ${name} to all`, merge(list, { DraftVersionVisibility: 0 }), DENIED],
      [`let everybody edit everybody's in ${name}`, merge(list, { WriteSecurity: 1 }), DENIED],
      [`stop keeping versions of ${name}`, merge(list, { EnableVersioning: false }), DENIED],
      [`let search find ${name}`, merge(list, { NoCrawl: false }), DENIED],
      [
        `add a column to ${name}`,
        post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: '<Field Type="Text" Name="X" DisplayName="X" />' } }),
        DENIED,
      ],
      [`add a view of ${name}`, post(`${list}/views`, { Title: "X", PersonalView: false }), DENIED],
      [`recycle ${name}`, post(`${list}/recycle`), DENIED],
      [`delete ${name}`, remove(list), DENIED],
      [`read who has rights on ${name}`, get(`${list}/roleassignments`), DENIED],
      [`give ${name} the rights of the site`, post(`${list}/resetroleinheritance`), DENIED],
      [`give ${name} rights anew`, post(`${list}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`), DENIED],
      [
        `shut the owners out of ${name}`,
        post(`${list}/roleassignments/removeroleassignment(principalid=${GROUP_IDS.owners},roledefid=${FULL_CONTROL})`),
        DENIED,
      ],
      [
        `take full control of ${name}`,
        post(`${list}/roleassignments/addroleassignment(principalid=${GROUP_IDS.visitors},roledefid=${FULL_CONTROL})`),
        DENIED,
      ],
    ] satisfies Row[];
  }),
  [
    "let one person have many profiles",
    merge(`${PROFILES}/fields/getbyinternalnameortitle('Person')`, { EnforceUniqueValues: false }),
    DENIED,
  ],
  ["delete the column of the person", remove(`${PROFILES}/fields/getbyinternalnameortitle('Person')`), DENIED],
  ["give a profile rights of its own", post(`${approved}/breakroleinheritance(true)`), DENIED],
  ["join the organisers", post("web/sitegroups/getbyname('プラっと相談 運営')/users", { LoginName: loginOf(PERSON.own) }), DENIED],
  ["join the owners", post(`web/sitegroups/getbyid(${GROUP_IDS.owners})/users`, { LoginName: loginOf(PERSON.own) }), DENIED],
  [
    "give the level of the volunteers all rights",
    merge(`web/roledefinitions/getbyname('${LEVELS.volunteers.title.ja}')`, EVERYTHING),
    DENIED,
  ],
  [
    "give a level to everybody on the site",
    post(`web/roleassignments/addroleassignment(principalid=${GROUP_IDS.visitors},roledefid=${FULL_CONTROL})`),
    DENIED,
  ],
];
