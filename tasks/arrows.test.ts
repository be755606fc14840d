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
    ["src/data/transport/failure.ts", "../directory/snapshot", "data/transport/ carries any list"],
    ["src/data/model/fields/field.ts", "../../transport/pages", "data/model/ declares the lists"],
    ["src/data/interviews/interviewItem.ts", "../directory/snapshot", "What is read for one feature"],
    ["src/data/interviews/interviewItem.ts", "../model/schema/sitePages", "Titles in two languages travel with the set-up alone"],
    ["src/data/directory/volunteers/volunteerItem.ts", "../../model/schema/volunteers", "Titles in two languages travel with the set-up alone"],
    ["src/people/graph/graphContext.ts", "../../data/transport/failure", "people/ may only use domain/"],
    ["src/people/graph/graphContext.ts", "@microsoft/sp-http", "people/ knows the toolkit alone"],
    ["src/host/hostContext.ts", "@pnp/sp", "only data/ knows PnPjs"],
    ["src/host/hostContext.ts", "@microsoft/mgt-element", "only people/ knows the toolkit"],
    ["src/host/browser/useNow.ts", "@microsoft/sp-webpart-base", "host/browser/ knows the browser alone"],
    ["src/host/browser/useNow.ts", "@microsoft/teams-js", "host/browser/ knows the browser alone"],
    ["src/host/browser/useNow.ts", "../teamsClient", "host/browser/ knows the browser alone"],
    ["src/host/browser/useNow.ts", "../../data/transport/failure", "host/ may only use domain/"],
    ["src/host/browser/addressPrefix.test.ts", "../hostContext", "host/browser/ knows the browser alone"],
    ["src/components/shared/strings.ts", "../../webparts/interviewNews/NewsRoot", "components/ are shared"],
    ["src/components/shared/strings.ts", "../volunteer/shownName", "components/shared/ knows nothing of people"],
    ["src/components/shared/strings.ts", "../interviews/NewsLink", "components/shared/ knows nothing of people"],
    ["src/components/shared/Note/Note.test.tsx", "../../volunteer/shownName", "components/shared/ knows nothing of people"],
    ["src/components/volunteer/shownName.ts", "../directory/orderNames", "components/volunteer/ shows one colleague for every feature"],
    ["src/components/volunteer/shownName.ts", "../../webparts/interviewNews/NewsRoot", "components/ are shared"],
    ["src/components/volunteer/NameStone/NameStone.tsx", "../../interviews/NewsLink", "components/volunteer/ shows one colleague for every feature"],
    ["src/components/interviews/NewsLink.tsx", "../directory/orderNames", "A feature never imports another"],
    ["src/components/interviews/NewsLink.tsx", "ComponentsDirectoryStrings", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/components/directory/Directory/Directory.tsx", "../../interviews/NewsLink", "A feature never imports another"],
    ["src/components/directory/Directory/Directory.tsx", "@pnp/sp", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/components/shared/strings.ts", "@microsoft/teams-js", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/host/hostContext.ts", "ComponentsSharedStrings", "host/ knows SPFx and Teams alone"],
    ["src/components/shared/strings.ts", "@pnp/sp", "components/ know no SharePoint, Graph, SPFx or Teams"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "@microsoft/mgt-element", "A web part composes"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../../../intranet/server", "must not depend on the local intranet"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../interviewNews/NewsRoot", "A web part never imports another"],
    ["src/webparts/shared/PlatWebPart.ts", "../interviewNews/NewsRoot", "webparts/shared/ is the same for every web part"],
    ["local/sharepoint/index.ts", "../../src/domain/text", "local/ knows nothing of the product"],
    ["local/sharepoint/index.ts", "../../src/data/model/schema/sitePages", "local/ knows nothing of the product"],
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
    ["src/data/transport/pages.ts", "../model/fields/field"],
    ["src/data/setup/addColumns.ts", "../model/schema/schemaXml"],
    ["src/data/model/schema/volunteers.ts", "../lists/volunteerFields"],
    ["src/data/directory/directoryCache.test.ts", "../model/schema/volunteers"],
    ["src/data/transport/failure.ts", "../../domain/text"],
    ["src/data/transport/failure.ts", "@pnp/sp/webs"],
    ["src/people/graph/graphContext.ts", "@microsoft/mgt-element"],
    ["src/host/hostContext.ts", "@microsoft/sp-webpart-base"],
    ["src/components/shared/strings.ts", "ComponentsSharedStrings"],
    ["src/host/browser/useNow.ts", "../../domain/text"],
    ["src/host/browser/useNow.ts", "./useDay"],
    ["src/components/shared/strings.ts", "@fluentui/react-icons/headless/svg/arrow-left"],
    ["src/components/volunteer/shownName.ts", "../shared/strings"],
    ["src/components/interviews/NewsLink.tsx", "../shared/strings"],
    ["src/components/interviews/NewsLink.tsx", "../volunteer/shownName"],
    ["src/components/interviews/NewsLink.tsx", "../../domain/directory/view/viewState"],
    ["src/components/directory/Directory/Directory.tsx", "../../../data/interviews/interviewRepository"],
    ["src/components/directory/Directory/Directory.tsx", "../Facets/Facets"],
    ["src/components/directory/Facets/Facets.test.tsx", "../../testing/renderInView"],
    ["src/components/testing/renderInView.tsx", "../volunteer/DirectoryView"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../../data/transport/failure"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../../components/interviews/NewsLink"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "../shared/PlatWebPart"],
    ["local/shell/shellApp.ts", "../sharepoint/index"],
    ["intranet/server.ts", "../src/data/model/schema/sitePages"],
    ["intranet/server.ts", "../src/domain/posting/posting"],
  ])("%s may import %s", async (file, imported) => {
    expect(await complaint(file, imported)).toBeUndefined();
  });
});
