import { ESLint } from "eslint";

const eslint = new ESLint();

/** What the lint says about one import in a file of a room. The file must exist: the parser reads its project. */
async function complaint(file: string, imported: string): Promise<string | undefined> {
  const [result] = await eslint.lintText(`import "${imported}";\n`, { filePath: file });
  return result?.messages.find((message) => message.ruleId === "no-restricted-imports")?.message;
}

describe("the arrows between the rooms", () => {
  test.each([
    ["src/domain/text.ts", "../data/failure", "domain/ is pure"],
    ["src/domain/text.ts", "react", "domain/ imports nothing outside domain/"],
    ["src/data/failure.ts", "../components/strings", "data/ may only use domain/"],
    ["src/host/hostContext.ts", "@pnp/sp", "Only data/ knows PnPjs"],
    ["src/webparts/volunteerDirectory/VolunteerDirectoryWebPart.ts", "@microsoft/mgt-element", "A web part composes"],
    ["local/sharepoint/definition.ts", "../../src/components/Directory/Directory", "local/ shares only"],
  ])("%s may not import %s", async (file, imported, cure) => {
    expect(await complaint(file, imported)).toContain(cure);
  });

  test("a room may import what lies below it", async () => {
    expect(await complaint("src/data/failure.ts", "../domain/text")).toBeUndefined();
  });
});
