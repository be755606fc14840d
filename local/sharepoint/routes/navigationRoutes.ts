import { deleted, done, one, updated } from "../answers/answer";
import type { Answer } from "../answers/answer";
import { invalidQuery, invalidValue, nodeMissing } from "../answers/errors";
import { navigationEntity } from "../entities/navigationEntity";
import { shape } from "../entities/shape";
import { Permission } from "../security/permissions";
import type { NavigationNode } from "../store/quickLaunch";
import type { Call } from "./call";
import { collection, COLLECTION } from "./collection";
import { numberIn } from "./finders";
import { SHAPING } from "./route";
import type { Route } from "./route";

const FIRST_LEVEL = 0;
const WRITABLE = ["Title", "Url", "IsVisible", "IsExternal"];

function nodeOf({ site }: Call, id: unknown): NavigationNode {
  const node = typeof id === "number" ? site.quickLaunch.byId(id) : undefined;
  if (node === undefined) throw nodeMissing();
  return node;
}

const findNode = (call: Call): NavigationNode => nodeOf(call, numberIn(call.address("node")));

type Facts = Pick<NavigationNode, "title" | "url" | "isVisible" | "isExternal">;

/** What a body says of a node, before which it was like that. */
function factsIn(call: Call, before: Facts): Facts {
  const body = call.entityBody("SP.NavigationNode");
  call.refuseOthers(body, WRITABLE);
  const { Title = before.title, Url = before.url, IsVisible = before.isVisible, IsExternal = before.isExternal } = body;
  if (typeof Title !== "string" || typeof Url !== "string") throw invalidValue("Edm.String");
  if (typeof IsVisible !== "boolean" || typeof IsExternal !== "boolean") throw invalidValue("Edm.Boolean");
  if (Title.trim() === "" || Url === "") throw invalidQuery("A link of the navigation needs a Title and a Url.");
  return { title: Title, url: Url, isVisible: IsVisible, isExternal: IsExternal };
}

const listed = (call: Call, parent: number): Answer =>
  collection(
    call,
    "SP.ApiData.NavigationNodes",
    call.site.quickLaunch.below(parent).map((node) => navigationEntity(call.site, node)),
  );

function add(call: Call, parent: number): Answer {
  call.access.requireOnWeb(Permission.manageWeb);
  const node = call.site.quickLaunch.add({ ...factsIn(call, { title: "", url: "", isVisible: true, isExternal: false }), parent });
  return one(shape(navigationEntity(call.site, node)), 201);
}

function moveAfter(call: Call): Answer {
  call.access.requireOnWeb(Permission.manageWeb);
  const { nodeId, previousNodeId } = call.body();
  const after = previousNodeId === FIRST_LEVEL ? undefined : nodeOf(call, previousNodeId);
  const moved = nodeOf(call, nodeId);
  if (after?.id === moved.id || (after?.parent ?? FIRST_LEVEL) !== moved.parent)
    throw invalidQuery("A link can only be moved after another one of its own level.");
  call.site.quickLaunch.move(moved, after);
  return done("MoveAfter");
}

/** The links at the side of the web. */
export const NAVIGATION_ROUTES: readonly Route[] = [
  { method: "GET", pattern: "web/navigation/quicklaunch", options: COLLECTION, answer: (call) => listed(call, FIRST_LEVEL) },
  { method: "POST", pattern: "web/navigation/quicklaunch", answer: (call) => add(call, FIRST_LEVEL) },
  { method: "POST", pattern: "web/navigation/quicklaunch/moveafter", answer: moveAfter },
  {
    method: "GET",
    pattern: "{node}",
    options: SHAPING,
    answer: (call) => one(shape(navigationEntity(call.site, findNode(call)), call.selection)),
  },
  {
    method: "MERGE",
    pattern: "{node}",
    answer: (call) => {
      call.access.requireOnWeb(Permission.manageWeb);
      const node = findNode(call);
      call.site.quickLaunch.update({ ...node, ...factsIn(call, node) });
      return updated();
    },
  },
  {
    method: "DELETE",
    pattern: "{node}",
    answer: (call) => {
      call.access.requireOnWeb(Permission.manageWeb);
      call.site.quickLaunch.remove(findNode(call).id);
      return deleted();
    },
  },
  { method: "GET", pattern: "{node}/children", options: COLLECTION, answer: (call) => listed(call, findNode(call).id) },
  { method: "POST", pattern: "{node}/children", answer: (call) => add(call, findNode(call).id) },
];
