import { Hono } from "hono";
import type { Context } from "hono";
import type { GraphUser } from "./definition";
import { badRequest, noConsent, noPhoto, notBuilt, noUser, refuse } from "./graphError";
import type { UserDirectory } from "./userDirectory";
import { unknownProperties, userEntity } from "./userEntity";

/** Who asks, and for what version. */
export interface Caller {
  readonly user: GraphUser;
  /** Whether the organisation has consented to more than the caller's own profile. */
  readonly consent: boolean;
  readonly version: string;
}

interface Asked {
  Bindings: Caller;
}

/** Graph's limit of ids in one presence request. */
const MOST_PRESENCES = 650;

const PHOTO_SIZES = ["48x48", "64x64", "96x96", "120x120", "240x240", "360x360", "432x432", "504x504", "648x648"];

const JSON_HEADERS = {
  "Cache-Control": "no-cache",
  "Content-Type": "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
  "OData-Version": "4.0",
  "x-ms-resource-unit": "1",
};

/**
 * Answers paths below the version: `/me`, `/users/{id}`, photos and presence.
 * Ask with `fetch(request, caller)`; what is not built answers 501 and is told to `onNotBuilt`.
 */
export function graphEntities(directory: UserDirectory, onNotBuilt: (route: string) => void): Hono<Asked> {
  const app = new Hono<Asked>();

  const missing = (c: Context<Asked>, detail = ""): Response => {
    const route = `${c.req.method} /${c.env.version}${c.req.path}${detail}`;
    onNotBuilt(route);
    return refuse(notBuilt(route), c.req.raw);
  };

  /** The user in the path, when the caller may read others. */
  const withUser = (answer: (c: Context<Asked>, user: GraphUser) => Response) => (c: Context<Asked>): Response => {
    if (!c.env.consent) return refuse(noConsent, c.req.raw);
    const key = c.req.param("key") ?? "";
    const user = directory.find(key);
    return user ? answer(c, user) : refuse(noUser(key), c.req.raw);
  };
  const withMe = (answer: (c: Context<Asked>, user: GraphUser) => Response) => (c: Context<Asked>): Response => answer(c, c.env.user);

  const profile = (c: Context<Asked>, user: GraphUser): Response => {
    const { $select, ...others } = c.req.query();
    const selection = $select?.split(",").map((name) => name.trim());
    const unknown = [...Object.keys(others), ...unknownProperties(user, selection).map((name) => `$select=${name}`)];
    if (unknown.length > 0) return missing(c, `?${unknown.join("&")}`);
    return entity(c, selection ? `users(${selection.join(",")})/$entity` : "users/$entity", userEntity(user, selection));
  };

  const photo = (c: Context<Asked>, user: GraphUser): Response => {
    const size = c.req.param("size");
    if (size !== undefined && !PHOTO_SIZES.includes(size)) return missing(c);
    if (!user.photo) return refuse(noPhoto, c.req.raw);
    return new Response(Buffer.from(user.photo.bytes), { headers: { "Cache-Control": "private", "Content-Type": user.photo.contentType } });
  };

  app.get("/me", withMe(profile));
  app.get("/me/photo/$value", withMe(photo));
  app.get("/me/photos/:size/$value", withMe(photo));
  app.get("/users/:key", withUser(profile));
  app.get("/users/:key/photo/$value", withUser(photo));
  app.get("/users/:key/photos/:size/$value", withUser(photo));
  app.get(
    "/users/:key/presence",
    withUser((c, user) => entity(c, `users('${user.id}')/presence/$entity`, presenceOf(user.id, user))),
  );
  app.post("/communications/getPresencesByUserId", async (c) => {
    if (!c.env.consent) return refuse(noConsent, c.req.raw);
    const ids = idsOf(await c.req.json().catch(() => undefined));
    if (!ids || ids.length === 0 || ids.length > MOST_PRESENCES) {
      return refuse(badRequest(`The ids must be a list of 1 to ${MOST_PRESENCES} user ids.`), c.req.raw);
    }
    return entity(c, "Collection(microsoft.graph.presence)", { value: ids.map((id) => presenceOf(id, directory.find(id))) });
  });
  app.notFound((c) => missing(c));
  return app;
}

function entity(c: Context<Asked>, type: string, properties: Record<string, unknown>): Response {
  const context = `https://graph.microsoft.com/${c.env.version}/$metadata#${type}`;
  return Response.json({ "@odata.context": context, ...properties }, { headers: JSON_HEADERS });
}

function presenceOf(id: string, user: GraphUser | undefined): Record<string, unknown> {
  return { id, ...(user?.presence ?? { availability: "PresenceUnknown", activity: "PresenceUnknown" }) };
}

function idsOf(body: unknown): readonly string[] | undefined {
  if (typeof body !== "object" || body === null || !("ids" in body) || !Array.isArray(body.ids)) return undefined;
  const ids: readonly unknown[] = body.ids;
  return ids.every((id): id is string => typeof id === "string") ? ids : undefined;
}
