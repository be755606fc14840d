// npm run docs: writes the table of routes into docs/local-sharepoint.md, out of the declarations of the routes.
import "./steps/requireNode.mjs";
import { readFileSync, writeFileSync } from "fs";
import path from "path";
import { ensureInstalled } from "./steps/install.mjs";
import { exit, orExit, root } from "./steps/run.mjs";
import { loadTypeScript } from "./steps/typescript.mjs";

await orExit(ensureInstalled());
const { routeTable } = loadTypeScript("local/routeTable.ts");

const file = path.join(root, "docs/local-sharepoint.md");
const text = readFileSync(file, "utf8");
const written = text.replace(/<!-- routes -->[\s\S]*<!-- \/routes -->/u, () => `<!-- routes -->\n\n${routeTable()}\n\n<!-- /routes -->`);
if (!written.includes("<!-- /routes -->")) {
  console.error(`${path.relative(root, file)} has no place for the table: put <!-- routes --> and <!-- /routes --> where it shall stand.`);
  await exit(1);
}
writeFileSync(file, written);
console.log(`The table of routes is in ${path.relative(root, file)}.`);
