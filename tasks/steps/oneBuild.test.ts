import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const STEP = JSON.stringify(pathToFileURL(path.join(__dirname, "oneBuild.mjs")).href);

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "one-build-"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** A task that builds for as long as the given script takes. */
const building = (build: string): string[] => [
  "--input-type=module",
  "-e",
  `import { buildAlone } from ${STEP}; process.exitCode = await buildAlone(async () => { ${build} }, ${JSON.stringify(project)});`,
];
const note = (): boolean => existsSync(path.join(project, ".local/build.pid"));

describe("a build of the web parts", () => {
  it("is refused with a sentence while another one is under way, and may begin when that was killed", async () => {
    const first = spawn(
      process.execPath,
      building('console.log("under way"); await new Promise((resolve) => setTimeout(resolve, 60_000));'),
    );
    await once(first.stdout, "data");
    const second = spawnSync(process.execPath, building('console.log("begun"); return 0;'), { encoding: "utf8" });
    expect(second).toMatchObject({ status: 1, stdout: "" });
    expect(second.stderr).toContain(`(process ${first.pid}): wait for it or stop it`);

    first.kill("SIGKILL");
    await once(first, "close");
    expect(note()).toBe(true);
    expect(spawnSync(process.execPath, building('console.log("begun"); return 0;'), { encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "begun\n",
    });
  });

  it.each([
    ["succeeds", "return 0;"],
    ["fails", "return 3;"],
    ["throws", 'throw new Error("no");'],
    ["is ended in its midst", "process.exit(2);"],
  ])("leaves the way free when it %s", (_, build) => {
    spawnSync(process.execPath, building(build));
    expect(note()).toBe(false);
  });
});
