import { loadESLint } from "eslint";

const eslint = loadESLint({ useFlatConfig: false }).then(
  // With CI set, the parser takes itself for part of a single run and reads the file from the disk instead of the given text.
  (Lint) => new Lint({ overrideConfig: { parserOptions: { disallowAutomaticSingleRunInference: true } } }),
);

/** What the lint says about one import in a file of a room. The file must exist: the parser reads its project. */
async function complaint(file: string, imported: string): Promise<string | undefined> {
  const [result] = await (await eslint).lintText(`import "${imported}";\n`, { filePath: file });
  return result?.messages.find((message) => message.ruleId === "no-restricted-imports")?.message;
}

describe("the arrows between the rooms", () => {
  test.each([
    ["src/domain/text.ts", "../data/transport/failure", "domain/ is pure"],
    ["src/domain/text.ts", "../../intranet/server", "domain/ is pure"],
    ["src/domain/text.ts", "react", "domain/ imports nothing outside domain/"],
    ["src/domain/text.ts", "idb-keyval", "domain/ imports nothing outside domain/"],
    ["src/domain/text.ts", "fast-check", "domain/ imports nothing outside domain/"],
    ["src/domain/text.ts", "@tanstack/react-virtual", "domain/ imports nothing outside domain/"],
    ["src/domain/text.ts", "@pnp/sp/webs", "domain/ imports nothing outside domain/"],
    ["src/domain/search/normalise.test.ts", "react", "domain/ imports nothing outside domain/"],
    ["src/domain/testing/builders.ts", "../../data/transport/failure", "domain/ is pure"],
    ["src/data/transport/failure.ts", "../../components/shared/strings", "data/ may only use domain/"],
    ["src/data/transport/failure.ts", "react-dom", "data/ knows PnPjs and nothing of the page"],
    ["src/data/transport/failure.ts", "@microsoft/sp-webpart-base", "data/ knows PnPjs and nothing of the page"],
    ["src/people/graph/graphContext.ts", "../../data/transport/failure", "people/ may only use domain/"],
    ["src/people/graph/graphContext.ts", "@microsoft/sp-http", "people/ knows the toolkit alone"],
    ["src/host/hostContext.ts", "@pnp/sp", "only data/ knows PnPjs"],
    ["src/host/hostContext.ts", "@microsoft/mgt-element", "only people/ knows the toolkit"],
    ["src/components/shared/strings.ts", "../../webparts/interviewNews/NewsRoot", "components/ are shared"],
    ["src/components/shared/strings.ts", "@microsoft/teams-js", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/host/hostContext.ts", "ComponentsSharedStrings", "host/ knows SPFx and Teams alone"],
    ["src/components/shared/strings.ts", "@pnp/sp", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "@microsoft/mgt-element", "A web part composes"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../../../intranet/server", "must not depend on the local intranet"],
    ["local/sharepoint/index.ts", "../../src/domain/text", "local/ knows nothing of the product"],
    ["local/sharepoint/index.ts", "../../src/data/model/lists/sitePages", "local/ knows nothing of the product"],
    ["local/host/hostApp.ts", "../../intranet/server", "local/ knows nothing of the product"],
    ["local/shell/browser/pageData.ts", "../../../src/domain/text", "local/ knows nothing of the product"],
    ["local/host/browser/start.ts", "../../../src/host/hostContext", "local/ knows nothing of the product"],
    ["intranet/server.ts", "../src/components/directory/Directory/Directory", "intranet/ shares only"],
    ["intranet/server.ts", "../src/data/transport/failure", "intranet/ shares only"],
    ["intranet/sample/accounts/users.ts", "../../../src/host/hostContext", "intranet/ shares only"],
  ])("%s may not import %s", async (file, imported, cure) => {
    expect(await complaint(file, imported)).toContain(cure);
  });

  test.each([
    ["src/domain/text.ts", "./posting/posting"],
    ["src/domain/search/normalise.test.ts", "fast-check"],
    ["src/data/transport/failure.ts", "../../domain/text"],
    ["src/data/transport/failure.ts", "@pnp/sp/webs"],
    ["src/people/graph/graphContext.ts", "@microsoft/mgt-element"],
    ["src/host/hostContext.ts", "@microsoft/sp-webpart-base"],
    ["src/components/shared/strings.ts", "ComponentsSharedStrings"],
    ["src/components/shared/strings.ts", "@fluentui/react-icons/headless/svg/arrow-left"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../../data/transport/failure"],
    ["local/shell/shellApp.ts", "../sharepoint/index"],
    ["intranet/server.ts", "../src/data/model/lists/sitePages"],
    ["intranet/server.ts", "../src/domain/posting/posting"],
  ])("%s may import %s", async (file, imported) => {
    expect(await complaint(file, imported)).toBeUndefined();
  });
});
