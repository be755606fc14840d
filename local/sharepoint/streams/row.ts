import { NotBuilt } from "../answers/errors";
import { shownColumn } from "../caml/camlColumn";
import { isReference } from "../columns/field";
import type { Field } from "../columns/field";
import { holdsFiles } from "../definition/templates";
import { encodedPath, isFolder } from "../facts/place";
import { uniqueIdOf } from "../facts/uniqueId";
import { COLUMNS_OF_ITS_OWN, itemProperties } from "../items/itemProperties";
import { scopeId } from "../items/valueColumns";
import type { Access } from "../security/access";
import type { PermissionMask } from "../store/roles";
import type { Item } from "../store/items";
import type { List } from "../store/lists";
import type { Site } from "../store/site";
import { cellsOf } from "./cells";
import type { CellRenderer, Cells } from "./cells";

/** `0x7ffffffffffbffff` */
export function maskText({ High, Low }: PermissionMask): string {
  return High === 0 ? `0x${Low.toString(16)}` : `0x${High.toString(16)}${Low.toString(16).padStart(8, "0")}`;
}

const inBraces = (guid: string): string => `{${guid.toUpperCase()}}`;

/** Everything but ASCII letters and digits as `%` and upper-case hex. */
const urlEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const scriptEncoded = (url: string): string =>
  url.replace(/[/'"<>&\\]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);

function addressCells(path: string): Cells {
  const url = encodedPath(path);
  return {
    FileRef: path,
    "FileRef.urlencode": urlEncoded(path),
    "FileRef.urlencodeasurl": url,
    "FileRef.urlencoding": url,
    "FileRef.scriptencodeasurl": scriptEncoded(url),
  };
}

function nameCells(name: string): Cells {
  const dot = name.lastIndexOf(".");
  const [stem, suffix] = dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
  return { FileLeafRef: name, "FileLeafRef.Name": stem, "FileLeafRef.Suffix": suffix };
}

/** The column whose cells a column of a view brings. */
const cellColumn = (name: string): string => (name === "DocIcon" ? "File_x0020_Type" : shownColumn(name));

/** What rows of files have besides and what is always the same here: no thumbnails, labels, stubs or redirections are kept. */
const FILE_HEAD: Cells = {
  HTML_x0020_File_x0020_Type: "",
  ProgId: "",
  NoExecute: "0",
  "serverurl.progid": "",
  ServerRedirectedEmbedUrl: "",
  "File_x0020_Type.progid": "",
  "File_x0020_Type.url": "FALSE",
};
const FILE_TAIL: Cells = {
  A2ODMountCount: "",
  _StubFile: "0",
  _ComplianceTag: "",
  _ExpirationDate: "",
  "_ExpirationDate.": "",
  _SPSitePageFlags: "",
  _VirusStatus: "",
  _CheckinComment: "",
  Interactivity: "",
  Edits: "",
  PreviewThumbnailsQualitySets: "",
};

/** Columns whose cells every row has. */
const IN_EVERY_ROW: ReadonlySet<string> = new Set([
  "ID",
  "PermMask",
  "FSObjType",
  "UniqueId",
  "ContentTypeId",
  "FileRef",
  "Attachments",
  "SMTotalSize",
  "_CommentFlags",
  "_CommentCount",
  "ItemChildCount",
  "FolderChildCount",
  "ScopeId",
  "owshiddenversion",
  "Restricted",
]);

/** Who made and changed an item, and when. */
const MAKING: ReadonlySet<string> = new Set(["Author", "Editor", "Created", "Modified"]);
/** Pages' own markup, which rows write otherwise than items. */
const MARKUP: ReadonlySet<string> = new Set(["WikiField", "CanvasContent1", "LayoutWebpartsContent"]);

/** Turns items of one list into rows, for one person. */
export class RowRenderer {
  /** Person and lookup columns that the view shows. */
  public readonly joins: ReadonlySet<string>;
  private readonly files: boolean;
  private readonly columns: readonly CellRenderer[];
  private readonly properties: ReadonlyMap<string, (item: Item) => unknown>;

  /**
   * @param viewFields - internal names; those of no column are passed over
   * @throws NotBuilt for a column whose cells are not known here
   */
  constructor(
    private readonly site: Site,
    private readonly list: List,
    private readonly access: Access,
    viewFields: readonly string[],
  ) {
    const fields = site.fields.of(list.key);
    this.files = holdsFiles(list);
    this.properties = new Map(
      itemProperties(list, fields, { origin: site.origin, url: site.web.url }).map(({ name, read }) => [name, read]),
    );
    const shown = [...new Set(viewFields.map(cellColumn))]
      .filter((name) => !IN_EVERY_ROW.has(name))
      .flatMap((name) => {
        const field = fields.find((each) => each.name === name);
        if (field === undefined && this.properties.has(name)) throw new NotBuilt(`the column ${name} in rows of RenderListDataAsStream`);
        return field ?? [];
      });
    this.joins = new Set(shown.filter(isReference).map(({ name }) => name));
    this.columns = shown.map((field) => this.cells(fields, field));
  }

  public row(item: Item): Cells {
    return { ...this.head(item), ...(Object.assign({}, ...this.columns.map((render) => render(item))) as Cells), ...this.tail(item) };
  }

  private cells(fields: readonly Field[], field: Field): CellRenderer {
    const { name } = field;
    if (!field.builtIn || MAKING.has(name) || (COLUMNS_OF_ITS_OWN.has(name) && !MARKUP.has(name)))
      return cellsOf(this.site, fields, field, this.access.looksInto);
    switch (name) {
      case "FileLeafRef":
        return (item) => nameCells(this.text(item, name));
      case "FileDirRef":
        return (item) => ({ [name]: this.text(item, name) });
      case "File_x0020_Type":
        return (item) => ({ [name]: nameCells(this.text(item, "FileLeafRef"))["FileLeafRef.Suffix"] });
      case "_UIVersionString":
        return (item) => ({ [name]: this.text(item, `OData_${name}`) });
      case "_UIVersion":
        return (item) => ({ [name]: String(item.uiVersion) });
      default:
        throw new NotBuilt(`the column ${name} in rows of RenderListDataAsStream`);
    }
  }

  private head(item: Item): Cells {
    return {
      ID: String(item.id),
      PermMask: maskText(this.access.onItem(this.list, item)),
      FSObjType: this.text(item, "FileSystemObjectType"),
      UniqueId: inBraces(uniqueIdOf(item.guid)),
      ContentTypeId: this.text(item, "ContentTypeId"),
      ...addressCells(this.text(item, "FileRef")),
      ...(this.files ? this.fileHead(item) : {}),
      ...(this.properties.has("Attachments") ? { Attachments: this.properties.get("Attachments")?.(item) === true ? "1" : "0" } : {}),
      SMTotalSize: String(Buffer.byteLength(JSON.stringify(item.data))),
      _CommentFlags: "",
      ...(this.files ? {} : { _CommentCount: "" }),
    };
  }

  private fileHead(item: Item): Cells {
    const name = nameCells(this.text(item, "FileLeafRef"));
    const file = this.site.files.at(this.pathBelowWeb(item));
    return {
      ...FILE_HEAD,
      ...name,
      FileDirRef: this.text(item, "FileDirRef"),
      File_x0020_Type: name["FileLeafRef.Suffix"],
      _UIVersion: String(item.uiVersion),
      ...(file === undefined ? {} : { File_x0020_Size: String(file.length) }),
    };
  }

  private tail(item: Item): Cells {
    const path = this.pathBelowWeb(item);
    const [files, folders] = isFolder(item) ? [this.site.files.in(path).length, this.site.folders.in(path).length] : [0, 0];
    return {
      ItemChildCount: String(files),
      FolderChildCount: String(folders),
      ...(this.files ? FILE_TAIL : { ScopeId: inBraces(scopeId(this.site, this.list, item)) }),
      owshiddenversion: String(item.version),
      Restricted: "",
    };
  }

  private pathBelowWeb(item: Item): string {
    return this.text(item, "FileRef").slice(this.site.web.url.length + 1);
  }

  private text(item: Item, property: string): string {
    return String(this.properties.get(property)?.(item) ?? "");
  }
}
