import type { FieldModel } from "./fieldModel";
import { fieldSchemaXml } from "./schemaXml";

const title = { ja: "題", en: "Title" };
const xml = (field: FieldModel): string => fieldSchemaXml(field, "ja", (key) => `id-of-${key}`);

test.each<[FieldModel, string]>([
  [
    { type: "text", name: "Code", title, required: true, indexed: true, unique: true, maxLength: 60 },
    '<Field Type="Text" Name="Code" StaticName="Code" DisplayName="題" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="60" />',
  ],
  [
    { type: "note", name: "Career", title },
    '<Field Type="Note" Name="Career" StaticName="Career" DisplayName="題" NumLines="6" RichText="FALSE" />',
  ],
  [
    { type: "number", name: "Month", title, min: 1, max: 12, decimals: 0 },
    '<Field Type="Number" Name="Month" StaticName="Month" DisplayName="題" Min="1" Max="12" Decimals="0" />',
  ],
  [
    { type: "choice", name: "Kind", title, choices: ["甲", "乙"], defaultChoice: "甲" },
    '<Field Type="Choice" Name="Kind" StaticName="Kind" DisplayName="題" Format="Dropdown" FillInChoice="FALSE"><Default>甲</Default><CHOICES><CHOICE>甲</CHOICE><CHOICE>乙</CHOICE></CHOICES></Field>',
  ],
  [
    { type: "choice", name: "Kinds", title, choices: ["甲"], multiple: true },
    '<Field Type="MultiChoice" Name="Kinds" StaticName="Kinds" DisplayName="題" FillInChoice="FALSE"><CHOICES><CHOICE>甲</CHOICE></CHOICES></Field>',
  ],
  [
    { type: "person", name: "Person", title, unique: true, indexed: true },
    '<Field Type="User" Name="Person" StaticName="Person" DisplayName="題" Indexed="TRUE" EnforceUniqueValues="TRUE" UserSelectionMode="PeopleOnly" ShowField="ImnName" />',
  ],
  [
    { type: "lookup", name: "Topics", title, list: "PlatTopics", showField: "Title", multiple: true },
    '<Field Type="LookupMulti" Name="Topics" StaticName="Topics" DisplayName="題" List="{id-of-PlatTopics}" ShowField="Title" Mult="TRUE" />',
  ],
  [
    { type: "boolean", name: "Sensitive", title },
    '<Field Type="Boolean" Name="Sensitive" StaticName="Sensitive" DisplayName="題"><Default>0</Default></Field>',
  ],
  [{ type: "date", name: "On", title }, '<Field Type="DateTime" Name="On" StaticName="On" DisplayName="題" Format="DateOnly" />'],
  [{ type: "url", name: "Link", title }, '<Field Type="URL" Name="Link" StaticName="Link" DisplayName="題" Format="Hyperlink" />'],
])("a $type column has an ASCII name and a title", (field, expected) => {
  expect(xml(field)).toBe(expected);
});

test("titles, descriptions and choices cannot break out of the schema", () => {
  const field: FieldModel = {
    type: "choice",
    name: "Kind",
    title: { ja: '"><Field', en: "" },
    description: { ja: "A & B", en: "" },
    choices: ["<CHOICE>"],
  };
  const parsed = new DOMParser().parseFromString(xml(field), "application/xml").documentElement;
  expect(parsed.getAttribute("DisplayName")).toBe('"><Field');
  expect(parsed.getAttribute("Description")).toBe("A & B");
  expect([...parsed.querySelectorAll("CHOICE")].map((choice) => choice.textContent)).toEqual(["<CHOICE>"]);
});
