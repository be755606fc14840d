import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const step = (name: string): string => JSON.stringify(pathToFileURL(path.join(__dirname, `${name}.mjs`)).href);
const TASK = `import { lostFlags } from ${step("lostFlags")}; import { USAGE } from ${step("startUsage")}; console.log(lostFlags("npm start", USAGE) ?? "nothing lost");`;

let project: string;
beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), "flags-"));
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "flags", version: "1.0.0", scripts: { start: "node task.mjs" } }));
  writeFileSync(path.join(project, "task.mjs"), TASK);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What the task says when npm itself starts it. */
const start = (...args: readonly string[]): string => execFileSync("npm", ["--silent", "start", ...args], { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

describe("flags that npm takes for its own", () => {
  test("are named with the command that hands them on", () => {
    expect(start("--fresh", "--no-open")).toBe("npm has kept --fresh --no-open for itself. Write -- before the flags: npm start -- --fresh --no-open");
  });

  test("are named with their value where npm tells it, and else with what to put there", () => {
    expect(start("--port=4500", "--volunteers", "6500")).toBe("npm has kept --port 4500 --volunteers N for itself. Write -- before the flags: npm start -- --port 4500 --volunteers N");
  });

  test("are none when they stand behind the two dashes", () => {
    expect(start("--", "--fresh", "--no-open", "--port=4500")).toBe("nothing lost");
  });
});
