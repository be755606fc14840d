import { Hono } from "hono";
import { compress } from "hono/compress";
import { faultApi } from "../faults/faultApi";
import { faultMiddleware } from "../faults/faultMiddleware";
import type { Faults } from "../faults/faults";
import type { Recorder } from "../faults/recorder";
import { createGraph } from "../graph/index";
import { hostApp } from "../host/hostApp";
import { ownOriginOnly } from "../host/ownOriginOnly";
import { USUAL_HOST_MODES } from "../host/modes";
import type { HostModes } from "../host/modes";
import { LOCAL_ID } from "../host/pageContext";
import type { ProjectFolders } from "../host/projectFolders";
import type { SharePoint } from "../sharepoint/index";
import { shellApp } from "../shell/shellApp";
import { pageReader } from "../shell/storedPage";
import { visitorOf } from "../shell/visitor";
import type { Person, Visitor } from "../shell/visitor";
import type { IntranetContents } from "./contents";

/** What has been opened for the contents. */
export interface Opened {
  readonly origin: string;
  readonly modes: Partial<HostModes>;
  readonly folders: ProjectFolders;
  readonly sharePoint: SharePoint;
  readonly faults: Faults;
  readonly recorder: Recorder;
  /** Requests that were answered 501 so far, with the route's name. */
  readonly notBuilt: readonly string[];
  readonly onNotBuilt: (route: string) => void;
}

/** What faults and the recorder call a person. */
const namesOf = ({ key, loginName }: Person): readonly string[] => [key, loginName];

/** One origin for pages, SharePoint, Graph and scripts: the routes of each do not overlap. */
export function oneOrigin({ portal, site, pages, people, accounts, teams = [] }: IntranetContents, opened: Opened): Hono {
  const { origin, modes, folders, sharePoint, faults, recorder, notBuilt, onNotBuilt } = opened;
  const visitor = (request: Request): Visitor => visitorOf(request, people);
  const webUrl = `${origin}${site.url}`;
  const graph = createGraph({
    origin,
    users: accounts,
    teams,
    tenantId: LOCAL_ID,
    onNotBuilt,
    scopes: (request) => visitor(request).graphScopes,
    whoIs: (request) => visitor(request).person.loginName,
  });

  const app = new Hono();
  app.use(ownOriginOnly(origin));
  app.route("/", faultApi({ origin, faults, recorder }));
  app.use(compress());
  app.use(faultMiddleware({ faults, recorder, personOf: (request) => namesOf(visitor(request).person) }));
  app.route("/", hostApp(folders, origin));
  app.route(
    "/",
    shellApp({
      portal,
      site,
      pages,
      people,
      notBuilt,
      modes: { ...USUAL_HOST_MODES, ...modes },
      factsFor: ({ person }) => sharePoint.pageFacts(webUrl, person.loginName),
      readPage: pageReader(sharePoint.app.fetch, webUrl),
    }),
  );
  app.route("/", graph.app);
  app.route("/", sharePoint.app);
  app.notFound((c) => {
    const route = `${c.req.method} ${c.req.path}`;
    onNotBuilt(route);
    return c.text(`The local intranet has nothing at ${route}.`, 501);
  });
  return app;
}
