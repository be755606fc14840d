import { lintMessages } from "./testing/lint";

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
  ])(
    "hold in %s",
    async (filePath, text, rule) => {
      expect(await lintMessages(filePath, text)).toEqual(expect.arrayContaining([expect.objectContaining({ ruleId: rule, severity: 2 })]));
    },
    120_000,
  );
});

const ASKING = `export const ask = (): Promise<Response> => fetch("/_api/web");\n`;
const ASKING_THE_WINDOW = `export const ask = (): Promise<Response> => window.fetch("/_api/web");\n`;

const ASKING_ITSELF = `export const ask = (): Promise<Response> => self.fetch("/_api/web");\n`;
const ASKING_THE_PAGE = `export const ask = (): Promise<Response> | undefined => document.defaultView?.fetch("/_api/web");\n`;

async function complaints(filePath: string, text: string): Promise<string[]> {
  return (await lintMessages(filePath, text))
    .filter(({ ruleId }) => ruleId?.startsWith("no-restricted-") === true)
    .map(({ message }) => message);
}

describe("asking a server", () => {
  it.each([
    ["src/people/photos/photoSource.ts", ASKING],
    ["src/components/shared/strings.ts", ASKING],
    ["src/webparts/interviewNews/texts.ts", ASKING_THE_WINDOW],
    ["src/domain/text.ts", ASKING_THE_WINDOW],
    ["src/domain/text.ts", ASKING_ITSELF],
    ["src/components/shared/strings.ts", ASKING_THE_PAGE],
  ])(
    "is nothing for %s",
    async (file, text) => {
      expect(await complaints(file, text)).toEqual([expect.stringContaining("belongs to data/")]);
    },
    120_000,
  );

  it.each([["src/data/photos/sitePhotos.ts"], ["src/people/graph/postToGraph.ts"], ["src/data/photos/sitePhotos.test.ts"]])(
    "is the trade of %s",
    async (file) => {
      expect(await complaints(file, ASKING)).toEqual([]);
    },
    120_000,
  );
});
