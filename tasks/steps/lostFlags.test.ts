import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const step = (name: string): string => JSON.stringify(pathToFileURL(path.join(__dirname, `${name}.mjs`)).href);
const TASK = `import { lostFlags } from ${step("lostFlags")}; import { USAGE } from ${step("startUsage")}; console.log(lostFlags("npm start", USAGE) ?? "nothing lost");`;
/** What the task would say of its flags in an environment. */
const PROBE = `import { lostFlags } from ${step("lostFlags")}; console.log(lostFlags("npm run e2e", "  -g WORDS\\n  -t WORDS\\n  --verbose\\n  --json FILE") ?? "nothing lost");`;

let project: string;
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), "flags-"));
  writeFileSync(
    path.join(project, "package.json"),
    JSON.stringify({ name: "flags", version: "1.0.0", scripts: { start: "node task.mjs", probe: "node probe.mjs" } }),
  );
  writeFileSync(path.join(project, "task.mjs"), TASK);
  writeFileSync(path.join(project, "probe.mjs"), PROBE);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The environment without what an npm around these tests has put there: its settings would stand before those of the one that is tried. */
const withoutNpm = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** What the task says when npm itself starts it. */
const start = (...args: readonly string[]): string =>
  execFileSync("npm", ["--silent", "start", ...args], { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

const probe = (args: readonly string[], settings = ""): string => {
  const userconfig = path.join(project, "settings");
  writeFileSync(userconfig, settings);
  const said = execFileSync("npm", ["run", "probe", ...args], {
    cwd: project,
    encoding: "utf8",
    env: { ...withoutNpm, npm_config_userconfig: userconfig },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return said.trim().split("\n").at(-1) ?? "";
};
/** Runs a task of the repository as npm does that has taken a flag. */
const taskWith = (name: string, environment: Record<string, string>): { status: number | null; stderr: string } =>
  spawnSync(process.execPath, [path.join(__dirname, `../${name}.mjs`)], { encoding: "utf8", env: { ...process.env, ...environment } });

describe("flags that npm takes for its own", () => {
  test("are named with the command that hands them on", () => {
    expect(start("--fresh", "--no-open")).toBe(
      "npm has kept --fresh --no-open for itself. Write -- before the flags: npm start -- --fresh --no-open",
    );
  });

  test("are named with their value where npm tells it, and else with what to put there", () => {
    expect(start("--port=4500", "--volunteers", "6500")).toBe(
      "npm has kept --port 4500 --volunteers N for itself. Write -- before the flags: npm start -- --port 4500 --volunteers N",
    );
  });

  test("are none when they stand behind the two dashes", () => {
    expect(start("--", "--fresh", "--no-open", "--port=4500")).toBe("nothing lost");
  });

  test.each([
    ["-g", "npm has kept -g WORDS for itself. Write -- before the flags: npm run e2e -- -g WORDS"],
    ["-t", "npm has kept -t WORDS for itself. Write -- before the flags: npm run e2e -- -t WORDS"],
    ["--verbose", "npm has kept --verbose for itself. Write -- before the flags: npm run e2e -- --verbose"],
    ["--json", "npm has kept --json FILE for itself. Write -- before the flags: npm run e2e -- --json FILE"],
  ])("are named as they were typed, short ones and those that mean something to npm as well: %s", (flag, said) => {
    expect(probe([flag])).toBe(said);
  });

  test("are none where npm was told so by its own settings", () => {
    expect(probe([], "loglevel=verbose\njson = true\nglobal=true\n")).toBe("nothing lost");
  });

  test.each([
    ["--fersh", "--fresh"],
    ["--frsh", "--fresh"],
    ["--freshh", "--fresh"],
    ["--no-opne", "--no-open"],
  ])("are understood when they were mistyped: %s", (typed, meant) => {
    expect(start(typed)).toBe(`npm has kept ${typed} for itself. Write -- before the flags: npm start -- ${meant}`);
  });

  test("are none of those that are far from any of ours", () => {
    expect(start("--save", "--date", "--frozen", "--offline")).toBe("nothing lost");
  });

  test.each(["format", "docs"])("never let npm run %s write what was to be checked", (name) => {
    expect(taskWith(name, { npm_config_check: "true" })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`npm run ${name} -- --check`),
    });
  });

  test("stop npm run bench before it measures for nothing", () => {
    expect(taskWith("bench", { npm_config_json: "true" })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("npm run bench -- --json FILE"),
    });
  });
});
