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

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** アジア, but not 東南アジア. */
const asAWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}ー])${name}(?![\\p{L}ー])`, "u");

it("the organisation's words stand in its own room and nowhere else", () => {
  const words = [...Object.values(ORGANISATION.terms).map(({ ja }) => ja), "省内", ORGANISATION.serviceName, ORGANISATION.timeZone];
  const regions = Object.values(REGION_NAMES).map(({ ja }) => ja);
  const found = SHIPPED.flatMap((file) => {
    const source = withoutComments(readFileSync(path.join(SRC, file), "utf8"));
    return [...words.filter((word) => source.includes(word)), ...regions.filter((region) => asAWord(region).test(source))].map(
      (word) => `${file}: ${word}`,
    );
  });
  expect(SHIPPED.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
