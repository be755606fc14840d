import { serve } from "@hono/node-server";
import type { Http2Bindings, HttpBindings, ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { faultApi } from "../local/faults/faultApi";
import { faultMiddleware } from "../local/faults/faultMiddleware";
import { Faults } from "../local/faults/faults";
import { Recorder } from "../local/faults/recorder";
import { createGraph } from "../local/graph/index";
import { userDirectory } from "../local/graph/users/userDirectory";
import { openDataFolder } from "./dataFolder";
import { hostApp } from "../local/host/hostApp";
import { ownOriginOnly } from "../local/host/ownOriginOnly";
import { LOCAL_ID } from "../local/host/pageContext";
import { projectRoot } from "../local/host/projectRoot";
import { StartFailure } from "../local/host/startFailure";
import { sampleFingerprint } from "./sample/fingerprint";
import { sampleIntranet } from "./sample/sampleIntranet";
import type { SampleIntranet } from "./sample/sampleIntranet";
import { NAVIGATION_PAGES, PORTAL } from "./pages";
import { sampleTeam } from "./sample/team/sampleTeam";
import { createSharePoint } from "../local/sharepoint/index";
import type { SharePoint, SharePointOptions } from "../local/sharepoint/index";
import { UnusableDatabase } from "../local/sharepoint/store/database";
import { shellApp } from "../local/shell/shellApp";
import { pageReader } from "../local/shell/storedPage";
import { visitorOf } from "../local/shell/visitor";
import type { Person } from "../local/shell/visitor";

export interface IntranetOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the database. */
  readonly data: string;
  readonly volunteers?: number;
  readonly seed?: number;
  readonly fresh: boolean;
}

export interface RunningIntranet {
  /** `http://127.0.0.1:4400` */
  readonly origin: string;
  /** Requests that were answered 501 so far, with the route's name. */
  readonly notBuilt: readonly string[];
  /** The data are kept from an earlier start, and would be made otherwise now. */
  readonly isOutdated: boolean;
  /** What requests meet instead of their answers. */
  readonly faults: Faults;
  /** What was asked so far. */
  readonly recorder: Recorder;
  /** Finishes what is being answered, then closes the database. */
  close(): Promise<void>;
}

/** Not `localhost`: on that name the SPFx runtime declares itself a local workbench. */
const HOST = "127.0.0.1";

type Answer = (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>;

/** The port is opened before anything else, because addresses everywhere start with it; what comes early is asked to wait. */
const notYet: Answer = () => new Response("The intranet is still starting.", { status: 503, headers: { "Retry-After": "1" } });

function listen(port: number, answer: Answer): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: HOST }, () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(new StartFailure(inUse ? `Port ${port} is in use: stop the program that uses it, or choose another with --port.` : `Port ${port} cannot be opened (${error.message}): choose another with --port.`));
    });
  });
}

function closeIdleConnections(server: ServerType): void {
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}

function stopListening(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    closeIdleConnections(server);
  });
}

function openSharePoint(options: SharePointOptions): SharePoint {
  try {
    return createSharePoint(options);
  } catch (error) {
    if (!(error instanceof UnusableDatabase)) throw error;
    throw new StartFailure(`The database ${error.path} cannot be used (${error.reason}): start with --fresh to make a new one, or name another folder with --data.`);
  }
}

/** What faults and the recorder call a person. */
const namesOf = ({ key, loginName }: Person): readonly string[] => [key, loginName];

/** One origin for pages, SharePoint, Graph and scripts: the routes of each do not overlap. */
function everything(parts: Pick<RunningIntranet, "origin" | "notBuilt" | "faults" | "recorder"> & { sample: SampleIntranet; sharePoint: SharePoint; onNotBuilt: (route: string) => void }): Hono {
  const { origin, sample: { site, graphUsers, switcher }, sharePoint, notBuilt, onNotBuilt, faults, recorder } = parts;
  const visitor = (request: Request) => visitorOf(request, switcher);
  const graph = createGraph({
    origin,
    users: graphUsers,
    teams: [sampleTeam(graphUsers)],
    tenantId: LOCAL_ID,
    scopes: (request) => visitor(request).graphScopes,
    whoIs: (request) => visitor(request).person.loginName,
    onNotBuilt,
  });
  const webUrl = `${origin}${site.url}`;

  const app = new Hono();
  app.use(ownOriginOnly(origin));
  app.route("/", faultApi({ origin, faults, recorder }));
  app.use(compress());
  app.use(faultMiddleware({ faults, recorder, personOf: (request) => namesOf(visitor(request).person) }));
  app.route("/", hostApp(projectRoot(), origin));
  app.route("/", shellApp({ portal: PORTAL, site, pages: NAVIGATION_PAGES, people: switcher, factsFor: ({ person }) => sharePoint.pageFacts(webUrl, person.loginName), readPage: pageReader(sharePoint.app.fetch, webUrl), notBuilt }));
  app.route("/", graph.app);
  app.route("/", sharePoint.app);
  app.notFound((c) => {
    const route = `${c.req.method} ${c.req.path}`;
    onNotBuilt(route);
    return c.text(`The local intranet has nothing at ${route}.`, 501);
  });
  return app;
}

/**
 * Starts the local intranet: pages on the genuine SPFx runtime, SharePoint over SQLite and Graph, on one loopback origin.
 *
 * @throws StartFailure in one sentence when the port, the data folder or the database cannot be used
 */
export async function startIntranet({ port, data, fresh, volunteers, seed }: IntranetOptions): Promise<RunningIntranet> {
  let answer = notYet;
  const server = await listen(port, (request, env) => answer(request, env));
  const { port: openPort } = server.address() as AddressInfo;
  const origin = `http://${HOST}:${openPort}`;
  const notBuilt: string[] = [];
  const onNotBuilt = (route: string): void => {
    notBuilt.push(route);
    console.error(`Not built: ${route}`);
  };
  const faults = new Faults(() => closeIdleConnections(server));
  const recorder = new Recorder();
  try {
    const folder = await openDataFolder({ folder: path.resolve(data), port: openPort, fresh, volunteers, seed, fingerprintOf: sampleFingerprint });
    const sample = sampleIntranet(folder.sample);
    const whoIs = (request: Request): string => visitorOf(request, sample.switcher).person.loginName;
    const directory = userDirectory(sample.graphUsers);
    const sharePoint = openSharePoint({ database: folder.database, origin, whoIs, photoOf: (login) => directory.findByLogin(login)?.photo, onNotBuilt });
    if (sharePoint.isEmpty) sharePoint.provision(sample.site);
    answer = everything({ origin, sample, sharePoint, notBuilt, onNotBuilt, faults, recorder }).fetch;
    const close = async (): Promise<void> => {
      await stopListening(server);
      sharePoint.close();
      folder.release();
    };
    return { origin, notBuilt, isOutdated: folder.isOutdated, faults, recorder, close };
  } catch (error) {
    await stopListening(server);
    throw error;
  }
}
