import * as fc from "fast-check";
import { encodeXml } from "./encodeXml";
import { parseXml, XmlError } from "./parseXml";
import type { XmlElement } from "./parseXml";

it("reads elements, attributes, text and what is escaped in them", () => {
  expect(
    parseXml(
      " <!-- a view -->\n<View Scope='RecursiveAll' A=\"1 &lt; 2\"><!-- nothing --><Value>a &amp; b &#x3042;&#33;<![CDATA[<raw> & ]]></Value><X /></View> ",
    ),
  ).toMatchObject({
    name: "View",
    attributes: { Scope: "RecursiveAll", A: "1 < 2" },
    text: "",
    children: [
      { name: "Value", attributes: {}, children: [], text: "a & b あ!<raw> & " },
      { name: "X", attributes: {}, children: [], text: "" },
    ],
  });
});

it("keeps what stands inside an element as it was written, comments too", () => {
  const [first, empty] = parseXml("<View><Query a='&lt;Query>'> <!-- </Query> --><Where /></Query><Query/></View>").children;
  expect([first?.inner, empty?.inner]).toEqual([" <!-- </Query> --><Where />", undefined]);
});

it.each([
  "",
  "text",
  "<View>",
  "<View></Query>",
  "<View/><View/>",
  "<View a=1/>",
  "<View a='1' a='2'/>",
  "<View a='<'/>",
  "<View>a & b</View>",
  "<View>&nbsp;</View>",
  "<View>&#0;</View>",
  "<View>&#x1f;</View>",
  "<View>a\u0000b</View>",
  "<View>&#xD83D;</View>",
  "<View>&#xFFFFFFF;</View>",
  "<!DOCTYPE v [<!ENTITY a 'b'>]><View>&a;</View>",
  "<?xml version='1.0'?><View/>",
  "<View",
  "<View><!-- </View>",
  "<View>]]></View",
  `${"<a>".repeat(300)}${"</a>".repeat(300)}`,
  "<View a='1'b='2'/>",
])("refuses %s", (xml) => {
  expect(() => parseXml(xml)).toThrow(XmlError);
});

const name = fc.constantFrom("And", "FieldRef", "Value", "x-y.z", "_a");
const text = fc.string({ unit: fc.constantFrom("a", "<", "&", '"', "'", ">", "あ", "𠮷", "]"), maxLength: 6 });
const attributes = fc.array(fc.tuple(name, text), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
const leaf: fc.Arbitrary<XmlElement> = fc.record({ name, text, attributes, children: fc.constant([]) });
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.record({ name, text, attributes, children: fc.array(tie("element"), { maxLength: 3 }) }),
  ),
}));

function written(each: XmlElement): string {
  const inTag = Object.entries(each.attributes)
    .map(([key, value]) => ` ${key}="${encodeXml(value)}"`)
    .join("");
  return `<${each.name}${inTag}>${encodeXml(each.text)}${each.children.map(written).join("")}</${each.name}>`;
}

it("any element that is written can be read again", () => {
  fc.assert(
    fc.property(element, (each) => {
      expect(parseXml(written(each))).toMatchObject(each);
    }),
  );
});
