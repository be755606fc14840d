import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ORGANISATION } from "./organisation";
import { REGION_NAMES } from "./regions";

const SRC = path.resolve(__dirname, "../..");
const HOME = path.relative(SRC, __dirname);

/** Everything that is shipped, but for the organisation's own room. */
const SHIPPED = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(?:tsx?|js)$/.test(file) && !/\.test\.|\.d\.ts$|(?:^|[\\/])testing[\\/]/.test(file) && !file.startsWith(HOME),
);

/** What SharePoint shows before any of our code runs. The name of the service has to stand in them. */
const MANIFESTS = [
  ...readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".manifest.json")),
  "../config/package-solution.json",
];

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** アジア, but not 東南アジア. */
const asAWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}ー])${name}(?![\\p{L}ー])`, "u");

/** 省内: what the organisation calls itself from within, which no text needs. */
const WORDS = [...Object.values(ORGANISATION.terms).map(({ ja }) => ja), "省内"];
const REGIONS = Object.values(REGION_NAMES).map(({ ja }) => asAWord(ja));

/** What of the organisation's stands in files, file by file. */
function foundIn(files: readonly string[], words: readonly string[]): string[] {
  return files.flatMap((file) => {
    const source = withoutComments(readFileSync(path.join(SRC, file), "utf8"));
    const regions = REGIONS.flatMap((region) => region.exec(source) ?? []);
    return [...words.filter((word) => source.includes(word)), ...regions].map((word) => `${file}: ${word}`);
  });
}

describe("the organisation's words stand in its own room and nowhere else", () => {
  it("of what is shipped", () => {
    expect(SHIPPED.length).toBeGreaterThan(200);
    expect(foundIn(SHIPPED, [...WORDS, ORGANISATION.serviceName, ORGANISATION.timeZone])).toEqual([]);
  });

  it("and in no manifest, which cannot read them there", () => {
    expect(MANIFESTS.length).toBeGreaterThan(2);
    expect(foundIn(MANIFESTS, WORDS)).toEqual([]);
  });
});
