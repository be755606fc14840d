import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";

const step = (name: string): string => JSON.stringify(pathToFileURL(path.join(__dirname, `${name}.mjs`)).href);

interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script with a Node of its own, as npm does; when its output holds the given text it is told to stop. */
async function task(
  script: string,
  options: { env?: Record<string, string>; stopAt?: string; signal?: NodeJS.Signals } = {},
): Promise<Ending> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, ...options.env } });
  let output = "";
  const read = (data: Buffer): void => {
    output += data.toString();
    if (options.stopAt !== undefined && output.includes(options.stopAt) && !child.killed) child.kill(options.signal ?? "SIGTERM");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}

/** Runs a script below a shell, as npm does; when its output holds the given text the shell is told to stop. Ends when nobody holds the output. */
async function underShell(script: string, stopAt: string): Promise<string> {
  const shell = spawn("sh", ["-c", `"$NODE" --input-type=module -e "$START"; true`], {
    env: { ...process.env, NODE: process.execPath, START: script, npm_lifecycle_event: "start" },
  });
  let output = "";
  shell.stdout.on("data", (data: Buffer) => {
    output += data.toString();
    if (output.includes(stopAt) && !shell.killed) shell.kill("SIGTERM");
  });
  await once(shell, "close");
  return output;
}

describe("a task of npm", () => {
  test("passes on what tells it to stop, and waits until the program has put its things in order", async () => {
    const server = `process.on("SIGTERM", () => setTimeout(() => { console.log("closed"); process.exit(0); }, 100)); setInterval(() => undefined, 1000); console.log("open");`;
    const start = `import { orExit, runUntilStopped } from ${step("run")}; await orExit(runUntilStopped(process.execPath, ["-e", ${JSON.stringify(server)}]));`;
    expect(await task(start, { stopAt: "open" })).toEqual({ code: 0, output: "open\nclosed\n" });
  });

  test("tells the program to stop when the shell between npm and us is gone, which passes nothing on", async () => {
    const server = `process.on("SIGTERM", () => { console.log("closed"); process.exit(0); }); setInterval(() => undefined, 1000); console.log("open", process.pid);`;
    const start = `import { runUntilStopped } from ${step("run")}; await runUntilStopped(process.execPath, ["-e", ${JSON.stringify(server)}]);`;
    expect(await underShell(start, "open")).toMatch(/^open \d+\nclosed\n$/);
  });

  test("does so as well when the shell went while the task was still building", async () => {
    const server = `process.on("SIGTERM", () => { console.log("closed"); process.exit(0); }); setInterval(() => undefined, 1000); console.log("open");`;
    const build = `console.log("building"); await new Promise((resolve) => setTimeout(resolve, 500));`;
    const start = `import { runUntilStopped } from ${step("run")}; ${build} await runUntilStopped(process.execPath, ["-e", ${JSON.stringify(server)}]);`;
    expect(await underShell(start, "building")).toBe("building\nopen\nclosed\n");
  });

  test("leaves no program behind that it had begun by the way", async () => {
    const builder = `console.log("building"); setTimeout(() => console.log("written"), 2000);`;
    const script = `import { exit, run } from ${step("run")}; process.on("SIGTERM", () => exit(0)); void run(process.execPath, ["-e", ${JSON.stringify(builder)}]);`;
    expect(await task(script, { stopAt: "building" })).toEqual({ code: 0, output: "building\n" });
  });

  test("lets the program see when the task itself was killed", async () => {
    const server = `process.on("disconnect", () => { console.log("closed"); process.exit(0); }); console.log("open");`;
    const start = `import { runUntilStopped } from ${step("run")}; await runUntilStopped(process.execPath, ["-e", ${JSON.stringify(server)}]);`;
    expect(await task(start, { stopAt: "open", signal: "SIGKILL" })).toEqual({ code: null, output: "open\nclosed\n" });
  });

  test("says in one sentence that a program could not be started", async () => {
    const { code, output } = await task(`import { orExit, run } from ${step("run")}; await orExit(run("/nowhere/program", []));`);
    expect(code).toBe(1);
    expect(output).toMatch(/^\/nowhere\/program could not be started \(.*\)\. Check .*\n$/);
  });

  test("says nothing of what a program says that ends well", async () => {
    const noisy = `console.log("hundreds of lines"); console.error("warnings");`;
    expect(
      await task(
        `import { runQuietly } from ${step("run")}; console.log(await runQuietly(process.execPath, ["-e", ${JSON.stringify(noisy)}]));`,
      ),
    ).toEqual({ code: 0, output: "0\n" });
  });

  test("shows all that a program said that fails, in its order", async () => {
    const failing = `console.log("first"); setTimeout(() => { console.error("then"); setTimeout(() => { console.log("x".repeat(200000)); process.exitCode = 3; }, 50); }, 50);`;
    const { code, output } = await task(
      `import { orExit, runQuietly } from ${step("run")}; await orExit(runQuietly(process.execPath, ["-e", ${JSON.stringify(failing)}]));`,
    );
    expect(code).toBe(3);
    expect(output).toBe(`first\nthen\n${"x".repeat(200_000)}\n`);
  });

  test("shows what a program said last before it ended itself", async () => {
    const failing = `process.stdout.write("x".repeat(200000) + "\\nthe error itself\\n"); process.exit(3);`;
    const { code, output } = await task(
      `import { orExit, runQuietly } from ${step("run")}; await orExit(runQuietly(process.execPath, ["-e", ${JSON.stringify(failing)}]));`,
    );
    expect(code).toBe(3);
    expect(output).toBe(`${"x".repeat(200_000)}\nthe error itself\n`);
  });

  test("ends only when whoever reads slowly has read everything", async () => {
    const { code, output } = await task(
      `import { orExit } from ${step("run")}; process.stderr.write("x".repeat(1000000)); process.stdout.write("y".repeat(1000000)); await orExit(Promise.resolve(3));`,
    );
    expect([code, output.length]).toEqual([3, 2_000_000]);
  });

  test("does not replace a browser that was named wrongly by another", async () => {
    const { output } = await task(`import { findChromium } from ${step("chromium")}; console.log(await findChromium());`, {
      env: { PLAT_SODAN_BROWSER: "/nowhere/browser" },
    });
    expect(output).toMatch(/^PLAT_SODAN_BROWSER names \/nowhere\/browser, .*\nundefined\n$/);
  });
});
