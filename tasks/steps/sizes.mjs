import { readFileSync, readdirSync } from "fs";
import path from "path";
import { gzipSync } from "zlib";
import { root } from "./run.mjs";

const ASSETS = path.join(root, "release/assets");
const KB = 1024;

/** First JavaScript of each web part, gzip, React external (the page brings it). */
const BARS = [
  { webPart: "VolunteerDirectoryWebPart", limit: 110 * KB },
  { webPart: "InterviewNewsWebPart", limit: 80 * KB },
];

const gzipped = (file) => gzipSync(readFileSync(path.join(ASSETS, file)), { level: 9 }).length;

/** The entry module and every string module of one language: what the loader fetches before the web part can render. */
function firstScripts(manifest) {
  return Object.values(manifest.loaderConfig.scriptResources).flatMap((resource) => {
    if (resource.type === "path") return [resource.path];
    if (resource.type === "localizedPath") return [resource.paths["ja-JP"] ?? resource.defaultPath];
    return [];
  });
}

function manifests() {
  const folder = path.join(root, "release/manifests");
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
}

const inKb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

/** Prints every shipped file and compares the first JavaScript of each web part with its bar. @returns {Promise<number>} 1 when a bar is broken */
export async function checkSizes() {
  const found = manifests();
  const first = new Map(
    BARS.map(({ webPart }) => [
      webPart,
      firstScripts(found.find((manifest) => manifest.alias === webPart)).map((file) => path.basename(file)),
    ]),
  );
  const rows = BARS.map(({ webPart, limit }) => {
    const bytes = first.get(webPart).reduce((sum, file) => sum + gzipped(file), 0);
    return { what: `${webPart}, first JavaScript`, gzip: inKb(bytes), bar: inKb(limit), holds: bytes <= limit };
  });
  const shown = new Set([...first.values()].flat());
  const later = readdirSync(ASSETS)
    .filter((file) => file.endsWith(".js") && !shown.has(file))
    .map((file) => ({ what: `later: ${file}`, gzip: inKb(gzipped(file)), bar: "", holds: "" }));
  console.table([...rows, ...later]);
  return rows.every((row) => row.holds) ? 0 : 1;
}
