import { loadESLint } from "eslint";

const eslint = loadESLint({ useFlatConfig: false }).then(
  // With CI set, the parser takes itself for part of a single run and reads the file from the disk instead of the given text.
  (Lint) => new Lint({ overrideConfig: { parserOptions: { disallowAutomaticSingleRunInference: true } } }),
);

/** What the lint says about a text in the place of a file. The file must exist: the parser reads its project. */
export async function lintMessages(
  filePath: string,
  text: string,
): Promise<readonly { readonly ruleId: string | null; readonly severity: number; readonly message: string }[]> {
  const [result] = await (await eslint).lintText(text, { filePath });
  return result?.messages ?? [];
}
