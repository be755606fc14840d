import path from "node:path";

/** The texts of a language by their keys; the folder is a path below the repository's root. */
export function localisedTexts(folder: string, language: "ja-jp" | "en-us"): Record<string, string> {
  return jest.requireActual<Record<string, string>>(path.resolve(__dirname, "..", folder, `${language}.js`));
}
