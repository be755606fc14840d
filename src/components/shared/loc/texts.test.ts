import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { derivedFiles, localisedResources } from "../../../../tasks/steps/localisedResources.cjs";
import { localisedTexts } from "../../../../test/localisedTexts";

const ROOT = path.resolve(__dirname, "../../../..");
const FOLDERS = localisedResources().map(({ folder }) => folder);

/** Proper names that stay as they are in every language. */
const SERVICE_NAMES = /もっとプラっと相談|プラっと相談/g;
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Proper names without a Japanese character, and the code of the language. */
const SAME_EVERYWHERE = ["NEW", "Teams", "ja"];

/** A text that orders what others say. */
const ONLY_PLACES = /^(?:\{\d\}| )+$/;

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

/** Names of the texts that do not hold to a rule. */
function offenders(texts: Record<string, string>, holds: (text: string, key: string) => boolean): string[] {
  return Object.entries(texts)
    .filter(([key, text]) => !holds(text, key))
    .map(([key]) => key);
}

it("texts stand beside the components and the interviews", () => {
  expect(FOLDERS).toEqual(expect.arrayContaining(["src/components/shared/loc", "src/components/interviews/loc"]));
});

// Where this fails, a text or a folder of texts was added, renamed or taken away: npm run texts writes the files anew.
it.each(derivedFiles())("$file knows all of them", ({ file, contents }) => {
  expect(readFileSync(path.join(ROOT, file), "utf8")).toBe(contents);
});

describe.each(FOLDERS)("the texts in %s", (folder) => {
  const ja = localisedTexts(folder, "ja-jp");

  it("are declared, each one and no other", () => {
    const declared = [...readFileSync(path.join(ROOT, folder, "strings.d.ts"), "utf8").matchAll(/^ {2}export const (\w+): string;$/gm)].map(
      ([, key]) => key,
    );
    expect(declared).toEqual(Object.keys(ja));
  });

  it("are written once in each file", () => {
    for (const file of ["ja-jp.js", "en-us.js"]) {
      const keys = [...readFileSync(path.join(ROOT, folder, file), "utf8").matchAll(/^\s+(\w+):/gm)].map(([, key]) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });
});

/** Folders whose texts travel with a late chunk, in both languages. */
const LATE = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "texts.ja.ts")
  .map((file) => path.posix.join("src", path.dirname(file).split(path.sep).join("/")));

it("the panes and the set-up carry their own texts", () => {
  expect(LATE).toEqual(expect.arrayContaining(["src/webparts/volunteerDirectory/pane", "src/components/directory/SetUp"]));
});

const lateTexts = (folder: string, language: "ja" | "en"): Record<string, string> =>
  jest.requireActual<Record<string, Record<string, string>>>(path.join(ROOT, folder, `texts.${language}`))[language] ?? {};

describe.each([
  ...FOLDERS.map((folder) => ({ folder, ja: localisedTexts(folder, "ja-jp"), en: localisedTexts(folder, "en-us") })),
  ...LATE.map((folder) => ({ folder, ja: lateTexts(folder, "ja"), en: lateTexts(folder, "en") })),
])("the texts in $folder", ({ ja, en }) => {
  it("have the same names in the same order in both languages", () => {
    expect(Object.keys(en)).toEqual(Object.keys(ja));
  });

  it("have the same places to fill in both languages", () => {
    expect(offenders(ja, (text, key) => placeholders(text).join() === placeholders(en[key] ?? "").join())).toEqual([]);
  });

  it("are never empty", () => {
    expect([...offenders(ja, (text) => text.trim() !== ""), ...offenders(en, (text) => text.trim() !== "")]).toEqual([]);
  });

  it("are English in English, but for the service's own name", () => {
    expect(offenders(en, (text) => !JAPANESE.test(text.replace(SERVICE_NAMES, "")))).toEqual([]);
  });

  it("are Japanese in Japanese", () => {
    expect(offenders(ja, (text) => JAPANESE.test(text) || SAME_EVERYWHERE.includes(text) || ONLY_PLACES.test(text))).toEqual([]);
  });
});
