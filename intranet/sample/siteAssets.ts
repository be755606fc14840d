import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FileDefinition, ListDefinition } from "../../local/sharepoint";
import { projectRoot } from "../project/projectRoot";

const FOLDER = "intranet/sample/assets";
const CONTENT_TYPES: Readonly<Record<string, string>> = { ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg" };

function files(folder: string): FileDefinition[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    const contentType = CONTENT_TYPES[path.extname(name)];
    return contentType === undefined
      ? []
      : [{ path: name.split(path.sep).join("/"), contentType, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }];
  });
}

/** The library of the site's pictures. */
export function siteAssets(): ListDefinition {
  return {
    url: "SiteAssets",
    title: "サイトのリソース ファイル",
    template: 101,
    fieldsXml: [],
    files: files(path.join(projectRoot(), FOLDER)),
  };
}
