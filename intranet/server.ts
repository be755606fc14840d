import path from "node:path";
import { startLocalIntranet, UnusablePort } from "../local";
import type { IntranetContents, RunningLocalIntranet, TenantModes } from "../local";
import { UnusableDatabase } from "../local/sharepoint";
import { openDataFolder } from "./dataFolder";
import type { DataFolder } from "./dataFolder";
import { portInUse } from "./inUse";
import { NAVIGATION_PAGES, PORTAL } from "./pages";
import { projectRoot } from "./project/projectRoot";
import { sampleFingerprint } from "./sample/fingerprint";
import { sampleIntranet } from "./sample/sampleIntranet";
import { tokyoDay } from "./sample/seed/calendar";
import { sampleTeam } from "./sample/team/sampleTeam";
import { StartFailure } from "./startFailure";

export interface IntranetOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Folder of the database. */
  readonly data: string;
  readonly volunteers?: number;
  readonly seed?: number;
  readonly fresh: boolean;
  /** Where the tenant is not as usual. */
  readonly modes?: Partial<TenantModes>;
}

export interface RunningIntranet extends RunningLocalIntranet {
  /** The data are kept from an earlier start, and would be made otherwise now. */
  readonly isOutdated: boolean;
}

/** The site is made with the folder and stays as it is on later days: whoever wants people of today starts with --fresh. */
function contentsOf({ database, sample }: DataFolder): IntranetContents {
  const { site, graphUsers, switcher } = sampleIntranet({ ...sample, day: tokyoDay(new Date()) });
  return {
    database,
    portal: PORTAL,
    site,
    pages: NAVIGATION_PAGES,
    people: switcher,
    accounts: graphUsers,
    teams: [sampleTeam(graphUsers)],
  };
}

/** What went wrong in one sentence, with the flag that helps. */
function explained(error: unknown): unknown {
  if (error instanceof UnusableDatabase)
    return new StartFailure(
      `The database ${error.path} cannot be used (${error.reason}): start with --fresh to make a new one, or name another folder with --data.`,
    );
  if (!(error instanceof UnusablePort)) return error;
  const { port, reason } = error;
  return reason === undefined
    ? portInUse(port)
    : new StartFailure(`Port ${port} cannot be opened (${reason}): choose another with --port.`);
}

/**
 * Starts the product's local intranet: its shipped web parts over its lists, with people who do not exist.
 *
 * @throws StartFailure in one sentence when the port, the data folder or the database cannot be used
 */
export async function startIntranet({ port, data, modes = {}, ...asked }: IntranetOptions): Promise<RunningIntranet> {
  let folder: DataFolder | undefined;
  try {
    const intranet = await startLocalIntranet({
      port,
      folders: { root: projectRoot() },
      modes,
      contents: async (openPort) => {
        folder = await openDataFolder({ ...asked, folder: path.resolve(data), port: openPort, fingerprintOf: sampleFingerprint });
        return contentsOf(folder);
      },
    });
    const close = async (): Promise<void> => {
      await intranet.close();
      folder?.release();
    };
    return { ...intranet, isOutdated: folder?.isOutdated ?? false, close };
  } catch (error) {
    throw explained(error);
  }
}
