import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const MODULE = JSON.stringify(pathToFileURL(path.join(__dirname, "arrows.mjs")).href);

function againstArrows(from: string, written: string): string[] {
  const script = `import { againstArrows } from ${MODULE}; console.log(JSON.stringify(await againstArrows([${JSON.stringify([from, "", written])}])));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as string[];
}

describe("what is imported late", () => {
  test.each([
    ["src/components/volunteer/shownName.ts", "../interviews/NewsLink", "components/volunteer/ shows one colleague"],
    ["src/components/volunteer/shownName.ts", "../interviews", "components/volunteer/ shows one colleague"],
    ["src/people/PersonCard/loadToolkitHead.ts", "@microsoft/mgt-react", "people/toolkit/ loads it"],
    ["src/domain/text.ts", "../../intranet/server", "domain/ is pure"],
  ])("goes along the arrows as well: %s may not load %s", (from, written, cure) => {
    expect(againstArrows(from, written)).toEqual([expect.stringContaining(cure)]);
  });

  test("is free where the arrows lead", () => {
    expect(againstArrows("src/people/PersonCard/loadToolkitHead.ts", "../toolkit/ToolkitHead")).toEqual([]);
  });
});
