import type { TimelinePipe } from "@pnp/core";
import { DefaultParse } from "@pnp/queryable";
import type { Queryable } from "@pnp/queryable";
import { DefaultHeaders, DefaultInit, spfi } from "@pnp/sp";
import type { SPFI } from "@pnp/sp";
import "@pnp/sp/lists";
import "@pnp/sp/webs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSharePoint } from "../../local/sharepoint";
import type { SharePoint, SiteDefinition } from "../../local/sharepoint";
import { LISTS } from "../../src/data/model/schema/siteModel";
import { setUpSite } from "../../src/data/setup/setUpSite";
import { loginName, ORGANISER } from "./accounts/users";
import { sampleIntranet } from "./sampleIntranet";

const ORIGIN = "http://127.0.0.1:4400";
const OWNER = loginName(ORGANISER);
const { site } = sampleIntranet({ volunteers: 0, seed: 1 });
const WEB = `${ORIGIN}${site.url}`;
const OURS = [...LISTS.map(({ url }) => url), "SitePages"];

/** The site before anybody has set it up: the lists that every site has, without our columns. */
const untouched: SiteDefinition = {
  ...site,
  lists: site.lists
    .filter(({ template }) => template !== 100)
    .map((list) => (list.template === 119 ? { ...list, fieldsXml: [], items: [] } : list)),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plat-setup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function opened(name: string, definition: SiteDefinition): SharePoint {
  const sharePoint = createSharePoint({ database: join(folder, `${name}.db`), origin: ORIGIN, whoIs: () => OWNER });
  sharePoint.provision(definition);
  return sharePoint;
}

/** The product's client at the owner's browser. */
function connected({ app, pageFacts }: SharePoint): SPFI {
  const send: TimelinePipe<Queryable> = (instance) => {
    instance.on.auth((url, init) =>
      Promise.resolve([url, { ...init, headers: { ...init.headers, "X-RequestDigest": pageFacts(WEB, OWNER)?.formDigest.value ?? "" } }]),
    );
    instance.on.send.replace(async (url, init) => app.fetch(new Request(url, init)));
    return instance;
  };
  return spfi(WEB).using(DefaultHeaders(), DefaultInit(), DefaultParse(), send);
}

async function valuesOf({ app }: SharePoint, list: string, query: string): Promise<unknown> {
  const response = await app.fetch(
    new Request(`${WEB}/_api/web/getList('${site.url}/${list}')${query}`, { headers: { Accept: "application/json;odata=nometadata" } }),
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${list}${query}: ${response.status} ${text}`);
  return JSON.parse(text) as unknown;
}

/** What is there of our lists, without ids. */
async function listsOf(sharePoint: SharePoint): Promise<unknown> {
  const read = OURS.map(async (list) => ({
    list,
    settings: await valuesOf(
      sharePoint,
      list,
      "?$select=Title,Description,EnableModeration,DraftVersionVisibility,ReadSecurity,WriteSecurity,HasUniqueRoleAssignments",
    ),
    columns: await valuesOf(
      sharePoint,
      list,
      "/fields?$select=InternalName,Title,TypeAsString,Required,Indexed,EnforceUniqueValues,DefaultValue,Hidden&$top=5000",
    ),
    views: await valuesOf(
      sharePoint,
      list,
      "/views?$select=Title,ServerRelativeUrl,ViewQuery,DefaultView,RowLimit,ViewFields&$expand=ViewFields",
    ),
    grants: await valuesOf(
      sharePoint,
      list,
      "/roleassignments?$select=PrincipalId,RoleDefinitionBindings/RoleTypeKind&$expand=RoleDefinitionBindings",
    ),
  }));
  return Promise.all(read);
}

test("the sample's site has the lists that the owner's set-up makes", async () => {
  const [provisioned, setUp] = [opened("provisioned", site), opened("setUp", untouched)];
  try {
    await setUpSite(connected(setUp), { language: "ja", onStep: () => undefined });
    expect(await listsOf(provisioned)).toEqual(await listsOf(setUp));
  } finally {
    provisioned.close();
    setUp.close();
  }
}, 60_000);
