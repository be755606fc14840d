import { NotBuilt } from "../answers/errors";
import { XmlError } from "../xml/parseXml";
import { parseFieldXml, writeFieldXml } from "./fieldXml";

it("a schema is read with its entities, choices and default", () => {
  expect(
    parseFieldXml(
      '<Field Type=\'Choice\' Name="A" DisplayName="A &amp; &#x3042; &gt; B"><Default>x</Default><CHOICES><CHOICE>x</CHOICE><CHOICE>y &lt; z</CHOICE></CHOICES></Field>',
    ),
  ).toEqual({
    attributes: { Type: "Choice", Name: "A", DisplayName: "A & あ > B" },
    choices: ["x", "y < z"],
    defaultValue: "x",
  });
});

it("a schema survives being written and read", () => {
  const xml = { attributes: { Type: "Text", DisplayName: '"quoted" <b> & more' }, choices: ["1 & 2"], defaultValue: "<none>" };
  expect(parseFieldXml(writeFieldXml(xml))).toEqual(xml);
});

it.each([
  "",
  "text",
  "<Field",
  '<Field Type="Text">',
  "<Field Type=Text />",
  "<View />",
  '<Field Type="Text" Type="Note" />',
  '<Field DisplayName="&bogus;" />',
  '<Field DisplayName="&constructor;" />',
  '<Field DisplayName="A & B" />',
  '<Field DisplayName="&#0;" />',
  '<Field DisplayName="&#x1f;" />',
  '<Field DisplayName="&#xd800;" />',
  '<Field DisplayName="a\u0000b" />',
  "<Field><CHOICES><CHOICE>&bogus;</CHOICE></CHOICES></Field>",
])("%s is no schema we take", (xml) => {
  expect(() => parseFieldXml(xml)).toThrow(XmlError);
});

it("a formula is SharePoint's and not built here", () => {
  expect(() => parseFieldXml('<Field Type="Calculated"><Formula>=1</Formula></Field>')).toThrow(NotBuilt);
});

describe("the validation of a schema", () => {
  const read = (validation: string): unknown => parseFieldXml(`<Field Type="Text">${validation}</Field>`).validation;

  it("is read with its message", () => {
    expect(read('<Validation Message="a &amp; b > c"> =LEN(Code)&lt;3 </Validation>')).toEqual({
      formula: "=LEN(Code)<3",
      message: "a & b > c",
    });
  });

  it("may stand in CDATA, with comments about it", () => {
    expect(read('<!-- codes are short --><Validation><![CDATA[=AND(LEN(Code)<3,Code<>"&")]]></Validation>')).toEqual({
      formula: '=AND(LEN(Code)<3,Code<>"&")',
    });
  });

  it("survives being written and read", () => {
    const xml = {
      attributes: { Type: "Text" },
      choices: [],
      validation: { formula: '=OR(A<"<b>","it\'s"<>A&"&amp;")', message: '"a" < b & c' },
    };
    expect(parseFieldXml(writeFieldXml(xml))).toEqual(xml);
  });

  it.each(["<Validation />", '<Validation Message="x"></Validation>', "<Default>x</Default>"])("is none without a formula: %s", (xml) =>
    expect(read(xml)).toBeUndefined(),
  );
  it("is there once", () => expect(() => read("<Validation>=1</Validation><Validation>=2</Validation>")).toThrow(XmlError));
  it("with anything but a message is not built", () => expect(() => read('<Validation Script="x">=1</Validation>')).toThrow(NotBuilt));
});
