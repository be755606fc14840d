import { Complex } from "../answers/answer";
import { dateText } from "../columns/siteFormat";
import type { BinEntry } from "../store/recycleBin";
import { userEntity } from "./principalEntities";
import type { Principals } from "./principalEntities";
import { shape } from "./shape";
import type { Entity, Related } from "./shape";

/** @param bin - how it was reached: `Web/RecycleBin` */
export function binEntity(reader: Principals, bin: string, entry: BinEntry): Entity {
  const { site } = reader;
  const [author, deletedBy] = [entry.author, entry.deletedBy].map((id) => site.principals.userById(id));
  const person =
    (id: number): Related =>
    (selection) => {
      const user = site.principals.userById(id);
      return user === undefined ? [] : shape(userEntity(reader, user), selection);
    };
  const path = (DecodedUrl: string): Complex => new Complex("SP.ResourcePath", { DecodedUrl });
  return {
    type: "SP.RecycleBinItem",
    path: `${bin}('${entry.id}')`,
    properties: {
      AuthorEmail: author?.email ?? "",
      AuthorName: author?.title ?? "",
      DeletedByEmail: deletedBy?.email ?? "",
      DeletedByName: deletedBy?.title ?? "",
      DeletedDate: entry.deleted.replace(/\.\d+Z$/u, "Z"),
      DeletedDateLocalFormatted: dateText(entry.deleted, false, site.web),
      DirName: entry.dirName,
      DirNamePath: path(entry.dirName),
      Id: entry.id,
      ItemState: entry.stage,
      ItemType: entry.type,
      LeafName: entry.leafName,
      LeafNamePath: path(entry.leafName),
      Size: String(entry.size),
      Title: entry.title,
    },
    related: { Author: person(entry.author), DeletedBy: person(entry.deletedBy) },
  };
}
