import { readFileSync, writeFileSync } from "fs";
import path from "path";
import { roomPicture } from "./rooms.mjs";
import { root } from "./run.mjs";
import { loadTypeScript } from "./typescript.mjs";

/** What is written into the documentation out of the code, between `<!-- mark -->` and `<!-- /mark -->`. */
const PARTS = [
  { file: "docs/local-sharepoint.md", mark: "routes", make: () => loadTypeScript("local/routeTable.ts").routeTable() },
  { file: "docs/architecture.md", mark: "rooms", make: roomPicture },
];

/** @returns {Promise<{ file: string, now: string, next: string }[]>} each file as it is and as the code has it */
async function pages() {
  return Promise.all(
    PARTS.map(async ({ file, mark, make }) => {
      const now = readFileSync(path.join(root, file), "utf8");
      const place = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`, "u");
      if (!place.test(now))
        throw new Error(
          `${file} has no place for what is made from the code: put <!-- ${mark} --> and <!-- /${mark} --> where it shall stand.`,
        );
      const part = await make();
      return { file, now, next: now.replace(place, () => `<!-- ${mark} -->\n\n${part}\n\n<!-- /${mark} -->`) };
    }),
  );
}

/** Writes what the code says into the documentation. @returns {Promise<number>} exit code */
export async function writeDocs() {
  for (const { file, next } of await pages()) {
    writeFileSync(path.join(root, file), next);
    console.log(`${file} says what the code says.`);
  }
  return 0;
}

/** Whether the documentation says what the code says. @returns {Promise<number>} 1 when a page must be written anew */
export async function checkDocs() {
  const stale = (await pages()).filter(({ now, next }) => now !== next).map(({ file }) => file);
  for (const file of stale) console.error(`${file} no longer says what the code says: run npm run docs.`);
  return stale.length === 0 ? 0 : 1;
}
