import { Complex, Shaped } from "../answers/answer";
import { encodeXml } from "../xml/encodeXml";
import type { List } from "../store/lists";
import type { View } from "../store/views";
import { VIEW_FIXED } from "./fixedProperties";
import type { Entity } from "./shape";

/** `<FieldRef …/>` of every column. */
function viewFieldsXml({ fields }: View): string {
  return fields.map((name) => `<FieldRef Name="${encodeXml(name)}" />`).join("");
}

function viewXml(view: View): string {
  const query = view.query === "" ? "<Query />" : `<Query>${view.query}</Query>`;
  const attributes = `Name="{${view.id.toUpperCase()}}"${view.isDefault ? ' DefaultView="TRUE"' : ""} Type="HTML" DisplayName="${encodeXml(view.title)}" Url="${encodeXml(view.url)}" Level="1" BaseViewID="1" ContentTypeID="0x"`;
  return `<View ${attributes}>${query}<ViewFields>${viewFieldsXml(view)}</ViewFields><RowLimit Paged="${view.paged ? "TRUE" : "FALSE"}">${view.rowLimit}</RowLimit></View>`;
}

/** The columns of a view: an object with `Items` and their XML. */
export function viewFieldsShape(list: List, view: View): Shaped {
  return new Shaped(
    { type: "SP.ViewFieldCollection", path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields` },
    { SchemaXml: viewFieldsXml(view), Items: view.fields },
  );
}

export function viewEntity(list: List, view: View): Entity {
  const xml = viewXml(view);
  return {
    type: "SP.View",
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    properties: {
      ...VIEW_FIXED,
      CustomFormatter: view.customFormatter ?? null,
      ContentTypeId: new Complex("SP.ContentTypeId", { StringValue: "0x" }),
      DefaultView: view.isDefault,
      HtmlSchemaXml: xml,
      Id: view.id,
      ListViewXml: xml,
      MobileDefaultView: view.isDefault,
      Paged: view.paged,
      ViewQuery: view.query,
      RowLimit: view.rowLimit,
      ServerRelativePath: new Complex("SP.ResourcePath", { DecodedUrl: view.url }),
      ServerRelativeUrl: view.url,
      Title: view.title,
    },
    related: { ViewFields: () => viewFieldsShape(list, view) },
  };
}
