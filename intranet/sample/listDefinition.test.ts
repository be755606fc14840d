import { VOLUNTEERS } from "../../src/data/model/schema/volunteers";
import { GROUP_IDS } from "./accounts/users";
import { fieldsXml, levelDefinitions, listDefinition } from "./listDefinition";

describe("a list of the product in a site definition", () => {
  it("keeps what the model says about approval and own items", () => {
    expect(listDefinition(VOLUNTEERS, "ja", GROUP_IDS)).toMatchObject({
      url: "Lists/PlatVolunteers",
      title: "有志職員",
      itemTitle: "氏名",
      enableModeration: true,
      writeSecurity: 2,
      readSecurity: 1,
    });
  });

  it("speaks the language of the site", () => {
    const { title, views, fieldsXml: fields } = listDefinition(VOLUNTEERS, "en", GROUP_IDS);
    expect(title).toBe("Volunteers");
    expect(views?.map((view) => view.title)).toEqual(["All", "Waiting for confirmation"]);
    expect(fields[0]).toContain('DisplayName="Person"');
  });

  it("lets lookups point to the list's place below the web", () => {
    const lookup = VOLUNTEERS.fields.filter(({ name }) => name === "Topics");
    expect(fieldsXml(lookup, "ja")[0]).toContain('List="{Lists/PlatTopics}"');
  });

  it("has the rights that the model gives, with the levels of the product by their names", () => {
    expect(listDefinition(VOLUNTEERS, "ja", GROUP_IDS).grants).toEqual([
      { principalId: GROUP_IDS.owners, level: "Full Control" },
      { principalId: GROUP_IDS.organisers, level: { name: "プラっと相談 運営" } },
      { principalId: GROUP_IDS.members, level: { name: "プラっと相談 有志職員" } },
      { principalId: GROUP_IDS.visitors, level: { name: "プラっと相談 有志職員" } },
    ]);
    expect(levelDefinitions("ja").map(({ name }) => name)).toEqual(["プラっと相談 有志職員", "プラっと相談 運営"]);
  });

  it("names the lists there are when a lookup asks for another", () => {
    expect(() =>
      fieldsXml([{ type: "lookup", name: "X", title: { ja: "x", en: "x" }, list: "Nowhere", showField: "Title" }], "ja"),
    ).toThrow("PlatPostings");
  });
});
