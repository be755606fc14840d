import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSharePoint } from "../index";
import type { SharePoint } from "../index";
import { ORIGIN, sampleSite } from "../testing/sampleSite";
import type { ListDefinition, SiteDefinition } from "./siteDefinition";

let folder: string;
let fresh: SharePoint;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "definition-"));
  fresh = createSharePoint({ database: join(folder, "site.db"), origin: ORIGIN, whoIs: () => undefined });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const site = sampleSite();
const user = { loginName: "i:0#.f|membership|new@sample.example", title: "New", email: "" };
const withList = (list: Partial<ListDefinition>): Partial<SiteDefinition> => ({
  lists: [{ url: "Lists/Bad", title: "Bad", template: 100, fieldsXml: [], ...list }],
});

it.each<[what: string, changed: Partial<SiteDefinition>, named: RegExp]>([
  ["a time zone that does not exist", { timeZone: "Mars/Olympus" }, /time zone 'Mars\/Olympus'/u],
  ["the user 0", { users: [{ id: 0, ...user }] }, /user id 0/u],
  ["two users of one id", { users: [...site.users, { id: 1, ...user }] }, /users have the id 1/u],
  ["two groups of one id", { groups: [...site.groups, { id: 11, title: "Again", memberIds: [] }] }, /groups have the id 11/u],
  ["the root as its address", { url: "/" }, /the address '\/'/u],
  ["an address that ends with a slash", { url: "/sites/a/" }, /the address '\/sites\/a\/'/u],
  ["an address that is encoded", { url: "/sites/東京" }, /the address '\/sites\/東京'/u],
  ["a list that climbs", withList({ url: "Lists/.." }), /'Lists\/\.\.'/u],
  ["a list at the service's own address", withList({ url: "_api" }), /'_api'/u],
  [
    "two lists at one address",
    { lists: [...site.lists, { url: "lists/notes", title: "Other", template: 100, fieldsXml: [] }] },
    /lists\/notes/u,
  ],
  ["an item 0", withList({ items: [{ Id: 0 }] }), /Lists\/Bad has the Id 0/u],
  ["half an item", withList({ items: [{ Id: 1.5 }] }), /Lists\/Bad has the Id 1\.5/u],
  ["two items of one id", withList({ items: [{ Id: 2 }, { Id: 2 }] }), /Lists\/Bad have the Id 2/u],
  [
    "a column that is no element",
    withList({ fieldsXml: ['<Field Name="Half"'] }),
    /Lists\/Bad cannot have the column 'Half': The tag <Field> cannot be read/u,
  ],
  [
    "a column of no type",
    withList({ fieldsXml: ['<Field Type="Nonsense" Name="Odd" />'] }),
    /Lists\/Bad cannot have the column 'Odd': .*Nonsense/u,
  ],
  [
    "a lookup into no list",
    withList({ fieldsXml: ['<Field Type="Lookup" DisplayName="Where" List="Lists/Nowhere" />'] }),
    /Lists\/Bad cannot have the column 'Where'/u,
  ],
  [
    "one column twice",
    withList({ fieldsXml: Array.from({ length: 2 }, () => '<Field Type="Text" Name="Same" DisplayName="Same" />') }),
    /Lists\/Bad cannot have the column 'Same': .*duplicate/iu,
  ],
  [
    "a column without a name",
    withList({ fieldsXml: ['<Field Type="Text" />'] }),
    /Lists\/Bad cannot have the column <Field Type="Text" \/>/u,
  ],
  [
    "an item with a control character",
    withList({ items: [{ Title: "Good" }, { Title: "A\u0000B" }] }),
    /Lists\/Bad cannot have its item no\. 2: It holds a control character/u,
  ],
  [
    "an item with half a character",
    withList({ items: [{ Title: "😀".slice(1) }] }),
    /Lists\/Bad cannot have its item no\. 1: It holds .*half a character/u,
  ],
  [
    "an item with a column that its list does not have",
    withList({ items: [{ Nothing: 1 }] }),
    /Lists\/Bad cannot have its item no\. 1: .*'Nothing'/u,
  ],
  [
    "an item created at no time",
    withList({ items: [{ Created: "yesterday" }] }),
    /Lists\/Bad cannot have its item no\. 1: 'yesterday' is not an instant/u,
  ],
  [
    "a user whose name holds a control character",
    { users: [...site.users, { id: 99, ...user, title: "A\u0001" }] },
    /user 99 holds a control character/u,
  ],
  [
    "a group whose title holds a control character",
    { groups: [...site.groups, { id: 99, title: "A\u0001", memberIds: [] }] },
    /group 99 holds a control character/u,
  ],
])("%s is refused in a sentence that names it, and the database can be closed", (_what, changed, named) => {
  expect(() => fresh.provision({ ...site, ...changed })).toThrow(named);
  expect(fresh.isEmpty).toBe(true);
  expect(() => fresh.close()).not.toThrow();
});
