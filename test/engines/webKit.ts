import { spawn } from "node:child_process";
import { callOf, pressAt, typed, WINDOW } from "./engine";
import type { Engine } from "./engine";
import { ended, lineOf } from "./programs";

/** Where the programs of the engine are. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** A session of the WebDriver protocol. @see https://www.w3.org/TR/webdriver2/ */
type Send = <Result>(method: "POST" | "GET" | "DELETE", path: string, body?: object) => Promise<Result>;

function client(origin: string): Send {
  return async (method, path, body) => {
    const answer = await fetch(`${origin}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value as never;
  };
}

/** A port that is free now: the driver takes none that it chooses itself. */
async function freePort(): Promise<number> {
  const { createServer } = await import("node:net");
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

async function untilReady(send: Send, tries = 100): Promise<void> {
  try {
    await send("GET", "/status");
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    await untilReady(send, tries - 1);
  }
}

/** Starts WebKitGTK's small browser, on a screen that nobody sees: it has no other way of doing without a window. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const size = `${WINDOW.width}x${WINDOW.height + 200}x24`;
  const unseen = spawn(screen, ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await lineOf(unseen, /(\d+)\n/, unseen.stdio[3]);
  const port = await freePort();
  const webDriver = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: "x11", LANGUAGE: "ja", LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  const root = client(`http://127.0.0.1:${port}`);
  await untilReady(root);
  const { sessionId } = await root<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } } },
  });
  const send: Send = (method, path, body) => root(method, `/session/${sessionId}${path}`, body);
  const run: Engine["run"] = async (work, ...args) =>
    JSON.parse(await send("POST", "/execute/sync", { script: `return JSON.stringify({ said: ${callOf(work, args)} })`, args: [] })).said;
  const perform = async (actions: object[]): Promise<void> => void (await send("POST", "/actions", { actions }));
  await send("POST", "/window/rect", WINDOW);
  return {
    open: async (url, cookie) => {
      // A cookie is only taken for the page that is open.
      await send("POST", "/url", { url: new URL("/shell/themes.css", url).href });
      await send("POST", "/cookie", { cookie });
      await send("POST", "/url", { url });
    },
    run,
    press: (at) => perform(pressAt(at)),
    type: (text) => perform(typed(text)),
    // The protocol tells nothing of the page's errors.
    complaints: () => Promise.resolve([]),
    picture: async () => Buffer.from(await send<string>("GET", "/screenshot"), "base64"),
    close: async () => {
      await send("DELETE", "").catch(() => undefined);
      for (const program of [webDriver, unseen]) {
        program.kill();
        await ended(program);
      }
    },
  };
}
