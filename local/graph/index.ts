import { Hono } from "hono";
import { answerBatch } from "./batch";
import type { GraphUser } from "./definition";
import { graphEntities } from "./entities";
import type { Caller } from "./entities";
import { noToken, notBuilt, noUser, refuse } from "./graphError";
import { userDirectory } from "./userDirectory";

export interface GraphOptions {
  readonly users: readonly GraphUser[];
  /** Whether the organisation has consented to reading other people; without it only `/me` and its photo answer. */
  readonly consent: (request: Request) => boolean;
  /** Login name or user principal name of the person who sends this request; undefined is anonymous and refused. */
  readonly whoIs: (request: Request) => string | undefined;
  /** Told of every request that is not built (answered 501), with the route's name. */
  readonly onNotBuilt?: (route: string) => void;
}

/** A Microsoft Graph over a list of users. */
export interface LocalGraph {
  /** Answers `/graph/v1.0/…` and `/graph/beta/…`; mount it at the root of the origin. */
  readonly app: Hono;
}

export function createGraph({ users, consent, whoIs, onNotBuilt = () => undefined }: GraphOptions): LocalGraph {
  const directory = userDirectory(users);
  const entities = graphEntities(directory, onNotBuilt);
  const app = new Hono();

  app.all("/graph/:version{v1\\.0|beta}/*", async (c) => {
    const request = c.req.raw;
    const login = whoIs(request);
    if (login === undefined) return refuse(noToken, request);
    const user = directory.findByLogin(login);
    if (!user) return refuse(noUser(login), request);

    const caller: Caller = { user, consent: consent(request), version: c.req.param("version") };
    const answer = async (part: Request): Promise<Response> => entities.fetch(part, caller);
    const url = new URL(request.url);
    url.pathname = url.pathname.slice(`/graph/${caller.version}`.length);
    return request.method === "POST" && url.pathname === "/$batch" ? answerBatch(request, answer) : answer(new Request(url, request));
  });

  app.all("/graph/*", (c) => {
    const route = `${c.req.method} ${c.req.path}`;
    onNotBuilt(route);
    return refuse(notBuilt(route), c.req.raw);
  });
  return { app };
}
