import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { callOf, pressAt, typed, WINDOW } from "./engine";
import type { Engine } from "./engine";
import { ended, lineOf } from "./programs";

/** Nothing is asked of Firefox's maker, and the page is asked for in Japanese. */
const PREFERENCES = [
  ["intl.accept_languages", "ja"],
  ["app.update.enabled", false],
  ["browser.shell.checkDefaultBrowser", false],
  ["datareporting.policy.dataSubmissionEnabled", false],
  ["network.captive-portal-service.enabled", false],
  ["network.connectivity-service.enabled", false],
  ["services.settings.server", "data:,"],
] as const;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
}

type Send = <Result>(method: string, params: object) => Promise<Result>;

/** A WebDriver BiDi connection. @see https://www.w3.org/TR/webdriver-bidi/ */
async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}.`));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let sent = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++sent;
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (message === undefined) resolve(result as never);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

function begin(program: string, profile: string): ChildProcess {
  const preferences = PREFERENCES.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(path.join(profile, "user.js"), preferences.join(""));
  return spawn(program, ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
  });
}

type Listening = Window & { complaints?: string[] };

/**
 * Runs before the page's own scripts. The loader of SPFx asks ahead for scripts with links, and lets the promise of one go unheard:
 * Firefox fails some, and the scripts come all the same. Everything else is a complaint.
 */
function listen(): void {
  const complaints: string[] = ((window as Listening).complaints = []);
  window.addEventListener("error", ({ message }) => {
    // A notice, no error: what was measured is measured again with the next frame.
    if (!message.startsWith("ResizeObserver loop")) complaints.push(message);
  });
  window.addEventListener("unhandledrejection", ({ reason }: { readonly reason: unknown }) => {
    const isPreload = reason instanceof Event && reason.target instanceof HTMLLinkElement && reason.target.rel === "preload";
    if (!isPreload) complaints.push(`unhandled rejection: ${String(reason)}`);
  });
}

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Starts a Firefox without a window, with a profile of its own. */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), "plat-sodan-firefox-"));
  const firefox = begin(program, profile);
  const listening = await lineOf(firefox, /WebDriver BiDi listening on (ws:\S+)/);
  const send = await connect(`${listening}/session`);
  await send("session.new", { capabilities: {} });
  await send("script.addPreloadScript", { functionDeclaration: listen.toString() });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context;
  await send("browsingContext.setViewport", { context, viewport: WINDOW });
  const perform = async (actions: object[]): Promise<void> => void (await send("input.performActions", { context, actions }));
  const run: Engine["run"] = async (work, ...args) => {
    // As a text, for the protocol has a form of its own for every other value.
    const expression = `JSON.stringify({ said: ${callOf(work, args)} })`;
    const { result, exceptionDetails } = await send<Evaluated>("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? "{}").said;
  };
  return {
    open: async (url, { name, value }) => {
      const cookie = { name, value: { type: "string", value }, domain: new URL(url).hostname };
      await send("storage.setCookie", { cookie });
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    run,
    press: (at) => perform(pressAt(at)),
    type: (text) => perform(typed(text)),
    complaints: () => run(() => (window as Listening).complaints ?? []),
    picture: async () => Buffer.from((await send<{ data: string }>("browsingContext.captureScreenshot", { context })).data, "base64"),
    close: async () => {
      firefox.kill();
      await ended(firefox);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
