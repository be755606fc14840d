import { createRequire } from "module";
import { readImports } from "./imports.mjs";
import { root } from "./run.mjs";

const RULE = "no-restricted-imports";

/**
 * Imports that go against the arrows between the rooms, as the lint's own rule has them. The lint sees only those that begin
 * a file; `import()` loads a room as well.
 *
 * @param {Iterable<readonly [from: string, to: string, written: string]>} imports
 * @returns {Promise<string[]>} a sentence for each, with its cure
 */
export async function againstArrows(imports) {
  // Not at the top: the tasks that import this install first.
  const { Linter, loadESLint } = createRequire(import.meta.url)("eslint");
  const ESLint = await loadESLint({ useFlatConfig: false });
  const [eslint, linter] = [new ESLint({ cwd: root }), new Linter()];
  const against = [];
  for (const [from, , written] of imports) {
    const { rules } = await eslint.calculateConfigForFile(from);
    const config = { rules: { [RULE]: rules[RULE] ?? "off" }, parserOptions: { ecmaVersion: 2020, sourceType: "module" } };
    for (const { message } of linter.verify(`import ${JSON.stringify(written)};`, config)) against.push(`${from}: ${message}`);
  }
  return against;
}

/** Whether all that is imported, late or at once, goes along the arrows; names what does not. @returns {Promise<number>} */
export async function checkArrows() {
  const against = await againstArrows(await readImports());
  for (const sentence of against) console.error(sentence);
  return against.length === 0 ? 0 : 1;
}
