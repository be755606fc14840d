import { json, refusal } from "./network";
import type { Answer, SentRequest } from "./network";
import { WEB_URL } from "./items";

interface View {
  id: string;
  title: string;
  file: string;
  fields: string[];
  query: string;
}

interface List {
  id: string;
  title: string;
  columns: Map<string, { indexed: boolean; title: string; xml: string }>;
  views: View[];
  settings: Record<string, unknown>;
  ownPermissions: boolean;
  /** `principal:role`; granting twice is granting once. */
  grants: Set<string>;
}

/** A site as far as the set-up changes it: what the tests look at afterwards. */
export interface Site {
  /** Server-relative address → list. */
  readonly lists: Map<string, List>;
  readonly answer: Answer;
}

const VISITORS = 4;
const CONTRIBUTE = 1073741827;
const WEB_PATH = new URL(WEB_URL).pathname;

function newList(id: string, title: string): List {
  const view = { id: `${id}-view`, title: "すべてのアイテム", file: "AllItems", fields: ["LinkTitle"], query: "" };
  return {
    id,
    title,
    columns: new Map([["Title", { indexed: false, title: "Title", xml: "" }]]),
    views: [view],
    settings: {},
    ownPermissions: false,
    grants: new Set(),
  };
}

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1];
}

function addColumn(list: List, xml: string, knownIds: readonly string[]): Response {
  const name = attribute(xml, "Name") ?? "";
  if (list.columns.has(name)) return refusal(500, "-2130575183, Microsoft.SharePoint.SPException", "A duplicate field name was found.");
  const target = attribute(xml, "List");
  if (target !== undefined && !knownIds.includes(target.replace(/[{}]/g, "")))
    return refusal(500, "-2147024809, System.ArgumentException", "Value does not fall within the expected range.");
  list.columns.set(name, { indexed: attribute(xml, "Indexed") === "TRUE", title: attribute(xml, "DisplayName") ?? name, xml });
  return json({ InternalName: name });
}

/** Routes below a view; `rest` is what follows it in the address. */
function answerView(view: View, rest: string, verb: string, body: Record<string, unknown>): Response | undefined {
  const added = /^\/viewfields\/addviewfield\('(.+)'\)$/i.exec(rest)?.[1];
  if (added !== undefined) view.fields.push(added);
  else if (/^\/viewfields\/removeallviewfields$/i.test(rest)) view.fields = [];
  else if (rest === "" && verb === "MERGE") {
    view.title = String(body["Title"] ?? view.title);
    view.query = String(body["ViewQuery"] ?? view.query);
    return new Response(null, { status: 204 });
  } else return undefined;
  return json({ "odata.null": true });
}

function answerList(list: List, address: string, rest: string, request: SentRequest, knownIds: readonly string[]): Response | undefined {
  const { verb } = request;
  const body = (request.body === "" ? {} : JSON.parse(request.body)) as Record<string, unknown>;
  const route = `${verb} ${rest}`;
  if (route === "GET ") return json({ Id: list.id, Title: list.title, HasUniqueRoleAssignments: list.ownPermissions });
  if (route === "MERGE ") {
    list.title = String(body["Title"] ?? list.title);
    Object.assign(list.settings, body);
    return new Response(null, { status: 204 });
  }
  if (route === "GET /fields")
    return json({ value: [...list.columns].map(([InternalName, { indexed }]) => ({ InternalName, Indexed: indexed })) });
  if (route === "POST /fields/createfieldasxml") return addColumn(list, (body["parameters"] as { SchemaXml: string }).SchemaXml, knownIds);
  const column = list.columns.get(/^\/fields\/getByInternalNameOrTitle\('(\w+)'\)$/.exec(rest)?.[1] ?? "");
  if (column !== undefined && verb === "MERGE") {
    column.title = String(body["Title"] ?? column.title);
    column.indexed = body["Indexed"] === true || column.indexed;
    return new Response(null, { status: 204 });
  }
  if (route === "GET /views")
    return json({
      value: list.views.map((view) => ({ Id: view.id, Title: view.title, ServerRelativeUrl: `${address}/${view.file}.aspx` })),
    });
  if (route === "POST /views") {
    const title = String(body["Title"]);
    list.views.push({ id: `${list.id}-${title}`, title, file: title, fields: ["LinkTitle"], query: "" });
    return json({ Id: `${list.id}-${title}` }, 201);
  }
  const inView = /^\/(?:defaultView|views\/getByTitle\('([^']+)'\))(.*)$/.exec(rest);
  if (inView !== null) {
    const view = inView[1] === undefined ? list.views[0] : list.views.find(({ title }) => title === inView[1]);
    return view === undefined ? refusal(404, "-2147024809, System.ArgumentException") : answerView(view, inView[2] ?? "", verb, body);
  }
  if (/^POST \/breakroleinheritance\(copyroleassignments=true, clearsubscopes=false\)$/.test(route)) {
    list.ownPermissions = true;
    return json({ "odata.null": true });
  }
  const grant = /^POST \/roleAssignments\/addroleassignment\(principalid=(\d+), roledefid=(\d+)\)$/.exec(route);
  if (grant === null) return undefined;
  list.grants.add(`${grant[1]}:${grant[2]}`);
  return json({ "odata.null": true });
}

/** A communication site as it comes, with its Site Pages and nothing of the product. */
export function emptySite(): Site {
  const lists = new Map([[`${WEB_PATH}/SitePages`, newList("pages", "サイトのページ")]]);
  const answer: Answer = (request) => {
    const path = decodeURIComponent(request.url.pathname).replace(`${WEB_PATH}/_api/web`, "");
    if (path === "" && request.verb === "GET") return json({ Url: WEB_URL });
    if (path === "/associatedVisitorGroup") return json({ Id: VISITORS });
    if (path === "/roleDefinitions/getbytype(3)") return json({ Id: CONTRIBUTE });
    if (path === "/lists" && request.verb === "POST") {
      const { Title: title } = JSON.parse(request.body) as { Title: string };
      const address = `${WEB_PATH}/Lists/${title}`;
      if (lists.has(address))
        return refusal(500, "-2130575342, Microsoft.SharePoint.SPException", "A list with this title already exists.");
      lists.set(address, newList(`id-of-${title}`, title));
      return json({ Id: `id-of-${title}`, Title: title }, 201);
    }
    const match = /^\/getList\('([^']+)'\)(.*)$/.exec(path);
    if (match === null) return undefined;
    const [, address = "", rest = ""] = match;
    const list = lists.get(address);
    if (list === undefined) return refusal(404, "-2147024894, System.IO.FileNotFoundException", "File Not Found.");
    return answerList(
      list,
      address,
      rest,
      request,
      [...lists.values()].map(({ id }) => id),
    );
  };
  return { lists, answer };
}
