import { Faults } from "../faults/faults";
import { Recorder } from "../faults/recorder";
import { userDirectory } from "../graph/users/userDirectory";
import type { ProjectFolders } from "../host/projectFolders";
import { createSharePoint } from "../sharepoint/index";
import type { SharePoint } from "../sharepoint/index";
import { visitorOf } from "../shell/visitor";
import type { IntranetContents } from "./contents";
import { listen } from "./listen";
import type { TenantModes } from "./modes";
import { oneOrigin } from "./oneOrigin";

export interface LocalIntranetOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly folders: ProjectFolders;
  /** Where the tenant is not as usual. */
  readonly modes?: Partial<TenantModes>;
  /** Asked once the port is open: what belongs to one port alone can be made then. */
  readonly contents: (port: number) => IntranetContents | Promise<IntranetContents>;
}

/** A local intranet that answers. */
export interface RunningLocalIntranet {
  /** `http://127.0.0.1:4400` */
  readonly origin: string;
  /** Requests that were answered 501 so far, with the route's name. */
  readonly notBuilt: readonly string[];
  /** What requests meet instead of their answers. */
  readonly faults: Faults;
  /** What was asked so far. */
  readonly recorder: Recorder;
  /** Finishes what is being answered, then closes the database. */
  close(): Promise<void>;
}

const LANGUAGE_IDS = { ja: 1041, en: 1033 } as const;

function openSharePoint(
  { database, site, people, accounts }: IntranetContents,
  origin: string,
  modes: Partial<TenantModes>,
  onNotBuilt: (route: string) => void,
): SharePoint {
  const directory = userDirectory(accounts);
  const sharePoint = createSharePoint({
    database,
    origin,
    modes,
    onNotBuilt,
    whoIs: (request) => visitorOf(request, people).person.loginName,
    languageOf: (request) => LANGUAGE_IDS[visitorOf(request, people).language],
    photoOf: (login) => directory.findByLogin(login)?.photo,
    hasAccount: (login) => directory.findByLogin(login) !== undefined,
  });
  if (sharePoint.isEmpty) sharePoint.provision(site);
  return sharePoint;
}

/**
 * Starts a local intranet: pages on the genuine SPFx runtime, SharePoint over SQLite and Graph, on one loopback origin.
 *
 * The port is opened before anything else, because addresses everywhere start with it; what comes early is asked to wait.
 *
 * @throws UnusablePort, UnusableDatabase, whatever `contents` throws, and Error when the solution has not been built
 */
export async function startLocalIntranet({ port, folders, modes = {}, contents }: LocalIntranetOptions): Promise<RunningLocalIntranet> {
  const listener = await listen(port);
  const { origin } = listener;
  const notBuilt: string[] = [];
  const onNotBuilt = (route: string): void => {
    notBuilt.push(route);
    console.error(`Not built: ${route}`);
  };
  const faults = new Faults(() => listener.closeIdle());
  const recorder = new Recorder();
  let sharePoint: SharePoint | undefined;
  const close = async (): Promise<void> => {
    await listener.close();
    sharePoint?.close();
  };
  try {
    const made = await contents(listener.port);
    sharePoint = openSharePoint(made, origin, modes, onNotBuilt);
    listener.answerWith(oneOrigin(made, { origin, modes, folders, sharePoint, faults, recorder, notBuilt, onNotBuilt }).fetch);
    return { origin, notBuilt, faults, recorder, close };
  } catch (error) {
    await close();
    throw error;
  }
}
