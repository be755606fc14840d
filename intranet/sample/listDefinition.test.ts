import { VOLUNTEERS } from "../../src/data/model/schema/volunteers";
import { fieldsXml, listDefinition } from "./listDefinition";

describe("a list of the product in a site definition", () => {
  it("keeps what the model says about approval and own items", () => {
    expect(listDefinition(VOLUNTEERS, "ja")).toMatchObject({
      url: "Lists/PlatVolunteers",
      title: "有志職員",
      itemTitle: "氏名",
      enableModeration: true,
      writeSecurity: 2,
      readSecurity: 1,
    });
  });

  it("speaks the language of the site", () => {
    const { title, views, fieldsXml: fields } = listDefinition(VOLUNTEERS, "en");
    expect(title).toBe("Volunteers");
    expect(views?.map((view) => view.title)).toEqual(["All", "Waiting for confirmation"]);
    expect(fields[0]).toContain('DisplayName="Person"');
  });

  it("lets lookups point to the list's place below the web", () => {
    const lookup = VOLUNTEERS.fields.filter(({ name }) => name === "Topics");
    expect(fieldsXml(lookup, "ja")[0]).toContain('List="{Lists/PlatTopics}"');
  });

  it("has its own permissions only when they are given", () => {
    expect(listDefinition(VOLUNTEERS, "ja")).not.toHaveProperty("grants");
    expect(listDefinition(VOLUNTEERS, "ja", [{ principalId: 4, level: "Contribute" }]).grants).toHaveLength(1);
  });

  it("names the lists there are when a lookup asks for another", () => {
    expect(() =>
      fieldsXml([{ type: "lookup", name: "X", title: { ja: "x", en: "x" }, list: "Nowhere", showField: "Title" }], "ja"),
    ).toThrow("PlatPostings");
  });
});
