import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createProgram,
  flattenDiagnosticMessageText,
  getPreEmitDiagnostics,
  parseJsonConfigFileContent,
  readConfigFile,
  sys,
} from "typescript";

const ROOT = join(__dirname, "..");
const examplesIn = (guide: string): readonly string[] => [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code]) => code ?? "");
const GUIDE = readFileSync(join(ROOT, "docs/local-sharepoint.md"), "utf8");
const [sharePointAlone = "", allServices = "", ...others] = examplesIn(GUIDE);
const [wholeIntranet = "", ...otherIntranets] = examplesIn(readFileSync(join(__dirname, "README.md"), "utf8"));
const HANA = { Cookie: "me=hana", Accept: "application/json" };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The second example takes the place of the last line of the first. */
const together = (): string => [...sharePointAlone.trim().split("\n").slice(0, -1), allServices].join("\n");

/** Another project, with the folders in it, what they need installed, and a build without web parts. */
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "project-"));
  for (const folder of ["sharepoint", "graph", "faults"]) symlinkSync(join(__dirname, folder), join(project, folder));
  symlinkSync(__dirname, join(project, "local"));
  symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));
  for (const folder of ["manifests", "assets"]) mkdirSync(join(project, "release", folder), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Starts the code as the guide says, and waits until it answers. */
async function started(
  name: string,
  code: string,
  folder = join(project, `${name}-data`),
): Promise<{ readonly origin: string; readonly end: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(project, `${name}.ts`), code.replaceAll("4400", String(port)));
  const child: ChildProcess = spawn(
    process.execPath,
    ["-r", join(__dirname, "sharepoint/crash/typescriptHook.cjs"), join(project, `${name}.ts`)],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (
      await fetch(origin).then(
        ({ status }) => status !== 503,
        () => false,
      )
    )
      break;
    if (child.exitCode !== null) throw new Error(`The example ended at once: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    end: async () => {
      child.kill();
      await ended;
    },
  };
}

const json = async (address: string, init: RequestInit = {}): Promise<unknown> =>
  (await fetch(address, { ...init, headers: { ...HANA, ...init.headers } })).json();
const tasks = (origin: string): Promise<unknown> =>
  json(`${origin}/sites/demo/_api/web/lists/getByTitle('Tasks')/items?$select=Title,Due`, {
    headers: { Accept: "application/json;odata=nometadata" },
  });

describe("the guides to the local SharePoint and intranet", () => {
  it("have three examples, which keep the compiler content", () => {
    expect([...others, ...otherIntranets]).toEqual([]);
    const files = { alone: sharePointAlone, all: together(), intranet: wholeIntranet };
    const names = Object.entries(files).map(([name, code]) => {
      const path = join(project, `${name}Checked.ts`);
      writeFileSync(path, code);
      return path;
    });
    const { options } = parseJsonConfigFileContent(
      readConfigFile(join(__dirname, "tsconfig.json"), (path) => sys.readFile(path)).config,
      sys,
      __dirname,
    );
    const { rootDir: _rootDir, outDir: _outDir, ...checked } = options;
    const program = createProgram(names, { ...checked, noEmit: true });
    const complaints = names.flatMap((name) => getPreEmitDiagnostics(program, program.getSourceFile(name)));
    expect(complaints.map(({ messageText }) => flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  }, 120_000);

  it("start a SharePoint with the list of its first example", async () => {
    const { origin, end } = await started("alone", sharePointAlone);
    try {
      expect(await tasks(origin)).toEqual({ value: [{ Title: "Write to the mission", Due: "2026-11-30T15:00:00Z" }] });
      expect((await fetch(`${origin}/sites/demo/_api/web`)).status).toBe(403);
    } finally {
      await end();
    }
  }, 60_000);

  it("start Graph and the faults around it with its second, and faults as its table says", async () => {
    const { origin, end } = await started("all", together());
    try {
      expect(await tasks(origin)).toMatchObject({ value: [{ Title: "Write to the mission" }] });
      expect(await json(`${origin}/graph/v1.0/me`)).toMatchObject({ displayName: "Hana" });
      const rule = /a new rule: `(\{.*\})`/u.exec(GUIDE)?.[1] ?? "";
      const body = rule.replace('"person": "staff"', '"person": "hana@contoso.example"');
      expect(body).not.toBe(rule);
      expect((await fetch(`${origin}/_local/faults`, { method: "POST", body, headers: { "Content-Type": "application/json" } })).ok).toBe(
        true,
      );
      const answer = await fetch(`${origin}/sites/demo/_api/web/lists/getByTitle('Tasks')/items`, { headers: HANA });
      expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "3"]);
    } finally {
      await end();
    }
  }, 60_000);

  it("start a whole intranet that answers for its list and shows its page", async () => {
    const { origin, end } = await started("intranet", wholeIntranet, project);
    try {
      expect(await tasks(origin)).toEqual({ value: [{ Title: "Write to the mission", Due: "2026-11-30T15:00:00Z" }] });
      expect(await json(`${origin}/graph/v1.0/me`)).toMatchObject({ displayName: "Hana" });
      const home = await fetch(origin);
      expect([home.status, new URL(home.url).pathname]).toEqual([200, "/sites/demo/SitePages/Home.aspx"]);
      expect(await home.text()).toContain("ポータル");
    } finally {
      await end();
    }
  }, 60_000);
});
