import { readFileSync } from "node:fs";
import path from "node:path";

/** The texts of a localised resource (an AMD module without dependencies), by its path from the repository's root. */
export function localisedTexts(file: string): Record<string, string> {
  let texts: Record<string, string> | undefined;
  const define = (_dependencies: readonly string[], make: () => Record<string, string>): void => {
    texts = make();
  };
  new Function("define", readFileSync(path.resolve(__dirname, "../..", file), "utf8"))(define);
  if (texts === undefined) throw new Error(`${file} defines no texts: it must call define([], function () { return { … }; }).`);
  return texts;
}
