import { loadESLint } from "eslint";

const eslint = loadESLint({ useFlatConfig: false }).then(
  // With CI set, the parser takes itself for part of a single run and reads the file from the disk instead of the given text.
  (Lint) => new Lint({ overrideConfig: { parserOptions: { disallowAutomaticSingleRunInference: true } } }),
);

const CONDITIONAL = `import * as React from "react";
export function Sometimes({ on }: { readonly on: boolean }): React.ReactElement | null {
  if (on) React.useEffect(() => undefined, []);
  return null;
}
`;
const FORGETFUL = `import * as React from "react";
export function Forgetful({ title }: { readonly title: string }): React.ReactElement | null {
  React.useEffect(() => { document.title = title; }, []);
  return null;
}
`;

describe("the rules of hooks", () => {
  it.each([
    ["src/components/directory/Directory/Directory.tsx", CONDITIONAL, "react-hooks/rules-of-hooks"],
    ["src/components/directory/Directory/Directory.tsx", FORGETFUL, "react-hooks/exhaustive-deps"],
    ["local/shell/browser/list/ListPage.tsx", CONDITIONAL, "react-hooks/rules-of-hooks"],
    ["local/shell/browser/list/ListPage.tsx", FORGETFUL, "react-hooks/exhaustive-deps"],
  ])("hold in %s", async (filePath, text, rule) => {
    const [result] = await (await eslint).lintText(text, { filePath });
    expect(result?.messages).toEqual(expect.arrayContaining([expect.objectContaining({ ruleId: rule, severity: 2 })]));
  }, 120_000);
});
