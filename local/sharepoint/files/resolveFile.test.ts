import type { FileDefinition } from "../definition/siteDefinition";
import { uniqueIdOf } from "../facts/uniqueId";
import { createSharePoint } from "../index";
import { provision } from "../provision";
import { Database } from "../store/database";
import { Site } from "../store/site";
import { ORIGIN, PEOPLE, sampleSite, WEB } from "../testing/sampleSite";
import { resolveFile, resolveFileById } from "./resolveFile";
import { resolveFolder, resolveFolderById } from "./resolveFolder";

const file = (path: string): FileDefinition => ({ path, contentType: "text/plain", bytes: new TextEncoder().encode(path) });

function siteWith(files: readonly FileDefinition[], template: 100 | 101 = 101): Site {
  const site = new Site(Database.open(":memory:"), ORIGIN);
  provision(site, {
    ...sampleSite(),
    lists: [...sampleSite().lists, { url: template === 101 ? "Files" : "Lists/Files", title: "Files", template, fieldsXml: [], files }],
  });
  return site;
}

describe("files given with the definition of a library", () => {
  const site = siteWith([file("a.txt"), file("x/y/b.txt"), file("X/c.txt")]);

  it("are found at their addresses, in folders made once", () => {
    expect(resolveFile(site, `${WEB}/files/A.TXT`)).toMatchObject({
      kind: "file",
      path: "Files/a.txt",
      item: { data: { FileLeafRef: "a.txt", FileDirRef: "Files", File_x0020_Type: "txt" } },
    });
    expect(site.folders.below("Files").map(({ path }) => path)).toEqual(["Files/x", "Files/x/y"]);
    expect(site.files.in("Files/x").map(({ path, length }) => [path, length])).toEqual([["Files/X/c.txt", 7]]);
    expect(site.lists.byUrl("Files")?.itemCount).toBe(5);
  });

  it("and their folders are found by their unique ids", () => {
    const { item } = resolveFile(site, `${WEB}/Files/x/y/b.txt`) ?? { item: { guid: "" } };
    expect(resolveFileById(site, `{${uniqueIdOf(item.guid).toUpperCase()}}`)?.path).toBe("Files/x/y/b.txt");
    const folder = resolveFolder(site, `${WEB}/Files/x/y`);
    expect(resolveFolderById(site, uniqueIdOf(folder?.item?.guid ?? ""))?.path).toBe("Files/x/y");
    expect(resolveFileById(site, uniqueIdOf(folder?.item?.guid ?? ""))).toBeUndefined();
    expect(resolveFolderById(site, uniqueIdOf(site.lists.byUrl("Files")?.id ?? ""))?.path).toBe("Files");
  });

  it("are not found elsewhere", () => {
    expect(["Files/none.txt", "Files", "Files/x", ":draft/1/1", "../a.txt"].map((path) => resolveFile(site, path))).toEqual(
      Array(5).fill(undefined),
    );
    expect(resolveFileById(site, "no id")).toBeUndefined();
  });

  it("must have names that files can have, each its own, in a library", () => {
    expect(() => siteWith([file("../a.txt")])).toThrow("not permitted");
    expect(() => siteWith([file("a.txt"), file("A.txt")])).toThrow("The file Files/A.txt is defined twice.");
    expect(() => siteWith([file("a.txt")], 100)).toThrow("The list Lists/Files is no document library: it takes no files.");
  });
});

it("a page is found by its address, whatever the letter case", () => {
  const site = siteWith([]);
  expect(resolveFile(site, `${WEB}/sitepages/first STORY.aspx`)).toMatchObject({
    kind: "page",
    path: "SitePages/First story.aspx",
    item: { data: { Title: "First story" } },
  });
});

it("nothing is at any address before the site is provisioned", async () => {
  const sharePoint = createSharePoint({ database: ":memory:", origin: ORIGIN, whoIs: () => PEOPLE.owner });
  expect((await sharePoint.app.fetch(new Request(`${ORIGIN}${WEB}/Files/a.txt`))).status).toBe(404);
  sharePoint.close();
});
