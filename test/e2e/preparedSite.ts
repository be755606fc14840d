import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IntranetOptions, RunningIntranet } from "../../intranet/server";

const COMPILED_SERVER = path.resolve(__dirname, "../../.local/app/intranet/server.js");

/** Tells the workers where the prepared data are. */
const PREPARED = "PLAT_SODAN_PREPARED";

type Modes = NonNullable<IntranetOptions["modes"]>;

async function start(data: string, modes: Modes = {}): Promise<RunningIntranet> {
  const server = (await import(COMPILED_SERVER)) as typeof import("../../intranet/server");
  return server.startIntranet({ port: 0, data, volunteers: 400, seed: 1, fresh: false, modes });
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), "plat-sodan-"));

/** Makes the site once, before the first test: an intranet that makes its own takes three times as long to start as one on a copy. */
export async function prepareSite(): Promise<() => void> {
  const data = newFolder();
  await (await start(data)).close();
  process.env[PREPARED] = data;
  return () => rmSync(data, { recursive: true, force: true });
}

/** Runs an intranet on a copy of the prepared site. */
export async function withIntranet(use: (intranet: RunningIntranet) => Promise<void>, modes?: Modes): Promise<void> {
  const prepared = process.env[PREPARED];
  if (prepared === undefined) throw new Error("No site was prepared: run the tests with playwright.config.ts.");
  const data = newFolder();
  cpSync(prepared, data, { recursive: true });
  const intranet = await start(data, modes);
  await use(intranet);
  await intranet.close();
  rmSync(data, { recursive: true, force: true });
}
