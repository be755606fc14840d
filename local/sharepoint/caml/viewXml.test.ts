import { parseQueryXml, parseStoredView } from "./viewXml";

const WHERE = '<Where><Eq><FieldRef Name="Title" /><Value Type="Text">&lt;Query> &amp; more</Value></Eq></Where>';

it.each([
  ["alone", `<View><Query>${WHERE}</Query></View>`],
  ["after a comment that names another", `<View><!-- <Query> --><Query>${WHERE}</Query></View>`],
  ["before a comment that ends one", `<View><Query>${WHERE}</Query><!-- </Query> --></View>`],
])("a stored view keeps its query as it was written: %s", (_what, xml) => {
  const { query } = parseStoredView(xml);
  expect(query).toBe(WHERE);
  expect(parseQueryXml(query).where).toMatchObject({
    name: "Eq",
    children: [{ attributes: { Name: "Title" } }, { text: "<Query> & more" }],
  });
});

it.each(["<View />", "<View><Query /></View>", "<View><Query> </Query></View>"])("a stored view without a query keeps none: %s", (xml) => {
  expect(parseStoredView(xml)).toMatchObject({ query: "", fields: [] });
});
