import { fork } from "child_process";
import { once } from "events";
import { mkdtempSync, rmSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { fileURLToPath } from "url";

const PROCESS = fileURLToPath(new URL("../steps/intranetProcess.mjs", import.meta.url));

/** A fresh intranet with so many volunteers, in a process of its own: its work must not hold up what drives the browser. */
export async function openIntranet(volunteers) {
  const data = mkdtempSync(path.join(tmpdir(), "plat-sodan-"));
  const child = fork(PROCESS, [JSON.stringify({ data, volunteers, seed: 1, fresh: true })]);
  const [{ origin }] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The local intranet ended with ${code} before it had started; what it said stands above.`);
    }),
  ]);
  return {
    page: `${origin}/sites/plat/SitePages/Directory.aspx`,
    close: async () => {
      const ended = once(child, "exit");
      child.send("stop");
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
