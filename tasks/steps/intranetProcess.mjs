// One intranet in a process of its own, so that its memory and its start can be measured: tells its origin, answers "memory", ends at "stop".
import { createRequire } from "module";
import path from "path";
import { root } from "./run.mjs";

const { startIntranet } = createRequire(import.meta.url)(path.join(root, ".local/app/intranet/server.js"));
const intranet = await startIntranet({ port: 0, fresh: false, ...JSON.parse(process.argv[2]) });
process.on("message", (message) => {
  if (message === "memory") process.send({ memory: process.memoryUsage.rss() });
  if (message === "stop") process.disconnect();
});
// Also when whoever measures has failed: nobody else would end this process.
process.on("disconnect", () => intranet.close());
process.send({ origin: intranet.origin });
